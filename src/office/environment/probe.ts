// What a probe is: it works in rows of the scratch sheet that no other probe uses, and says what it found.

import { PortError } from '../../workbook/port';
import type { RoundTrips } from '../round-trips';
import type { Requirement } from '../floor';

export interface Bench {
  readonly trips: RoundTrips;
  readonly sheetId: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Probe {
  readonly needs?: { readonly set: Requirement['set']; readonly version: string };
  /** Gives one of the probe's answers. Throws `PortError` where Excel refuses. */
  find(bench: Bench): Promise<string>;
}

/** One request on the scratch sheet. */
export const onSheet = <T>(
  { trips, sheetId }: Bench,
  step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
): Promise<T> => trips.run(context => step(context.workbook.worksheets.getItem(sheetId), context));

export const nothing = (): undefined => undefined;

/** What the first cell shows; the values must be loaded. */
export const firstValue = ({ values }: Excel.Range): unknown => values[0]?.[0];

/** The answer of a call that may be refused: told apart by Excel's own refusal alone. */
export async function refusal(action: Promise<unknown>): Promise<'refuses' | 'allows'> {
  try {
    await action;
    return 'allows';
  } catch (error) {
    if (error instanceof PortError && error.params['officeCode'] !== undefined) return 'refuses';
    throw error;
  }
}
