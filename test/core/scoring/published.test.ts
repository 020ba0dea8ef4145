// Figures that the Ministry and provinces printed, held against the totals and grades that these settings give. Sources
// stand in the file; where a source prints no maxima, any that add up to 100 serve, and the file says so.
import { paramsOf } from '../../support/issue-params';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CriteriaSet } from '../../../src/core/criteria';
import type { ScoringSettings } from '../../../src/core/scoring';
import { checkCriteriaSet } from '../../../src/core/criteria';
import { roundHalfUp } from '../../../src/core/numbers';
import {
  checkGradeBands,
  DEFAULT_SCORING_SETTINGS,
  gradeOf,
  totalsOf,
  withAppraisals,
} from '../../../src/core/scoring';
import { criterion, usable } from '../../support/criteria-sets';

interface Published {
  readonly totals: readonly {
    readonly what: string;
    readonly total: number;
    readonly maxima: readonly number[];
    readonly areas: readonly number[];
    /** Of each area the points that two appraisers gave, whose mean is what was printed once rounded. */
    readonly means: readonly (readonly [number, number])[];
  }[];
  readonly bands: readonly {
    readonly what: string;
    readonly bands: readonly { readonly name: string; readonly from: number }[];
    readonly graded: readonly (readonly [number, string | null])[];
  }[];
  readonly incomplete: { readonly what: string; readonly maxima: readonly number[]; readonly sum: number };
}
const published = JSON.parse(
  readFileSync(path.join(__dirname, '../../golden/published/chi-so.json'), 'utf8'),
) as Published;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const setOf = (maxima: readonly number[]): CriteriaSet => ({
  id: 'cong-bo',
  name: 'Bộ đã công bố',
  year: null,
  level: 'province',
  status: 'official',
  sources: ['test'],
  areas: maxima.map((maxPoints, at) => ({ code: ROMAN[at] ?? '', name: `Lĩnh vực ${at + 1}`, maxPoints })),
  criteria: maxima.map((maxPoints, at) => criterion(`${at + 1}.1`, ROMAN[at] ?? '', maxPoints)),
});

function totalsBy(
  rounding: ScoringSettings['pointsRounding'],
  maxima: readonly number[],
  means: Published['totals'][0]['means'],
) {
  const settings: ScoringSettings = {
    ...DEFAULT_SCORING_SETTINGS,
    finalAppraisal: 'mean',
    pointsRounding: rounding,
  };
  const set = usable(setOf(maxima));
  const entries = means.flatMap(([one, other], at) =>
    [one, other].map((points, appraiser) => ({
      agency: 'TINH',
      criterion: `${at + 1}.1`,
      appraiser: `Người ${appraiser + 1}`,
      on: '2022-03-01' as const,
      points,
      reason: 'đối chiếu',
    })),
  );
  return totalsOf(set, withAppraisals(set, [], entries, settings), settings);
}

describe.each(published.totals)('$what', ({ total, maxima, areas, means }) => {
  test('areas as printed and the total as printed both follow where only what is shown is rounded', () => {
    const totals = totalsBy('shownOnly', maxima, means);
    expect(totals.areas.map(area => roundHalfUp(area.counted.points, 2))).toEqual(areas);
    expect(totals.index).toEqual({ kind: 'index', percent: total });
  });

  test('rounding each criterion first gives the sum of what is printed', () => {
    const totals = totalsBy('eachCriterion', maxima, means);
    const sum = roundHalfUp(
      areas.reduce((all, one) => all + one, 0),
      2,
    );
    expect(totals.areas.map(area => area.counted.points)).toEqual(areas);
    expect(totals.index).toEqual({ kind: 'index', percent: sum });
  });
});

test('the printed total of Thanh Hóa 2021 is not the sum of its rounded areas', () => {
  const found = published.totals.find(({ what }) => what.includes('Thanh Hóa'));
  if (!found) throw new Error('no figures');
  expect(totalsBy('eachCriterion', found.maxima, found.means).index).toEqual({
    kind: 'index',
    percent: 87.84,
  });
  expect(totalsBy('shownOnly', found.maxima, found.means).index).toEqual({ kind: 'index', percent: 87.83 });
});

test.each(published.bands)('grades of $what', ({ bands, graded }) => {
  expect(checkGradeBands(bands)).toEqual([]);
  expect(graded.map(([percent]) => [percent, gradeOf(percent, bands)])).toEqual(graded);
});

test('a set whose printed maxima add up to 99.55 is told, and scores nobody', () => {
  const { maxima, sum } = published.incomplete;
  const issues = checkCriteriaSet(setOf(maxima));
  expect(issues.map(issue => [issue.rule, issue.severity, paramsOf(issue)['sum']])).toEqual([
    ['criteria.total-points', 'error', sum],
  ]);
});
