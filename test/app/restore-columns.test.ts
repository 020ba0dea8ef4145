// Columns of ours that somebody renamed or deleted come back, and nothing else changes.
import { loadBook } from '../../src/app/book/load-book';
import { previewInjection } from '../../src/app/inject-plan';
import { restoreColumns } from '../../src/app/restore-columns';
import type { SheetDeclaration, TableDeclaration } from '../../src/workbook/declaration';
import type { TableState, WorkbookState } from '../../src/workbook/port';
import { shownValue } from '../../src/workbook/table-schema';
import { newXlsx } from '../../src/xlsx';

const YEAR = 2018;
const AGENCY = 'SNV';

/** The plan's sheets as the office has them: one agency has got another name. */
const office = previewInjection({ sheets: [] }, YEAR).change.put.map(sheet => ({
  ...sheet,
  tables: sheet.tables.map(table => ({
    ...table,
    rows: table.rows.map(row => row.map(cell => (cell === 'Sở Nội vụ' ? 'Sở Nội vụ Gia Lai' : cell))),
  })),
}));

type Change = (table: TableDeclaration) => TableDeclaration;

const changed = (change: Change): readonly SheetDeclaration[] =>
  office.map(sheet => ({ ...sheet, tables: sheet.tables.map(change) }));

async function portWith(put: readonly SheetDeclaration[]) {
  const port = newXlsx();
  await port.write({ put, remove: [] });
  return port;
}

/** What a person sees of the tables, by name. */
const shownIn = ({ sheets }: WorkbookState) =>
  Object.fromEntries(
    sheets
      .flatMap(({ tables }) => tables)
      .map(({ name, captions, rows }: TableState) => [
        name,
        rows.map(row =>
          Object.fromEntries(captions.map((caption, at) => [caption, shownValue(row[at] ?? null)])),
        ),
      ]),
  );

const renamedAt =
  (at: number): Change =>
  table => ({
    ...table,
    columns: table.columns.map((column, index) =>
      index === at ? { ...column, caption: `${column.caption} (cũ)` } : column,
    ),
  });

const withoutColumn =
  (caption: string): Change =>
  table => {
    const at = table.columns.findIndex(column => column.caption === caption);
    return {
      ...table,
      columns: table.columns.filter((_, index) => index !== at),
      rows: table.rows.map(row => row.filter((_, index) => index !== at)),
    };
  };

test.each([0, 1, 2, 3, 5, 8])(
  'column %i renamed in every table: each is named once, with where its data stand, and gets its caption back',
  async at => {
    const before = await (await portWith(office)).read();
    const port = await portWith(changed(renamedAt(at)));
    const { faults } = loadBook(await port.read(), YEAR);
    expect(faults.length).toBeGreaterThan(0);
    for (const { missing } of faults) expect(missing?.standsAs).toBe(`${missing?.caption} (cũ)`);
    const { columns } = await restoreColumns(port, YEAR);
    expect(columns).toBe(faults.length);
    const after = await port.read();
    expect(loadBook(after, YEAR).faults).toEqual([]);
    const [shown, wanted] = [shownIn(after), shownIn(before)];
    for (const { table } of faults) expect(shown[table]).toEqual(wanted[table]);
  },
);

test('a deleted column comes back with what the plan says, and what the office edited elsewhere stays', async () => {
  const caption = 'Tên cơ quan';
  const level = 'Cấp';
  const before = shownIn(await (await portWith(office)).read());
  const port = await portWith(changed(withoutColumn(level)));
  const { faults } = loadBook(await port.read(), YEAR);
  expect(faults.find(({ table }) => table === 'tblCoQuan')).toMatchObject({
    column: level,
    missing: { standsAs: null },
  });
  await restoreColumns(port, YEAR);
  const rows = shownIn(await port.read())['tblCoQuan'] ?? [];
  expect(rows).toHaveLength(262);
  expect(rows.map(row => row[level])).toEqual(before['tblCoQuan']?.map(row => row[level]));
  expect(rows.find(row => Object.values(row).includes(AGENCY))).toMatchObject({
    [caption]: 'Sở Nội vụ Gia Lai',
  });
});

test('a deleted key cannot be made again where rows are not those of the plan: nothing is guessed', async () => {
  const port = await portWith(
    changed(table =>
      table.name === 'tblCoQuan'
        ? { ...withoutColumn('Mã')(table), rows: withoutColumn('Mã')(table).rows.slice(5) }
        : table,
    ),
  );
  const { columns } = await restoreColumns(port, YEAR);
  expect(columns).toBe(0);
  expect(loadBook(await port.read(), YEAR).faults).toMatchObject([{ table: 'tblCoQuan', column: 'Mã' }]);
});
