// Numbers, percentages and dates as Vietnamese administrative papers write them.

import { FORMATS } from './format';

const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 4;

/** Two decimals, or as many more as the value has: `4.875` is not shown as another figure. */
export const decimalsOf = (value: number): number =>
  Math.min(MOST_DECIMALS, Math.max(FEWEST_DECIMALS, (String(value).split('.')[1] ?? '').length));

/** `5` → `5,00`; `1234.5` → `1.234,50`; `4.875` → `4,875`. */
export const decimalComma = (value: number, places = decimalsOf(value)): string =>
  FORMATS.vi.decimal(value, places);

/** `2018-03-04` → `04/03/2018`. */
export const vietnameseDate = (iso: string): string => FORMATS.vi.day(iso);

/** `2018-06-05` → `ngày 05 tháng 6 năm 2018`: days below 10 and the first two months are written with a 0. */
export function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}

/** At most four decimals without trailing zeros: `98,75`; `66,6667` with `≈ ` in front where it is cut. */
export function plainAmount(value: number | string, separator: ',' | '.'): string {
  const shown = Number(Number(value).toFixed(4));
  const cut = String(value).replace(/^-?\d+\.?/, '').length > 4;
  return `${cut ? '≈ ' : ''}${String(shown).replace('.', separator)}`;
}
