// Rules about a target's row (Chỉ tiêu): numerator and denominator, and whether the threshold is met.
// Constants of the row: `unit` (`%` or a unit's name), `comparison` and `threshold` as in shortfall.ts.

import {
  always,
  and,
  blank,
  equals,
  filled,
  isNumber,
  isText,
  isWhole,
  less,
  more,
  not,
  number,
  or,
  over,
  times,
  valueOf,
} from './expression';
import type { Condition, Quantity } from './expression';
import type { RowOutcome, RowRule, SectionRules } from './rule';
import { wholeRowRules } from './whole-row-rules';
import type { ShortfallRuleId } from './rule-ids';
import { hasThreshold, isGrowth, shortfallsOf } from './shortfall';
import type { Shortfall } from './shortfall';

/** Text of the unit column for a rate. */
export const PERCENT_SIGN = '%';

const isRate = isText('unit', PERCENT_SIGN);
const wrongType = (field: string): Condition => and(filled(field), not(isNumber(field)));
const badCount = (field: string): Condition =>
  or(less(valueOf(field), number(0)), and(isNumber(field), not(isWhole(field))));

/** 100 × numerator first: the quotient of whole numbers is then exact wherever it can be. */
const RATE: Quantity = over(times(number(100), valueOf('numerator')), valueOf('denominator'));

/** "Không phát sinh": nothing to count, so no rate and no failure. A numerator above 0 is then a fault of its own. */
const nothingArose = and(isRate, equals(valueOf('denominator'), number(0)));

interface Miss extends Pick<Shortfall, 'when' | 'amount'> {
  readonly id: ShortfallRuleId;
}

const misses: readonly Miss[] = [
  ...shortfallsOf(RATE).map(({ kind, when, amount }): Miss => ({
    id: `targets.rate-${kind}`,
    when: and(isRate, when),
    amount,
  })),
  ...shortfallsOf(valueOf('numerator')).map(({ kind, when, amount }): Miss => ({
    id: `targets.count-${kind}`,
    when: and(not(isRate), when),
    amount,
  })),
];

/** 0,855 for 85,5%: so small a rate of the year before lets any rate of this year be an increase. */
const looksLikeShare = (field: string): Condition =>
  and(more(valueOf(field), number(0)), not(more(valueOf(field), number(1))));

const rules: readonly RowRule[] = [
  ...wholeRowRules('targets', 'numerator'),
  { id: 'targets.numerator-missing', severity: 'error', field: 'numerator', when: blank('numerator') },
  {
    id: 'targets.numerator-not-a-number',
    severity: 'error',
    field: 'numerator',
    when: wrongType('numerator'),
  },
  { id: 'targets.numerator-not-a-count', severity: 'error', field: 'numerator', when: badCount('numerator') },
  {
    id: 'targets.denominator-missing',
    severity: 'error',
    field: 'denominator',
    when: and(isRate, blank('denominator')),
  },
  {
    id: 'targets.denominator-not-a-number',
    severity: 'error',
    field: 'denominator',
    when: and(isRate, wrongType('denominator')),
  },
  {
    id: 'targets.denominator-not-a-count',
    severity: 'error',
    field: 'denominator',
    when: and(isRate, badCount('denominator')),
  },
  {
    id: 'targets.numerator-above-denominator',
    severity: 'error',
    field: 'numerator',
    when: and(isRate, more(valueOf('numerator'), valueOf('denominator'))),
  },
  { id: 'targets.previous-not-a-number', severity: 'error', field: 'previous', when: wrongType('previous') },
  {
    id: 'targets.previous-out-of-range',
    severity: 'error',
    field: 'previous',
    when: or(
      less(valueOf('previous'), number(0)),
      and(isRate, more(valueOf('previous'), number(100))),
      and(not(isRate), isNumber('previous'), not(isWhole('previous'))),
    ),
  },
  {
    id: 'targets.previous-missing',
    severity: 'error',
    field: 'previous',
    when: and(isGrowth, not(nothingArose), blank('previous')),
  },
  ...misses.map((miss): RowRule => ({
    id: miss.id,
    severity: 'warning',
    field: 'explanation',
    when: and(miss.when, blank('explanation')),
    amount: miss.amount,
    noted: `${miss.id}-noted`,
  })),
  // Last, so that it hides no other fault of the row: a rate below 1% is rare, and no fault.
  {
    id: 'targets.previous-fraction-or-percent',
    severity: 'warning',
    field: 'previous',
    when: and(isRate, looksLikeShare('previous'), blank('explanation')),
  },
];

const outcomes: readonly RowOutcome[] = [
  { id: 'targets.not-arising', when: nothingArose },
  ...misses.map((miss): RowOutcome => ({
    id: `${miss.id}-explained`,
    when: miss.when,
    amount: miss.amount,
  })),
  { id: 'targets.met', when: or(hasThreshold, isGrowth) },
  { id: 'targets.recorded', when: always },
];

export const TARGET_RULES: SectionRules = { section: 'targets', rules, outcomes };
