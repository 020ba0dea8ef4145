// A main workbook in memory for tests of scoring: injected, and with rows entered as the office would enter them.
import { loadBook } from '../../src/app/book/load-book';
import { injectPlan } from '../../src/app/inject-plan';
import type { CellContent, SheetDeclaration } from '../../src/workbook/declaration';
import type { TableState } from '../../src/workbook/port';
import { newXlsx } from '../../src/xlsx';
import type { XlsxPort } from '../../src/xlsx';

export const YEAR = 2018;

export async function newBook(): Promise<XlsxPort> {
  const port = newXlsx();
  await injectPlan(port, YEAR);
  return port;
}

export const bookIn = async (port: XlsxPort) => {
  const state = await port.read();
  return { state, ...loadBook(state, YEAR) };
};

export async function tableNamed(port: XlsxPort, name: string): Promise<TableState> {
  const table = (await port.read()).sheets.flatMap(({ tables }) => tables).find(one => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** Writes rows over those of a table of a sheet that has this table alone, or this one first. */
export async function enterRows(
  port: XlsxPort,
  sheetKey: string,
  name: string,
  rows: readonly (readonly CellContent[])[],
): Promise<void> {
  const state = await port.read();
  const sheet = state.sheets.find(({ key }) => key === sheetKey);
  if (!sheet) throw new Error(`no sheet ${sheetKey}`);
  const tables = sheet.tables.map(table => ({
    name: table.name,
    at: `${String.fromCharCode(64 + table.firstColumn)}${table.firstRow}`,
    columns: table.captions.map(caption => ({
      key: caption,
      caption,
      width: 10,
      style: 'entryText' as const,
    })),
    rows: table.name === name ? rows : table.rows,
    tableStyle: 'TableStyleLight9' as const,
    rowKey: table.captions[0] ?? '',
  }));
  const declaration: SheetDeclaration = {
    key: sheetKey,
    caption: sheet.name,
    visibility: 'visible',
    cells: [],
    tables,
    validations: [],
    conditionalFormats: [],
  };
  await port.write({ put: [declaration], remove: [] });
}

export const withCell = (
  row: readonly CellContent[],
  at: number,
  content: CellContent,
): readonly CellContent[] => row.map((cell, index) => (index === at ? content : cell));

/** Changes cells of a table in place: `change` gives the new row. */
export async function editRows(
  port: XlsxPort,
  sheetKey: string,
  name: string,
  change: (row: readonly CellContent[], captions: readonly string[]) => readonly CellContent[],
): Promise<void> {
  const table = await tableNamed(port, name);
  await enterRows(
    port,
    sheetKey,
    name,
    table.rows.map(row => change(row, table.captions)),
  );
}
