// Reads an act's words: positional arguments and options, each with its own sentence when it is wrong.

import { BUILT_IN_PLAN, dayOf, isPeriodCode } from '../core';
import type { IsoDate, PeriodCode } from '../core';
import { cli } from '../texts/vi/cli';
import { UsageError } from './usage-error';

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** Values of the options that may be given several times, in the order given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

export interface Accepted {
  /** Options with a value. */
  readonly options?: readonly string[];
  /** Options with a value that may be given several times. */
  readonly lists?: readonly string[];
  readonly flags?: readonly string[];
  /** Most positional arguments; many where absent. */
  readonly most?: number;
}

/** Every word behind it is a name, whatever it begins with. */
const END_OF_OPTIONS = '--';
const OPTION = /^--([a-z]+)(?:=(.*))?$/s;

export function readArguments(words: readonly string[], accepted: Accepted): Arguments {
  const positionals: string[] = [];
  const options = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === END_OF_OPTIONS) {
      positionals.push(...words.slice(index + 1));
      break;
    }
    const option = OPTION.exec(word);
    if (!option) {
      if (word.startsWith('-') && word !== '-') throw new UsageError(cli.unknownOption(word));
      positionals.push(word);
      continue;
    }
    const name = option[1] ?? '';
    if (accepted.flags?.includes(name)) addFlag(flags, name, option[2]);
    else if (accepted.options?.includes(name) || accepted.lists?.includes(name)) {
      const value = option[2] ?? words[(index += 1)];
      if (value === undefined || value === '' || (option[2] === undefined && value.startsWith('--')))
        throw new UsageError(cli.missingValue(word));
      if (accepted.lists?.includes(name)) lists.set(name, [...(lists.get(name) ?? []), value]);
      else addOption(options, name, value);
    } else throw new UsageError(cli.unknownOption(word));
  }
  if (accepted.most !== undefined && positionals.length > accepted.most)
    throw new UsageError(cli.tooMany(positionals[accepted.most] ?? ''));
  return { positionals, options, lists, flags };
}

function addFlag(flags: Set<string>, name: string, value: string | undefined): void {
  if (value !== undefined) throw new UsageError(cli.needlessValue(`--${name}`));
  flags.add(name);
}

/** Of two values nobody can say which is meant. */
function addOption(options: Map<string, string>, name: string, value: string): void {
  if (options.has(name)) throw new UsageError(cli.optionTwice(`--${name}`));
  options.set(name, value);
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
