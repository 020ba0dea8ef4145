// Reads contents of ranges, as many cells in a round trip as an answer may hold: how long their texts are shows in what
// was read before, and where Excel refuses an answer as too large, half of it is asked for.

import { addressOf, moved } from '../core/addresses';
import type { Rectangle } from '../core/addresses';
import type { CellContent } from '../workbook/declaration';
import { isTooLarge } from './errors';
import { contentOf } from './literals';
import type { RoundTrips } from './round-trips';

export interface SheetRange {
  readonly sheetId: string;
  readonly rectangle: Rectangle;
}

/**
 * Excel on the web answers at most 5 MB. Before anything is known of the texts: a cell of ours takes some 40 bytes in
 * the mean, counted for values and formulas.
 */
const CELLS_A_TRIP = 60_000;
/** The texts to come may be longer than those read so far. */
const ANSWER_BYTES = 2_500_000;
/** A Vietnamese letter takes one to three bytes. */
const BYTES_A_LETTER = 1.5;
const BYTES_A_CELL = 12;

interface Piece extends SheetRange {
  readonly owner: number;
}

interface Answer {
  readonly rows: readonly (readonly CellContent[])[];
  /** Of texts and formulas, values and formulas counted. */
  readonly letters: number;
}

const cellsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { rectangle }) => sum + rectangle.rows * rectangle.columns, 0);

const part = (piece: Piece, { row, column, rows, columns }: Rectangle): readonly Piece[] =>
  rows > 0 && columns > 0
    ? [{ ...piece, rectangle: { ...moved(piece.rectangle, row, column), rows, columns } }]
    : [];

/** A piece of at most so many cells, rows first, and what is left of it. */
function cut(
  piece: Piece,
  cells: number,
): { readonly first: readonly Piece[]; readonly rest: readonly Piece[] } {
  const { rows, columns } = piece.rectangle;
  const whole = Math.floor(cells / columns);
  if (whole > 0)
    return {
      first: part(piece, { row: 0, column: 0, rows: Math.min(whole, rows), columns }),
      rest: part(piece, { row: whole, column: 0, rows: rows - whole, columns }),
    };
  return {
    first: part(piece, { row: 0, column: 0, rows: 1, columns: cells }),
    rest: [
      ...part(piece, { row: 0, column: cells, rows: 1, columns: columns - cells }),
      ...part(piece, { row: 1, column: 0, rows: rows - 1, columns }),
    ],
  };
}

/** The first pieces, of so many cells together, and those that wait. */
function take(waiting: readonly Piece[], cells: number) {
  const taken: Piece[] = [];
  let free = cells;
  for (const [index, piece] of waiting.entries()) {
    if (free < Math.min(piece.rectangle.columns, cells)) return { taken, left: waiting.slice(index) };
    const { first, rest } = cut(piece, free);
    taken.push(...first);
    free -= cellsOf(first);
    if (rest.length > 0) return { taken, left: [...rest, ...waiting.slice(index + 1)] };
  }
  return { taken, left: [] };
}

const lettersOf = (content: unknown): number => (typeof content === 'string' ? content.length : 0);

function answerOf({ formulas, values }: Excel.Range): Answer {
  let letters = 0;
  const rows = formulas.map((row, rowIndex) =>
    row.map((formula: unknown, columnIndex): CellContent => {
      const value: unknown = values[rowIndex]?.[columnIndex];
      letters += lettersOf(formula) + lettersOf(value);
      return contentOf(formula, value);
    }),
  );
  return { rows, letters };
}

const readPieces = (pieces: readonly Piece[]) => (context: Excel.RequestContext) => {
  const ranges = pieces.map(({ sheetId, rectangle }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(addressOf(rectangle));
    range.load('formulas,values');
    return range;
  });
  return (): readonly Answer[] => ranges.map(answerOf);
};

/** How many cells to ask for next, by the texts of those just read. */
function cellsNext(answers: readonly Answer[], cells: number): number {
  const letters = answers.reduce((sum, answer) => sum + answer.letters, 0);
  const bytesACell = BYTES_A_CELL + (letters * BYTES_A_LETTER) / Math.max(1, cells);
  return Math.max(1, Math.min(CELLS_A_TRIP, Math.floor(ANSWER_BYTES / bytesACell)));
}

/** Null where the answer would be too large. */
async function answersTo(trips: RoundTrips, pieces: readonly Piece[]): Promise<readonly Answer[] | null> {
  try {
    return await trips.run(readPieces(pieces));
  } catch (error) {
    if (!isTooLarge(error) || cellsOf(pieces) <= 1) throw error;
    return null;
  }
}

type Contents = readonly (readonly CellContent[])[];

/** Contents by range, by row. No round trip where there is nothing to read. Throws `PortError`. */
export async function readCells(
  trips: RoundTrips,
  ranges: readonly SheetRange[],
): Promise<readonly Contents[]> {
  const contents: CellContent[][][] = ranges.map(({ rectangle }) =>
    Array.from({ length: rectangle.rows }, () => []),
  );
  let waiting: readonly Piece[] = ranges
    .map((range, owner) => ({ ...range, owner }))
    .filter(({ rectangle }) => rectangle.rows > 0 && rectangle.columns > 0);
  let cells = CELLS_A_TRIP;
  while (waiting.length > 0) {
    const { taken, left } = take(waiting, cells);
    const answers = await answersTo(trips, taken);
    if (answers) {
      taken.forEach((piece, index) => {
        const first = piece.rectangle.row - (ranges[piece.owner]?.rectangle.row ?? 0);
        answers[index]?.rows.forEach((row, offset) => contents[piece.owner]?.[first + offset]?.push(...row));
      });
      waiting = left;
    }
    cells = answers ? cellsNext(answers, cellsOf(taken)) : Math.floor(cellsOf(taken) / 2);
  }
  return contents;
}
