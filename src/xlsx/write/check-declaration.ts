// Refuses declarations that Excel would repair or reject. Each breach is a programmer's mistake, so it throws:
// declarations are made by code, and what users type is checked before it gets here.

import { rangeOf, parseCell, positionOf, rangesMeet, rangeText } from '../../core/addresses';
import type { SheetDeclaration, TableDeclaration, WorkbookDeclaration } from '../../workbook/declaration';
import { sameInRows } from '../../core/formulas';
import { tableRange } from './sheet-cells';

export const LONGEST_SHEET_NAME = 31;

export class DeclarationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DeclarationError';
  }
}

function demand(condition: boolean, message: () => string): asserts condition {
  if (!condition) throw new DeclarationError(message());
}

function demandUnique(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    demand(!seen.has(folded), () => `${what} occurs twice: ${name}`);
    seen.add(folded);
  }
}

function checkCaption({ caption, key }: SheetDeclaration): void {
  demand(/^[A-Za-z0-9_]+$/.test(key), () => `sheet key must be letters, digits or _: ${key}`);
  demand(
    caption.length > 0 && caption.length <= LONGEST_SHEET_NAME && !/[[\]:*?/\\]|^'|'$/.test(caption),
    () => `no legal name of a sheet: ${caption}`,
  );
  demand(caption.toLowerCase() !== 'history', () => `Excel keeps this sheet name for itself: ${caption}`);
}

function checkTable(table: TableDeclaration): void {
  const { name, columns, rows } = table;
  demand(/^[A-Za-z_][A-Za-z0-9_.]{2,254}$/.test(name), () => `no legal name of a table: ${name}`);
  demand(parseCell(name) === null, () => `table name reads like a cell: ${name}`);
  demand(columns.length > 0, () => `table has no column: ${name}`);
  demand(
    columns.every(column => column.caption.trim() !== ''),
    () => `table has a column without caption: ${name}`,
  );
  demand(
    columns.every(column => column.caption.length <= 255),
    () => `table has a caption over 255 characters: ${name}`,
  );
  demandUnique(
    columns.map(column => column.caption),
    `caption in table ${name}`,
  );
  demandUnique(
    columns.map(column => column.key),
    `column key in table ${name}`,
  );
  demand(
    rows.every(row => row.length === columns.length),
    () => `table has a row that is not as wide as its columns: ${name}`,
  );
  columns.forEach((_, index) => {
    checkOneFormula(table, index);
  });
}

interface RowFormula {
  readonly text: string;
  readonly row: number;
}

/** Excel fills a table's column with one formula: a second one would show another row's figures everywhere. */
function checkOneFormula({ name, at, columns, rows }: TableDeclaration, index: number): void {
  const firstRow = positionOf(at).row + 1;
  const column = columns[index];
  let first: RowFormula | null =
    column?.formula === undefined ? null : { text: column.formula, row: firstRow };
  rows.forEach((cells, rowIndex) => {
    const content = cells[index];
    if (typeof content !== 'object' || content === null) return;
    const own = { text: content.formula, row: firstRow + rowIndex };
    first ??= own;
    const { text, row } = first;
    demand(
      sameInRows(text, row, own.text, own.row),
      () => `two formulas in column ${column?.caption} of table ${name}: ${text} and ${own.text}`,
    );
  });
}

function checkPlaces(sheet: SheetDeclaration): void {
  const tables = sheet.tables.map(tableRange);
  const blocks = sheet.cells.map(cell => rangeOf(`${cell.at}:${cell.mergeTo ?? cell.at}`));
  tables.forEach((table, index) => {
    demand(
      !tables.some((other, otherIndex) => otherIndex > index && rangesMeet(table, other)),
      () => `tables of ${sheet.key} overlap at ${rangeText(table)}`,
    );
    const crossing = blocks.find(block => rangesMeet(block, table));
    demand(!crossing, () => `a cell of ${sheet.key} lies in a table: ${crossing ? rangeText(crossing) : ''}`);
  });
  checkMerges(sheet);
}

function checkMerges(sheet: SheetDeclaration): void {
  const taken = new Set<number>();
  for (const cell of sheet.cells) {
    const { firstRow, lastRow, firstColumn, lastColumn } = rangeOf(`${cell.at}:${cell.mergeTo ?? cell.at}`);
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const place = row * 16_385 + column;
        demand(!taken.has(place), () => `cells of ${sheet.key} overlap at ${cell.at}`);
        taken.add(place);
      }
  }
}

/** Throws `DeclarationError`. */
function checkSheet(sheet: SheetDeclaration): void {
  checkCaption(sheet);
  sheet.tables.forEach(checkTable);
  checkPlaces(sheet);
  for (const range of [...sheet.validations, ...sheet.conditionalFormats].map(({ range }) => range))
    range.split(' ').forEach(part => rangeOf(part));
  for (const chart of sheet.charts ?? []) [chart.from, chart.to].forEach(positionOf);
}

/** Throws `DeclarationError` when names meet across sheets. */
export function checkSheets(sheets: readonly SheetDeclaration[]): void {
  sheets.forEach(checkSheet);
  demandUnique(
    sheets.map(sheet => sheet.key),
    'sheet key',
  );
  demandUnique(
    sheets.map(sheet => sheet.caption),
    'sheet name',
  );
  demandUnique(
    sheets.flatMap(sheet => sheet.tables.map(table => table.name)),
    'table name',
  );
}

/** Throws `DeclarationError`. */
export function checkWorkbook(workbook: WorkbookDeclaration): void {
  checkSheets(workbook.sheets);
  const tables = workbook.sheets.flatMap(sheet => sheet.tables.map(table => table.name));
  demandUnique([...workbook.names.map(({ name }) => name), ...tables], 'name');
  const active = workbook.sheets.find(sheet => sheet.key === workbook.activeSheet);
  demand(active?.visibility === 'visible', () => `active sheet is not there to see: ${workbook.activeSheet}`);
}
