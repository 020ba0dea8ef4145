// What Excel makes of something put into a cell: a number, a date, a percentage, a formula or plain text.
// Office.js reads values in en-US notation, whatever the user's language.

import { parseDate, parseNumber, parseTime } from 'numfmt';
import type { CellValue } from './cell';
import { invalidArgument } from './errors';

const MAX_TEXT_LENGTH = 32_767;
const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that the typed text implies, where the cell has General. */
  readonly impliedFormat?: string;
}

function textEntry(text: string): Entry {
  if (text.length > MAX_TEXT_LENGTH)
    throw invalidArgument(`a cell holds at most ${MAX_TEXT_LENGTH} characters`);
  return { value: text };
}

/** Whether Excel takes the formula depends on what stands around it: `assertFormula` says. */
const formulaEntry = (text: string): Entry => ({ value: { error: '#BUSY!' }, formula: text });

/** The same texts come again and again, and looking for dates in them is slow. */
const known = new Map<string, Entry | null>();
const MOST_KNOWN = 50_000;

function numberEntry(text: string): Entry | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readNumber(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, read);
  return read;
}

function readNumber(text: string): Entry | null {
  if (!/\d/.test(text)) return null;
  for (const parse of [parseNumber, parseDate, parseTime]) {
    const parsed = parse(text);
    if (parsed && typeof parsed.v === 'number')
      return parsed.z && parsed.z !== 'General'
        ? { value: parsed.v, impliedFormat: parsed.z }
        : { value: parsed.v };
  }
  return null;
}

/**
 * `asText` is a cell with the number format `@`: everything but numbers proper stays text there.
 * Throws `InvalidArgument` for what no cell can hold.
 */
export function readEntry(input: unknown, asText: boolean): Entry {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument('a cell holds finite numbers only');
    return asText ? { value: String(input) } : { value: input };
  }
  if (typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw invalidArgument(`a cell cannot hold ${JSON.stringify(input)}`);
  if (input === '') return { value: null };
  if (input.startsWith("'")) return textEntry(input.slice(1));
  if (asText) return textEntry(input);
  if (input.startsWith('=') && input.length > 1) return formulaEntry(input);
  const upper = input.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  return numberEntry(input) ?? textEntry(input);
}
