// Where a number does not fit its field of the archive, or where a program writes the wide form always (Java's
// streaming writers do): the wide record beside it is read instead. Numbers come out as they are, to be checked.

import { ReadError } from './read-error';

export interface Directory {
  readonly count: number;
  readonly start: number;
  /** Where the directory must have ended. */
  readonly end: number;
}

const NARROW_COUNT = 0xffff;
const NARROW_SIZE = 0xffffffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const RECORD_SIGNATURE = 0x06064b50;
const RECORD_LENGTH = 56;
const WIDE_FIELD = 1;

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** `end`: where the closing record begins. Throws `ReadError`. */
export function directoryOf(view: DataView, end: number): Directory {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_LENGTH;
  const isWide = count === NARROW_COUNT || start === NARROW_SIZE;
  if (!isWide || locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE)
    return { count, start, end };
  const record = wide(view, locator + 8);
  if (record + RECORD_LENGTH > locator || view.getUint32(record, true) !== RECORD_SIGNATURE)
    throw new ReadError('corrupt');
  return { count: wide(view, record + 32), start: wide(view, record + 48), end: record };
}

export interface EntrySizes {
  readonly inflated: number;
  readonly deflated: number;
  readonly offset: number;
}

/** The wide field among an entry's extra fields: it holds, in this order, only what is too wide. */
function wideField(view: DataView, from: number, to: number): DataView | null {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > to) return null;
    if (view.getUint16(at, true) === WIDE_FIELD)
      return new DataView(view.buffer, view.byteOffset + at + 4, length);
    at += 4 + length;
  }
  return null;
}

/** Sizes and place of the entry whose central record begins at `at`. Throws `ReadError` where a wide one is missing. */
export function entrySizes(view: DataView, at: number, end: number): EntrySizes {
  const narrow = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!narrow.includes(NARROW_SIZE)) {
    const [inflated = 0, deflated = 0, offset = 0] = narrow;
    return { inflated, deflated, offset };
  }
  const extra = at + 46 + view.getUint16(at + 28, true);
  const field = wideField(view, extra, Math.min(end, extra + view.getUint16(at + 30, true)));
  let next = 0;
  const [inflated = 0, deflated = 0, offset = 0] = narrow.map(value => {
    if (value !== NARROW_SIZE) return value;
    if (!field || next + 8 > field.byteLength) throw new ReadError('corrupt');
    next += 8;
    return wide(field, next - 8);
  });
  return { inflated, deflated, offset };
}
