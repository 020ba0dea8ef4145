// Statements that contradict each other: planted ones of each kind are found with both cells, and none is invented.
import { BUILT_IN_AGENCIES } from '../../../src/core/agencies';
import type { EntryValue, SectionKey } from '../../../src/core/entries';
import { BUILT_IN_PLAN } from '../../../src/core/plan';
import {
  againstLastPeriod,
  deliveredPapers,
  FIGURE_NATURES,
  papersAtOdds,
  sumsOfBelow,
  toldDifferently,
} from '../../../src/core/statements';
import type { Contradiction, StatedRow } from '../../../src/core/statements';

/** A row whose cells are named after its fields, so that an expectation reads like what it means. */
const row = (
  agency: string,
  section: SectionKey,
  rowId: string,
  values: Readonly<Record<string, EntryValue>>,
  period = 'nam',
): StatedRow => ({
  agency,
  period,
  section,
  rowId,
  values,
  placeOf: field => ({ file: `${agency}_${period}`, sheet: rowId, cell: field }),
});

const found = (contradictions: readonly Contradiction[]) =>
  contradictions.map(({ own, against, issue }) => {
    const other = against ? against.row.placeOf(against.field) : {};
    return [
      own.row.agency,
      issue.rule,
      `${issue.place.file}!${issue.place.cell}`,
      `${other.file ?? ''}!${other.cell ?? ''}`,
    ].join(' ');
  });

const words = { agencyName: (code: string) => code };

describe('an assignment that one agency leads', () => {
  // A.I.1 of the decision: Sở Nội vụ leads; among others Sở Tư pháp and Sở Tài chính coordinate.
  const told = (lead: string, coordinating: string) =>
    found(
      toldDifferently(
        [
          row('SNV', 'tasks', 'A.I.1', { status: lead }),
          row('STP', 'tasks', 'A.I.1', { status: coordinating }),
        ],
        BUILT_IN_PLAN,
        BUILT_IN_AGENCIES,
        words,
      ),
    );
  const ODD = ['STP statement.lead-and-coordinator STP_nam!status SNV_nam!status'];

  test.each([
    ['Hoàn thành', 'Chưa thực hiện'],
    ['Hoàn thành', 'Đang thực hiện'],
    ['Chưa thực hiện', 'Hoàn thành'],
    ['Không áp dụng', 'Đang thực hiện'],
  ])('"%s" by the lead and "%s" by a coordinating agency cannot both hold', (lead, coordinating) => {
    expect(told(lead, coordinating)).toEqual(ODD);
  });

  test.each([
    ['Hoàn thành', 'Hoàn thành'],
    ['Hoàn thành', 'Không áp dụng'],
    ['Đang thực hiện', 'Hoàn thành'],
    ['Đang thực hiện', 'Chưa thực hiện'],
    ['Không áp dụng', 'Không áp dụng'],
  ])('"%s" and "%s" can', (lead, coordinating) => {
    expect(told(lead, coordinating)).toEqual([]);
  });

  test('where many lead, none speaks for another', () => {
    // A.II.1b: all departments lead; Văn phòng UBND tỉnh coordinates.
    const rows = [
      row('SNV', 'tasks', 'A.II.1b', { status: 'Hoàn thành' }),
      row('VPUBND', 'tasks', 'A.II.1b', { status: 'Chưa thực hiện' }),
    ];
    expect(found(toldDifferently(rows, BUILT_IN_PLAN, BUILT_IN_AGENCIES, words))).toEqual([]);
  });
});

describe('an agency against its own last period', () => {
  const between = (
    section: SectionKey,
    rowId: string,
    before: Readonly<Record<string, EntryValue>>,
    after: Readonly<Record<string, EntryValue>>,
  ) =>
    found(
      againstLastPeriod(
        [row('SNV', section, rowId, after, 'q3'), row('SNV', section, rowId, before, 'q1')],
        FIGURE_NATURES,
      ),
    );

  test.each<[string, SectionKey, string, Record<string, EntryValue>, Record<string, EntryValue>, string]>([
    ['files in time fell', 'targets', 'VIII.5', { numerator: 90 }, { numerator: 80 }, 'fell … numerator'],
    [
      'files received fell',
      'targets',
      'VIII.5',
      { denominator: 99 },
      { denominator: 98 },
      'fell … denominator',
    ],
    [
      'procedures changed',
      'targets',
      'III.4',
      { denominator: 40 },
      { denominator: 41 },
      'base-changed … denominator',
    ],
    ['money came back', 'tasks', 'B.1', { spentFunds: 20 }, { spentFunds: 15 }, 'fell … spentFunds'],
    ['progress fell', 'tasks', 'A.I.1', { completion: 80 }, { completion: 70 }, 'fell … completion'],
    [
      'done, then not',
      'tasks',
      'A.I.1',
      { status: 'Hoàn thành' },
      { status: 'Đang thực hiện' },
      'undone … status',
    ],
  ])('%s', (_, section, rowId, before, after, expected) => {
    const [code = '', field = ''] = expected.split(' … ');
    expect(between(section, rowId, before, after)).toEqual([
      `SNV statement.${code} SNV_q3!${field} SNV_q1!${field}`,
    ]);
  });

  test.each<[string, SectionKey, string, Record<string, EntryValue>, Record<string, EntryValue>]>([
    [
      'counts of the year grow',
      'targets',
      'VIII.5',
      { numerator: 9, denominator: 9 },
      { numerator: 19, denominator: 20 },
    ],
    ['published procedures may be fewer', 'targets', 'III.4', { numerator: 40 }, { numerator: 39 }],
    ['a blank says nothing', 'targets', 'VIII.5', { numerator: 9 }, { numerator: null }],
    [
      'a task goes on',
      'tasks',
      'A.I.1',
      { status: 'Đang thực hiện', completion: 50 },
      { status: 'Hoàn thành', completion: 100 },
    ],
    ['self-scores are of the year', 'selfScores', 'I.1', { selfScore: 3 }, { selfScore: 2 }],
  ])('%s', (_, section, rowId, before, after) => {
    expect(between(section, rowId, before, after)).toEqual([]);
  });

  test('each period is held against the one before it', () => {
    const figures: Readonly<Record<string, number>> = { q1: 5, q2: 9, q3: 7, q4: 7, nam: 12 };
    const rows = Object.entries(figures).map(([period, numerator]) =>
      row('SNV', 'targets', 'VIII.5', { numerator }, period),
    );
    expect(found(againstLastPeriod(rows, FIGURE_NATURES))).toEqual([
      'SNV statement.fell SNV_q3!numerator SNV_q2!numerator',
    ]);
  });
});

describe("a district's staff of its communes", () => {
  // V.5 of the plan: cán bộ, công chức cấp xã, stated by the district and by each commune.
  const DISTRICT = BUILT_IN_AGENCIES.find(({ level }) => level === 'district');
  const communes = BUILT_IN_AGENCIES.filter(({ parent }) => parent === DISTRICT?.code);
  const stated = (ofDistrict: number, ofEach: number, missing = 0) =>
    sumsOfBelow(
      [
        row(DISTRICT?.code ?? '', 'targets', 'V.5', { denominator: ofDistrict }),
        ...communes.slice(missing).map(({ code }) => row(code, 'targets', 'V.5', { denominator: ofEach })),
      ],
      FIGURE_NATURES,
      BUILT_IN_AGENCIES,
    );

  test('the sum of all is what the district states, or it is told', () => {
    expect(communes.length).toBeGreaterThan(5);
    expect(stated(communes.length * 20, 20)).toEqual([]);
    const [more] = stated(communes.length * 20 + 1, 20);
    expect(more?.issue.params).toMatchObject({
      stated: communes.length * 20 + 1,
      sum: communes.length * 20,
      counted: communes.length,
    });
    expect(more?.against?.row.placeOf('denominator').file).toBe(`${communes[0]?.code}_nam`);
  });

  test('with a commune missing only a larger sum is', () => {
    expect(stated(communes.length * 20, 20, 1)).toEqual([]);
    expect(stated(communes.length * 19, 20, 1)).toHaveLength(1);
    expect(stated((communes.length - 1) * 20, 20, 1)).toEqual([]);
  });
});

describe('papers', () => {
  const cites = (agency: string, rowId: string, number: string, date: string | null = '2018-03-05') =>
    row(agency, 'tasks', rowId, { evidenceNumber: number, evidenceDate: date });
  const odd = (...rows: readonly StatedRow[]) => found(papersAtOdds(rows, 3, words));

  test('one number with two dates in one return', () => {
    expect(
      odd(
        cites('SNV', 'A.I.1', '15/BC-SNV'),
        cites('SNV', 'A.I.2', '15 / bc-snv', '2018-04-05'),
        cites('SNV', 'A.I.3', '15/BC-SNV'),
      ),
    ).toEqual(['SNV statement.paper-two-dates SNV_nam!evidenceDate SNV_nam!evidenceDate']);
  });

  test('two districts number their own papers', () => {
    expect(
      odd(cites('H622', 'A.I.1', '15/BC-UBND'), cites('H623', 'A.I.1', '15/BC-UBND', '2018-07-01')),
    ).toEqual([]);
  });

  test('one paper that four agencies name for different tasks', () => {
    const agencies = ['SNV', 'STP', 'STC', 'SXD'];
    const rows = agencies.map((agency, index) => cites(agency, `A.I.${index + 1}`, '9/QĐ-UBND'));
    expect(odd(...rows)).toEqual([
      'SNV statement.paper-of-many SNV_nam!evidenceNumber STP_nam!evidenceNumber',
      ...agencies
        .slice(1)
        .map(
          agency => `${agency} statement.paper-of-many ${agency}_nam!evidenceNumber SNV_nam!evidenceNumber`,
        ),
    ]);
    expect(odd(...rows.slice(1))).toEqual([]);
    expect(odd(...agencies.map(agency => cites(agency, 'A.I.1', '9/QĐ-UBND')))).toEqual([]);
  });

  test('a paper that no file bears, and a file that nobody names', () => {
    const rows = [cites('SNV', 'A.I.1', '15/BC-SNV'), cites('STP', 'A.I.1', '473/QĐ-UBND')];
    const { missing, matched, unnamed } = deliveredPapers(rows, [
      'QĐ 473_QĐ-UBND ngày 05.9.2017.pdf',
      '115-BC-SNV.pdf',
    ]);
    expect(found(missing)).toEqual(['SNV statement.paper-not-delivered SNV_nam!evidenceNumber !']);
    expect(matched).toBe(1);
    expect(unnamed).toEqual(['115-BC-SNV.pdf']);
  });
});
