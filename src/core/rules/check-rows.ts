// Runs the rules over rows: every fault of a row, and the one verdict that the native check column shows too.

import { serialOf } from '../calendar';
import type { IsoDate } from '../calendar';
import type { EntryRow, SectionKey } from '../entries';
import type { IssueOf } from '../issues';
import { holds, quantityOf } from './evaluate';
import type { EvaluationContext } from './evaluate';
import type { RuleRow, RuleValue } from './expression';
import type { RowOutcome, RowRule, RuleSwitch, SectionRules } from './rule';
import type { RowRuleId, VerdictId } from './rule-ids';
import { SELF_SCORE_RULES } from './self-score-rules';
import { TARGET_RULES } from './target-rules';
import { TASK_RULES } from './task-rules';

export const RULES: Readonly<Record<SectionKey, SectionRules>> = {
  tasks: TASK_RULES,
  targets: TARGET_RULES,
  selfScores: SELF_SCORE_RULES,
};

export const ALL_ROW_RULES: readonly RowRule[] = Object.values(RULES).flatMap(section => section.rules);

export interface Verdict {
  /** Id of the first rule that is broken, or of the outcome. */
  readonly id: VerdictId;
  readonly fault: boolean;
  readonly amount: number | null;
}

const amountOf = (found: RowRule | RowOutcome, row: RuleRow, context: EvaluationContext): number | null =>
  found.amount ? quantityOf(found.amount, row, context) : null;

/** What the native check column of the row shows, by the rules that are on; `row` holds entered fields and the row's constants. */
export function verdictOf(
  section: SectionKey,
  row: RuleRow,
  today: IsoDate,
  { rules, outcomes }: SectionRules = RULES[section],
): Verdict {
  const context = { todaySerial: serialOf(today) };
  const broken = rules.find(rule => holds(rule.when, row, context));
  if (broken) return { id: broken.id, fault: true, amount: amountOf(broken, row, context) };
  const outcome = outcomes.find(candidate => holds(candidate.when, row, context));
  if (!outcome) throw new Error(`section ${section} has no outcome for every row`);
  return { id: outcome.id, fault: false, amount: amountOf(outcome, row, context) };
}

export interface RowCheckContext {
  readonly today: IsoDate;
  /** The row's constants by section and row id; a row without any is unknown to the form and is not checked. */
  readonly constantsOf: (section: SectionKey, rowId: string) => RuleRow | null;
  readonly switchedOff: readonly RuleSwitch[];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Dates of entries are ISO text; formulas see serials. */
const asRuleValue = (value: string | number | null): RuleValue =>
  typeof value === 'string' && ISO.test(value) ? serialOf(value) : value;

/** A value as the agency sees it in its cell: 05/05/2031, 95,53. */
function asWritten(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return ISO.test(value) ? value.split('-').reverse().join('/') : value;
}

/** What the rules see of a row: its entered fields over the constants of the form. */
export function ruleRowOf({ fields }: EntryRow, constants: RuleRow | null): RuleRow {
  const row: Record<string, RuleValue> = {};
  for (const key in fields) row[key] = asRuleValue(fields[key]?.value ?? null);
  return Object.assign(row, constants);
}

function faultsOf(
  row: EntryRow,
  context: RowCheckContext,
  evaluation: EvaluationContext,
  off: ReadonlySet<string>,
): readonly IssueOf<RowRuleId>[] {
  const constants = context.constantsOf(row.section, row.rowId);
  if (!constants) return [];
  const values = ruleRowOf(row, constants);
  const broken = RULES[row.section].rules.filter(
    rule => !off.has(rule.id) && holds(rule.when, values, evaluation),
  );
  const first = broken[0];
  const named = first?.endsRow ? [first] : broken;
  return named.map(rule => issueOf(rule, row, amountOf(rule, values, evaluation)));
}

function issueOf(rule: RowRule, row: EntryRow, amount: number | null): IssueOf<RowRuleId> {
  const field = row.fields[rule.field];
  return {
    rule: rule.id,
    severity: rule.severity,
    place: field
      ? { sheet: field.origin.sheet, cell: field.origin.cell, column: rule.field }
      : { column: rule.field },
    ...(field && field.value !== null ? { value: asWritten(field.value) } : {}),
    params: { row: row.rowId, section: row.section, ...(amount === null ? {} : { amount }) },
  };
}

/** Every fault of every row, in the order of rows and then of rules. */
export function checkRows(
  rows: readonly EntryRow[],
  context: RowCheckContext,
): readonly IssueOf<RowRuleId>[] {
  const off = new Set(context.switchedOff.map(item => item.rule));
  const evaluation = { todaySerial: serialOf(context.today) };
  return rows.flatMap(row => faultsOf(row, context, evaluation, off));
}
