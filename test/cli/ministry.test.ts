// The Ministry's points of the province: a table that does not add up is refused with its cells; a sound one is taken in and
// the self-score held against it, each difference down to cell and paper.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtInBook } from '../../src/app/book/built-in';
import { returnOf, rightEntries } from '../support/own-return';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

const set = builtInBook(2018).criteriaSets.find(({ level }) => level === 'province');
if (!set) throw new Error('no set of the province');
const { areas, criteria } = set;

type Row = readonly (string | number)[];
const comma = (value: number): string => String(value).replace('.', ',');

/** As the Ministry prints it: areas with their sums, criteria, the total. `given` are points of criteria below the maximum. */
function table(given: Readonly<Record<string, number>>): readonly Row[] {
  const pointsOf = (code: string, most: number): number => given[code] ?? most;
  const sum = (values: readonly number[]): number =>
    Math.round(values.reduce((left, right) => left + right, 0) * 100) / 100;
  const rows = areas.flatMap((area): readonly Row[] => {
    const own = criteria.filter(({ parent }) => parent === area.code);
    const points = sum(own.map(({ code, maxPoints }) => pointsOf(code, maxPoints)));
    return [
      [area.code, area.name, comma(area.maxPoints), comma(points), ''],
      ...own.map(({ code, name, maxPoints }): Row => [
        code,
        name,
        comma(maxPoints),
        comma(pointsOf(code, maxPoints)),
        code in given ? 'Thiếu tài liệu kiểm chứng' : '',
      ]),
    ];
  });
  const total = sum(criteria.map(({ code, maxPoints }) => pointsOf(code, maxPoints)));
  return [
    ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Lý do'],
    ...rows,
    ['', 'Tổng cộng', '100', comma(total), ''],
    ['', 'Xếp hạng', '', '41/63', ''],
  ];
}

const save = (name: string, rows: readonly Row[]): string => {
  writeFileSync(at(name), rows.map(row => row.join('\t')).join('\r\n'));
  return at(name);
};

interface IssueFound {
  readonly rule: string;
  readonly cell: string;
}
interface Found {
  readonly agreement: number;
  readonly byArea: readonly { readonly area: string; readonly compared: number; readonly same: number }[];
  readonly differences: readonly {
    readonly criterion: string;
    readonly self: number;
    readonly ministry: number;
    readonly difference: number;
    readonly reason: string;
    readonly lead: string;
    readonly cells: readonly {
      readonly places: readonly { readonly file?: string; readonly cell?: string }[];
    }[];
    readonly papers: readonly { readonly number: string; readonly cell: string }[];
  }[];
  readonly ministryScore: number;
  readonly years: readonly {
    readonly year: number;
    readonly rank: number | null;
    readonly provinces: number | null;
  }[];
}

const most = criteria.find(({ code }) => code === '1.1')?.maxPoints ?? 0;

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  const bytes = returnOf('SNV', (section, row) => {
    if (section === 'targets') return { numerator: 40, denominator: 40, explanation: 'Đủ' };
    if (section === 'tasks' && row === 'A.I.1')
      return { status: 'Hoàn thành', completion: 100, evidenceNumber: '15/KH-UBND', result: 'Đã ban hành' };
    return rightEntries(section, row);
  });
  writeFileSync(at('SNV_2018_nam.xlsx'), bytes);
  par('consolidate', at('so.xlsx'), at('SNV_2018_nam.xlsx'), '--out', at('th.xlsx'), '--on', '2018-12-01');
}, 60_000);

test.each<[string, (rows: Row[]) => void, string, string]>([
  [
    'another sum of an area',
    rows => rows.splice(1, 1, [...(rows[1] ?? []).slice(0, 3), '1', '']),
    'ministry.sum',
    'D2',
  ],
  ['another total', rows => rows.splice(-2, 1, ['', 'Tổng cộng', '100', '99', '']), 'ministry.sum', 'D45'],
  [
    'points above the maximum',
    rows => rows.splice(2, 1, ['1.1', '', comma(most), '9', '']),
    'ministry.above',
    'D3',
  ],
  [
    'points that are none',
    rows => rows.splice(2, 1, ['1.1', '', comma(most), 'ba', '']),
    'ministry.points',
    'D3',
  ],
  [
    'another maximum',
    rows => rows.splice(2, 1, ['1.1', '', '7', comma(most), '']),
    'ministry.max-differs',
    'C3',
  ],
  [
    'a code that is none',
    rows => rows.splice(3, 0, ['1.99', 'Khác', '1', '1', '']),
    'ministry.unknown-criterion',
    'A4',
  ],
  ['a criterion twice', rows => rows.splice(3, 0, rows[2] ?? []), 'ministry.repeated', 'A4'],
])('%s: told with its cell, and nothing is written', (name, plant, rule, cell) => {
  const rows = [...table({})];
  plant(rows);
  const file = save('sai.txt', rows);
  const run = par('ministry', at('th.xlsx'), file, '--json', '--out', at('khong.xlsx'));
  expect([name, run.code]).toEqual([name, 1]);
  const { issues, refused } = json(run) as { issues: readonly IssueFound[]; refused: boolean };
  expect(refused).toBe(true);
  const own = issues.filter(issue => issue.rule === rule);
  const totalRow = String(rows.length - 1);
  expect(own.map(issue => issue.cell)).toContain(name === 'another total' ? `D${totalRow}` : cell);
});

test('a sound table is taken in; agreement and differences, down to cell and paper', () => {
  const file = save('bo.txt', table({ '1.1': most - 1 }));
  const into = par('ministry', at('th.xlsx'), file, '--out', at('bo.xlsx'));
  expect([into.code, into.err]).toEqual([0, expect.stringContaining('0 vấn đề')]);
  const before = save('bo-2017.txt', table({ '1.1': 0, '1.2': 0 }).slice(0, -1));
  expect(par('ministry', at('bo.xlsx'), before, '--year', '2017', '--out', at('hai.xlsx')).code).toBe(0);
  const { criteria: own } = json(par('province', at('th.xlsx'), '--json')) as {
    readonly criteria: readonly { readonly criterion: string; readonly selfScore: number | string | null }[];
  };
  const compared = own.filter(({ selfScore }) => selfScore !== null).length;
  expect(compared).toBeGreaterThan(5);
  const found = json(par('ministry', at('hai.xlsx'), '--json')) as Found;
  // SNV's figures are full: of what it gives, one criterion is less for the Ministry.
  expect(found.agreement).toBe(Math.round((10_000 * (compared - 1)) / compared) / 100);
  expect(found.byArea.reduce((sum, one) => sum + one.compared, 0)).toBe(compared);
  expect(found.differences).toEqual([
    expect.objectContaining({
      ...{ criterion: '1.1', self: most, ministry: most - 1, difference: -1, lead: 'SNV' },
      reason: 'Thiếu tài liệu kiểm chứng',
    }),
  ]);
  const [difference] = found.differences;
  expect(difference?.cells[0]?.places[0]).toMatchObject({
    file: 'SNV_2018_nam.xlsx',
    cell: expect.any(String) as string,
  });
  expect(difference?.papers).toEqual([
    expect.objectContaining({ number: '15/KH-UBND', cell: expect.stringMatching(/^[A-Z]+\d+$/) as string }),
  ]);
  expect(found.ministryScore).toBeCloseTo(99, 9);
  expect(found.years).toEqual([
    expect.objectContaining({ year: 2017, rank: null }),
    expect.objectContaining({ year: 2018, rank: 41, provinces: 63 }),
  ]);
  expect(par('ministry', at('hai.xlsx')).out).toMatch(
    /kế hoạch yêu cầu 100%\); 1 tiêu chí lệch[\s\S]*15\/KH-UBND; SNV_2018_nam\.xlsx/,
  );
});

test('what is no table of the Ministry, and a book without one, are told', () => {
  expect(par('ministry', at('th.xlsx'), save('la.txt', [['a', 'b']])).code).toBe(2);
  expect(par('ministry', at('th.xlsx')).err).toContain('chưa có điểm của Bộ');
});
