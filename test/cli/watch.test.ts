// Every list and the dashboard can be had for one department that watches part of the plan.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shownValue } from '../../src/workbook/table-schema';
import type { TableState } from '../../src/workbook/port';
import { openXlsx } from '../../src/xlsx';
import { par } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';
import { workbookProblems } from '../support/workbook-checks';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

async function tablesIn(file: string): Promise<ReadonlyMap<string, TableState>> {
  const opened = openXlsx(new Uint8Array(readFileSync(file)));
  if (opened.kind === 'failed') throw new Error(opened.error);
  const { sheets } = await opened.value.read();
  return new Map(sheets.flatMap(sheet => sheet.tables).map(table => [table.name, table]));
}

function column(table: TableState | undefined, caption: string): readonly unknown[] {
  const index = table?.captions.indexOf(caption) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${caption}`);
  return table.rows.map(row => shownValue(row[index] ?? null)).filter(value => value !== null);
}

let tables: ReadonlyMap<string, TableState> = new Map();
let whole: ReadonlyMap<string, TableState> = new Map();

beforeAll(async () => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '3').code).toBe(0);
  const files = ['STTTT', 'SKHCN'].map(code => at(`nop/${code}_2018_nam.xlsx`));
  par('consolidate', at('so.xlsx'), ...files, '--out', at('th.xlsx'), '--on', '2018-12-01');
  const run = par('watch', at('th.xlsx'), 'stc', '--out', at('stc.xlsx'));
  expect(run.code).toBe(0);
  expect(run.err).toContain('Sở Tài chính');
  tables = await tablesIn(at('stc.xlsx'));
  whole = await tablesIn(at('th.xlsx'));
});

test('Sở Tài chính gets area VI: its tasks, its targets, its deadlines and what was reported on them', () => {
  expect(column(tables.get('tblKeHoach'), 'Mã')).toEqual(['A.VI.1', 'C.III.1']);
  expect(column(tables.get('tblChiTieu'), 'Mã')).toEqual(['VI.1', 'VI.2', 'VI.3', 'VI.4']);
  const areas = column(tables.get('tblTongHop'), 'Lĩnh vực');
  expect(areas.length).toBeGreaterThan(0);
  expect(new Set(areas)).toEqual(new Set(['VI']));
  const all = column(whole.get('tblTongHop'), 'Lĩnh vực');
  expect(areas).toHaveLength(all.filter(area => area === 'VI').length);
});

test('its dashboard counts its own targets, and the ledger is the whole one', () => {
  const counted = tables.get('tblDieuHanhChiTieu')?.rows.map(row => row.slice(0, 2).map(shownValue));
  expect(counted).toEqual([['VI. Cải cách tài chính công', expect.any(Number)]]);
  expect(tables.get('tblSoNop')?.rows).toEqual(whole.get('tblSoNop')?.rows);
});

test('areas that it does not watch have no column of the heat map', () => {
  expect(tables.get('tblDieuHanhNhiet')?.captions).toEqual(['Cơ quan', 'LV VI', 'Mã']);
  expect(whole.get('tblDieuHanhNhiet')?.captions).toHaveLength(10);
});

test('issues of other rows are left out, those of whole files stay', () => {
  const rows = column(tables.get('tblVanDe'), 'Mã dòng');
  for (const row of rows)
    expect(['A.VI.1', 'C.III.1', 'VI.1', 'VI.2', 'VI.3', 'VI.4']).toContain(String(row));
  expect(column(whole.get('tblVanDe'), 'Mã dòng').length).toBeGreaterThan(rows.length);
});

test('the index is that of all areas, the areas beside it are those watched', () => {
  const scores = tables.get('tblDiem');
  expect(column(scores, 'Chỉ số (%)')).toEqual(column(whole.get('tblDiem'), 'Chỉ số (%)'));
  expect(scores?.captions.filter(caption => caption.startsWith('LV '))).toEqual(['LV VI']);
  expect(column(scores, 'LV VI').length).toBeGreaterThan(0);
});

test('who watches nothing is refused', () => {
  const run = par('watch', at('th.xlsx'), 'SYT', '--out', at('syt.xlsx'));
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/"SYT".*SNV/);
});

describeWith(['checker'], 'the workbook of one department', () => {
  test('is as Excel wants it', () => {
    expect(workbookProblems([at('stc.xlsx')])).toEqual([]);
  });
});
