// Percentages as typed: 85, "85%", or 0.85 in a cell that Excel shows as 85%.
// A bare 0.85 may be 85% or less than one percent: it is doubtful and read as it stands. So is an 85 that was
// pasted into a percent cell and shows as 8500%.

import { parseNumber, type NumberReading } from './parse-number';
import { doubtful } from './reading';
import { asDecimal } from './significant';

const SIGN = /[%\u066A\uFE6A\uFF05]\s*$/u;
/** Above this a percent cell shows over 1000%: no rate of the plan comes near. */
const MOST_SHARE = 10;

/** 0.07 × 100 is 7.000000000000001 in binary: the sixteenth digit is not the user's. */
const timesHundred = (value: number): number => asDecimal(value * 100);

/** The value in percent (85, not 0.85). `isPercentFormat`: the cell's number format shows percent. */
export function parsePercent(
  value: string | number,
  { isPercentFormat }: { readonly isPercentFormat: boolean },
): NumberReading {
  const read = parseNumber(value);
  const hasSign = typeof value === 'string' && SIGN.test(value);
  if (read.kind === 'doubtful' && read.reason === 'number.thousands-or-decimal' && read.reading !== null) {
    const decimal = Number.isInteger(read.reading) ? read.reading / 1000 : read.reading;
    return doubtful(decimal, read.reason);
  }
  if (read.kind !== 'number' || hasSign) return read;
  if (typeof value === 'number' && isPercentFormat) {
    if (Math.abs(value) > MOST_SHARE) return doubtful(value, 'percent.shown-hundredfold');
    return { ...read, value: timesHundred(value), repairs: ['number.percent-format'] };
  }
  const size = Math.abs(read.value);
  return size > 0 && size < 1 ? doubtful(read.value, 'percent.fraction-or-percent') : read;
}
