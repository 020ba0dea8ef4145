// A look at the workbook in one or two round trips: which sheets are ours by their mark, which tables stand where, what
// is protected. Cell contents are not read here.

import type { Rectangle } from '../core/addresses';
import { SHEET_MARK_NAME, type SheetKey } from '../workbook/declaration';
import { PortError, type SheetState } from '../workbook/port';
import { isPassing } from './errors';
import type { RoundTrips } from './round-trips';

export interface TableView {
  readonly id: string;
  readonly name: string;
  /** Header, body and totals row. */
  readonly rectangle: Rectangle;
  readonly hasTotals: boolean;
  /** Whether a filter or a person hides a row of it. */
  readonly hidesRows: boolean;
}

export interface SheetView {
  readonly id: string;
  /** Null for the office's own sheets. */
  readonly key: SheetKey | null;
  readonly name: string;
  readonly visibility: SheetState['visibility'];
  readonly isProtected: boolean;
  /** What the protection allows, as Excel says it. */
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
  readonly tables: readonly TableView[];
  /** Cells that hold something; null on a blank sheet. */
  readonly used: Rectangle | null;
  readonly chartNames: readonly string[];
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly structureProtected: boolean;
  /** Opened to be read: what is written is not saved under the name of the file. */
  readonly readOnly: boolean;
}

type SheetList = readonly Omit<SheetView, 'key' | 'tables' | 'used'>[];
interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly hasTotals: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetState['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function listSheetsAndTables(context: Excel.RequestContext) {
  const { worksheets, tables, protection } = context.workbook;
  context.workbook.load('readOnly');
  // In one call: a second one would make the collection's items anew, without what the first has read.
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options,items/charts/items/name',
  );
  tables.load('items/id,items/name,items/showTotals,items/worksheet/id');
  protection.load('protected');
  return () => ({
    structureProtected: protection.protected,
    readOnly: context.workbook.readOnly,
    sheets: worksheets.items.map(sheet => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
      protectionOptions: sheet.protection.options,
      chartNames: sheet.charts.items.map(chart => chart.name),
    })),
    tables: tables.items.map(table => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      hasTotals: table.showTotals,
    })),
  });
}

const rectangleFrom = (range: Excel.Range): Rectangle => ({
  row: range.rowIndex + 1,
  column: range.columnIndex + 1,
  rows: range.rowCount,
  columns: range.columnCount,
});

const marksAndPlaces =
  (sheets: SheetList, tables: readonly TableRow[]) => (context: Excel.RequestContext) => {
    const looks = sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const mark = sheet.names.getItemOrNullObject(SHEET_MARK_NAME);
      mark.load('value');
      const twin = sheet.customProperties.getItemOrNullObject(SHEET_MARK_NAME);
      twin.load('value');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { mark, twin, used };
    });
    const places = tables.map(table => {
      const range = context.workbook.tables.getItem(table.id).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
      return range;
    });
    return () => ({
      looks: looks.map(({ mark, twin, used }, index) => ({
        key: keyOf({
          sheet: sheets[index]?.name ?? '',
          mark: mark.isNullObject ? undefined : mark.value,
          twin: twin.isNullObject ? undefined : twin.value,
        }),
        used: used.isNullObject ? null : rectangleFrom(used),
      })),
      rectangles: places.map(rectangleFrom),
      // Null where some rows are hidden and others show.
      hidesRows: places.map(({ rowHidden }) => (rowHidden as boolean | null) !== false),
    });
  };

interface Marks {
  readonly sheet: string;
  /** Of the hidden name; undefined where there is none. */
  readonly mark: unknown;
  /** Of the property of the sheet, which outlives a cleaning of names; files that went through other programs lack it. */
  readonly twin: unknown;
}

const KEY = /^[a-z]\w*$/i;

/** A name that holds a text gives the text, in some versions as the formula `="text"`. */
function keyIn(value: unknown): SheetKey | null {
  const text = String(value);
  const key = /^="(.*)"$/.exec(text)?.[1] ?? text;
  return value !== null && KEY.test(key) ? key : null;
}

/**
 * Null for a sheet that bears no mark at all. One whose mark is there but says nothing is never taken for a sheet of
 * the office: Excel gives null while another workbook is in front; anything else is told.
 */
function keyOf({ sheet, mark, twin }: Marks): SheetKey | null {
  if (mark === undefined && twin === undefined) return null;
  const key = keyIn(mark ?? null) ?? keyIn(twin ?? null);
  if (key !== null) return key;
  throw new PortError(mark === null ? 'other-workbook' : 'unreadable-mark', { sheet });
}

/**
 * A copy that the user made of a sheet of ours carries the mark too, but Excel has numbered its tables. It is the
 * office's own sheet from then on.
 */
function withoutCopies(sheets: readonly SheetView[]): readonly SheetView[] {
  const numbered = (sheet: SheetView) => sheet.tables.some(({ name }) => /\d$/.test(name));
  const owners = new Map<SheetKey, SheetView>();
  for (const sheet of sheets) {
    const owner = sheet.key === null ? undefined : owners.get(sheet.key);
    if (sheet.key !== null && (!owner || (numbered(owner) && !numbered(sheet)))) owners.set(sheet.key, sheet);
  }
  return sheets.map(sheet =>
    sheet.key === null || owners.get(sheet.key) === sheet ? sheet : { ...sheet, key: null },
  );
}

const sameIds = (some: readonly { readonly id: string }[], others: readonly { readonly id: string }[]) =>
  some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);

type Listed = ReturnType<ReturnType<typeof listSheetsAndTables>>;
type Placed = ReturnType<ReturnType<ReturnType<typeof marksAndPlaces>>>;

function viewOf(
  { structureProtected, readOnly, sheets, tables }: Listed,
  { looks, rectangles, hidesRows }: Placed,
): WorkbookView {
  const placed = tables.map((table, index) => ({
    ...table,
    rectangle: rectangles[index],
    hidesRows: hidesRows[index] ?? false,
  }));
  return {
    structureProtected,
    readOnly,
    sheets: withoutCopies(
      sheets.map((sheet, index) => ({
        ...sheet,
        key: looks[index]?.key ?? null,
        used: looks[index]?.used ?? null,
        tables: placed.flatMap(({ sheetId, rectangle, ...table }) =>
          sheetId === sheet.id && rectangle ? [{ ...table, rectangle }] : [],
        ),
      })),
    ),
  };
}

/**
 * Looks at the workbook, again and again over a session. Marks and places can only be asked for by sheet and table,
 * so the first look takes two round trips; later ones ask for those of the last look along with the list, and take
 * one where no sheet or table came, went or moved among the others.
 */
export class WorkbookViewer {
  #last: Pick<Listed, 'sheets' | 'tables'> | null = null;

  constructor(private readonly trips: RoundTrips) {}

  /**
   * One or two round trips; where a person deletes a sheet or table between the two, it is looked once more. Throws
   * `PortError`.
   */
  async view(): Promise<WorkbookView> {
    try {
      return await this.#look();
    } catch (error) {
      if (!(error instanceof PortError) || error.code !== 'damaged') throw error;
      this.#last = null;
      return this.#look();
    }
  }

  async #look(): Promise<WorkbookView> {
    const guess = this.#last && (await this.#atOnce(this.#last));
    const listed = guess?.listed ?? (await this.trips.run(listSheetsAndTables));
    this.#last = listed;
    return viewOf(
      listed,
      guess?.placed ?? (await this.trips.run(marksAndPlaces(listed.sheets, listed.tables))),
    );
  }

  /** `placed` is missing where the list is another by now; null where a sheet or table is gone altogether. */
  async #atOnce({ sheets, tables }: Pick<Listed, 'sheets' | 'tables'>) {
    try {
      return await this.trips.run(context => {
        const readList = listSheetsAndTables(context);
        const readPlaces = marksAndPlaces(sheets, tables)(context);
        return () => {
          const listed = readList();
          const same = sameIds(listed.sheets, sheets) && sameIds(listed.tables, tables);
          return { listed, placed: same ? readPlaces() : null };
        };
      });
    } catch (error) {
      if (isPassing(error)) throw error;
      return null;
    }
  }
}
