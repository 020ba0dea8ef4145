// Act: an official-like table of criteria into the workbook. It is kept as a draft where it does not add up, and can
// be used where it does; nothing of it is ever used silently.

import { importCriteriaTable, releaseDraft, settleRules, suggestRule } from '../core/criteria';
import { failed, ok } from '../core/outcome';
import type {
  CriteriaImport,
  CriteriaLevel,
  CriteriaSet,
  RuleSuggestion,
  ScoringRule,
} from '../core/criteria';
import type { Outcome } from '../core/outcome';
import type { Issue } from '../core/issues';
import { book as texts } from '../texts/vi/book';
import { scoring as words } from '../texts/vi/scoring';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { planSheets } from './book/book-sheets';
import type { Book } from './book/model';
import type { TableSource } from './table-source';

export interface CriteriaInto {
  readonly book: Book;
  readonly set: CriteriaSet;
  readonly change: WorkbookChange;
}

export interface CriteriaQuestion {
  /** The name of the file, or what stands for pasted text. */
  readonly source: string;
  readonly level: CriteriaLevel;
  /** Null for a set of any year. */
  readonly year: number | null;
}

/** Of several sheets the one from which the most criteria can be read; null where none has any. */
export function readCriteriaFrom(
  tables: readonly TableSource[],
  { source, level, year }: CriteriaQuestion,
): CriteriaImport | null {
  const imports = tables.map(({ paragraphs, sheet }) =>
    importCriteriaTable(paragraphs, {
      id: `nhap-${level}-${year ?? 'chung'}`,
      name: texts.importedSetName(words.levels.of(level), year),
      level,
      year,
      sources: [source],
      origin: { row: 1, column: 1, ...(sheet === null ? {} : { sheet }) },
    }),
  );
  const sizeOf = ({ set }: CriteriaImport): number => set.criteria.length + set.areas.length;
  const best = imports.reduce<CriteriaImport | null>(
    (most, found) => (most === null || sizeOf(found) > sizeOf(most) ? found : most),
    null,
  );
  return best && best.set.criteria.length > 0 ? best : null;
}

/** What the user says about suggested rules. */
export interface RuleDecisions {
  /** Codes whose suggestion is taken as it is; `all` takes every one. */
  readonly accepted: 'all' | ReadonlySet<string>;
  /** Rules in place of the suggested ones, by code. */
  readonly rules: ReadonlyMap<string, ScoringRule>;
}

export const NO_RULE_DECISIONS: RuleDecisions = { accepted: new Set(), rules: new Map() };

const ABOUT_RULES: readonly string[] = ['import.rule-undecided', 'import.rule-to-confirm'];

/** Suggestions that wait for the user: what was read in one way only needs no word. */
export const undecided = (
  { suggestions }: CriteriaImport,
  { accepted, rules }: RuleDecisions,
): readonly RuleSuggestion[] =>
  suggestions.filter(
    ({ code, confidence }) =>
      confidence !== 'clear' && accepted !== 'all' && !accepted.has(code) && !rules.has(code),
  );

/** What the figures of a rule are, as far as its words say: `%`, or nothing. */
export const unitOfWords = (text: string): string => (text.includes('%') ? '%' : '');

/** The rule that words give for a criterion of the table; the suggestion where they have no clear reading. */
export function ruleFromWords(
  { set, suggestions }: CriteriaImport,
  code: string,
  words: string,
): Outcome<ScoringRule, 'unknown-code' | 'unclear'> {
  const criterion = set.criteria.find(one => one.code === code);
  const suggestion = suggestions.find(one => one.code === code);
  if (!criterion || !suggestion) return failed('unknown-code');
  const { rule, confidence } = suggestRule(words, {
    maxPoints: criterion.maxPoints,
    isBonus: suggestion.rule.kind === 'bonus',
    isDeduction: suggestion.rule.kind === 'deduction',
  });
  return confidence === 'clear' ? ok(rule) : failed('unclear');
}

/** The table with the user's word on its rules: the set, and the issues that are left. */
export function decided(imported: CriteriaImport, decisions: RuleDecisions): CriteriaImport {
  const waiting = new Set(undecided(imported, decisions).map(({ cell }) => cell));
  const stays = ({ rule, place }: Issue): boolean =>
    !ABOUT_RULES.includes(rule) || waiting.has(place.cell ?? '');
  const settled = settleRules(imported, decisions.rules);
  return { ...settled, issues: settled.issues.filter(stays) };
}

/**
 * A set that adds up, whose every cell was read and whose every rule was read clearly or decided, is one to use; any
 * other stays a draft.
 */
export function releasedOrDraft(
  imported: CriteriaImport,
  decisions: RuleDecisions = NO_RULE_DECISIONS,
): CriteriaSet {
  const { set, issues } = decided(imported, decisions);
  if (issues.some(({ severity }) => severity === 'error')) return set;
  if (undecided(imported, decisions).length > 0) return set;
  const released = releaseDraft(set, 'official');
  return released.kind === 'ok' ? released.value : set;
}

/** Pure: what taking the set in would write. A set with the same id is replaced. */
export function criteriaInto(
  book: Book,
  state: WorkbookState,
  imported: CriteriaImport,
  decisions: RuleDecisions = NO_RULE_DECISIONS,
): CriteriaInto {
  const set = releasedOrDraft(imported, decisions);
  const others = book.criteriaSets.filter(({ id }) => id !== set.id);
  const after: Book = { ...book, criteriaSets: [...others, set] };
  const put = planSheets(after, state).filter(({ key }) => key === 'criteria');
  return { book: after, set, change: { put, remove: [] } };
}
