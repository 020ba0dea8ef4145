// Reads contents of ranges, as many in a round trip as an answer may hold.

import { addressOf } from '../core/addresses';
import type { Rectangle } from '../core/addresses';
import type { CellContent } from '../workbook/declaration';
import { contentOf } from './literals';
import type { RoundTrips } from './round-trips';

export interface SheetRange {
  readonly sheetId: string;
  readonly rectangle: Rectangle;
}

/**
 * Excel on the web answers at most 5 MB. A cell of ours takes some 40 bytes in the mean, counted for values and
 * formulas; this many cells stay well below.
 */
const CELLS_A_TRIP = 60_000;

interface Piece extends SheetRange {
  readonly owner: number;
}

/** Cuts ranges into blocks of rows that fit one answer. */
function piecesOf(ranges: readonly SheetRange[]): readonly Piece[] {
  return ranges.flatMap(({ sheetId, rectangle }, owner) => {
    const rowsAPiece = Math.max(1, Math.floor(CELLS_A_TRIP / Math.max(1, rectangle.columns)));
    const pieces: Piece[] = [];
    for (let start = 0; start < rectangle.rows; start += rowsAPiece)
      pieces.push({
        owner,
        sheetId,
        rectangle: {
          ...rectangle,
          row: rectangle.row + start,
          rows: Math.min(rowsAPiece, rectangle.rows - start),
        },
      });
    return pieces;
  });
}

/** Fills answers one after the other up to the limit. */
function tripsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const trips: Piece[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const more = piece.rectangle.rows * piece.rectangle.columns;
    if (cells + more > CELLS_A_TRIP) {
      trips.push([]);
      cells = 0;
    }
    trips.at(-1)?.push(piece);
    cells += more;
  }
  return trips;
}

const readPieces = (pieces: readonly Piece[]) => (context: Excel.RequestContext) => {
  const ranges = pieces.map(({ sheetId, rectangle }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(addressOf(rectangle));
    range.load('formulas,values');
    return range;
  });
  return () =>
    ranges.map(range =>
      range.formulas.map((row, rowIndex) =>
        row.map((formula, columnIndex): CellContent =>
          contentOf(formula, range.values[rowIndex]?.[columnIndex]),
        ),
      ),
    );
};

/** Contents by range, by row. No round trip where there is nothing to read. Throws `PortError`. */
export async function readCells(
  trips: RoundTrips,
  ranges: readonly SheetRange[],
): Promise<readonly (readonly (readonly CellContent[])[])[]> {
  const contents: (readonly CellContent[])[][] = ranges.map(() => []);
  for (const pieces of tripsOf(piecesOf(ranges))) {
    const answers = await trips.run(readPieces(pieces));
    pieces.forEach((piece, index) => contents[piece.owner]?.push(...(answers[index] ?? [])));
  }
  return contents;
}
