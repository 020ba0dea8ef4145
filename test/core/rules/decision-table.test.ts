// The rules against the decision table that an official can check in Excel: each row's verdict, each rule, each bound on
// both sides, and no change of any rule's expression that the table would not notice.
import { holds, quantityOf } from '../../../src/core/rules/evaluate';
import type { Condition, Quantity } from '../../../src/core/rules/expression';
import { serialOf } from '../../../src/core/calendar';
import { RULES, checkRows, verdictOf } from '../../../src/core/rules';
import type { EntryRow, SectionKey } from '../../../src/core/entries';
import type { RowRule, SectionRules } from '../../../src/core/rules';
import { decisionTable } from '../../support/decision-table/read';
import type { DecisionCase } from '../../support/decision-table/read';
import { changesOf } from '../../support/decision-table/changes';
import { UNNOTICED } from '../../support/decision-table/unnoticed';

const TODAY = '2026-11-28';
const CONTEXT = { todaySerial: serialOf(TODAY) };
const CASES = decisionTable(CONTEXT.todaySerial);
const SECTIONS: readonly SectionKey[] = ['tasks', 'targets', 'selfScores'];

const rowOf = ({ entries, constants }: DecisionCase) => ({ ...entries, ...constants });
const casesOf = (section: SectionKey) => CASES.filter(item => item.section === section);
const branchesOf = ({ rules, outcomes }: SectionRules) => [...rules, ...outcomes];

const WORDS = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const;

function wordOf(section: SectionKey, id: string): string {
  const rule = RULES[section].rules.find(candidate => candidate.id === id);
  return rule ? WORDS[rule.severity] : 'không';
}

test('each row of the table has the verdict that an official expects', () => {
  for (const item of CASES) {
    const { id, amount } = verdictOf(item.section, rowOf(item), TODAY);
    const { place, why } = item;
    expect({ place, why, id, amount, verdict: wordOf(item.section, id) }).toEqual({
      place,
      why,
      id: item.id,
      amount: item.amount,
      verdict: item.verdict,
    });
  }
});

/** The row as a return gives it. */
const enteredRow = ({ section, entries }: DecisionCase): EntryRow => ({
  section,
  rowId: 'row',
  fields: Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[key, { value, origin: { sheet: 'Biểu', cell: 'A1' } }]]
        : [],
    ),
  ),
});

test('the list of faults of a return begins with the expected one, and is empty where none is expected', () => {
  for (const item of CASES.filter(({ id }) => !id.endsWith('.cell-error'))) {
    const [first] = checkRows([enteredRow(item)], {
      today: TODAY,
      constantsOf: () => item.constants,
      switchedOff: [],
    });
    const { place } = item;
    expect({ place, rule: first?.rule ?? null, verdict: first ? WORDS[first.severity] : 'không' }).toEqual({
      place,
      rule: item.verdict === 'không' ? null : item.id,
      verdict: item.verdict,
    });
  }
});

test('each row says why, and by which clause', () => {
  for (const { place, why, clause } of CASES)
    expect({ place, reported: why.length > 10 && clause.length > 10 }).toEqual({ place, reported: true });
});

test.each(SECTIONS)('every rule and outcome of %s occurs', section => {
  const found = new Set(casesOf(section).map(({ id }) => id));
  const ids = branchesOf(RULES[section]).map(({ id }) => id);
  expect(ids.filter(id => !found.has(id))).toEqual([]);
});

type Comparison = Extract<Condition, { readonly op: 'compare' }>;

function comparisonsIn(condition: Condition): readonly Comparison[] {
  switch (condition.op) {
    case 'compare':
      return [condition];
    case 'and':
    case 'or':
      return condition.of.flatMap(comparisonsIn);
    case 'not':
      return comparisonsIn(condition.of);
    default:
      return [];
  }
}

function fieldsIn(quantity: Quantity): readonly string[] {
  switch (quantity.op) {
    case 'field':
      return [quantity.field];
    case 'number':
    case 'today':
      return [];
    case 'round':
      return fieldsIn(quantity.of);
    default:
      return [...fieldsIn(quantity.left), ...fieldsIn(quantity.right)];
  }
}

/** The least step of what an agency enters: a day or one of a count, else a hundredth. */
const WHOLE = ['dateDone', 'evidenceDate', 'numerator', 'denominator'];
function stepOf({ left, right }: Comparison): number {
  const isQuotient = left.op === '/' || right.op === '/';
  return !isQuotient && [...fieldsIn(left), ...fieldsIn(right)].some(field => WHOLE.includes(field))
    ? 1
    : 0.01;
}

const SLACK = 1e-6;

function sidesMissing(comparison: Comparison, cases: readonly DecisionCase[]): readonly string[] {
  const step = stepOf(comparison) + SLACK;
  const gaps = cases
    .map(rowOf)
    .map(row => quantityOf(comparison.left, row, CONTEXT) - quantityOf(comparison.right, row, CONTEXT))
    .filter(gap => Math.abs(gap) <= step);
  const sides = {
    below: gaps.some(gap => gap < -SLACK),
    at: gaps.includes(0),
    above: gaps.some(gap => gap > SLACK),
  };
  return Object.entries(sides).flatMap(([side, there]) => (there ? [] : [side]));
}

test.each(SECTIONS)('every bound of %s has rows just below, at and just above it', section => {
  const missing = branchesOf(RULES[section]).flatMap(({ id, when }) =>
    comparisonsIn(when).flatMap(comparison =>
      sidesMissing(comparison, casesOf(section)).map(side => `${id}: ${side} ${JSON.stringify(comparison)}`),
    ),
  );
  expect(missing).toEqual([]);
});

/** The first branch that holds, without throwing where a change leaves none. */
function firstOf(section: SectionRules, item: DecisionCase): string {
  const row = rowOf(item);
  const found = branchesOf(section).find(({ when }) => holds(when, row, CONTEXT));
  const amount = found?.amount ? quantityOf(found.amount, row, CONTEXT) : null;
  return `${found?.id ?? ''} ${String(amount)}`;
}

const withBranch = (section: SectionRules, at: number, change: Partial<RowRule>): SectionRules => {
  const replaced = <T>(list: readonly T[], offset: number): readonly T[] =>
    list.map((branch, index) => (index + offset === at ? { ...branch, ...change } : branch));
  return {
    ...section,
    rules: replaced(section.rules, 0),
    outcomes: replaced(section.outcomes, section.rules.length),
  };
};

function unnoticed(key: SectionKey): readonly string[] {
  const section = RULES[key];
  const cases = casesOf(key);
  const noticed = (changed: SectionRules): boolean =>
    cases.some(item => firstOf(changed, item) !== `${item.id} ${String(item.amount)}`);
  return branchesOf(section).flatMap(({ id, when }, at) =>
    changesOf(when)
      .filter(({ to }) => !noticed(withBranch(section, at, { when: to })))
      .map(({ what }) => `${id}: ${what}`),
  );
}

test.each(SECTIONS)(
  'no change of a rule of %s passes the table unnoticed, but those that change nothing',
  section => {
    expect(unnoticed(section)).toEqual(UNNOTICED[section].map(({ change }) => change));
  },
);
