// `getCellProperties` and `setCellProperties`: looks of many cells in one call.

import { columnCount, rowCount } from '../../model/a1';
import { asMatrix, assertReadable } from '../../model/cells';
import type { CellFormat } from '../../model/cell';
import { gap } from '../../model/errors';
import { patchFormats } from '../../model/formats';
import type { Plain } from '../../model/parts';
import { RangeRef } from '../../model/workbook';
import { asPlain, readOptions } from '../args';
import { setBorder } from './borders';
import { ALIGNMENT, FILL, FONT, PROTECTION, type FormatProperty } from './format-properties';

const SECTIONS: Readonly<Record<string, Readonly<Record<string, FormatProperty>>>> = {
  font: FONT,
  fill: FILL,
  protection: PROTECTION,
};

const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isObject = (value: Plain | undefined): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function propertyOf(section: string, name: string): FormatProperty {
  const property = SECTIONS[section]?.[wire(name)];
  if (!property) throw gap(`cell property format.${section}.${name}`);
  return property;
}

/** Applies one cell's properties; unknown ones fail by name. */
function applyTo(cell: RangeRef, properties: Readonly<Record<string, Plain>>): void {
  const look = properties['format'];
  if (!isObject(look)) return;
  const changes: ((format: CellFormat) => CellFormat)[] = [];
  for (const [key, value] of Object.entries(look)) {
    const alignment = ALIGNMENT[wire(key)];
    if (alignment) changes.push(format => alignment.set(format, value));
    else if (key === 'borders' && isObject(value)) applyBorders(cell, value);
    else if (isObject(value))
      for (const [name, item] of Object.entries(value)) {
        const property = propertyOf(key, name);
        changes.push(format => property.set(format, item));
      }
    else throw gap(`cell property format.${key}`);
  }
  patchFormats(cell.sheet, cell.area, format => changes.reduce((made, change) => change(made), format));
}

const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function applyBorders(cell: RangeRef, borders: { readonly [key: string]: Plain }): void {
  for (const [edge, line] of Object.entries(borders)) {
    const index = EDGES[edge];
    if (index === undefined || !isObject(line)) throw gap(`cell property format.borders.${edge}`);
    setBorder(cell, index, line);
  }
}

/** `data` has the range's shape; an empty object leaves its cell as it is. */
export function setCellProperties(ref: RangeRef, data: unknown): void {
  ref.sheet.assertAllowed('allowFormatCells');
  asMatrix(ref.area, data).forEach((line, row) => {
    line.forEach((entry, column) => {
      const place = { top: ref.area.top + row, left: ref.area.left + column };
      const cell = new RangeRef(ref.sheet, { ...place, bottom: place.top, right: place.left });
      applyTo(cell, readOptions(entry, ['format'], 'setCellProperties'));
    });
  });
}

function pick(format: CellFormat, wanted: { readonly [key: string]: Plain }): Plain {
  const picked: Record<string, Plain> = {};
  for (const [key, value] of Object.entries(wanted)) {
    const alignment = ALIGNMENT[wire(key)];
    if (alignment && value === true) picked[key] = alignment.get(format);
    else if (isObject(value))
      picked[key] = Object.fromEntries(
        Object.keys(value).map(name => [name, propertyOf(key, name).get(format)]),
      );
    else throw gap(`cell property format.${key}`);
  }
  return picked;
}

export function getCellProperties(ref: RangeRef, options: unknown): Plain {
  assertReadable(ref.area);
  const wanted = readOptions(options, ['address', 'format'], 'getCellProperties');
  const look = asPlain(wanted['format'] ?? {});
  return Array.from({ length: rowCount(ref.area) }, (_, row) =>
    Array.from({ length: columnCount(ref.area) }, (__, column) => {
      const format = ref.sheet.format(ref.area.top + row, ref.area.left + column);
      return { format: isObject(look) ? pick(format, look) : {} };
    }),
  );
}
