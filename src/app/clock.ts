// The only place of the acts that looks at the clock: which day it is where the user sits.

import type { IsoDate } from '../core';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The local day of a moment, in milliseconds since 1970. */
export function dayOfMoment(milliseconds: number): IsoDate {
  const date = new Date(milliseconds);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export const today = (): IsoDate => dayOfMoment(Date.now());
