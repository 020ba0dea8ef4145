// The only place of the commands that looks at the clock: which day it is where the user sits.

import type { IsoDate } from '../core/calendar';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The local day of a moment, in milliseconds since 1970. */
export function dayOfMoment(milliseconds: number): IsoDate {
  const date = new Date(milliseconds);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Noon of a local day, in milliseconds since 1970. */
export const noonOf = (day: IsoDate): number => new Date(`${day}T12:00:00`).getTime();

const DAY_MS = 86_400_000;
/** Excel's serial of 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/** The moment, in milliseconds since 1970, as a local date and time in Excel's serial days. */
export function serialOfMoment(milliseconds: number): number {
  const at = new Date(milliseconds);
  const civil = Date.UTC(
    at.getFullYear(),
    at.getMonth(),
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
    at.getMilliseconds(),
  );
  return civil / DAY_MS + EPOCH_SERIAL;
}

/** Back to milliseconds since 1970. */
export function momentOfSerial(serial: number): number {
  const civil = new Date(Math.round((serial - EPOCH_SERIAL) * DAY_MS));
  return new Date(
    civil.getUTCFullYear(),
    civil.getUTCMonth(),
    civil.getUTCDate(),
    civil.getUTCHours(),
    civil.getUTCMinutes(),
    civil.getUTCSeconds(),
    civil.getUTCMilliseconds(),
  ).getTime();
}

export const today = (): IsoDate => dayOfMoment(Date.now());
