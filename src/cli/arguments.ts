// The words of a command as it gets them, and readers of the kinds of value that several commands take.

import { dayOf, isPeriodCode } from '../core/calendar';
import { BUILT_IN_PLAN } from '../core/plan';
import type { IsoDate, PeriodCode } from '../core/calendar';
import { cli } from '../texts/vi/cli';
import { UsageError } from './usage-error';

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** Values of the options that may be given several times, in the order given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

export function requirePositional(args: Arguments, index: number, name: string): string {
  const value = args.positionals[index];
  if (value === undefined || value === '') throw new UsageError(cli.missingArgument(name));
  return value;
}

export function requireOption(args: Arguments, name: string): string {
  const value = args.options.get(name);
  if (value === undefined) throw new UsageError(cli.missingArgument(`--${name}`));
  return value;
}

export function yearOption(args: Arguments): number {
  const { firstYear, lastYear } = BUILT_IN_PLAN.decision;
  const text = requireOption(args, 'year');
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < firstYear || year > lastYear)
    throw new UsageError(cli.badYear(text, firstYear, lastYear));
  return year;
}

export function periodOption(args: Arguments): PeriodCode | null {
  const text = args.options.get('period');
  if (text === undefined) return null;
  if (!isPeriodCode(text)) throw new UsageError(cli.badPeriod(text));
  return text;
}

export function dateOption(args: Arguments, name: string, otherwise: IsoDate): IsoDate {
  const text = args.options.get(name);
  if (text === undefined) return otherwise;
  if (!dayOf(text)) throw new UsageError(cli.badDate(text));
  return text;
}

interface Bounds {
  readonly least: number;
  readonly most?: number;
}

export function wholeOption(args: Arguments, name: string, otherwise: number, bounds: Bounds): number {
  const text = args.options.get(name);
  if (text === undefined) return otherwise;
  const { least, most = Number.MAX_SAFE_INTEGER } = bounds;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(cli.badNumber(`--${name}`, text, least, bounds.most));
  return value;
}
