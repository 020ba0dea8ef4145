// Any file dropped into test/golden/scoring is tested: given, expected, why.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScoringRule } from '../../../src/core/criteria';
import type { CriterionMarks, CriterionValue, Mark } from '../../../src/core/scoring';
import { DEFAULT_SCORING_SETTINGS as settings, scoreCriterion, totalsOf } from '../../../src/core/scoring';
import { criterion, SAMPLE_SET, usable } from '../../support/criteria-sets';

type WrittenMark = number | 'KAD' | null;
interface CriterionCase {
  readonly maxPoints: number;
  readonly rule: ScoringRule;
  readonly value: CriterionValue;
}
interface MarksCase {
  readonly marks: readonly (readonly [string, WrittenMark, WrittenMark, WrittenMark])[];
}
interface GoldenCase {
  readonly why: string;
  readonly given: CriterionCase | MarksCase;
  readonly expected: Readonly<Record<string, unknown>>;
}

const FOLDER = path.join(__dirname, '../../golden/scoring');
const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'));
const mark = (written: WrittenMark): Mark => (written === 'KAD' ? 'notApplicable' : written);

function indexResults(given: MarksCase): Readonly<Record<string, unknown>> {
  const marks = given.marks.map(([code, self, appraisal, survey]): CriterionMarks => ({
    code,
    self: mark(self),
    appraisal: mark(appraisal),
    survey: mark(survey),
  }));
  const totals = totalsOf(usable(SAMPLE_SET), marks, settings);
  const percent = ({ index }: Pick<typeof totals, 'index'>) =>
    index.kind === 'index' ? index.percent : null;
  const byArea = Object.fromEntries(totals.areas.map(area => [area.code, percent(area)]));
  return { index: percent(totals), points: totals.points, basis: totals.basis, byArea };
}

test('there are golden cases to test', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', file => {
  const { cases } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as {
    readonly cases: readonly GoldenCase[];
  };
  test.each(cases.map(one => [one.why, one] as const))('%s', (_, { given, expected }) => {
    const found =
      'marks' in given
        ? indexResults(given)
        : scoreCriterion(criterion('1.1', 'I', given.maxPoints, given.rule), given.value, settings);
    expect(found).toMatchObject(expected);
  });
});
