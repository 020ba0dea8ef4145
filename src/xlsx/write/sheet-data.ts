// The `sheetData` element: rows with their heights and cells with their formats and values.
// Text always goes in as text, whatever it begins with: only a declared formula becomes one.

import { columnLetters } from '../../core/addresses';
import type { CellContent, FormulaContent, SheetDeclaration, SheetKey } from '../../workbook/declaration';
import { styleOf } from '../../workbook/styles';
import { STANDARD_WIDTH, type ColumnSize } from './columns';
import { formulaContent } from './formulas';
import type { SharedStringTable } from './shared-strings';
import type { CellLook, DraftRows, Stretch } from './sheet-cells';
import type { WorkbookStyles } from './styles';
import { lineHeight, wrappedHeight } from './text-height';
import { xmlText } from '../../ooxml/xml-text';

/** What a sheet shares with its workbook. */
export interface WorkbookContext {
  readonly strings: SharedStringTable;
  readonly styles: WorkbookStyles;
  /** The name that a sheet of ours has in this workbook. Throws on an unknown key. */
  readonly nameOf: (key: SheetKey) => string;
}

/** A row of a sheet that exists already: what is kept of it. */
export interface CarriedRow {
  /** Attributes of the `row` element other than `r` and `spans`, each with a leading blank. */
  readonly attributes: string;
  /** Whole `c` elements by column. */
  readonly cells: ReadonlyMap<number, string>;
}

type CarriedRows = ReadonlyMap<number, CarriedRow>;

/** What a sheet that exists already brings to its rows. */
export interface CarriedData {
  readonly rows: CarriedRows;
  /** Cell formats of the file for cells in columns that the office added to a table, by address. */
  readonly ownStyles: ReadonlyMap<string, number>;
  /** Whole `c` elements that stand in the place of what is declared, by address. */
  readonly ownCells: ReadonlyMap<string, string>;
}

const NOTHING_CARRIED: CarriedData = { rows: new Map(), ownStyles: new Map(), ownCells: new Map() };

/** What does not change from row to row: a cell's opening as far as its row, and behind it. */
interface PreparedCell {
  readonly look: CellLook;
  /** `<c r="AB`. */
  readonly open: string;
  /** `" s="14`. */
  readonly style: string;
  readonly hidden: boolean;
  readonly wrap: boolean;
  readonly bold: boolean;
  readonly fontSize: number;
  /** Of all the columns that it spans, in characters. */
  readonly width: number;
}

interface RowHeight {
  readonly points: number;
  /** Programs that fit rows by themselves overlook merged cells: such a height must be fixed. */
  readonly needsFixing: boolean;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
  return value;
}

const shownText = (content: CellContent): string => {
  if (typeof content === 'string') return content;
  if (typeof content === 'object' && typeof content?.cached === 'string') return content.cached;
  return '';
};

function heightAttributes({ points, needsFixing }: RowHeight): string {
  if (points <= STANDARD_HEIGHT) return '';
  return ` ht="${Math.round(points * 4) / 4}"${needsFixing ? ' customHeight="1"' : ''}`;
}

const STANDARD_HEIGHT = 15;

/** Height of one cell's text in points, were its row alone to show it. */
function cellHeight(cell: PreparedCell, text: string): number {
  if (cell.wrap) return wrappedHeight(text, cell.width, cell.fontSize, cell.bold);
  return text === '' ? STANDARD_HEIGHT : lineHeight(cell.fontSize) + 1;
}

class RowWriter {
  /** By the looks of a stretch: the rows of a table have theirs in common, and stand in the same columns. */
  readonly #prepared = new Map<Stretch['looks'], readonly PreparedCell[]>();

  constructor(
    private readonly sizes: ReadonlyMap<number, ColumnSize>,
    private readonly context: WorkbookContext,
    private readonly own: Omit<CarriedData, 'rows'>,
  ) {}

  /** @param declaredHeight In points; by the texts where absent. */
  rowXml(
    row: number,
    stretches: readonly Stretch[],
    carried: CarriedRow | undefined,
    declaredHeight: number | undefined,
  ): string {
    const retained = carried?.cells;
    const cells =
      stretches.length === 1 && stretches[0] && (retained === undefined || retained.size === 0)
        ? this.#stretchXml(row, stretches[0])
        : this.#mixedXml(row, stretches, retained ?? new Map());
    const attributes =
      stretches.length === 0 ? (carried?.attributes ?? '') : this.#height(stretches, declaredHeight);
    return `<row r="${row}"${attributes}>${cells}</row>`;
  }

  /** In the order of their columns, together with cells that stand beside them. */
  #mixedXml(row: number, stretches: readonly Stretch[], retained: CarriedRow['cells']): string {
    const pieces: (readonly [column: number, xml: string])[] = [
      ...stretches.map(stretch => [stretch.firstColumn, this.#stretchXml(row, stretch)] as const),
      ...[...retained].filter(
        ([column]) =>
          !stretches.some(
            ({ firstColumn, contents }) => column >= firstColumn && column < firstColumn + contents.length,
          ),
      ),
    ];
    return pieces
      .sort(([one], [other]) => one - other)
      .map(([, xml]) => xml)
      .join('');
  }

  #stretchXml(row: number, stretch: Stretch): string {
    const cells = this.#cellsOf(stretch);
    let xml = '';
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell) xml += this.#cellXml(row, cell, stretch.firstColumn + index, stretch.contents[index] ?? null);
    }
    return xml;
  }

  #cellXml(row: number, cell: PreparedCell, column: number, content: CellContent): string {
    const own = this.#ownCell(row, column);
    if (own !== undefined) return own;
    const open = cell.open + row + this.#styleOf(row, cell, column);
    switch (typeof content) {
      case 'string':
        return content === ''
          ? `${open}"/>`
          : `${open}" t="s"><v>${this.context.strings.indexOf(content)}</v></c>`;
      case 'number':
        return `${open}"><v>${finite(content)}</v></c>`;
      case 'boolean':
        return `${open}" t="b"><v>${content ? 1 : 0}</v></c>`;
      default:
        return content === null ? `${open}"/>` : this.#formulaXml(open, content);
    }
  }

  #ownCell(row: number, column: number): string | undefined {
    const { ownCells } = this.own;
    return ownCells.size === 0 ? undefined : ownCells.get(`${columnLetters(column)}${row}`);
  }

  #styleOf(row: number, cell: PreparedCell, column: number): string {
    if (this.own.ownStyles.size === 0) return cell.style;
    const own = this.own.ownStyles.get(`${columnLetters(column)}${row}`);
    return own === undefined ? cell.style : `" s="${own}`;
  }

  #formulaXml(open: string, { formula, cached }: FormulaContent): string {
    const text = `<f>${formulaContent(formula, this.context.nameOf)}</f>`;
    switch (typeof cached) {
      case 'string':
        return `${open}" t="str">${text}<v>${xmlText(cached)}</v></c>`;
      case 'boolean':
        return `${open}" t="b">${text}<v>${cached ? 1 : 0}</v></c>`;
      case 'number':
        return `${open}">${text}<v>${finite(cached)}</v></c>`;
      default:
        return `${open}">${text}</c>`;
    }
  }

  #cellsOf({ looks, firstColumn }: Stretch): readonly PreparedCell[] {
    const known = this.#prepared.get(looks);
    if (known) return known;
    const cells = looks.map((look, index) => this.#prepare(look, firstColumn + index));
    this.#prepared.set(looks, cells);
    return cells;
  }

  #prepare(look: CellLook, column: number): PreparedCell {
    const { fontSize, bold, wrap } = styleOf(look.style);
    let width = 0;
    for (let index = column; index < column + look.columnSpan; index += 1)
      width += this.sizes.get(index)?.width ?? STANDARD_WIDTH;
    return {
      look,
      open: `<c r="${columnLetters(column)}`,
      style: `" s="${this.context.styles.indexOf(look.style)}`,
      hidden: this.sizes.get(column)?.hidden === true,
      wrap,
      bold,
      fontSize,
      width,
    };
  }

  #height(stretches: readonly Stretch[], declared: number | undefined): string {
    if (declared !== undefined) return ` ht="${declared}" customHeight="1"`;
    let points = STANDARD_HEIGHT;
    let fixedPoints = 0;
    for (const stretch of stretches) {
      const cells = this.#cellsOf(stretch);
      for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index];
        if (!cell || cell.hidden) continue;
        const { columnSpan, rowSpan } = cell.look;
        const height = cellHeight(cell, shownText(stretch.contents[index] ?? null)) / rowSpan;
        if (columnSpan > 1 || rowSpan > 1) fixedPoints = Math.max(fixedPoints, height);
        else points = Math.max(points, height);
      }
    }
    const needsFixing = fixedPoints > points;
    return heightAttributes({ points: needsFixing ? fixedPoints : points, needsFixing });
  }
}

const NOTHING_DRAFTED: readonly Stretch[] = [];

/** Rows of the declaration together with those carried over from the sheet as it was. */
export function sheetDataXml(
  drafts: DraftRows,
  sheet: SheetDeclaration,
  sizes: ReadonlyMap<number, ColumnSize>,
  context: WorkbookContext,
  { rows: carried, ...own }: CarriedData = NOTHING_CARRIED,
): string {
  const heights = sheet.rowHeights ?? {};
  const numbers = [
    ...new Set([...drafts.keys(), ...carried.keys(), ...Object.keys(heights).map(Number)]),
  ].sort((one, other) => one - other);
  const writer = new RowWriter(sizes, context, own);
  const rows = numbers.map(row => {
    const stretches = drafts.get(row) ?? NOTHING_DRAFTED;
    if (stretches.length === 0 && !carried.has(row))
      return `<row r="${row}" ht="${heights[row] ?? STANDARD_HEIGHT}" customHeight="1"/>`;
    return writer.rowXml(row, stretches, carried.get(row), heights[row]);
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}
