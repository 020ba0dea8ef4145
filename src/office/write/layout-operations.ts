// Widths, heights, frozen panes of a new sheet. A sheet that stands keeps what the user made of it.

import { columnLetters, positionOf } from '../../core/addresses';
import type { SheetDeclaration } from '../../workbook/declaration';
import { CALL_BYTES, type Operation } from './operation';
import type { SheetPlan } from './sheet-plan';

/** Excel measures in points; a character of the standard font is 7 pixels wide, with 5 around the text. */
const widthInPoints = (characters: number): number => (Math.trunc(characters * 7) + 5) * 0.75;

interface ColumnLook {
  readonly width?: number;
  readonly hidden: boolean;
}

/** What the sheet says of each column; a table's word counts more than the sheet's. */
function columnLooks(sheet: SheetDeclaration): ReadonlyMap<number, ColumnLook> {
  const looks = new Map<number, ColumnLook>();
  for (const [column, width] of Object.entries(sheet.columnWidths ?? {}))
    looks.set(Number(column), { width, hidden: sheet.foldedColumns?.includes(Number(column)) ?? false });
  for (const table of sheet.tables) {
    const first = positionOf(table.at).column;
    table.columns.forEach(({ width, hidden, folded }, index) => {
      const existingLook = looks.get(first + index);
      const widest = Math.max(width, existingLook?.width ?? 0);
      looks.set(first + index, { width: widest, hidden: (hidden ?? false) || (folded ?? false) });
    });
  }
  return looks;
}

function columnOperations(plan: SheetPlan): readonly Operation[] {
  return [...columnLooks(plan.declaration)].map(([column, { width, hidden }]) => ({
    what: plan.name,
    bytes: CALL_BYTES * 3,
    apply: pen => {
      const letters = columnLetters(column);
      const range = pen.sheet(plan.name).getRange(`${letters}:${letters}`);
      if (width !== undefined) range.format.columnWidth = widthInPoints(width);
      if (hidden) range.columnHidden = true;
      range.untrack();
    },
  }));
}

const rowOperations = (plan: SheetPlan): readonly Operation[] =>
  Object.entries(plan.declaration.rowHeights ?? {}).map(([row, height]) => ({
    what: plan.name,
    bytes: CALL_BYTES * 2,
    apply: pen => {
      const range = pen.sheet(plan.name).getRange(`${row}:${row}`);
      range.format.rowHeight = height;
      range.untrack();
    },
  }));

/** Measuring the text of more rows than this would take Excel seconds; they keep the height of a line. */
const MOST_FITTED_ROWS = 2000;

/** Heights by the text, where the declaration gives none; of a long table those of its header. */
const fitRows = (plan: SheetPlan): readonly Operation[] =>
  plan.tables.map(({ rectangle }) => ({
    what: plan.name,
    bytes: CALL_BYTES,
    apply: pen => {
      const rows = rectangle.rows <= MOST_FITTED_ROWS ? rectangle.rows : 1;
      pen.range(plan.name, { ...rectangle, rows }, range => range.format.autofitRows());
    },
  }));

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns)}${rows}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const sheetOperation = (plan: SheetPlan): Operation => ({
  what: plan.name,
  bytes: CALL_BYTES * 4,
  apply: pen => {
    const sheet = pen.sheet(plan.name);
    const { tabColor, showGridLines, freeze: frozen } = plan.declaration;
    if (tabColor) sheet.tabColor = `#${tabColor}`;
    if (showGridLines !== undefined) sheet.showGridlines = showGridLines;
    if (frozen) freeze(sheet, frozen);
  },
});

export const layoutOperations = (plan: SheetPlan): readonly Operation[] =>
  plan.existing
    ? []
    : [...columnOperations(plan), ...fitRows(plan), ...rowOperations(plan), sheetOperation(plan)];
