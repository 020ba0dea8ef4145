// Reads a filled cell as what a function expects, in every way people type it. What is doubtful is refused with the
// reason: a function never guesses.

import { wholeText } from '../texts/issue-text';
import { isoOfSerial } from '../core/calendar';
import { asDecimal, cleanText, nearestCodes, parseDate, parseNumber } from '../core/text';
import type { IsoDate } from '../core/calendar';
import type { ReadingReason } from '../core/text';
import type { CodesAtHand, Texts } from '../texts';
import { decimalComma, vietnameseDate } from '../texts/numbers';
import { CellProblem } from './cells';
import type { Scalar } from './cells';

const LONGEST_SHOWN = 60;
/** As many as a cell keeps; 0.1 + 0.2 has more in JavaScript. */
const DIGITS = 15;

/** A value as the user sees it in his cell, and not longer than a sentence bears. */
export function shown(cell: Scalar, { functionHelp }: Texts): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number')
    return String(Number(cell.toPrecision(DIGITS))).replace('.', functionHelp.decimalSeparator);
  return cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell;
}

const EXAMPLES = 3;

/** The codes that a message about an unknown one names. */
export const codesAtHand = (wrong: string, known: readonly string[]): CodesAtHand => ({
  near: nearestCodes(wrong, known),
  examples: known.slice(0, EXAMPLES),
});

const refuse = (
  cell: Scalar,
  reason: ReadingReason,
  reading: string | null,
  texts: Texts,
  other: string | null = null,
): CellProblem =>
  new CellProblem(
    '#VALUE!',
    wholeText(texts.textReadings.reasons[reason]({ value: shown(cell, texts), reading, other })),
  );

const plainNumber = (value: number): string =>
  decimalComma(value, Math.min(6, (String(value).split('.')[1] ?? '').length));

export function numberOfCell(cell: Scalar, texts: Texts): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return asDecimal(cell);
  if (typeof cell === 'boolean') throw refuse(cell, 'number.not-a-number', null, texts);
  const read = parseNumber(cell);
  if (read.kind === 'number') return read.value;
  if (read.kind === 'blank') throw refuse(cell, 'number.not-a-number', null, texts);
  const reading = read.kind === 'doubtful' && read.reading !== null ? plainNumber(read.reading) : null;
  throw refuse(cell, read.reason, reading, texts);
}

/** A count or an amount that cannot be below 0. */
export function amountIn(cell: Scalar, texts: Texts): number {
  const value = numberOfCell(cell, texts);
  if (value < 0) throw new CellProblem('#VALUE!', texts.functions.negative(shown(cell, texts)));
  return value;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export function yearIn(cell: Scalar, texts: Texts): number {
  const year = typeof cell === 'string' && /^\s*\d{4}\s*$/u.test(cell) ? Number(cell) : cell;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new CellProblem('#VALUE!', texts.functions.notAYear(shown(cell, texts)));
  return year;
}

export const textOfCell = (cell: Scalar): string => cleanText(String(cell)).text;

export function dateIn(cell: Scalar, texts: Texts): IsoDate {
  if (typeof cell === 'boolean') throw refuse(cell, 'date.not-a-date', null, texts);
  const read = parseDate(cell, { dateSystem: 1900, isDateFormat: false, hasOwnTime: true });
  if (read.kind === 'date') return read.value;
  if (read.kind === 'blank') throw refuse(cell, 'date.not-a-date', null, texts);
  const day = typeof cell === 'number' ? isoOfSerial(cell) : null;
  const value = day === null ? cell : `${shown(cell, texts)} (${vietnameseDate(day)})`;
  const reading = read.kind === 'doubtful' && read.reading !== null ? vietnameseDate(read.reading) : null;
  const other = read.kind === 'doubtful' && read.other !== undefined ? vietnameseDate(read.other) : null;
  throw refuse(value, read.reason, reading, texts, other);
}
