// `range.format`: font, fill, alignment, protection, borders, widths and heights. Mixed values read as null.

import { columnCount, isEntireColumn, isEntireRow, rowCount, type Area } from '../../model/a1';
import type { CellFormat } from '../../model/cell';
import { displayText } from '../../model/display';
import { invalidArgument } from '../../model/errors';
import { patchFormats } from '../../model/formats';
import type { Plain } from '../../model/parts';
import type { HostSheet } from '../../model/sheet';
import type { RangeRef } from '../../model/workbook';
import { asNumber } from '../args';
import { bind, type ObjectType, type Scalar } from '../object-type';
import { RangeBorderCollection } from './borders';
import { ALIGNMENT, FILL, FONT, PROTECTION, type FormatProperty } from './format-properties';

/** The formats that occur in an area, each once at least. */
function* formatsIn(sheet: HostSheet, area: Area): Generator<CellFormat> {
  if (isEntireColumn(area) || isEntireRow(area) || rowCount(area) * columnCount(area) > 500_000) {
    yield sheet.inheritedFormat(area.top, area.left);
    for (const [row, column] of sheet.existing(area)) yield sheet.format(row, column);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) yield sheet.format(row, column);
}

const MIXED = Symbol('mixed');

function uniform(values: Iterable<Plain>): Plain {
  let common: Plain | typeof MIXED | undefined;
  for (const value of values) {
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common === undefined || common === MIXED ? null : common;
}

function* map<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B> {
  for (const item of items) yield change(item);
}

const readUniform = (ref: RangeRef, property: FormatProperty): Plain =>
  uniform(map(formatsIn(ref.sheet, ref.area), property.get));

const scalarOf = (property: FormatProperty): Scalar<RangeRef> => ({
  get: ref => readUniform(ref, property),
  set: (ref, value, session) => {
    ref.sheet.assertAllowed('allowFormatCells');
    property.set(ref.sheet.baseFormat, value);
    session.formats.add(ref.sheet, ref.area, format => property.set(format, value));
  },
});

const scalarsOf = (
  properties: Readonly<Record<string, FormatProperty>>,
): Readonly<Record<string, Scalar<RangeRef>>> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, scalarOf(property)]));

const RangeFont: ObjectType<RangeRef> = { name: 'RangeFont', scalars: scalarsOf(FONT) };
const FormatProtection: ObjectType<RangeRef> = { name: 'FormatProtection', scalars: scalarsOf(PROTECTION) };
const RangeFill: ObjectType<RangeRef> = {
  name: 'RangeFill',
  scalars: scalarsOf(FILL),
  methods: {
    Clear: ref => {
      ref.sheet.assertAllowed('allowFormatCells');
      patchFormats(ref.sheet, ref.area, format => ({ ...format, fill: null }));
      return undefined;
    },
  },
};

const lines = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const columnWidth: Scalar<RangeRef> = {
  get: ref => {
    const { sheet, area } = ref;
    return uniform(
      map(lines(area.left, area.right), column => sheet.columns.get(column)?.size ?? sheet.standardWidth),
    );
  },
  set: (ref, value) => {
    ref.sheet.assertAllowed('allowFormatColumns');
    const width = asNumber(value, 'columnWidth');
    if (width < 0 || width > 1790) throw invalidArgument('columnWidth must be within 0 to 1790 points');
    for (const column of lines(ref.area.left, ref.area.right)) ref.sheet.column(column).size = width;
    ref.sheet.touch('lines');
  },
};

const rowHeight: Scalar<RangeRef> = {
  get: ref => {
    const { sheet, area } = ref;
    if (isEntireColumn(area)) return sheet.rows.size === 0 ? sheet.standardHeight : null;
    return uniform(
      map(lines(area.top, area.bottom), row => sheet.rows.get(row)?.size ?? sheet.standardHeight),
    );
  },
  set: (ref, value) => {
    ref.sheet.assertAllowed('allowFormatRows');
    const height = asNumber(value, 'rowHeight');
    if (height < 0 || height > 409.5) throw invalidArgument('rowHeight must be within 0 to 409.5 points');
    if (isEntireColumn(ref.area))
      throw invalidArgument('rowHeight of a whole column is not supported by the host');
    for (const row of lines(ref.area.top, ref.area.bottom)) ref.sheet.row(row).size = height;
    ref.sheet.touch('lines');
  },
};

export const RangeFormat: ObjectType<RangeRef> = {
  name: 'RangeFormat',
  scalars: { ...scalarsOf(ALIGNMENT), ColumnWidth: columnWidth, RowHeight: rowHeight },
  objects: {
    Font: ref => bind(RangeFont, ref),
    Fill: ref => bind(RangeFill, ref),
    Borders: ref => bind(RangeBorderCollection, ref),
    Protection: ref => bind(FormatProtection, ref),
  },
  methods: {
    /** The width is estimated from the longest text: the host measures no fonts. */
    AutofitColumns: (ref, _args, session) => {
      ref.sheet.assertAllowed('allowFormatColumns');
      const longest = new Map<number, number>();
      for (const [, column, cell] of ref.sheet.existing(ref.area)) {
        const format = cell.format ?? ref.sheet.baseFormat;
        const text = displayText(cell.value, format.numberFormat, session.workbook.culture);
        const points = Math.max(...text.split('\n').map(line => line.length)) * format.fontSize * 0.5 + 8;
        longest.set(column, Math.max(longest.get(column) ?? 0, points));
      }
      for (const [column, points] of longest) ref.sheet.column(column).size = Math.min(points, 1790);
      ref.sheet.touch('lines');
      return undefined;
    },
    /** Rows without a height of their own fit their text. */
    AutofitRows: ref => {
      ref.sheet.assertAllowed('allowFormatRows');
      for (const [row, properties] of ref.sheet.rows)
        if (row >= ref.area.top && row <= ref.area.bottom) delete properties.size;
      ref.sheet.touch('lines');
      return undefined;
    },
  },
};
