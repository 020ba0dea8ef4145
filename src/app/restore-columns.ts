// Command: columns of ours that were renamed get their captions back, their data untouched; those that were deleted come back
// with what the plan says. No row and no column of the office's own changes.

import type { CellContent, SheetDeclaration, TableDeclaration } from '../workbook/declaration';
import { columnFinder, foldedCaption } from '../workbook/captions';
import type { RunControl, TableState, WorkbookPort, WorkbookState, WriteReceipt } from '../workbook/port';
import { NO_RESULTS, planSheets, resultSheets } from './book/book-sheets';
import { loadBook } from './book/load-book';
import { builtInRows, builtInTables, missingColumns } from './book/missing-columns';
import type { MissingColumn } from './book/model';
import { CONSOLIDATED_SCHEMA } from '../workbook/records/consolidated-record';

/**
 * Rows are known by their key: one that is gone cannot be made again, and what was consolidated stands nowhere else. Both
 * come back with Excel's own undo, or with the sheet.
 */
export const canRestore = ({ table, standsAs, isRowKey }: MissingColumn): boolean =>
  standsAs !== null || (!isRowKey && table !== CONSOLIDATED_SCHEMA.name);

function restoredTable(
  table: TableState,
  missing: readonly MissingColumn[],
  builtIn: TableDeclaration | undefined,
): TableState {
  const own = missing.filter(column => column.table === table.name && canRestore(column));
  const captions = table.captions.map(
    caption => own.find(({ standsAs }) => standsAs === caption)?.caption ?? caption,
  );
  const added = own.filter(({ standsAs }) => standsAs === null);
  const given = builtIn ? builtInRows({ ...table, captions }, builtIn) : [];
  const valueOf = ({ key }: MissingColumn, rowIndex: number): CellContent =>
    given[rowIndex]?.[builtIn?.columns.findIndex(column => column.key === key) ?? -1] ?? null;
  return {
    ...table,
    captions: [...captions, ...added.map(({ caption }) => caption)],
    rows: table.rows.map((row, rowIndex) => [...row, ...added.map(column => valueOf(column, rowIndex))]),
  };
}

/** The workbook as it reads once its columns are back. */
function restoredState(state: WorkbookState, missing: readonly MissingColumn[], year: number): WorkbookState {
  const builtIn = builtInTables(year);
  return {
    sheets: state.sheets.map(sheet => ({
      ...sheet,
      tables: sheet.tables.map(table => restoredTable(table, missing, builtIn.get(table.name))),
    })),
  };
}

/** Every row as it stands, under the captions that are back. */
function withRowsAsTheyStand(
  table: TableDeclaration,
  state: TableState | undefined,
  missing: readonly MissingColumn[],
): TableDeclaration {
  if (!state) return table;
  const indexOf = columnFinder(state.captions);
  const places = table.columns.map(({ caption }) => indexOf(caption));
  const standsAs = new Map(
    missing.flatMap(column =>
      column.table === table.name && column.standsAs !== null
        ? [[foldedCaption(column.caption), column.standsAs] as const]
        : [],
    ),
  );
  const { cellStyles, ...rest } = table;
  return {
    ...rest,
    ...(cellStyles && table.rows.length === state.rows.length ? { cellStyles } : {}),
    columns: table.columns.map(column => {
      const former = standsAs.get(foldedCaption(column.caption));
      return former === undefined ? column : { ...column, standsAs: former };
    }),
    rows: state.rows.map(row => places.map(index => (index < 0 ? null : (row[index] ?? null)))),
  };
}

/** What writing would put into the workbook, and how many columns come back. */
function restoring(state: WorkbookState, year: number) {
  const missing = missingColumns(state, year);
  const restored = restoredState(state, missing, year);
  const { book } = loadBook(restored, year);
  const own = missing.filter(canRestore);
  const broken = new Set(own.map(({ table }) => table));
  const tablesOf = (key: SheetDeclaration['key']) =>
    restored.sheets.find(sheet => sheet.key === key)?.tables ?? [];
  const put = [...planSheets(book, restored), ...resultSheets(book, restored, NO_RESULTS)]
    .filter(({ key, tables }) => tablesOf(key).length > 0 && tables.some(({ name }) => broken.has(name)))
    .map(sheet => ({
      ...sheet,
      tables: sheet.tables.map(table =>
        withRowsAsTheyStand(
          table,
          tablesOf(sheet.key).find(({ name }) => name === table.name),
          own,
        ),
      ),
    }));
  return { put, columns: own.length };
}

/** `year` is that of the workbook. Gives how many columns are back; throws `PortError`. */
export async function restoreColumns(
  port: WorkbookPort,
  year: number,
  control: RunControl = {},
): Promise<{ readonly columns: number; readonly receipt: WriteReceipt }> {
  const { put, columns } = restoring(await port.read(control), year);
  return { columns, receipt: await port.write({ put, remove: [] }, control) };
}
