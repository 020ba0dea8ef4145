// The text that a cell shows, by its number format and the user's culture.

import { addLocale, format } from 'numfmt';
import { isErrorValue, type CellValue } from './cell';
import type { Culture } from './workbook';

const LOCALES: Readonly<Record<string, Parameters<typeof addLocale>[0]>> = {
  'vi-VN': { decimal: ',', group: '.' },
  'en-US': { decimal: '.', group: ',' },
};
for (const [tag, data] of Object.entries(LOCALES)) addLocale(data, tag);

/** A number that its format cannot show comes out as it is. */
export function displayText(value: CellValue, numberFormat: string, culture: Culture): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  return format(numberFormat, value, { locale: culture.name, throws: false });
}

/** How Office.js hands a value over: blank as '', an error as its sign. */
export const officeValue = (value: CellValue): string | number | boolean =>
  value === null ? '' : isErrorValue(value) ? value.error : value;

/** Excel's `RangeValueType`. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'String';
}
