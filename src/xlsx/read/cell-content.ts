// What a cell of a worksheet holds, by its type and the text of its value.

import { dayOf, isoOfSerial, serialOf } from '../../core/calendar';
import type { DateSystem } from '../../core/calendar';
import type { RawCell } from '../../core/grid';
import { ReadError } from '../package/read-error';
import { unescapeText } from '../package/entities';
import type { SharedStrings } from './shared-strings';

export type ReadContent = Pick<RawCell, 'kind' | 'value' | 'runs'>;

export interface CellText {
  /** As the file says: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  readonly value: string;
  /** A formula whose result was not kept is still a formula. */
  readonly hasFormula: boolean;
}

const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;
/** What a clock of another place says is no serial: it stays as it is written, to be judged by who reads it. */
const WITH_ZONE = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;
const SECONDS_A_DAY = 86_400;

/** A cell of type `d` holds an ISO moment; it is given as the serial that Excel would hold. */
function serialOfIsoText(text: string, dateSystem: DateSystem): number | null {
  const [, day, hours = 0, minutes = 0, seconds = 0] = ISO_MOMENT.exec(text) ?? [];
  if (day === undefined || !dayOf(day) || WITH_ZONE.test(text)) return null;
  const serial = serialOf(day, dateSystem);
  if (isoOfSerial(serial, dateSystem) !== day) return null;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
}

const asText = (value: string): ReadContent => ({ kind: 'text', value });

/** What a number may be written as; `Number` alone takes `0x10` and `Infinity` too. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function numberIn(value: string): ReadContent {
  const number = NUMBER.test(value) ? Number(value) : NaN;
  return Number.isFinite(number) ? { kind: 'number', value: number } : asText(value);
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
]);

function booleanIn(value: string): ReadContent {
  const truth = BOOLEANS.get(value.toLowerCase());
  return truth === undefined ? asText(value) : { kind: 'boolean', value: truth };
}

function sharedText(index: string, strings: SharedStrings): ReadContent | null {
  const value = strings.texts[Number(index)];
  if (value === undefined) throw new ReadError('corrupt', { part: 'sharedStrings' });
  if (value === '') return null;
  const runs = strings.runs.get(Number(index));
  return runs ? { kind: 'text', value, runs } : { kind: 'text', value };
}

/** Null for a cell that holds nothing. Text in place (`inlineStr`) comes unescaped. */
export function contentOfCell(
  { type, value, hasFormula }: CellText,
  strings: SharedStrings,
  dateSystem: DateSystem,
): ReadContent | null {
  if (type === 'inlineStr') return value === '' && !hasFormula ? null : asText(value);
  if (type === 'str') return value === '' && !hasFormula ? null : asText(unescapeText(value));
  const bare = value.trim();
  if (bare === '') return hasFormula ? asText('') : null;
  switch (type) {
    case 's':
      return sharedText(bare, strings);
    case 'b':
      return booleanIn(bare);
    case 'e':
      return { kind: 'error', value: bare };
    case 'd': {
      const serial = serialOfIsoText(bare, dateSystem);
      return serial === null ? asText(value) : { kind: 'number', value: serial };
    }
    default:
      return numberIn(bare);
  }
}
