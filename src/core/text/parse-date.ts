// Days as officials type them: d/m/yyyy with slash, hyphen or dot, ISO, in words, or Excel's serial number.
// Day before month, always: 6/25/2018 is refused, not turned round.

import { dayOf, isoOf, isoOfSerial, isRealDay } from '../calendar/calendar';
import type { DateSystem, IsoDate } from '../calendar/calendar';
import { foldMarks } from './fold-marks';
import { BLANK, doubtful, invalid, repairsThat } from './reading';
import type { Blank, Doubtful, Invalid, RepairCode } from './reading';

export type DateReading =
  | { readonly kind: 'date'; readonly value: IsoDate; readonly repairs: readonly RepairCode[] }
  | Doubtful<IsoDate>
  | Invalid
  | Blank;

export interface DateCell {
  /** The workbook's first day of counting. */
  readonly dateSystem: DateSystem;
  /** Whether the cell's number format shows a date. */
  readonly isDateFormat: boolean;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const TIME = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:[ap]m|sa|ch)|z)?$/u;
const DAY_FIRST = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/u;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/u;
const IN_WORDS = /^(\d{1,2}) thang (\d{1,2}),? nam (\d{4})$/u;
/** "Gia Lai, ngày …" at the head of a letter; four words at most. */
const PLACE_BEFORE = /^(?:\p{L}+ ){0,3}\p{L}+, ?(?=ngay )/u;
const INSIDE =
  /\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?\d{4}|\d{4}([/.-])\d{1,2}\2\d{1,2}|\d{1,2} thang \d{1,2},? nam \d{4}/gu;
const SLASHES = /[\u2044\u2215\uFF0F]/gu;
/** A pasted paragraph is no date. */
const LONGEST_DATE = 100;
const MONTH_ONLY = /^(?:thang )?(?:0?[1-9]|1[0-2]) ?[/.-] ?\d{4}$/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

const isNear = (iso: IsoDate): boolean => {
  const year = dayOf(iso)?.year ?? 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

function fromSerial(serial: number, { dateSystem, isDateFormat }: DateCell): DateReading {
  const iso = isoOfSerial(serial, dateSystem);
  if (iso === null) return invalid('date.not-a-date');
  if (!isNear(iso)) return isDateFormat ? doubtful(iso, 'date.far-year') : invalid('date.not-a-date');
  const repairs: RepairCode[] = isDateFormat ? [] : ['date.serial'];
  return {
    kind: 'date',
    value: iso,
    repairs: Number.isInteger(serial) ? repairs : [...repairs, 'date.time-dropped'],
  };
}

function fromParts(year: string, month: string, day: string, repairs: readonly RepairCode[]): DateReading {
  const short = year.length === 2;
  const civil = { year: Number(year) + (short ? FIRST_YEAR : 0), month: Number(month), day: Number(day) };
  if (civil.month > 12 && civil.day <= 12) return invalid('date.month-above-12');
  if (!isRealDay(civil)) return invalid('date.no-such-day');
  const value = isoOf(civil);
  if (short) return doubtful(value, 'date.two-digit-year');
  return isNear(value) ? { kind: 'date', value, repairs } : doubtful(value, 'date.far-year');
}

/** A date and nothing else; null when the text is more or other than that. */
function bareDate(text: string, repairs: readonly RepairCode[]): DateReading | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return fromParts(dayFirst[4] ?? '', dayFirst[3] ?? '', dayFirst[1] ?? '', repairs);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fromParts(yearFirst[1] ?? '', yearFirst[3] ?? '', yearFirst[4] ?? '', repairs);
  const words = IN_WORDS.exec(text);
  return words ? fromParts(words[3] ?? '', words[2] ?? '', words[1] ?? '', repairs) : null;
}

/** "dự kiến ngày 5/6/2018" may be no answer at all: the one day in it is offered, never taken. */
function amongWords(text: string): DateReading {
  const [only, ...more] = text.match(INSIDE) ?? [];
  if (only === undefined || !/[\p{L}\d]{2}/u.test(text.replace(only, ''))) return invalid('date.not-a-date');
  const read = more.length > 0 ? null : bareDate(only, []);
  return doubtful(read?.kind === 'date' ? read.value : null, 'date.words-beside');
}

function fromText(text: string, cell: DateCell): DateReading {
  const narrow = text.replace(SLASHES, '/').normalize('NFKC');
  const folded = foldMarks(narrow.replace(/[‐-―−]/gu, '-')).replace(/[ .,;]+$/u, '');
  const timeless = folded.replace(TIME, '');
  const plain = timeless.replace(PLACE_BEFORE, '');
  const read = bareDate(
    plain.replace(/^ngay /u, ''),
    repairsThat([
      ['date.from-text', true],
      ['date.time-dropped', timeless !== folded],
      ['date.words-dropped', plain !== timeless],
    ]),
  );
  if (read) return read;
  if (MONTH_ONLY.test(plain)) return doubtful<IsoDate>(null, 'date.no-day');
  const serial = /^\d{5}$/u.test(plain) ? isoOfSerial(Number(plain), cell.dateSystem) : null;
  return serial !== null && isNear(serial) ? doubtful(serial, 'date.serial-as-text') : amongWords(plain);
}

/** The day that a cell's value means. Two-digit years and years outside 2000–2100 are doubtful. Never throws. */
export function parseDate(value: string | number, cell: DateCell): DateReading {
  if (typeof value === 'number') return fromSerial(value, cell);
  const visible = value.replace(INVISIBLE, '').trim();
  if (visible === '') return BLANK;
  return visible.length > LONGEST_DATE ? invalid('date.not-a-date') : fromText(visible, cell);
}
