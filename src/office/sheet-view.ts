// A look at the workbook in one or two round trips: which sheets are ours by their tag, which tables stand where, what
// is protected. Cell contents are not read here.

import type { Rectangle } from '../core/addresses';
import { SHEET_TAG_NAME, type SheetKey } from '../workbook/declaration';
import { PortError, type SheetState } from '../workbook/port';
import { withSecondTags, type TaggedSheet, type TagReading } from '../workbook/second-tag';
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
  /** Whether the hidden name says so, or the second tag alone. */
  readonly hiddenName: 'says so' | 'missing' | 'unreadable';
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
  /** The document's own properties, among them second tags. */
  readonly properties: ReadonlyMap<string, string>;
}

type SheetList = readonly Omit<SheetView, 'key' | 'hiddenName' | 'tables' | 'used'>[];
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
  const { worksheets, tables, protection, properties } = context.workbook;
  const { custom } = properties;
  context.workbook.load('readOnly');
  custom.load('items/key,items/value');
  // In one call: a second one would make the collection's items anew, without what the first has read.
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options,items/charts/items/name',
  );
  tables.load('items/id,items/name,items/showTotals,items/worksheet/id');
  protection.load('protected');
  return () => ({
    structureProtected: protection.protected,
    readOnly: context.workbook.readOnly,
    properties: new Map(custom.items.map(({ key, value }) => [key, String(value)])),
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

const tagsAndPositions =
  (sheets: SheetList, tables: readonly TableRow[]) => (context: Excel.RequestContext) => {
    const looks = sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const tag = sheet.names.getItemOrNullObject(SHEET_TAG_NAME);
      tag.load('value');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { tag, used };
    });
    const places = tables.map(table => {
      const range = context.workbook.tables.getItem(table.id).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
      return range;
    });
    /** Throws where a tag says nothing: it is asked again, as another workbook may be in front. */
    return (properties: WorkbookView['properties']) => ({
      keys: keysOf(
        sheets.map(({ id, name }, index) => ({
          name,
          tag: tagIn(looks[index]?.tag),
          tables: tables.filter(({ sheetId }) => sheetId === id).map(table => table.name),
        })),
        properties,
      ),
      looks: looks.map(({ tag, used }) => ({
        hiddenName: hiddenNameOf(tagIn(tag)),
        used: used.isNullObject ? null : rectangleFrom(used),
      })),
      rectangles: places.map(rectangleFrom),
      // Null where some rows are hidden and others show.
      hidesRows: places.map(({ rowHidden }) => (rowHidden as boolean | null) !== false),
    });
  };

const KEY = /^[a-z]\w*$/i;

/**
 * A name that holds a text gives the text, in some versions as the formula `="text"`; null while another workbook is in
 * front.
 */
function tagIn(item: Excel.NamedItem | undefined): TagReading {
  if (!item || item.isNullObject) return null;
  const value = item.value as unknown;
  const text = String(value);
  const key = /^="(.*)"$/.exec(text)?.[1] ?? text;
  return value !== null && KEY.test(key) ? key : { unreadable: value === null ? null : text };
}

const hiddenNameOf = (tag: TagReading): SheetView['hiddenName'] =>
  tag === null ? 'missing' : typeof tag === 'string' ? 'says so' : 'unreadable';

interface NamedSheet extends TaggedSheet {
  readonly name: string;
}

/** A sheet whose tag is there but says nothing is never taken for a sheet of the office. */
function keysOf(
  sheets: readonly NamedSheet[],
  properties: WorkbookView['properties'],
): readonly (SheetKey | null)[] {
  return withSecondTags(sheets, properties).map((tag, index) => {
    if (tag === null || typeof tag === 'string') return tag;
    const code = tag.unreadable === null ? 'other-workbook' : 'unreadable-tag';
    throw new PortError(code, { sheet: sheets[index]?.name ?? '' });
  });
}

/**
 * A copy that the user made of a sheet of ours carries the tag too, but Excel has numbered its tables. It is the
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
type Placed = ReturnType<ReturnType<ReturnType<typeof tagsAndPositions>>>;

function viewOf(
  { structureProtected, readOnly, properties, sheets, tables }: Listed,
  { keys, looks, rectangles, hidesRows }: Placed,
): WorkbookView {
  const placed = tables.map((table, index) => ({
    ...table,
    rectangle: rectangles[index],
    hidesRows: hidesRows[index] ?? false,
  }));
  return {
    structureProtected,
    readOnly,
    properties,
    sheets: withoutCopies(
      sheets.map((sheet, index) => ({
        ...sheet,
        key: keys[index] ?? null,
        hiddenName: looks[index]?.hiddenName ?? 'missing',
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
      guess?.placed ??
        (await this.trips.run(context => {
          const read = tagsAndPositions(listed.sheets, listed.tables)(context);
          return () => read(listed.properties);
        })),
    );
  }

  /** `placed` is missing where the list is another by now; null where a sheet or table is gone altogether. */
  async #atOnce({ sheets, tables }: Pick<Listed, 'sheets' | 'tables'>) {
    try {
      return await this.trips.run(context => {
        const readList = listSheetsAndTables(context);
        const readPlaces = tagsAndPositions(sheets, tables)(context);
        return () => {
          const listed = readList();
          const same = sameIds(listed.sheets, sheets) && sameIds(listed.tables, tables);
          return { listed, placed: same ? readPlaces(listed.properties) : null };
        };
      });
    } catch (error) {
      if (isPassing(error)) throw error;
      return null;
    }
  }
}
