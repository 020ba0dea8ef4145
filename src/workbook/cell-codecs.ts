// How a value of a record goes into a cell of a main workbook's table and how it is read back, once a kind.
// Reading gives undefined where what stands in the cell is no such value: somebody typed over it.

import { isoOfSerial, serialOf } from '../core/calendar';
import type { IsoDate } from '../core/calendar';
import type { CellContent } from './declaration';

/** What a cell holds; a formula's is its result. */
export type CellValue = string | number | boolean | null;

/** The record as it is written, or its cells as they are read, by field: for a cell whose words another field decides. */
type Siblings = Readonly<Record<string, unknown>>;

export interface CellCodec<V> {
  readonly toCell: (value: V, record: Siblings) => CellContent;
  readonly fromCell: (cell: CellValue, row: Siblings) => V | undefined;
}

/** Composed letters, without blanks at the ends. */
export const cellText = (cell: CellValue): string =>
  cell === null ? '' : String(cell).normalize('NFC').trim();

export const text: CellCodec<string> = { toCell: value => value, fromCell: cellText };

/** A text that a row cannot be without. */
export const requiredText: CellCodec<string> = {
  toCell: value => value,
  fromCell: cell => cellText(cell) || undefined,
};

/** An empty text leaves its cell blank. */
export const textOrBlank: CellCodec<string> = { toCell: value => value || null, fromCell: cellText };

/** Null where there is none, or no number stands there. */
export const numberOrBlank: CellCodec<number | null> = {
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : null),
};

export const number: CellCodec<number> = {
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : undefined),
};

/** A count that tables of before may lack: then it is `otherwise`. */
export const countOr = (otherwise: number): CellCodec<number> => ({
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : otherwise),
});

const dayOf = (cell: CellValue): IsoDate | null => (typeof cell === 'number' ? isoOfSerial(cell) : null);

/** A serial of the 1900 system in a column with a date style. */
export const day: CellCodec<IsoDate> = {
  toCell: value => serialOf(value),
  fromCell: cell => dayOf(cell) ?? undefined,
};

const blankOrSerial = (value: IsoDate | null): number | null => (value === null ? null : serialOf(value));

/** Null where the cell is blank. */
export const dayOrBlank: CellCodec<IsoDate | null> = {
  toCell: blankOrSerial,
  fromCell: cell => (cellText(cell) === '' ? null : (dayOf(cell) ?? undefined)),
};

/** Null where no day stands there: for what is shown, and written anew each time. */
export const dayIfAny: CellCodec<IsoDate | null> = { toCell: blankOrSerial, fromCell: dayOf };

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, shown: string): K | undefined =>
  (Object.keys(words) as K[]).find(key => words[key] === shown);

/** One of ours, by its Vietnamese word. */
export const word = <K extends string>(words: Readonly<Record<K, string>>): CellCodec<K> => ({
  toCell: key => words[key],
  fromCell: cell => keyOf(words, cellText(cell)),
});

/** The usual one leaves its cell blank, and is what any other text is taken for. */
export const wordUnless = <K extends string, U extends string>(
  words: Readonly<Record<K, string>>,
  usual: U,
): CellCodec<K | U> => ({
  toCell: key => (key === usual ? null : words[key as K]),
  fromCell: cell => keyOf(words, cellText(cell)) ?? usual,
});

/** In a cell that says yes. */
const YES = 'x';

/** Anything typed says yes. */
export const tick: CellCodec<boolean> = {
  toCell: value => (value ? YES : null),
  fromCell: cell => cellText(cell) !== '',
};

/** Names with semicolons between them. */
export const names: CellCodec<readonly string[]> = {
  toCell: list => list.join('; ') || null,
  fromCell: cell =>
    cellText(cell)
      .split(';')
      .map(name => name.trim())
      .filter(name => name !== ''),
};

/** Codes with commas between them; blanks and semicolons divide them too. */
export const codes: CellCodec<readonly string[]> = {
  toCell: list => list.join(', ') || null,
  fromCell: cell =>
    cellText(cell)
      .split(/[\s,;]+/)
      .filter(code => code !== ''),
};
