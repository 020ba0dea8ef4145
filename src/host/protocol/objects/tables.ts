// Tables with their columns and rows.

import { addressOf, columnCount, rowCount, type Area } from '../../model/a1';
import { writeEntries } from '../../model/cells';
import { officeValue } from '../../model/display';
import { HostError, invalidArgument } from '../../model/errors';
import { clearCriteria, filterOfTable } from '../../model/filters';
import type { Plain, TableColumnPart, TablePart } from '../../model/parts';
import type { HostSheet } from '../../model/sheet';
import { shiftCells } from '../../model/structure';
import {
  addTable,
  bodyArea,
  deleteTable,
  deleteTableRows,
  convertToRange,
  headerArea,
  insertTableRows,
  renameTable,
  resizeTable,
  totalsArea,
} from '../../model/tables';
import type { RangeRef } from '../../model/workbook';
import { asFlag, asText } from '../args';
import { bind, collection, type HostObject, type ObjectType, type Scalar } from '../object-type';
import type { Session } from '../session';
import { rangeArgument } from './addresses';
import { EVENT, eventMethods, WORKBOOK_TARGET } from './event-methods';
import { columnFilter, tableFilter } from './filters';

/** Null is the collection of the whole workbook. */
export interface TableScope {
  readonly sheet: HostSheet | null;
}

const valuesOf = (sheet: HostSheet, area: Area): Plain =>
  Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) =>
      officeValue(sheet.value(area.top + row, area.left + column)),
    ),
  );

const rangeAt = (table: TablePart, area: Area, session: Session): HostObject =>
  session.wrap.range(session.workbook.track(table.sheet, area));

type TableFlag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const flag = (key: TableFlag): Scalar<TablePart> => ({
  get: table => table[key],
  set: (table, value, session) => {
    table.sheet.assertAllowed(null);
    table[key] = asFlag(value, key);
    session.workbook.changedParts.add('tables');
  },
});

const STYLE = /^TableStyle(Light(1?\d|2[01])|Medium(1?\d|2[0-8])|Dark(\d|1[01]))$/;

interface RowTarget {
  readonly table: TablePart;
  readonly index: number;
}

const rowArea = (target: RowTarget): Area => {
  const body = bodyArea(target.table);
  const row = body.top + target.index;
  if (row > body.bottom)
    throw new HostError('ItemNotFound', `${target.table.name} has no row ${target.index}.`);
  return { ...body, top: row, bottom: row };
};

const TableRow: ObjectType<RowTarget> = {
  name: 'TableRow',
  scalars: {
    Index: { get: target => target.index },
    Values: {
      get: target => valuesOf(target.table.sheet, rowArea(target)),
      set: (target, value, session) => {
        writeEntries(session.workbook, target.table.sheet, rowArea(target), value, 'addin');
      },
    },
  },
  methods: {
    GetRange: (target, _args, session) => rangeAt(target.table, rowArea(target), session),
    Delete: (target, _args, session) => {
      deleteTableRows(session.workbook, target.table, target.index, 1);
      return undefined;
    },
  },
};

const tableRows = (table: TablePart): RowTarget[] =>
  Array.from({ length: rowCount(bodyArea(table)) }, (_, index) => ({ table, index }));

/** A row given as one flat array counts as a single row. */
function rowsOfValues(value: unknown, width: number): unknown[][] | null {
  if (value === null) return null;
  if (!Array.isArray(value)) return [Array.from({ length: width }, (): unknown => value)];
  const rows: unknown[] = value;
  const matrix = rows.every(Array.isArray) ? (rows as unknown[][]) : [rows];
  if (matrix.length === 0 || matrix.some(row => row.length !== width))
    throw invalidArgument(`each row must have ${width} values`);
  return matrix;
}

const TableRowCollection: ObjectType<TablePart> = collection<TablePart, RowTarget>(
  'TableRowCollection',
  tableRows,
  target => bind(TableRow, target),
  (table, key) => tableRows(table)[Number(key)] ?? null,
  {
    methods: {
      Add: (table, args, session) => {
        const values = rowsOfValues(args.raw(1), columnCount(table.area));
        args.flag(2, true);
        const index = args.isGiven(0) ? args.integer(0) : null;
        const fresh = insertTableRows(session.workbook, table, index, values?.length ?? 1);
        if (values) writeEntries(session.workbook, table.sheet, fresh, values, 'addin');
        return bind(TableRow, { table, index: fresh.top - bodyArea(table).top });
      },
      DeleteRowsAt: (table, args, session) => {
        deleteTableRows(session.workbook, table, args.integer(0), args.integer(1, 1));
        return undefined;
      },
    },
  },
);

interface ColumnTarget {
  readonly table: TablePart;
  readonly column: TableColumnPart;
}

function columnArea(target: ColumnTarget, whole: Area): Area {
  const index = target.table.columns.indexOf(target.column);
  if (index < 0) throw new HostError('ItemNotFound', `The column ${target.column.name} was deleted.`);
  return { ...whole, left: whole.left + index, right: whole.left + index };
}

const TableColumn: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  identity: target => ({ Id: target.column.id }),
  scalars: {
    Id: { get: target => target.column.id },
    Index: { get: target => target.table.columns.indexOf(target.column) },
    Name: {
      get: target => target.column.name,
      set: (target, value, session) => {
        const header = columnArea(target, headerArea(target.table));
        writeEntries(
          session.workbook,
          target.table.sheet,
          header,
          [[`'${asText(value, 'column.name')}`]],
          'addin',
        );
      },
    },
    Values: {
      get: target => valuesOf(target.table.sheet, columnArea(target, target.table.area)),
      set: (target, value, session) => {
        const area = columnArea(target, target.table.area);
        writeEntries(session.workbook, target.table.sheet, area, value, 'addin');
      },
    },
  },
  objects: {
    Filter: ({ table, column }) => columnFilter(table, table.columns.indexOf(column)),
  },
  methods: {
    GetRange: (target, _args, session) =>
      rangeAt(target.table, columnArea(target, target.table.area), session),
    GetHeaderRowRange: (target, _args, session) =>
      rangeAt(target.table, columnArea(target, headerArea(target.table)), session),
    GetDataBodyRange: (target, _args, session) =>
      rangeAt(target.table, columnArea(target, bodyArea(target.table)), session),
    Delete: (target, _args, session) => {
      const area = columnArea(target, target.table.area);
      target.table.sheet.assertAllowed(null);
      shiftCells(session.workbook, target.table.sheet, { kind: 'delete', axis: 'columns', area }, 'addin');
      return undefined;
    },
  },
};

const columnsOf = (table: TablePart): ColumnTarget[] => table.columns.map(column => ({ table, column }));

const TableColumnCollection: ObjectType<TablePart> = collection<TablePart, ColumnTarget>(
  'TableColumnCollection',
  columnsOf,
  target => bind(TableColumn, target),
  (table, key) =>
    columnsOf(table).find(({ column }) =>
      typeof key === 'number' ? column.id === key : column.name.toLowerCase() === key.toLowerCase(),
    ) ?? null,
  {
    methods: {
      Add: (table, args, session) => {
        table.sheet.assertAllowed(null);
        const count = table.columns.length;
        const given = args.isGiven(0) ? args.integer(0) : count;
        const at = given === -1 ? count : given;
        if (at < 0 || at > count) throw invalidArgument(`${table.name} has no column ${at}`);
        const column = table.area.left + at;
        const area = { ...table.area, left: column, right: column };
        shiftCells(session.workbook, table.sheet, { kind: 'insert', axis: 'columns', area }, 'addin');
        if (at === count || at === 0)
          resizeAround(session, table, { ...area, left: Math.min(area.left, table.area.left) }, at, count);
        const values = args.raw(1);
        if (values !== null) writeEntries(session.workbook, table.sheet, area, values, 'addin');
        const name = args.optionalText(2);
        if (name !== null)
          writeEntries(session.workbook, table.sheet, { ...area, bottom: area.top }, [[`'${name}`]], 'addin');
        const added = columnsOf(table)[at];
        if (!added) throw new HostError('GeneralException', 'The column was not added.');
        return bind(TableColumn, added);
      },
    },
  },
);

/** A column put before the first or behind the last one is not inside the table yet. */
function resizeAround(session: Session, table: TablePart, fresh: Area, at: number, before: number): void {
  if (table.columns.length > before) return;
  const right = at === 0 ? table.area.right : fresh.right;
  resizeTable(session.workbook, table, {
    ...table.area,
    left: fresh.left,
    right: Math.max(right, table.area.right),
  });
}

export const Table: ObjectType<TablePart> = {
  name: 'Table',
  identity: table => ({ Id: table.id }),
  scalars: {
    Id: { get: table => table.id },
    LegacyId: { get: table => String(table.legacyId) },
    Name: {
      get: table => table.name,
      set: (table, value, session) => {
        renameTable(session.workbook, table, asText(value, 'table.name'));
      },
    },
    Style: {
      get: table => table.style,
      set: (table, value, session) => {
        table.sheet.assertAllowed(null);
        const style = asText(value, 'table.style');
        if (!STYLE.test(style)) throw invalidArgument(`"${style}" is no table style`);
        table.style = style;
        session.workbook.changedParts.add('tables');
      },
    },
    ShowHeaders: { get: table => table.showHeaders },
    ShowTotals: { get: table => table.showTotals },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    Columns: table => bind(TableColumnCollection, table),
    Rows: table => bind(TableRowCollection, table),
    Worksheet: (table, session) => session.wrap.worksheet(table.sheet),
    AutoFilter: tableFilter,
  },
  methods: {
    GetRange: (table, _args, session) => rangeAt(table, table.area, session),
    GetHeaderRowRange: (table, _args, session) => rangeAt(table, headerArea(table), session),
    GetDataBodyRange: (table, _args, session) => rangeAt(table, bodyArea(table), session),
    GetTotalRowRange: (table, _args, session) => rangeAt(table, totalsArea(table), session),
    Resize: (table, args, session) => {
      const target = rangeArgument(session.workbook, args, 0, table.sheet);
      if (target.sheet !== table.sheet)
        throw invalidArgument(`${addressOf(target.area)} is not on the table's sheet`);
      resizeTable(session.workbook, table, target.area);
      return undefined;
    },
    ClearFilters: (table, _args, session) => {
      clearCriteria(session.workbook, filterOfTable(table));
      return undefined;
    },
    Delete: (table, _args, session) => {
      deleteTable(session.workbook, table);
      return undefined;
    },
    ConvertToRange: (table, _args, session) => {
      convertToRange(session.workbook, table);
      return rangeAt(table, table.area, session);
    },
    ...eventMethods<TablePart>(
      { DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged },
      table => table.id,
    ),
  },
};

const tablesIn = (scope: TableScope, session: Session): TablePart[] =>
  session.workbook.tables.filter(table => scope.sheet === null || table.sheet === scope.sheet);

export const TableCollection: ObjectType<TableScope> = collection<TableScope, TablePart>(
  'TableCollection',
  tablesIn,
  table => bind(Table, table),
  (scope, key, session) => {
    const table = session.workbook.findTable(String(key));
    return table && tablesIn(scope, session).includes(table) ? table : null;
  },
  {
    methods: {
      Add: (scope, args, session) => {
        const target: RangeRef = rangeArgument(session.workbook, args, 0, scope.sheet);
        if (scope.sheet && target.sheet !== scope.sheet)
          throw invalidArgument(`${addressOf(target.area)} is not on the sheet "${scope.sheet.name}"`);
        return bind(Table, addTable(session.workbook, target.sheet, target.area, args.flag(1, true)));
      },
      ...eventMethods<TableScope>(
        {
          DataChangedEvent: EVENT.tableChanged,
          AddedEvent: EVENT.tableAdded,
          DeletedEvent: EVENT.tableDeleted,
        },
        scope => scope.sheet?.id ?? WORKBOOK_TARGET,
      ),
    },
  },
);
