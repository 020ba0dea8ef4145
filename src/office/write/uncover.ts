// Rows of our tables that a filter or a person has hidden. Excel puts what is written over filtered rows into other
// cells, and new contents in hidden rows would be seen by nobody: before writing, filters are cleared and rows shown;
// what is taken back is filtered and hidden again.

import { addressOf, withoutSheet, moved } from '../../core/addresses';
import { PortError } from '../../workbook/port';
import type { RoundTrips } from '../round-trips';
import type { SheetView, TableView, WorkbookView } from '../sheet-view';
import { CALL_BYTES, type Operation, type Pen } from './operation';

type Criteria = readonly (Excel.FilterCriteria | null)[];

interface FilteredTable {
  readonly name: string;
  readonly criteria: Criteria;
}

interface HiddenRows {
  readonly table: string;
  /** Offsets from the header. */
  readonly offsets: readonly number[];
}

/** What hid rows on one sheet. */
export interface Cover {
  readonly sheet: SheetView;
  /** Every table of the sheet whose filter hides rows, the office's too: a row is hidden for all that stands in it. */
  readonly tables: readonly FilteredTable[];
  /** The sheet's own filter, beside the tables. */
  readonly own: { readonly address: string; readonly criteria: Criteria } | null;
  /** Rows that a person hid. */
  readonly hidden: readonly HiddenRows[];
  /** Whether all of our rows show now. */
  readonly isOpen: boolean;
}

const covered = ({ tables }: SheetView): readonly TableView[] => tables.filter(({ hidesRows }) => hidesRows);

const sheetFilter = (filter: Excel.AutoFilter, range: Excel.Range): Cover['own'] =>
  filter.isDataFiltered && !range.isNullObject
    ? { address: withoutSheet(range.address), criteria: filter.criteria }
    : null;

const readCover = (sheet: SheetView) => (context: Excel.RequestContext) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const { autoFilter: own } = worksheet;
  own.load('isDataFiltered,criteria');
  const range = own.getRangeOrNullObject();
  range.load('address');
  const filters = sheet.tables.map(({ id }) => {
    const { autoFilter } = context.workbook.tables.getItem(id);
    autoFilter.load('isDataFiltered,criteria');
    return autoFilter;
  });
  return (): Cover => ({
    sheet,
    tables: sheet.tables.flatMap(({ name }, index) => {
      const filter = filters[index];
      return filter?.isDataFiltered ? [{ name, criteria: filter.criteria }] : [];
    }),
    own: sheetFilter(own, range),
    hidden: [],
    isOpen: false,
  });
};

/** What hides rows on these sheets; no round trip where nothing does. Throws `PortError`. */
export async function coversOf(trips: RoundTrips, sheets: readonly SheetView[]): Promise<readonly Cover[]> {
  const closed = sheets.filter(sheet => covered(sheet).length > 0);
  if (closed.length === 0) return [];
  return trips.run(context => {
    const reads = closed.map(sheet => readCover(sheet)(context));
    return () => reads.map(read => read());
  });
}

/** Filters first: the rows that are hidden then a person has hidden. */
const openSheet = (cover: Cover) => (context: Excel.RequestContext) => {
  const { sheet, tables, own } = cover;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  if (sheet.isProtected) worksheet.protection.unprotect();
  for (const { name } of tables) context.workbook.tables.getItem(name).autoFilter.clearCriteria();
  if (own) worksheet.autoFilter.clearCriteria();
  const reads = covered(sheet).map(({ name, rectangle }) => {
    const range = worksheet.getRange(addressOf(rectangle));
    const rows = range.getRowProperties({ rowHidden: true });
    range.rowHidden = false;
    range.load('rowHidden');
    return { name, range, rows };
  });
  // What writes next takes the lock away itself, and an unlocked sheet may refuse that.
  if (sheet.isProtected) worksheet.protection.protect(sheet.protectionOptions);
  return (): Cover => ({
    ...cover,
    hidden: reads.flatMap(({ name, rows }) => {
      const offsets = rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [index] : []));
      return offsets.length > 0 ? [{ table: name, offsets }] : [];
    }),
    isOpen: reads.every(({ range }) => !range.rowHidden),
  });
};

/** Clears the filters and shows the rows. Throws `PortError`. */
export const open = (trips: RoundTrips, covers: readonly Cover[]): Promise<readonly Cover[]> =>
  covers.length === 0
    ? Promise.resolve([])
    : trips.run(context => {
        const reads = covers.map(cover => openSheet(cover)(context));
        return () => reads.map(read => read());
      });

/** Throws `PortError` where rows stayed hidden all the same. */
export function demandOpen(covers: readonly Cover[]): void {
  const closed = covers.find(({ isOpen }) => !isOpen);
  if (closed) throw new PortError('hidden-rows', { sheet: closed.sheet.name });
}

const apply = (
  sheet: SheetView,
  criteria: Criteria,
  filterOf: (pen: Pen) => { readonly filter: Excel.AutoFilter; readonly range: Excel.Range | string },
): readonly Operation[] =>
  criteria.flatMap((wanted, column) =>
    wanted === null || (wanted.filterOn as string) === ''
      ? []
      : [
          {
            what: sheet.name,
            bytes: CALL_BYTES * 4,
            apply: pen => {
              const { filter, range } = filterOf(pen);
              filter.apply(range, column, wanted);
            },
          },
        ],
  );

const tableFilter = (name: string) => (pen: Pen) => {
  const table = pen.context.workbook.tables.getItem(name);
  const { autoFilter: filter } = table;
  return { filter, range: table.getRange() };
};

function hideAgain(cover: Cover, now: SheetView): readonly Operation[] {
  return cover.hidden.flatMap(({ table, offsets }) => {
    const existingTable = now.tables.find(({ name }) => name === table);
    if (!existingTable) return [];
    return offsets.map((offset): Operation => ({
      what: now.name,
      bytes: CALL_BYTES,
      apply: pen =>
        pen.range(now.name, moved({ ...existingTable.rectangle, rows: 1 }, offset, 0), range => {
          range.rowHidden = true;
        }),
    }));
  });
}

/** What was hidden is hidden again, as far as its tables stand in `now`. */
export const closeAgain = (covers: readonly Cover[], now: WorkbookView): readonly Operation[] =>
  covers.flatMap(cover => {
    const sheet = now.sheets.find(({ id }) => id === cover.sheet.id);
    if (!sheet) return [];
    const { own } = cover;
    const existingTable = new Set(sheet.tables.map(({ name }) => name));
    return [
      ...hideAgain(cover, sheet),
      ...cover.tables.flatMap(({ name, criteria }) =>
        existingTable.has(name) ? apply(sheet, criteria, tableFilter(name)) : [],
      ),
      ...(own
        ? apply(sheet, own.criteria, pen => ({
            filter: pen.sheet(sheet.name).autoFilter,
            range: own.address,
          }))
        : []),
    ];
  });
