// `Excel.Range`: contents, position and neighbours. Looks, validations and conditional formats have their own files.

import {
  addressOf,
  area,
  boundingArea,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  rowCount,
  type Area,
} from '../../model/a1';
import { asMatrix, clearArea, copyArea, mergeArea, unmergeArea, writeEntries } from '../../model/cells';
import type { Cell } from '../../model/cell';
import { displayText, officeValue, valueTypeOf } from '../../model/display';
import { HostError, invalidArgument } from '../../model/errors';
import { patchFormats } from '../../model/formats';
import type { Plain } from '../../model/parts';
import { cellKey, columnOf, rowOf, type HostSheet } from '../../model/sheet';
import { activateSheet } from '../../model/sheets';
import { shiftCells } from '../../model/structure';
import type { HostWorkbook, RangeRef } from '../../model/workbook';
import { asFlag, asText, readOptions, type Args } from '../args';
import { bind, NULL_OBJECT, type HostObject, type ObjectType, type Scalar } from '../object-type';
import type { Session } from '../session';
import { rangeArgument } from './addresses';
import { getCellProperties, setCellProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional';
import { RangeFormat } from './range-format';
import { DataValidation } from './validation';

/** Whole rows and columns have no cell-by-cell content: Excel gives null. */
const isUnbounded = (a: Area): boolean => isEntireColumn(a) || isEntireRow(a);

function matrixOf(ref: RangeRef, read: (sheet: HostSheet, row: number, column: number) => Plain): Plain {
  const { sheet, area: a } = ref;
  if (isUnbounded(a)) return null;
  if (rowCount(a) * columnCount(a) > 5_000_000)
    throw new HostError('ResponsePayloadSizeLimitExceeded', `${addressOf(a)} has too many cells to read.`);
  return Array.from({ length: rowCount(a) }, (_, row) =>
    Array.from({ length: columnCount(a) }, (__, column) => read(sheet, a.top + row, a.left + column)),
  );
}

const matrix = (read: (cell: Cell | undefined, sheet: HostSheet, row: number, column: number) => Plain) => ({
  get: (ref: RangeRef): Plain =>
    matrixOf(ref, (sheet, row, column) => read(sheet.cell(row, column), sheet, row, column)),
});

const entries = (ref: RangeRef, value: unknown, session: Session): void => {
  if (isUnbounded(ref.area))
    throw invalidArgument(`values of whole rows or columns (${addressOf(ref.area)}) cannot be set`);
  writeEntries(session.workbook, ref.sheet, ref.area, value, 'addin');
};

const formulaOrValue = (cell: Cell | undefined): Plain => cell?.formula ?? officeValue(cell?.value ?? null);

function setNumberFormat(ref: RangeRef, value: unknown): void {
  ref.sheet.assertAllowed('allowFormatCells');
  if (typeof value === 'string') {
    patchFormats(ref.sheet, ref.area, format => ({ ...format, numberFormat: value }));
    return;
  }
  const codes = asMatrix(ref.area, value);
  patchFormats(
    ref.sheet,
    ref.area,
    (format, row, column) => {
      const code = codes[row - ref.area.top]?.[column - ref.area.left];
      return code === null ? format : { ...format, numberFormat: asText(code, 'numberFormat') };
    },
    true,
  );
}

const lineHidden = (axis: 'rows' | 'columns'): Scalar<RangeRef> => ({
  get: ({ sheet, area: a }) => {
    const [first, last] = axis === 'rows' ? [a.top, a.bottom] : [a.left, a.right];
    if (last - first > 100_000) return [...sheet[axis].values()].some(line => line.hidden) ? null : false;
    const states = new Set<boolean>();
    for (let line = first; line <= last; line += 1) states.add(sheet[axis].get(line)?.hidden ?? false);
    return states.size === 1 ? states.has(true) : null;
  },
  set: ({ sheet, area: a }, value) => {
    sheet.assertAllowed(axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    const hidden = asFlag(value, axis === 'rows' ? 'rowHidden' : 'columnHidden');
    const [first, last] = axis === 'rows' ? [a.top, a.bottom] : [a.left, a.right];
    if (last - first > 100_000) throw invalidArgument('the host hides at most 100,000 lines at once');
    for (let line = first; line <= last; line += 1) {
      const properties = axis === 'rows' ? sheet.row(line) : sheet.column(line);
      properties.hidden = hidden;
      if (!hidden) properties.filtered = false;
    }
    sheet.touch('lines');
  },
});

const hyperlink: Scalar<RangeRef> = {
  get: ref => {
    const link = ref.sheet.cell(ref.area.top, ref.area.left)?.hyperlink;
    return link ? { ...link } : null;
  },
  set: (ref, value) => {
    ref.sheet.assertUnlocked(ref.area);
    const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'];
    const link = readOptions(value, known, 'hyperlink');
    for (let row = ref.area.top; row <= ref.area.bottom; row += 1)
      for (let column = ref.area.left; column <= ref.area.right; column += 1) {
        const cell = ref.sheet.cell(row, column) ?? { value: null };
        const text = link['textToDisplay'] ?? (cell.value === null ? link['address'] : undefined);
        ref.sheet.setCell(row, column, {
          ...cell,
          ...(typeof text === 'string' ? { value: text } : {}),
          hyperlink: Object.fromEntries(Object.entries(link).filter(([, item]) => typeof item === 'string')),
        });
      }
  },
};

const size = (ref: RangeRef, axis: 'rows' | 'columns', from: number, to: number): number => {
  const lines = ref.sheet[axis];
  const standard = axis === 'rows' ? ref.sheet.standardHeight : ref.sheet.standardWidth;
  let total = (to - from) * standard;
  for (const [line, properties] of lines)
    if (line >= from && line < to)
      total += (properties.hidden ? 0 : (properties.size ?? standard)) - standard;
  return total;
};

const derived = (ref: RangeRef, workbook: HostWorkbook, a: Area): HostObject =>
  range(workbook.track(ref.sheet, a));

type RangeMethod = NonNullable<ObjectType<RangeRef>['methods']>[string];

/** Methods that give another range of the same sheet. */
const toArea =
  (find: (a: Area, args: Args, ref: RangeRef, workbook: HostWorkbook) => Area): RangeMethod =>
  (ref, args, session) =>
    derived(ref, session.workbook, find(ref.area, args, ref, session.workbook));

const neighbours: Readonly<Record<string, RangeMethod>> = {
  GetCell: toArea((a, args) => {
    const row = a.top + args.integer(0);
    const column = a.left + args.integer(1);
    return area(row, column, row, column);
  }),
  GetRow: toArea((a, args) => {
    const row = a.top + args.integer(0);
    return area(row, a.left, row, a.right);
  }),
  GetColumn: toArea((a, args) => {
    const column = a.left + args.integer(0);
    return area(a.top, column, a.bottom, column);
  }),
  GetEntireRow: toArea(a => area(a.top, 0, a.bottom, MAX_COLUMNS - 1)),
  GetEntireColumn: toArea(a => area(0, a.left, MAX_ROWS - 1, a.right)),
  GetLastCell: toArea(a => area(a.bottom, a.right, a.bottom, a.right)),
  GetLastRow: toArea(a => area(a.bottom, a.left, a.bottom, a.right)),
  GetLastColumn: toArea(a => area(a.top, a.right, a.bottom, a.right)),
  GetOffsetRange: toArea((a, args) => {
    const rows = args.integer(0);
    const columns = args.integer(1);
    return area(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns);
  }),
  GetResizedRange: toArea((a, args) =>
    area(a.top, a.left, a.bottom + args.integer(0), a.right + args.integer(1)),
  ),
  GetAbsoluteResizedRange: toArea((a, args) =>
    area(a.top, a.left, a.top + args.integer(0) - 1, a.left + args.integer(1) - 1),
  ),
  GetRowsBelow: toArea((a, args) => area(a.bottom + 1, a.left, a.bottom + args.integer(0, 1), a.right)),
  GetRowsAbove: toArea((a, args) => area(a.top - args.integer(0, 1), a.left, a.top - 1, a.right)),
  GetColumnsAfter: toArea((a, args) => area(a.top, a.right + 1, a.bottom, a.right + args.integer(0, 1))),
  GetColumnsBefore: toArea((a, args) => area(a.top, a.left - args.integer(0, 1), a.bottom, a.left - 1)),
  GetBoundingRect: toArea((a, args, ref, workbook) =>
    boundingArea(a, rangeArgument(workbook, args, 0, ref.sheet).area),
  ),
};

const meeting = (ref: RangeRef, args: Args, session: Session): Area | null => {
  const other = rangeArgument(session.workbook, args, 0, ref.sheet);
  return other.sheet === ref.sheet ? intersection(ref.area, other.area) : null;
};

const nullable = (ref: RangeRef, session: Session, found: Area | null): HostObject =>
  found ? derived(ref, session.workbook, found) : NULL_OBJECT;

const required = (ref: RangeRef, session: Session, found: Area | null): HostObject => {
  if (!found) throw new HostError('ItemNotFound', `There are no such cells in ${addressOf(ref.area)}.`);
  return derived(ref, session.workbook, found);
};

/** The cells that a formula's array result fills. */
function spillOf(ref: RangeRef): Area | null {
  const key = cellKey(ref.area.top, ref.area.left);
  let spill: Area | null = null;
  for (const [other, cell] of ref.sheet.cells) {
    if (cell.spilledFrom !== key) continue;
    const place = { top: rowOf(other), left: columnOf(other), bottom: rowOf(other), right: columnOf(other) };
    spill = boundingArea(spill ?? ref.area, place);
  }
  return spill;
}

const finders: Readonly<Record<string, RangeMethod>> = {
  GetIntersection: (ref, args, session) => required(ref, session, meeting(ref, args, session)),
  GetIntersectionOrNullObject: (ref, args, session) => nullable(ref, session, meeting(ref, args, session)),
  GetUsedRange: (ref, args, session) => {
    const used = ref.sheet.usedArea(args.flag(0, false), ref.area);
    return derived(
      ref,
      session.workbook,
      used ?? { ...ref.area, bottom: ref.area.top, right: ref.area.left },
    );
  },
  GetUsedRangeOrNullObject: (ref, args, session) =>
    nullable(ref, session, ref.sheet.usedArea(args.flag(0, false), ref.area)),
  GetSpillingToRange: async (ref, _args, session) => {
    await session.settle();
    return required(ref, session, spillOf(ref));
  },
  GetSpillingToRangeOrNullObject: async (ref, _args, session) => {
    await session.settle();
    return nullable(ref, session, spillOf(ref));
  },
};

const actions: Readonly<Record<string, RangeMethod>> = {
  Clear: (ref, args, session) => {
    const kinds = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    clearArea(session.workbook, ref.sheet, ref.area, args.choice(0, kinds, 'All'));
    return undefined;
  },
  Delete: (ref, args, session) => {
    const axis = args.choice(0, ['Up', 'Left'] as const) === 'Up' ? 'rows' : 'columns';
    shiftCells(session.workbook, ref.sheet, { kind: 'delete', axis, area: ref.area }, 'addin');
    return undefined;
  },
  Insert: (ref, args, session) => {
    const axis = args.choice(0, ['Down', 'Right'] as const) === 'Down' ? 'rows' : 'columns';
    const place = ref.area;
    shiftCells(session.workbook, ref.sheet, { kind: 'insert', axis, area: place }, 'addin');
    return derived(ref, session.workbook, place);
  },
  Merge: (ref, args, session) => {
    const a = ref.area;
    if (!args.flag(0, false)) mergeArea(session.workbook, ref.sheet, a);
    else
      for (let row = a.top; row <= a.bottom; row += 1)
        mergeArea(session.workbook, ref.sheet, { ...a, top: row, bottom: row });
    return undefined;
  },
  Unmerge: ref => {
    unmergeArea(ref.sheet, ref.area);
    return undefined;
  },
  Select: (ref, _args, session) => {
    activateSheet(session.workbook, ref.sheet);
    session.workbook.selection = ref.area;
    session.workbook.viewMoved = true;
    session.workbook.emit({ kind: 'selectionChanged', sheet: ref.sheet, area: ref.area });
    return undefined;
  },
  CopyFrom: (ref, args, session) => {
    const source = rangeArgument(session.workbook, args, 0, ref.sheet);
    const what = args.choice(1, ['All', 'Formulas', 'Values', 'Formats'] as const, 'All');
    if (args.flag(2, false) || args.flag(3, false))
      throw new HostError(
        'ApiNotAvailable',
        'The embedded host does not implement Range.copyFrom skipBlanks or transpose.',
      );
    copyArea(session.workbook, source, ref.sheet, ref.area, what);
    return undefined;
  },
  SetCellProperties: (ref, args) => {
    setCellProperties(ref, args.raw(0));
    return undefined;
  },
  GetCellProperties: (ref, args) => getCellProperties(ref, args.raw(0)),
  GetRowProperties: (ref, args) => {
    const wanted = readOptions(args.raw(0), ['rowHidden', 'rowIndex'], 'getRowProperties');
    return Array.from({ length: rowCount(ref.area) }, (_, index) => ({
      ...(wanted['rowHidden']
        ? { rowHidden: ref.sheet.rows.get(ref.area.top + index)?.hidden ?? false }
        : {}),
      ...(wanted['rowIndex'] ? { rowIndex: ref.area.top + index } : {}),
    }));
  },
  // Office.js sends a large array in pieces and asks first whether the whole would fit.
  _ValidateArraySize: (ref, args) => {
    const [rows, columns] = [args.number(0), args.number(1)];
    if (rows !== rowCount(ref.area) || columns !== columnCount(ref.area))
      throw invalidArgument(
        `${addressOf(ref.area)}: ${rowCount(ref.area)} × ${columnCount(ref.area)} expected, ${rows} × ${columns} given`,
      );
    return undefined;
  },
  Calculate: (_ref, _args, session) => {
    session.workbook.needsCalculation = true;
    return undefined;
  },
  SetDirty: (_ref, _args, session) => {
    session.workbook.needsCalculation = true;
    return undefined;
  },
};

const Range: ObjectType<RangeRef> = {
  name: 'Range',
  scalars: {
    Address: { get: ref => `${quoteSheetName(ref.sheet.name)}!${addressOf(ref.area)}` },
    AddressLocal: { get: ref => `${quoteSheetName(ref.sheet.name)}!${addressOf(ref.area)}` },
    CellCount: {
      get: ref => {
        const count = rowCount(ref.area) * columnCount(ref.area);
        return count >= 2 ** 31 ? -1 : count;
      },
    },
    RowIndex: { get: ref => ref.area.top },
    ColumnIndex: { get: ref => ref.area.left },
    RowCount: { get: ref => rowCount(ref.area) },
    ColumnCount: { get: ref => columnCount(ref.area) },
    IsEntireRow: { get: ref => isEntireRow(ref.area) },
    IsEntireColumn: { get: ref => isEntireColumn(ref.area) },
    HasSpill: { get: ref => spillOf(ref) !== null },
    Values: { ...matrix(cell => officeValue(cell?.value ?? null)), set: entries },
    Formulas: { ...matrix(formulaOrValue), set: entries },
    NumberFormat: {
      ...matrix((_cell, sheet, row, column) => sheet.format(row, column).numberFormat),
      set: setNumberFormat,
    },
    Text: {
      get: (ref, session) =>
        matrixOf(ref, (sheet, row, column) =>
          displayText(
            sheet.value(row, column),
            sheet.format(row, column).numberFormat,
            session.workbook.culture,
          ),
        ),
    },
    ValueTypes: matrix(cell => valueTypeOf(cell?.value ?? null)),
    RowHidden: lineHidden('rows'),
    ColumnHidden: lineHidden('columns'),
    Hidden: {
      get: (ref, session) =>
        lineHidden('rows').get(ref, session) === true || lineHidden('columns').get(ref, session) === true,
    },
    Hyperlink: hyperlink,
    Top: { get: ref => size(ref, 'rows', 0, ref.area.top) },
    Left: { get: ref => size(ref, 'columns', 0, ref.area.left) },
    Height: { get: ref => size(ref, 'rows', ref.area.top, ref.area.bottom + 1) },
    Width: { get: ref => size(ref, 'columns', ref.area.left, ref.area.right + 1) },
  },
  objects: {
    Format: ref => bind(RangeFormat, ref),
    Worksheet: (ref, session) => session.wrap.worksheet(ref.sheet),
    DataValidation: ref => bind(DataValidation, ref),
    ConditionalFormats: ref => bind(ConditionalFormatCollection, ref),
  },
  methods: { ...neighbours, ...finders, ...actions },
};

export const range = (ref: RangeRef): HostObject => bind(Range, ref);
