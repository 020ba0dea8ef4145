// Rules about a self-scored criterion's row (Tự chấm điểm).
// Constants of the row: `maxPoints`; `scale` (a text below, or the levels in words), which says which scores the criterion
// knows; `levels`, the points of its levels, or nothing.

import { NOT_APPLICABLE_SIGN } from '../entries';
import {
  always,
  and,
  blank,
  differs,
  equals,
  filled,
  isNumber,
  isText,
  less,
  more,
  not,
  number,
  offList,
  or,
  valueOf,
} from './expression';
import type { Condition } from './expression';
import type { RowOutcome, RowRule, SectionRules } from './rule';
import { wholeRowRules } from './whole-row-rules';

/** Texts of the scale column. */
export const SCORE_SCALES = { yesNo: 'Đạt/Không đạt', graded: 'Theo mức độ' } as const;

const score = valueOf('selfScore');
const applies: Condition = blank('notApplicable');

const rules: readonly RowRule[] = [
  ...wholeRowRules('selfScores', 'selfScore'),
  {
    id: 'selfScores.not-applicable-unknown',
    severity: 'error',
    field: 'notApplicable',
    when: and(filled('notApplicable'), not(isText('notApplicable', NOT_APPLICABLE_SIGN))),
  },
  {
    id: 'selfScores.scored-though-not-applicable',
    severity: 'error',
    field: 'selfScore',
    when: and(not(applies), filled('selfScore')),
  },
  {
    id: 'selfScores.not-applicable-without-explanation',
    severity: 'error',
    field: 'explanation',
    when: and(not(applies), blank('explanation')),
  },
  {
    id: 'selfScores.score-missing',
    severity: 'error',
    field: 'selfScore',
    when: and(applies, blank('selfScore')),
  },
  {
    id: 'selfScores.score-not-a-number',
    severity: 'error',
    field: 'selfScore',
    when: and(filled('selfScore'), not(isNumber('selfScore'))),
  },
  { id: 'selfScores.score-negative', severity: 'error', field: 'selfScore', when: less(score, number(0)) },
  {
    id: 'selfScores.score-above-maximum',
    severity: 'error',
    field: 'selfScore',
    when: more(score, valueOf('maxPoints')),
  },
  {
    id: 'selfScores.score-off-scale',
    severity: 'error',
    field: 'selfScore',
    when: or(
      and(
        isText('scale', SCORE_SCALES.yesNo),
        differs(score, number(0)),
        differs(score, valueOf('maxPoints')),
      ),
      offList('selfScore', 'levels'),
    ),
  },
  {
    id: 'selfScores.score-without-evidence',
    severity: 'error',
    field: 'evidence',
    when: and(more(score, number(0)), blank('evidence'), blank('explanation')),
  },
  {
    id: 'selfScores.below-maximum-unexplained',
    severity: 'warning',
    field: 'explanation',
    when: and(less(score, valueOf('maxPoints')), blank('explanation')),
  },
];

const outcomes: readonly RowOutcome[] = [
  { id: 'selfScores.not-applicable', when: not(applies) },
  { id: 'selfScores.full', when: equals(score, valueOf('maxPoints')) },
  { id: 'selfScores.complete', when: always },
];

export const SELF_SCORE_RULES: SectionRules = { section: 'selfScores', rules, outcomes };
