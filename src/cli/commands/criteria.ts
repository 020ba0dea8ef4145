// par criteria FILE [--sheet NAME] [--level L] [--year N] [--json] [--accept all|CODE,…] [--rule CODE=WORDS]
// [--into BOOK.xlsx --out OUT.xlsx]: reads a table of criteria, tells what does not add up cell by cell, suggests rules
// for the user to decide on, and takes it into a workbook.

import path from 'node:path';
import {
  unitOfWords,
  criteriaInto,
  decided,
  readCriteriaFrom,
  releasedOrDraft,
  ruleFromWords,
  undecided,
} from '../../app/import-criteria';
import type { RuleDecisions } from '../../app/import-criteria';
import { FIRST_SCORED_LEVEL } from '../../core/agencies';
import { CRITERIA_LEVELS } from '../../core/criteria';
import type { CriteriaImport, CriteriaLevel, RuleSuggestion, ScoringRule } from '../../core/criteria';
import { cli } from '../../texts/vi/cli';
import { scoring } from '../../texts/vi/scoring';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { requireOption, requirePositional } from '../arguments';
import { printJson, say, sayIssue } from '../console';
import { issueJson } from '../issue-json';
import { requireOutputs, writeOutputs } from '../outputs';
import { openBook } from '../open-book';
import { tablesIn } from '../table-source';
import { UsageError } from '../usage-error';

function levelOption(args: Arguments): CriteriaLevel {
  const text = args.options.get('level') ?? FIRST_SCORED_LEVEL;
  const level = CRITERIA_LEVELS.find(one => one === text);
  if (!level) throw new UsageError(cli.badLevel(text));
  return level;
}

function setYear(args: Arguments, otherwise: number | null): number | null {
  const text = args.options.get('year');
  if (text === undefined) return otherwise;
  if (!/^20\d{2}$/.test(text)) throw new UsageError(cli.badSetYear(text));
  return Number(text);
}

function decisionsIn(args: Arguments, imported: CriteriaImport): RuleDecisions {
  const codes = new Set(imported.suggestions.map(({ code }) => code));
  const rules = (args.lists.get('rule') ?? []).map((text): readonly [string, ScoringRule] => {
    const cut = text.indexOf('=');
    const [code, words] = [text.slice(0, Math.max(cut, 0)).trim(), text.slice(cut + 1).trim()];
    if (code === '' || words === '') throw new UsageError(cli.badRule(text));
    const rule = ruleFromWords(imported, code, words);
    if (rule.kind === 'ok') return [code, rule.value];
    throw new UsageError(rule.error === 'unclear' ? cli.unclearRule(code, words) : cli.noSuggestion(code));
  });
  const accepted = args.options.get('accept');
  const list = (accepted ?? '').split(/[,;]/).map(code => code.trim());
  const unknown = list.find(code => code !== '' && code !== 'all' && !codes.has(code));
  if (unknown !== undefined) throw new UsageError(cli.noSuggestion(unknown));
  return { accepted: list.includes('all') ? 'all' : new Set(list), rules: new Map(rules) };
}

function report(
  { set, readCells, suggestions, issues }: CriteriaImport,
  waiting: readonly RuleSuggestion[],
): void {
  say(cli.readCriteria(set.areas.length, set.criteria.length, readCells.length));
  if (suggestions.length > 0) say(cli.suggestions);
  for (const suggestion of suggestions) {
    const { cell, code } = suggestion;
    const criterion = set.criteria.find(one => one.code === code);
    const rule = scoring.ruleInWords(
      criterion?.rule ?? suggestion.rule,
      criterion?.maxPoints ?? 0,
      unitOfWords(suggestion.words),
    );
    say(cli.suggestion(cell, code, rule, !waiting.includes(suggestion)));
  }
  if (waiting.length > 0) say(cli.rulesWait(waiting.length));
  if (issues.length > 0) say(cli.criteriaIssues);
  issues.forEach(sayIssue);
}

const importJson = (
  { set, readCells, suggestions, issues }: CriteriaImport,
  waiting: readonly RuleSuggestion[],
) => ({
  undecided: waiting.map(({ code }) => code),
  set,
  cells: readCells,
  suggestions,
  issues: issues.map(issueJson),
});

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'TỆP');
  const level = levelOption(args);
  const into = args.options.get('into');
  const out = into === undefined ? null : requireOption(args, 'out');
  if (into === undefined && args.options.has('out')) throw new UsageError(cli.missingArgument('--into'));
  if (out !== null) requireOutputs([out], [file, into ?? '']);
  setYear(args, null);
  const target = into === undefined ? null : await openBook(into);
  const year = setYear(args, target?.book.year ?? null);
  const tables = await tablesIn(file, args.options.get('sheet'));
  const read = readCriteriaFrom(tables, { source: path.basename(file), level, year });
  if (!read) throw new UsageError(cli.noCriteria(file));
  const decisions = decisionsIn(args, read);
  const imported = decided(read, decisions);
  const waiting = undecided(read, decisions);
  if (args.flags.has('json'))
    printJson({ ...importJson(imported, waiting), set: releasedOrDraft(read, decisions) });
  else report(imported, waiting);
  if (target && out !== null) {
    const { set, change } = criteriaInto(target.book, target.state, read, decisions);
    await target.port.write(change);
    writeOutputs([{ file: out, bytes: target.port.bytes() }]);
    say(cli.criteriaInto(out, scoring.statuses[set.status]));
  }
  return imported.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

export const criteria: CliCommand = {
  name: 'criteria',
  takes: ['<TỆP>'],
  options: [
    '--sheet <TRANG>',
    '--level <CẤP>',
    '--year <NĂM>',
    '--accept <MÃ,…>',
    '--into <SỔ.xlsx>',
    '--out <KẾT_QUẢ.xlsx>',
    '--json',
  ],
  lists: ['--rule <MÃ=LỜI>'],
  run,
};
