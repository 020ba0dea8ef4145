// Which cells of a table have the format of text (`@`): codes go into them as they are, without an apostrophe that might
// stay. Declared columns say it by their style; of columns that the office added it is read.

import { addressOf } from '../../core/addresses';
import type { Rectangle } from '../../core/addresses';
import { styleOf } from '../../workbook/styles';
import { inTextCell, type Literal } from '../literals';
import { rectanglesOf } from '../rectangles';
import type { RoundTrips } from '../round-trips';
import { CALL_BYTES, type Operation } from './operation';
import type { SheetPlan, TablePlan } from './sheet-plan';
import { bodyOf, styleGrid } from './table-styles';

export const TEXT_FORMAT = '@';

/** Number formats; null where a cell keeps the one that it has. */
type Formats = readonly (readonly (string | null)[])[];

/** Columns that the office added to existing tables, as places on the sheet. */
const addedColumns = ({ tables }: SheetPlan): readonly Rectangle[] =>
  tables.flatMap(({ merged, before, existingTable }) =>
    before && existingTable
      ? merged.columns.flatMap(({ declared }, index) =>
          declared === null && index < existingTable.columns && existingTable.rows > 1
            ? [
                {
                  row: existingTable.row + 1,
                  column: existingTable.column + index,
                  rows: existingTable.rows - 1,
                  columns: 1,
                },
              ]
            : [],
        )
      : [],
  );

const cellOf = (row: number, column: number): string => `${row}:${column}`;

const textCellsIn = ({ row, column }: Rectangle, formats: readonly (readonly unknown[])[]): string[] =>
  formats.flatMap((line, index) => (line[0] === TEXT_FORMAT ? [cellOf(row + index, column)] : []));

/** One round trip where the office added columns, none elsewhere. Throws `PortError`. */
export async function withTextCells(
  trips: RoundTrips,
  plans: readonly SheetPlan[],
): Promise<readonly SheetPlan[]> {
  const places = plans.flatMap(plan => addedColumns(plan).map(place => ({ plan, place })));
  if (places.length === 0) return plans;
  const read = await trips.run(context => {
    const ranges = places.map(({ plan, place }) => {
      const range = context.workbook.worksheets.getItem(plan.name).getRange(addressOf(place));
      range.load('numberFormat');
      return range;
    });
    return () => ranges.map(({ numberFormat }) => numberFormat as unknown[][]);
  });
  return plans.map(plan => {
    const cells = places.flatMap((stored, index) =>
      stored.plan === plan ? textCellsIn(stored.place, read[index] ?? []) : [],
    );
    return { ...plan, contents: { ...plan.contents, textCells: new Set(cells) } };
  });
}

/** Whether the office's cell in this column of a table is of text; a new row takes after those that stood. */
function isOfficeText(plan: SheetPlan, { existingTable }: TablePlan, row: number, column: number): boolean {
  const texts = plan.contents.textCells;
  if (!existingTable || !texts) return false;
  const at = (index: number) =>
    texts.has(cellOf(existingTable.row + 1 + index, existingTable.column + column));
  const rows = existingTable.rows - 1;
  return row < rows ? at(row) : rows > 0 && Array.from({ length: rows }, (_, index) => index).every(at);
}

const formatsOf = (table: TablePlan): Formats =>
  styleGrid(table).map(row => row.map(token => token && styleOf(token).numberFormat));

const existingRows = ({ existingTable }: TablePlan): number => (existingTable ? existingTable.rows - 1 : 0);

/** Of the body: those that a write gives, to the office's columns only in new rows. */
const givenFormats = (plan: SheetPlan, table: TablePlan): Formats =>
  formatsOf(table).map((row, index) =>
    row.map((format, column) =>
      format === null && index >= existingRows(table) && isOfficeText(plan, table, index, column)
        ? TEXT_FORMAT
        : format,
    ),
  );

/** As they are entered into the body of a table; null leaves a cell. */
export function asEntered<T extends Literal | null>(
  plan: SheetPlan,
  table: TablePlan,
  rows: readonly (readonly T[])[],
): readonly (readonly (T | Literal)[])[] {
  const formats = formatsOf(table);
  const isText = (row: number, column: number) =>
    (formats[row]?.[column] ?? null) === null
      ? isOfficeText(plan, table, row, column)
      : formats[row]?.[column] === TEXT_FORMAT;
  return rows.map((row, index) =>
    row.map((literal, column) => (literal !== null && isText(index, column) ? inTextCell(literal) : literal)),
  );
}

/** Of a table as it stood, row 0 being its header: also rows that the write has cleared. */
export function oldTextCells(plan: SheetPlan, table: TablePlan): (row: number, column: number) => boolean {
  const formats = formatsOf(table);
  const columns = table.merged.columns.map(
    ({ declared }) => declared && styleOf(declared.style).numberFormat,
  );
  return (row, column) => {
    const format = formats[row - 1]?.[column] ?? columns[column] ?? null;
    if (row === 0) return false;
    return format === null ? isOfficeText(plan, table, row - 1, column) : format === TEXT_FORMAT;
  };
}

export const setFormat = (sheet: string, rectangle: Rectangle, format: string): Operation => ({
  what: sheet,
  bytes: CALL_BYTES,
  apply: pen =>
    pen.range(sheet, rectangle, range => {
      // One format for all cells; the types know only a format for each.
      range.numberFormat = format as unknown as string[][];
    }),
});

/** Before contents: what is entered into a cell with the format of text stays text. */
export function numberFormats(plan: SheetPlan, table: TablePlan): readonly Operation[] {
  const body = bodyOf(table);
  return rectanglesOf<string>(givenFormats(plan, table), body.row, body.column)
    .filter(({ value }) => value !== 'General' || table.before !== null)
    .map(({ rectangle, value }) => setFormat(plan.name, rectangle, value));
}
