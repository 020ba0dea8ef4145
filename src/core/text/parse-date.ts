// Days as officials type them: d/m/yyyy with slash, hyphen or dot, ISO, in words, or Excel's serial number.
// Day before month, always: 6/25/2018 is refused, not turned round.

import limits from '../../data/reading-limits.json';
import { addDays, dayOf, isoOf, isoOfSerial, isRealDay } from '../calendar';
import type { DateSystem, IsoDate } from '../calendar';
import { foldDiacritics } from './fold-diacritics';
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
  /** Whether a time of day is the user's own, as in a formula, and no trace of the program that wrote the file. */
  readonly hasOwnTime?: boolean;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const TIME = /[t ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?([ap]m|sa|ch))?$/u;
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
const MONTH_ONLY =
  /^(?:(?:(?:dau|giua|cuoi|trong) )?t(?:hang)?[ .]?)?(?:0?[1-9]|1[0-2])(?: ?[/.-] ?| nam |, ?nam )\d{4}$|^\d{4}[/.-](?:0?[1-9]|1[0-2])$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .-]+(?:\d{4}|\d{2})$/u;
/** A moment of a program, with what its clock is ahead of UTC; `z` for UTC itself. */
const ZONED = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:z|([+-])(\d{2}):?(\d{2}))$/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

const isNear = (iso: IsoDate): boolean => {
  const year = dayOf(iso)?.year ?? 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

const MINUTES_A_DAY = 1440;
const MINUTES_AHEAD = limits.hoursAheadOfUtc.value * 60;
/** What a midnight of ours is on a clock of UTC, the day before. */
const MIDNIGHT_IN_UTC = MINUTES_A_DAY - MINUTES_AHEAD;
/** Writers miss midnight by seconds; 23:59 is a time that people mean. Serials keep no more than microseconds. */
const NEAR_MINUTES = 1 - 1e-4;

const minutesOf = (serial: number): number => (serial - Math.floor(serial)) * MINUTES_A_DAY;
const isNearTo = (minutes: number, wanted: number): boolean => Math.abs(minutes - wanted) < NEAR_MINUTES;

/** The day as written and the day by our own clock, where the program that wrote it may have meant either. */
const eitherDay = (written: IsoDate, ours: IsoDate): DateReading => ({
  ...doubtful(ours, 'date.utc-midnight'),
  other: written,
});

/** Null where the text is no moment with a zone. */
function fromZoned(text: string): DateReading | null {
  const [, day = '', hours, minutes, sign, ahead = 0, aheadMinutes = 0] = ZONED.exec(text) ?? [];
  if (!dayOf(day)) return null;
  const shift = (Number(ahead) * 60 + Number(aheadMinutes)) * (sign === '-' ? -1 : 1);
  const ourMinutes = Number(hours) * 60 + Number(minutes) - shift + MINUTES_AHEAD;
  const ours = addDays(day, Math.floor(ourMinutes / MINUTES_A_DAY));
  if (!isNear(day)) return doubtful(day, 'date.far-year');
  if (ours !== day) return eitherDay(day, ours);
  return { kind: 'date', value: day, repairs: ['date.from-text', 'date.time-dropped'] };
}

function fromSerial(serial: number, { dateSystem, isDateFormat, hasOwnTime = false }: DateCell): DateReading {
  const iso = isoOfSerial(serial, dateSystem);
  if (iso === null) return invalid('date.not-a-date');
  if (!isNear(iso)) return isDateFormat ? doubtful(iso, 'date.far-year') : invalid('date.not-a-date');
  const repairs: RepairCode[] = isDateFormat ? [] : ['date.serial'];
  const minutes = hasOwnTime ? 0 : minutesOf(serial);
  if (isNearTo(minutes, MIDNIGHT_IN_UTC)) return eitherDay(iso, addDays(iso, 1));
  if (isNearTo(minutes, MINUTES_A_DAY))
    return { kind: 'date', value: addDays(iso, 1), repairs: [...repairs, 'date.next-midnight'] };
  return {
    kind: 'date',
    value: iso,
    repairs: Number.isInteger(serial) ? repairs : [...repairs, 'date.time-dropped'],
  };
}

/** What a pattern found; its groups are there wherever it matched. */
type Part = string | undefined;

function fromParts(year: Part, month: Part, day: Part, repairs: readonly RepairCode[]): DateReading {
  const short = year?.length === 2;
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
  if (dayFirst) return fromParts(dayFirst[4], dayFirst[3], dayFirst[1], repairs);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fromParts(yearFirst[1], yearFirst[3], yearFirst[4], repairs);
  const words = IN_WORDS.exec(text);
  return words ? fromParts(words[3], words[2], words[1], repairs) : null;
}

/** "dự kiến ngày 5/6/2018" may be no answer at all: the one day in it is offered, never taken. */
function amongWords(text: string): DateReading {
  const [only, ...more] = text.match(INSIDE) ?? [];
  if (only === undefined || !/[\p{L}\d]{2}/u.test(text.replace(only, ''))) return invalid('date.not-a-date');
  const read = more.length > 0 ? null : bareDate(only, []);
  return doubtful(read?.kind === 'date' ? read.value : null, 'date.words-beside');
}

/** A clock time at the end of a text, in minutes since midnight; null where there is none. */
function minutesAtEnd(text: string): number | null {
  const time = TIME.exec(text);
  if (!time) return null;
  const [, hours, minutes, half] = time;
  const isAfternoon = (half === 'pm' || half === 'ch') && Number(hours) < 12;
  return Number(hours) * 60 + Number(minutes) + (isAfternoon ? MINUTES_A_DAY / 2 : 0);
}

/** A text without a zone whose time is that of our midnight in UTC is as doubtful as such a serial. */
function withItsTime(
  read: DateReading,
  minutes: number | null,
  { hasOwnTime = false }: DateCell,
): DateReading {
  if (read.kind !== 'date' || minutes === null || hasOwnTime) return read;
  return isNearTo(minutes, MIDNIGHT_IN_UTC) ? eitherDay(read.value, addDays(read.value, 1)) : read;
}

function fromText(text: string, cell: DateCell): DateReading {
  const narrow = text.replace(SLASHES, '/').normalize('NFKC');
  const folded = foldDiacritics(narrow.replace(/[‐-―−]/gu, '-')).replace(/[ .,;]+$/u, '');
  const zoned = fromZoned(folded);
  if (zoned) return zoned;
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
  if (read) return withItsTime(read, minutesAtEnd(folded), cell);
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
