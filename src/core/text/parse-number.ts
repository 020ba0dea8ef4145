// Numbers as officials type them: decimal comma, grouping dots or blanks, percent signs, full-width digits.
// A text with two meanings is doubtful: the likelier one is offered, none is taken silently.

import { BLANK, doubtful, invalid, repairsThat } from './reading';
import type { Blank, Doubtful, Invalid, RepairCode } from './reading';
import { asDecimal } from './significant';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly repairs: readonly RepairCode[] }
  | Doubtful<number>
  | Invalid
  | Blank;

const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
const MINUSES = /[\u2010-\u2015\u2212\uFE58\uFE63]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const PERCENT = /\s*[%\u066A\uFE6A]$/u;
const MOST_DIGITS = 15;
/** A pasted paragraph is no number. */
const LONGEST_NUMBER = 200;
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/u;

type Body = { readonly kind: 'sure'; readonly digits: string; readonly repair: RepairCode | null };
type BodyReading = Body | Doubtful<number> | Invalid;

const sure = (digits: string, repair: RepairCode | null = null): Body => ({ kind: 'sure', digits, repair });
const commaToDot = (text: string): string => text.replace(',', '.');

/** Forms with one meaning, blanks only where they group digits. */
function sureBody(body: string): Body | null {
  if (/^\d+$/u.test(body)) return sure(body);
  if (/^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u.test(body)) {
    return sure(commaToDot(body.replace(/\s/gu, '')), 'number.grouping');
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/u.test(body) || /^\d{1,3}(?:\.\d{3}){2,}$/u.test(body)) {
    return sure(commaToDot(body.replace(/\./gu, '')), 'number.grouping');
  }
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/u.test(body) || /^\d{1,3}(?:,\d{3}){2,}$/u.test(body)) {
    return sure(body.replace(/,/gu, ''), 'number.grouping');
  }
  if (EITHER.test(body)) return null;
  if (/^\d+,\d+$/u.test(body)) return sure(commaToDot(body), 'number.decimal-comma');
  return /^\d+\.\d+$/u.test(body) ? sure(body) : null;
}

const readingOf = (body: BodyReading): number | null => {
  if (body.kind === 'sure') return Number(body.digits);
  return body.kind === 'doubtful' ? body.reading : null;
};

/** Forms with two meanings: a dot groups and a comma divides, as Vietnamese is written. */
function doubtfulBody(body: string): Doubtful<number> | Invalid {
  if (EITHER.test(body)) {
    const digits = body.includes('.') ? body.replace('.', '') : commaToDot(body);
    return doubtful(Number(digits), 'number.thousands-or-decimal');
  }
  if (/^\d+[.,]$|^[.,]\d+$/u.test(body)) {
    return doubtful(Number(`0${commaToDot(body)}0`), 'number.separator-at-edge');
  }
  const power = Number(body);
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/iu.test(body)) {
    return doubtful(Number.isFinite(power) ? power : null, 'number.scientific');
  }
  if (/\d\s+[\d.,]|[.,]\s+\d/u.test(body) && /^[\d.,\s]+$/u.test(body)) {
    const reading = readingOf(readBody(body.replace(/\s/gu, '')));
    return reading === null ? invalid('number.not-a-number') : doubtful(reading, 'number.blank-inside');
  }
  const beside = /^(\d[\d.,]*)\s+\p{L}[^\d]*$/u.exec(body)?.[1];
  const reading = beside === undefined ? null : readingOf(readBody(beside));
  return reading === null ? invalid('number.not-a-number') : doubtful(reading, 'number.words-beside');
}

function readBody(body: string): BodyReading {
  const read = sureBody(body);
  if (!read) return doubtfulBody(body);
  const digits = read.digits.replace('.', '').replace(/^0+/u, '').length;
  return digits > MOST_DIGITS ? doubtful(Number(read.digits), 'number.too-long') : read;
}

const signed = (value: number, negative: boolean): number => (negative && value !== 0 ? -value : value);

function fromNumber(value: number): NumberReading {
  if (!Number.isFinite(value)) return invalid('number.not-a-number');
  const decimal = asDecimal(value);
  return {
    kind: 'number',
    value: decimal,
    repairs: repairsThat([['number.binary-remainder', decimal !== value]]),
  };
}

/**
 * The number that a cell's value means; "85%" is 85. Doubtful: "1.234" (reading 1234), "80, 48" (80.48).
 * Never throws.
 */
export function parseNumber(value: string | number): NumberReading {
  if (typeof value === 'number') return fromNumber(value);
  const narrow = value
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, letter => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET));
  const dashed = narrow.replace(MINUSES, '-').trim();
  if (dashed === '') return BLANK;
  if (dashed.length > LONGEST_NUMBER) return invalid('number.not-a-number');
  const whole = dashed.replace(PERCENT, '');
  const sign = /^[+-]\s*/u.exec(whole)?.[0] ?? '';
  const body = readBody(whole.slice(sign.length));
  const negative = sign.startsWith('-');
  if (body.kind === 'invalid') return body;
  if (body.kind === 'doubtful') {
    return body.reading === null ? body : doubtful(signed(body.reading, negative), body.reason);
  }
  return {
    kind: 'number',
    value: signed(Number(body.digits), negative),
    repairs: repairsThat([
      ['number.from-text', true],
      ['number.full-width', /[\uFF01-\uFF5E]/u.test(value)],
      ['number.minus', /[\u2010-\u2015\u2212\uFE58\uFE63]/u.test(narrow)],
      ['number.decimal-comma', body.repair === 'number.decimal-comma'],
      ['number.grouping', body.repair === 'number.grouping'],
      ['number.percent-sign', whole !== dashed],
    ]),
  };
}
