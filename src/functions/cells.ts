// What a function is given and gives back, cell by cell. Excel passes a scalar or the rows of a range; an error in
// a cell comes as an object that carries its sign.

/** The signs that can carry a sentence of ours. */
export type Sign = '#VALUE!' | '#N/A';

/** Thrown while a cell is computed: the cell shows the sign, and the sentence beside it. */
export class CellProblem extends Error {
  constructor(
    readonly sign: Sign,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'CellProblem';
  }
}

/** An error that stood in a cell already; it goes through unchanged. */
export interface CellError {
  readonly code: string;
}

export type Scalar = string | number | boolean;
/** Null for a blank cell or an argument left out. */
export type Cell = Scalar | CellError | null;
export type Answer = Scalar | CellError | CellProblem;
export type Rows<T> = readonly (readonly T[])[];

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

/**
 * An argument left out comes as null. A blank cell comes as null from newer versions of Excel and as 0 from the others
 * (OfficeDev/office-js issues 1951, 4702 and 5262); which zeros are blanks is known in over.ts.
 */
function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean' || isCellError(value)) return value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** An argument as rows of cells, whatever shape it came in. */
export function rowsOf(argument: unknown): Rows<Cell> {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows: readonly unknown[] = argument;
  return rows.map(row => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

export const rowWidth = (rows: Rows<unknown>): number => rows[0]?.length ?? 0;
export const isSingle = (rows: Rows<unknown>): boolean => rows.length === 1 && rowWidth(rows) === 1;
export const sizeOf = (rows: Rows<unknown>): string => `${rows.length} × ${rowWidth(rows)}`;
