// What stands behind a figure that somebody selects: of the consolidated table, the scores, the dashboard.
import { figureAt } from '../../src/app/figure-source';
import { entriesMatching, ledgerEntries, WHOLE_LEDGER } from '../../src/app/returns/ledger-entries';
import { a1 } from '../../src/core/addresses';
import { shownValue } from '../../src/workbook/table-schema';
import type { WorkbookState } from '../../src/workbook/port';
import { consolidatedPort } from '../support/consolidated-port';
import { bookIn } from '../support/scored-book';

let opened: Awaited<ReturnType<typeof bookIn>>;
beforeAll(async () => {
  opened = await bookIn(await consolidatedPort(8));
});

/** The cell of the first row of a table that holds a text, under a caption, and what stands in it. */
function cellOf(state: WorkbookState, name: string, text: string | RegExp, caption: string) {
  const sheet = state.sheets.find(({ tables }) => tables.some(table => table.name === name));
  const table = sheet?.tables.find(each => each.name === name);
  if (!sheet || !table) throw new Error(`no table ${name}`);
  const isNamed = (shown: string): boolean => (typeof text === 'string' ? shown === text : text.test(shown));
  const row = table.rows.findIndex(cells => cells.some(cell => isNamed(String(shownValue(cell)))));
  const column = table.captions.indexOf(caption);
  const place = {
    sheet: sheet.name,
    cell: a1(table.firstRow + 1 + row, table.firstColumn + column),
  };
  return { place, value: shownValue(table.rows[row]?.[column] ?? null) };
}

const sourceOf = (name: string, text: string | RegExp, caption: string) => {
  const { place, value } = cellOf(opened.state, name, text, caption);
  return { source: figureAt(opened.book, opened.state, place), value };
};

test('a count of returns stands for the agencies that the ledger lists with that level and status', () => {
  const { source, value } = sourceOf('tblDieuHanhNop', 'Sở, ban, ngành', 'Chưa nộp');
  expect(source).toEqual({ kind: 'returns', level: 'department', status: 'missing' });
  const entries = ledgerEntries(opened.book, opened.state);
  const listed = entriesMatching(entries, { ...WHOLE_LEDGER, level: 'department', status: 'missing' });
  expect(listed).toHaveLength(Number(value));
  expect(sourceOf('tblDieuHanhNop', 'Sở, ban, ngành', 'Cộng').source).toMatchObject({ status: 'all' });
  expect(sourceOf('tblDieuHanhNop', 'Sở, ban, ngành', 'Cấp').source).toBeNull();
});

test('met and missed targets stand for as many results of the area, together for the rate', () => {
  const [met, missed, rate] = ['Đạt', 'Chưa đạt', 'Tỷ lệ đạt (%)'].map(caption => {
    const { source, value } = sourceOf('tblDieuHanhChiTieu', /^IV\. /, caption);
    if (source?.kind !== 'targets') throw new Error('no results of targets');
    expect(source.rows.every(row => row.area === 'IV' && row.section === 'targets')).toBe(true);
    return [source.rows.length, value];
  });
  expect(met?.[0]).toBe(met?.[1]);
  expect(missed?.[0]).toBe(missed?.[1]);
  expect(rate?.[0]).toBe(Number(met?.[0]) + Number(missed?.[0]));
});

test('a score leads to its agency, a mean to its level, also in the heat map', () => {
  const scored = opened.book.consolidated.find(
    ({ section, level }) => section === 'selfScores' && level === 'department',
  );
  const { agencyCode = '', agencyName = '' } = scored ?? {};
  const { source, value } = sourceOf('tblDiem', agencyCode, 'Tự chấm');
  expect(source).toEqual({
    kind: 'score',
    ...{ agency: agencyCode, agencyName, caption: 'Tự chấm', shown: String(value) },
  });
  expect(sourceOf('tblDieuHanhChiSo', 'Sở, ban, ngành', 'Năm nay').source).toEqual({
    kind: 'level',
    level: 'department',
  });
  expect(sourceOf('tblDieuHanhNhiet', agencyCode, 'LV I').source).toMatchObject({ agency: agencyCode });
  expect(sourceOf('tblDieuHanhNhiet', 'Sở, ban, ngành', 'LV I').source).toMatchObject({
    kind: 'level',
  });
});

test('a consolidated value leads to its file; a cell of another sheet to nothing', () => {
  const row = opened.book.consolidated.find(
    ({ section, fields }) => section === 'selfScores' && typeof fields['selfScore'] === 'number',
  );
  if (!row) throw new Error('no self-score in the sample');
  const key = `${row.agencyCode}|${row.period}|selfScores|${row.rowId}`;
  expect(sourceOf('tblTongHop', key, 'Điểm tự chấm').source).toMatchObject({
    kind: 'value',
    value: { agency: row.agencyCode, code: row.rowId, file: row.file, value: row.fields['selfScore'] },
  });
  expect(figureAt(opened.book, opened.state, { sheet: 'Trang khác', cell: 'A1' })).toBeNull();
});

test('a district stands with the communes below it; an agency has its files and its line', () => {
  const entries = ledgerEntries(opened.book, opened.state);
  const commune = entries.find(({ district }) => district !== null);
  const district = commune?.district ?? '';
  const own = entriesMatching(entries, { ...WHOLE_LEDGER, district });
  expect(own.every(entry => entry.district === district || entry.row.code === district)).toBe(true);
  expect(own.some(({ row }) => row.code === district)).toBe(true);
  const returned = entries.find(({ row }) => row.status === 'returned');
  expect(returned?.files.map(({ file }) => file)).toContain(returned?.row.file);
  expect(returned?.line?.cell).toMatch(/^A\d+$/);
});
