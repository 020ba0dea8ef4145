// The functions as Excel gets them, called as office.js calls them: arguments, then the invocation.

import { builtInBook } from '../../src/app/book/built-in';
import type { Book } from '../../src/app/book/model';
import { ModelSource, associateFunctions } from '../../src/functions';
import type { Language } from '../../src/texts';

/** Stands for `CustomFunctions.Error`, which only office.js has. */
export class CellErrorSign extends Error {
  constructor(
    readonly code: string,
    sentence?: string,
  ) {
    super(sentence);
  }
}

export interface CellOptions {
  readonly book?: Book;
  readonly language?: Language;
  readonly today?: string;
}

type Call = (...args: readonly unknown[]) => unknown;

export function cellsOf({ book, language = 'vi', today = '2018-06-07' }: CellOptions = {}): ReadonlyMap<
  string,
  Call
> {
  const source = new ModelSource(2018);
  source.take(book ?? builtInBook(2018));
  const calls = new Map<string, Call>();
  associateFunctions((id, implementation) => calls.set(id, implementation), {
    source,
    language: () => language,
    today: () => today,
    makeError: (sign, sentence) => new CellErrorSign(sign, sentence),
  });
  return calls;
}

/** What cells show: rows, or the one value; an error as its sign and sentence. */
export function cell(options: CellOptions = {}): (id: string, ...args: readonly unknown[]) => unknown {
  const calls = cellsOf(options);
  const shown = (value: unknown): unknown =>
    value instanceof CellErrorSign ? `${value.code} ${value.message}`.trim() : value;
  return (id, ...args) => {
    const call = calls.get(id);
    if (!call) throw new Error(`no function ${id}`);
    try {
      const rows = call(...args, { functionName: id }) as readonly (readonly unknown[])[];
      const values = rows.map(line => line.map(shown));
      return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
    } catch (error) {
      if (error instanceof CellErrorSign) return shown(error);
      throw error;
    }
  };
}
