// Civil dates as ISO text and as Excel serials, without the clock and without time zones.
// Leaves out times of day: no rule of the plan needs one.

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel's serial of a day counts from one of two first days; a workbook says which. */
export type DateSystem = 1900 | 1904;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_EPOCH = 719_468;
const SERIAL_OF_EPOCH_1900 = 25_569;
const SERIALS_BETWEEN_SYSTEMS = 1_462;
/** Excel believes that 1900 was a leap year: serials up to 60 name days that are off by one. */
const LAST_WRONG_SERIAL_1900 = 60;
const LAST_SERIAL = 2_958_465;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isRealDay = ({ year, month, day }: CivilDay): boolean =>
  [year, month, day].every(Number.isInteger) &&
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isoOf = ({ year, month, day }: CivilDay): IsoDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Null when the text is no ISO date of a day that exists. */
export function dayOf(iso: IsoDate): CivilDay | null {
  const parts = ISO.exec(iso);
  if (!parts) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isRealDay(day) ? day : null;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
function epochDayOf({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_BEFORE_EPOCH;
}

function dayOfEpochDay(epochDay: number): CivilDay {
  const shifted = epochDay + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function requireEpochDay(iso: IsoDate): number {
  const day = dayOf(iso);
  if (!day) throw new RangeError(`not an ISO date: ${iso}`);
  return epochDayOf(day);
}

/** Days from `from` to `to`; negative when `to` is earlier. Throws on text that is no date. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  requireEpochDay(to) - requireEpochDay(from);

export const addDays = (iso: IsoDate, days: number): IsoDate =>
  isoOf(dayOfEpochDay(requireEpochDay(iso) + days));

/** The serial that Excel shows as this day. Throws on text that is no date. */
export function serialOf(iso: IsoDate, system: DateSystem = 1900): number {
  const serial1900 = requireEpochDay(iso) + SERIAL_OF_EPOCH_1900;
  if (system === 1904) return serial1900 - SERIALS_BETWEEN_SYSTEMS;
  return serial1900 <= LAST_WRONG_SERIAL_1900 ? serial1900 - 1 : serial1900;
}

/** The day of a serial (a time of day is dropped); null outside Excel's calendar. */
export function isoOfSerial(serial: number, system: DateSystem = 1900): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial) + (system === 1904 ? SERIALS_BETWEEN_SYSTEMS : 0);
  if (whole < 1 || whole > LAST_SERIAL || (system === 1900 && whole === LAST_WRONG_SERIAL_1900)) return null;
  const wrong = system === 1900 && whole < LAST_WRONG_SERIAL_1900;
  return isoOf(dayOfEpochDay((wrong ? whole + 1 : whole) - SERIAL_OF_EPOCH_1900));
}
