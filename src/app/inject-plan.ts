// Act: the plan into the workbook. Shows first what it will write; what the office edited in our tables stays, what is
// missing comes back. Writing twice changes nothing.

import type { CellContent, SheetDeclaration, TableDeclaration } from '../workbook/declaration';
import { mergeTable, rowsThatCount } from '../workbook/merge-table';
import type {
  RunControl,
  SheetState,
  TableState,
  WorkbookChange,
  WorkbookPort,
  WorkbookState,
  WriteReceipt,
} from '../workbook/port';
import { shownValue } from '../workbook/table-schema';
import { NO_RESULTS, planSheets, resultSheets } from './book/book-sheets';
import { loadBook } from './book/load-book';
import type { Book, BookFault } from './book/model';

/** What a command will do to one sheet, to be shown before it is done. */
export interface SheetPreview {
  readonly key: string;
  readonly caption: string;
  /** `same`: the tables hold already what will be written. */
  readonly kind: 'create' | 'update' | 'same';
  readonly rows: number;
  /** Whether a filter or a person hides rows of its tables: they will show once it is written. */
  readonly hidesRows: boolean;
}

export interface Preview {
  readonly book: Book;
  readonly change: WorkbookChange;
  readonly sheets: readonly SheetPreview[];
  /** Rows of our tables that cannot be used; the command is not to be run before they are fixed. */
  readonly faults: readonly BookFault[];
}

const rowsIn = (sheet: SheetDeclaration): number =>
  sheet.tables.reduce((sum, table) => sum + table.rows.length, 0);

/** A formula without a stored result gives whatever Excel computes. */
const isAlready = (wanted: CellContent, stored: CellContent): boolean =>
  typeof wanted === 'object' && wanted !== null && wanted.cached === undefined
    ? typeof stored === 'object' && stored !== null
    : shownValue(wanted) === shownValue(stored);

/** A blank row that brings formulas along is no row yet, neither wanted nor there. */
function holdsAlready(declared: TableDeclaration, state: TableState | undefined): boolean {
  const table = { ...declared, rows: rowsThatCount(declared.rows) };
  if (!state || rowsThatCount(state.rows).length !== table.rows.length) return false;
  const { columns, rows } = mergeTable(table, state);
  return (
    columns.length === state.captions.length &&
    rows.every((row, index) => row.every((wanted, at) => isAlready(wanted, state.rows[index]?.[at] ?? null)))
  );
}

const kindOf = (sheet: SheetDeclaration, existing: SheetState | undefined): SheetPreview['kind'] => {
  if (!existing) return 'create';
  const stateOf = (name: string) => existing.tables.find(table => table.name === name);
  return sheet.tables.every(table => holdsAlready(table, stateOf(table.name))) ? 'same' : 'update';
};

export const sheetPlans = (
  state: WorkbookState,
  sheets: readonly SheetDeclaration[],
): readonly SheetPreview[] =>
  sheets.map(sheet => {
    const existing = state.sheets.find(({ key }) => key === sheet.key);
    return {
      key: sheet.key,
      caption: existing?.name ?? sheet.caption,
      kind: kindOf(sheet, existing),
      rows: rowsIn(sheet),
      hidesRows: existing?.tables.some(({ hidesRows }) => hidesRows === true) ?? false,
    };
  });

/** What was shown before, for a workbook in which sheets have gone or come back since. */
export const asTheyStand = (
  previews: readonly SheetPreview[],
  { sheets }: WorkbookState,
): readonly SheetPreview[] =>
  previews.map(preview => {
    const existing = sheets.find(({ key }) => key === preview.key);
    if (!existing) return { ...preview, kind: 'create', hidesRows: false };
    const { kind } = preview;
    return { ...preview, caption: existing.name, kind: kind === 'create' ? 'update' : kind };
  });

/** The result sheets are made once, empty; after that they belong to consolidation. */
export function previewInjection(state: WorkbookState, year: number): Preview {
  const { book, faults } = loadBook(state, year);
  const present = new Set(state.sheets.map(sheet => sheet.key));
  const empty = resultSheets(book, state, NO_RESULTS).filter(sheet => !present.has(sheet.key));
  const [dashboard, ...others] = empty;
  const isFirst = dashboard?.key === 'dashboard';
  const put = isFirst
    ? [dashboard, ...planSheets(book, state), ...others]
    : [...planSheets(book, state), ...empty];
  return { book, change: { put, remove: [] }, sheets: sheetPlans(state, put), faults };
}

export async function injectPlan(
  port: WorkbookPort,
  year: number,
  control: RunControl = {},
): Promise<{ readonly preview: Preview; readonly receipt: WriteReceipt }> {
  const preview = previewInjection(await port.read(control), year);
  return { preview, receipt: await port.write(preview.change, control) };
}
