// How a value of a record goes into a cell of a main workbook's table and how it is read back, once a kind.
// Reading gives undefined where what stands in the cell is no such value: somebody typed over it.

import { isoOfSerial, serialOf } from '../core/calendar';
import type { IsoDate } from '../core/calendar';
import type { Takes } from '../texts/vi/row-faults';
import type { CellContent } from './declaration';

/** What a cell holds; a formula's is its result. */
export type CellValue = string | number | boolean | null;

/** The record as it is written, or its cells as they are read, by field: for a cell whose words another field decides. */
type Siblings = Readonly<Record<string, unknown>>;

export interface CellCodec<V> {
  /** For whom it is told that a cell cannot be read. */
  readonly takes?: Takes;
  readonly toCell: (value: V, record: Siblings) => CellContent;
  readonly fromCell: (cell: CellValue, row: Siblings) => V | undefined;
}

/** Composed letters, without blanks at the ends. */
export const cellText = (cell: CellValue): string =>
  cell === null ? '' : String(cell).normalize('NFC').trim();

export const text: CellCodec<string> = { toCell: value => value, fromCell: cellText };

/** A text that a row cannot be without. */
export const requiredText: CellCodec<string> = {
  takes: 'text',
  toCell: value => value,
  fromCell: cell => cellText(cell) || undefined,
};

/** An empty text leaves its cell blank. */
export const textOrBlank: CellCodec<string> = { toCell: value => value || null, fromCell: cellText };

/** Null where the cell is blank. */
export const textOrNull: CellCodec<string | null> = {
  toCell: value => value,
  fromCell: cell => cellText(cell) || null,
};

/** What stands in the cell, for a reader that judges it itself; yes and no are words. */
export const asTyped: CellCodec<string | number | null> = {
  toCell: value => value,
  fromCell: cell => (typeof cell === 'boolean' ? String(cell) : cell),
};

/** Null where there is none, or no number stands there: for what is shown, and written anew each time. */
export const numberIfAny: CellCodec<number | null> = {
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : null),
};

/** Null where the cell is blank. */
export const numberOrBlank: CellCodec<number | null> = {
  takes: 'number',
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : cellText(cell) === '' ? null : undefined),
};

/** A blank cell says `otherwise`. */
export const numberOr = (otherwise: number): CellCodec<number> => ({
  takes: 'number',
  toCell: value => value,
  fromCell: cell => {
    const value = numberOrBlank.fromCell(cell, {});
    return value === null ? otherwise : value;
  },
});

export const number: CellCodec<number> = {
  takes: 'number',
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : undefined),
};

/** A count that is shown, and written anew each time: where none stands it is `otherwise`. */
export const countOr = (otherwise: number): CellCodec<number> => ({
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : otherwise),
});

const dayOf = (cell: CellValue): IsoDate | null => (typeof cell === 'number' ? isoOfSerial(cell) : null);

/** A serial of the 1900 system in a column with a date style. */
export const day: CellCodec<IsoDate> = {
  takes: 'day',
  toCell: value => serialOf(value),
  fromCell: cell => dayOf(cell) ?? undefined,
};

const blankOrSerial = (value: IsoDate | null): number | null => (value === null ? null : serialOf(value));

/** Null where the cell is blank. */
export const dayOrBlank: CellCodec<IsoDate | null> = {
  takes: 'day',
  toCell: blankOrSerial,
  fromCell: cell => (cellText(cell) === '' ? null : (dayOf(cell) ?? undefined)),
};

/** Null where no day stands there: for what is shown, and written anew each time. */
export const dayIfAny: CellCodec<IsoDate | null> = { toCell: blankOrSerial, fromCell: dayOf };

/** Names in a cell, with semicolons between them. */
export const namesIn = (cell: CellValue): readonly string[] =>
  cellText(cell)
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '');

/** Names with semicolons between them. */
export const names: CellCodec<readonly string[]> = {
  toCell: list => list.join('; ') || null,
  fromCell: namesIn,
};

/** Codes with commas between them; blanks and semicolons divide them too. */
export const codes: CellCodec<readonly string[]> = {
  toCell: list => list.join(', ') || null,
  fromCell: cell =>
    cellText(cell)
      .split(/[\s,;]+/)
      .filter(code => code !== ''),
};
