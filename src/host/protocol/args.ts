// Arguments of a call, read by kind. What a method does not read, it would ignore: that fails too.

import { gap, invalidArgument } from '../model/errors';
import type { Plain } from '../model/parts';
import type { HostObject } from './object-type';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks that a value has the shape that travels: JSON. */
export function asPlain(value: unknown): Plain {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Plain;
  if (Array.isArray(value)) return value.map(asPlain);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asPlain(item)]));
  throw invalidArgument(`${typeof value} cannot travel`);
}

/** An options object with known keys; any other key fails by name. */
export function readOptions(
  value: unknown,
  known: readonly string[],
  owner: string,
): Readonly<Record<string, Plain>> {
  if (value === null || value === undefined) return {};
  if (!isRecord(value)) throw invalidArgument(`${owner} takes an object`);
  const unknownKey = Object.keys(value).find(key => !known.includes(key));
  if (unknownKey !== undefined) throw gap(`${owner}: option "${unknownKey}"`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asPlain(item)]));
}

export class Args {
  private readonly unread = new Set<number>();

  constructor(
    private readonly values: readonly unknown[],
    private readonly objects: readonly (HostObject | null)[],
  ) {
    values.forEach((value, index) => {
      if (value !== null && value !== undefined) this.unread.add(index);
    });
  }

  raw(index: number): unknown {
    this.unread.delete(index);
    return this.values[index] ?? null;
  }

  object(index: number): HostObject | null {
    this.unread.delete(index);
    return this.objects[index] ?? null;
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} must be a text`);
    return value;
  }

  optionalText(index: number): string | null {
    return this.isGiven(index) ? this.text(index) : null;
  }

  key(index: number): string | number {
    const value = this.raw(index);
    if (typeof value !== 'string' && typeof value !== 'number')
      throw invalidArgument(`argument ${index + 1} must be a name, an id or an index`);
    return value;
  }

  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw invalidArgument(`argument ${index + 1} must be a number`);
    return value;
  }

  integer(index: number, absent?: number): number {
    if (absent !== undefined && !this.isGiven(index)) return absent;
    const value = this.number(index);
    if (!Number.isInteger(value)) throw invalidArgument(`argument ${index + 1} must be a whole number`);
    return value;
  }

  flag(index: number, absent: boolean): boolean {
    const value = this.raw(index);
    if (value === null) return absent;
    if (typeof value !== 'boolean') throw invalidArgument(`argument ${index + 1} must be true or false`);
    return value;
  }

  choice<C extends string>(index: number, choices: readonly C[], absent?: C): C {
    const value = this.raw(index);
    if (value === null && absent !== undefined) return absent;
    return oneOf(value, choices, `argument ${index + 1}`);
  }

  options(index: number, known: readonly string[], owner: string): Readonly<Record<string, Plain>> {
    return readOptions(this.raw(index), known, owner);
  }

  plain(index: number): Plain {
    return asPlain(this.raw(index));
  }

  assertAllRead(member: string): void {
    const [first] = this.unread;
    if (first !== undefined) throw gap(`${member}, argument ${first + 1}`);
  }
}

export function oneOf<C extends string>(value: unknown, choices: readonly C[], what: string): C {
  const match = choices.find(
    choice => typeof value === 'string' && choice.toLowerCase() === value.toLowerCase(),
  );
  if (match === undefined)
    throw invalidArgument(`${what} must be one of ${choices.join(', ')}, not ${JSON.stringify(value)}`);
  return match;
}

export function asNumber(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number`);
  return value;
}

export function asFlag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false`);
  return value;
}

export function asText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a text`);
  return value;
}
