// The province as a scored unit: built from sample returns, recomputed from the workbook's tables by a script of its own,
// each figure followed to the cells of the files; bad bindings are told.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellAt } from '../../src/core/grid';
import { readWorkbook } from '../../src/xlsx';
import { json, par } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';
import { python, workbookProblems } from '../support/workbook-checks';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
/** All departments and districts, and three communes. */
const AGENCIES = '40';

interface Cell {
  readonly agency: string | null;
  readonly source: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly places: readonly { readonly file?: string; readonly sheet?: string; readonly cell?: string }[];
}
interface Figure {
  readonly code: string;
  readonly kind: string;
  readonly value: number | string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly silent: readonly string[];
  readonly cells: readonly Cell[];
}
interface Province {
  readonly illustrative: boolean;
  readonly selfScore: number;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly figure: string;
    readonly selfScore: number | string | null;
  }[];
  readonly figures: readonly Figure[];
  readonly issues: readonly {
    readonly rule: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
}
interface Outlook {
  readonly agencies: readonly {
    readonly criteria: readonly { readonly code: string; readonly after: number }[];
  }[];
  readonly province: { readonly before: number; readonly after: number };
}
interface Gain {
  readonly criterion: string;
  readonly figure: string;
  readonly lead: string;
  readonly points: number | null;
  readonly mostPoints: number;
  readonly lost: number;
  readonly units: number | null;
  readonly lacking: readonly { readonly agency: string; readonly units: number }[];
  readonly lastDay: string | null;
  readonly daysLeft: number | null;
}
interface Recomputed {
  readonly figures: Readonly<Record<string, readonly [number | null, number | null, number]>>;
  readonly points: Readonly<Record<string, number | 'x' | null>>;
  readonly total: number;
}

const script = (name: string): string => readFileSync(path.resolve(__dirname, '../support', name), 'utf8');
const province = (name: string): Province => json(par('province', at(name), '--json')) as Province;
let whole: Province;

/** Types into tables as a person in Excel does; `rows` say which row by its first cell. */
function typed(from: string, to: string, table: string, rows: Readonly<Record<string, object>>): void {
  writeFileSync(at('nhap.json'), JSON.stringify(rows));
  const program = `
import json, sys, openpyxl
from openpyxl.utils import range_boundaries
book = openpyxl.load_workbook(sys.argv[1])
sheet = next(s for s in book if sys.argv[3] in s.tables)
left, top, right, bottom = range_boundaries(sheet.tables[sys.argv[3]].ref)
captions = {sheet.cell(top, c).value: c for c in range(left, right + 1)}
for key, cells in json.load(open(sys.argv[4], encoding='utf-8')).items():
    row = next((r for r in range(top + 1, bottom + 1) if str(sheet.cell(r, left).value) == key), None)
    if row is None:
        raise SystemExit('no row ' + key)
    for caption, value in cells.items():
        sheet.cell(row, captions[caption]).value = value
book.save(sys.argv[2])
print('null')`;
  python(program, [at(from), at(to), table, at('nhap.json')]);
}

describeWith(['openpyxl', 'checker'], 'par province', () => {
  beforeAll(() => {
    expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
    expect(
      par('sample', '--out', at('nop'), '--year', '2018', '--seed', '11', '--agencies', AGENCIES).code,
    ).toBe(0);
    const files = readdirSync(at('nop')).filter(name => name !== 'answers.json');
    const returns = files.map(name => at(`nop/${name}`));
    const done = par('consolidate', at('so.xlsx'), ...returns, '--out', at('th.xlsx'), '--on', '2018-12-20');
    expect(done.err).toContain('Đã tổng hợp');
    whole = province('th.xlsx');
  }, 120_000);

  test('figures and points are those that a script of its own computes from the tables', () => {
    const found = whole;
    const own = python(script('recompute-province.py'), [at('th.xlsx'), '2018']) as Recomputed;
    expect(found.illustrative).toBe(true);
    expect(found.criteria.length).toBeGreaterThan(30);
    const points = Object.fromEntries(
      found.criteria.map(({ criterion, selfScore }) => [
        criterion,
        selfScore === 'notApplicable' ? 'x' : selfScore,
      ]),
    );
    expect(points).toEqual(own.points);
    expect(found.selfScore).toBeCloseTo(own.total, 9);
    const computed = ['rate', 'share', 'total'];
    for (const { code, kind, numerator, denominator } of found.figures) {
      if (!computed.includes(kind) || numerator === null) continue;
      expect([code, numerator, denominator]).toEqual([code, ...(own.figures[code] ?? []).slice(0, 2)]);
    }
  });

  test('every criterion that has points is followed to cells, which hold what was added', () => {
    const { criteria, figures } = whole;
    const byCode = new Map(figures.map(figure => [figure.code, figure]));
    const files = new Map<string, ReturnType<typeof readWorkbook>>();
    const valueIn = (file: string, sheet: string, cell: string): unknown => {
      const known = files.get(file) ?? readWorkbook(new Uint8Array(readFileSync(at(`nop/${file}`))));
      files.set(file, known);
      if (known.kind === 'failed') throw new Error(file);
      const found = known.value.sheets.find(({ name }) => name === sheet);
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return found ? cellAt(found, Number(row), column)?.value : undefined;
    };
    for (const { criterion, figure: code, selfScore } of criteria) {
      if (selfScore === null) continue;
      const figure = byCode.get(code);
      expect([criterion, figure?.cells.length ?? 0]).not.toEqual([criterion, 0]);
    }
    const rate = byCode.get('VIII.2');
    expect(rate?.cells.length).toBeGreaterThan(5);
    for (const { numerator, denominator, places } of rate?.cells ?? []) {
      const shown = places.map(({ file = '', sheet = '', cell = '' }) => valueIn(file, sheet, cell));
      expect(shown.map(Number)).toEqual([numerator, denominator]);
    }
    const one = par('province', at('th.xlsx'), 'VIII.2');
    expect(one.out).toMatch(
      /H\d+ {2}VIII\.2 {2}\d+ \/ \d+ {2}\S+_2018_nam\S* › Chỉ tiêu › [A-Z]+\d+, [A-Z]+\d+/,
    );
  });

  test('what would be, and where the next points are, as the script computes it', () => {
    const own = python(script('recompute-province.py'), [
      at('th.xlsx'),
      '2018',
      'H622',
      'VIII.2',
      '1',
      '900',
    ]) as Recomputed;
    const tried = json(par('gains', at('th.xlsx'), '--try', 'H622/VIII.2=1/900', '--json')) as Outlook;
    expect(tried.province.before).toBeCloseTo(whole.selfScore, 9);
    expect(tried.province.after).toBeCloseTo(own.total, 9);
    expect(tried.agencies[0]?.criteria).toEqual([
      expect.objectContaining({ code: '8.2', after: expect.any(Number) as number }),
    ]);
    expect(par('gains', at('th.xlsx'), '--try', 'H622/VIII.2=9/1').code).toBe(2);
    const gains = json(
      par('gains', at('th.xlsx'), '--province', '--on', '2018-11-20', '--json'),
    ) as readonly Gain[];
    expect(gains.length).toBeGreaterThan(10);
    expect(gains.map(({ lost }) => lost)).toEqual(gains.map(({ lost }) => lost).sort((a, b) => b - a));
    for (const { criterion, points, mostPoints, lost, figure, units, lacking } of gains) {
      expect([criterion, points]).toEqual([
        criterion,
        whole.criteria.find(one => one.criterion === criterion)?.selfScore,
      ]);
      expect(lost).toBeCloseTo(mostPoints - (points ?? 0), 9);
      const [reached, of] =
        whole.figures.filter(one => one.code === figure).map(one => [one.numerator, one.denominator])[0] ??
        [];
      // Where all of a whole is asked, what is missing is what the agencies lack together.
      if (typeof reached !== 'number' || typeof of !== 'number' || units !== of - reached) continue;
      expect([criterion, lacking.reduce((sum, one) => sum + one.units, 0)]).toEqual([criterion, units]);
    }
    // Sở Nội vụ reports the year by 1 December.
    expect(gains.find(({ lead }) => lead === 'SNV')).toMatchObject({ lastDay: '2018-12-01', daysLeft: 11 });
  });

  test('what the lead agency states is held against what agencies give, with both cells', () => {
    typed('th.xlsx', 'neu.xlsx', 'tblSoLieuTinh', {
      'VIII.2': { 'Chủ trì nêu: số đạt được': 5, 'Chủ trì nêu: tổng số': 9 },
    });
    const issue = province('neu.xlsx').issues.find(({ rule }) => rule === 'province.stated-differs');
    expect(issue?.cell).toMatch(/^H\d+$/);
    expect(issue?.message).toMatch(
      /^SNV nêu 5\/9 cho số liệu VIII\.2 \(Số liệu tỉnh!H\d+\), số tính được là \d+\/\d+, từ \S+_2018_nam\S*\.xlsx, Chỉ tiêu!H\d+/,
    );
  });

  test('bad bindings are told with their cells, and give no value', () => {
    typed('th.xlsx', 'sai.xlsx', 'tblSoLieuTinh', {
      'I.2': { Nguồn: 'I.99' },
      'I.3': { 'Cơ quan chủ trì': 'KHONGCO' },
      'II.1': { 'Cách tính': 'Cộng số liệu khác', Nguồn: 'II.2' },
      'II.2': { 'Cách tính': 'Cộng số liệu khác', Nguồn: 'II.1' },
      'III.3': { 'Tiêu chí': '3.4, 99.9' },
      'III.5': { Cấp: 'Cấp xã' },
      'III.6': { Nguồn: null },
      'MC.1': { Nguồn: 'VIII.1, VIII.2, MC.2' },
      'CK.1': { Mã: 'MC.2', 'Cách tính': 'Cộng số liệu khác', Nguồn: 'VIII.2' },
    });
    const run = par('province', at('sai.xlsx'), '--json');
    expect(run.code).toBe(1);
    const { issues, figures, criteria } = json(run) as Province;
    const rules = issues.map(({ rule }) => rule).filter(rule => rule.startsWith('province.'));
    expect([...new Set(rules)].sort()).toEqual([
      'province.circle',
      'province.counted-twice',
      'province.level-not-asked',
      'province.no-source',
      'province.unbound',
      'province.unknown-criterion',
      'province.unknown-lead',
      'province.unknown-source',
    ]);
    expect(issues.every(({ rule, cell }) => cell !== null || rule === 'province.unbound')).toBe(true);
    for (const code of ['I.2', 'II.1', 'II.2', 'III.6'])
      expect([code, figures.find(figure => figure.code === code)?.value]).toEqual([code, null]);
    expect(criteria.find(({ criterion }) => criterion === '2.1')?.selfScore).toBeNull();
    const [total, first, second] = ['MC.1', 'VIII.1', 'VIII.2'].map(code =>
      figures.find(figure => figure.code === code),
    );
    expect(total?.denominator).toBe((first?.denominator ?? 0) + (second?.denominator ?? 0));
  });

  test('its sheet and its table are as Excel wants them, and writing it anew changes nothing', () => {
    const run = par('province', at('th.xlsx'), '--json', '--out', at('lai.xlsx'));
    expect([run.code, json(run)]).toEqual([0, whole]);
    expect(province('lai.xlsx')).toEqual(whole);
    expect(workbookProblems([at('lai.xlsx')])).toEqual([]);
  });
});

test('a book that is none, and a figure that is none, are told', () => {
  expect(par('province', at('khong.xlsx')).code).toBe(2);
  expect(par('new', at('moi.xlsx'), '--year', '2018').code).toBe(0);
  const { code, err } = par('province', at('moi.xlsx'), 'KHONG.1');
  expect([code, err]).toEqual([2, expect.stringContaining('KHONG.1')]);
});
