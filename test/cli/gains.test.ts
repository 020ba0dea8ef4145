// Where the next points are, on the command line: of one agency whose return was filled by hand, figure by figure.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtInBook } from '../../src/app/book/built-in';
import { json, par } from '../support/par';
import { returnOf, rightEntries } from '../support/own-return';
import { temporaryFolder } from '../support/programs';

interface Point {
  readonly agency: string;
  readonly criterion: string;
  readonly points: number | null;
  readonly mostPoints: number;
  readonly lost: number;
  readonly byFigures: number | null;
  readonly target: string;
  readonly units: number | null;
  readonly next: { readonly points: number; readonly units: number } | null;
}

interface Gains {
  readonly byCriterion: readonly {
    readonly criterion: string;
    readonly agencies: number;
    readonly lost: number;
  }[];
  readonly byAgency: readonly Point[];
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const AGENCY = 'SNV';

/** The set of its level, which the workbook is made with. */
const criteria = builtInBook(2018).criteriaSets.find(({ level }) => level === 'department')?.criteria ?? [];

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  // 30 of 40 for every rate; half a point for every criterion.
  const bytes = returnOf(AGENCY, (section, row) => {
    if (section === 'targets') return { numerator: 30, denominator: 40, explanation: 'Đang bổ sung' };
    if (section === 'selfScores')
      return { selfScore: 0.5, evidence: '12/BC-SNV', explanation: 'Đang bổ sung' };
    return rightEntries(section, row);
  });
  writeFileSync(at('SNV_2018_nam.xlsx'), bytes);
  const done = par(
    'consolidate',
    at('so.xlsx'),
    at('SNV_2018_nam.xlsx'),
    '--out',
    at('th.xlsx'),
    '--on',
    '2018-12-20',
  );
  expect(done.err).not.toMatch(/Bị từ chối/);
});

test('each criterion tells what is lost, and the units that its figures lack', () => {
  const { byAgency, byCriterion } = json(par('gains', at('th.xlsx'), AGENCY, '--json')) as Gains;
  expect(byAgency.length).toBeGreaterThan(5);
  for (const { points, mostPoints, lost } of byAgency) {
    expect(points).toBe(0.5);
    expect(lost).toBeCloseTo(mostPoints - 0.5, 9);
  }
  const rates = byAgency.flatMap(point => {
    const rule = criteria.find(({ code }) => code === point.criterion)?.rule;
    return rule?.kind === 'proportional' ? [{ point, fullAt: rule.fullAt ?? 100 }] : [];
  });
  expect(rates.length).toBeGreaterThan(0);
  for (const { point, fullAt } of rates) {
    // So many of 40 are the least that reach the rate.
    const needed = Array.from({ length: 41 }, (_, reached) => reached).find(
      reached => reached * 100 >= fullAt * 40,
    );
    if ((needed ?? 0) <= 30) {
      // The figures have it already: it is the mark that falls short.
      expect(point).toMatchObject({ units: null, next: null, byFigures: point.mostPoints });
      continue;
    }
    expect(point.units).toBe((needed ?? 0) - 30);
    expect(point.next?.units).toBe(1);
    expect(point.byFigures).toBeLessThan(point.mostPoints);
  }
  expect(byCriterion.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(
    byAgency.reduce((sum, { lost }) => sum + lost, 0),
    6,
  );
});

test('agencies that returned nothing are counted, not ranked', () => {
  const { out } = par('gains', at('th.xlsx'));
  expect(out).toMatch(/\d+ cơ quan chưa có điểm nào nên chưa tính\./);
  expect(out).not.toMatch(/^STC/m);
});

test('an agency that is none, or is not scored, is told', () => {
  const { code, err } = par('gains', at('th.xlsx'), 'KHONGCO');
  expect(code).not.toBe(0);
  expect(err).toContain('KHONGCO');
});
