// Changes of a rule that no row can notice in the verdict, each with the reason; the test fails where the list is not the
// exact one. Most say the same: an earlier rule of the same row has already named what the change lets through.
import type { SectionKey } from '../../../src/core/entries';

interface Unnoticed {
  readonly change: string;
  readonly why: string;
}

const NEGATIVE = 'a number below 0 is named by an earlier rule';
const ABOVE = 'a number above the maximum is named by an earlier rule';
const UNFINISHED =
  'a task that is not done and has no explanation is named by an earlier rule, one that is done has the cell';
const MISSING = 'a blank cell is named by an earlier rule';
const TEXT = 'what is no number is named by an earlier rule';
const BELOW = 'a value below the threshold is named by an earlier rule';
const GROWTH =
  'a form gives no threshold to a target held against the year before; the part serves verdicts on a value at hand';

const because = (why: string, ...changes: readonly string[]): readonly Unnoticed[] =>
  changes.map(change => ({ change, why }));

export const UNNOTICED: Readonly<Record<SectionKey, readonly Unnoticed[]>> = {
  tasks: [
    ...because(ABOVE, 'tasks.done-below-100: completion < 100 → completion <> 100'),
    ...because(ABOVE, 'tasks.full-but-not-done: completion = 100 → completion >= 100'),
    ...because(NEGATIVE, 'tasks.progress-but-not-started: completion > 0 → completion <> 0'),
    ...because(UNFINISHED, 'tasks.evidence-number-doubtful: left out: not evidenceNumber blank'),
    ...because(UNFINISHED, 'tasks.done-without-result: left out: status isText Hoàn thành'),
  ],
  targets: [
    ...because(MISSING, 'targets.numerator-not-a-number: left out: not numerator blank'),
    ...because(TEXT, 'targets.numerator-not-a-count: left out: numerator isNumber'),
    ...because(MISSING, 'targets.denominator-not-a-number: left out: not denominator blank'),
    ...because(TEXT, 'targets.denominator-not-a-count: left out: denominator isNumber'),
    ...because(NEGATIVE, 'targets.previous-missing: denominator = 0 → denominator <= 0'),
    ...because(GROWTH, 'targets.rate-below-threshold: left out: not comparison isText > năm trước'),
    ...because(
      BELOW,
      'targets.rate-above-exact: ((100 * numerator) / denominator) > threshold → ((100 * numerator) / denominator) <> threshold',
    ),
    ...because(GROWTH, 'targets.count-below-threshold: left out: not comparison isText > năm trước'),
    ...because(BELOW, 'targets.count-above-exact: numerator > threshold → numerator <> threshold'),
    ...because(NEGATIVE, 'targets.previous-fraction-or-percent: previous > 0 → previous <> 0'),
    ...because(NEGATIVE, 'targets.not-arising: denominator = 0 → denominator <= 0'),
    ...because(GROWTH, 'targets.rate-below-threshold-explained: left out: not comparison isText > năm trước'),
    ...because(
      BELOW,
      'targets.rate-above-exact-explained: ((100 * numerator) / denominator) > threshold → ((100 * numerator) / denominator) <> threshold',
    ),
    ...because(
      GROWTH,
      'targets.count-below-threshold-explained: left out: not comparison isText > năm trước',
    ),
    ...because(BELOW, 'targets.count-above-exact-explained: numerator > threshold → numerator <> threshold'),
  ],
  selfScores: [
    ...because(NEGATIVE, 'selfScores.score-off-scale: selfScore <> 0 → selfScore > 0'),
    ...because(ABOVE, 'selfScores.score-off-scale: selfScore <> maxPoints → selfScore < maxPoints'),
    ...because(NEGATIVE, 'selfScores.score-without-evidence: selfScore > 0 → selfScore <> 0'),
    ...because(ABOVE, 'selfScores.below-maximum-unexplained: selfScore < maxPoints → selfScore <> maxPoints'),
    ...because(ABOVE, 'selfScores.full: selfScore = maxPoints → selfScore >= maxPoints'),
  ],
};
