// The `sheetData` element: rows with their heights and cells with their formats and values.
// Text always goes in as text, whatever it begins with: only a declared formula becomes one.

import { columnLetters } from '../../core';
import type { CellContent, SheetDeclaration, SheetKey } from '../../workbook/declaration';
import { styleOf } from '../../workbook/styles';
import { STANDARD_WIDTH, type ColumnSize } from './columns';
import { fileFormula } from './formulas';
import type { SharedStrings } from './shared-strings';
import type { DraftCell, DraftRows } from './sheet-cells';
import type { WorkbookStyles } from './styles';
import { lineHeight, wrappedHeight } from './text-height';
import { plainXmlText, xmlText } from './xml';

/** What a sheet shares with its workbook. */
export interface WorkbookContext {
  readonly strings: SharedStrings;
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

export type CarriedRows = ReadonlyMap<number, CarriedRow>;

/** What a sheet that exists already brings to its rows. */
export interface CarriedData {
  readonly rows: CarriedRows;
  /** Cell formats of the file for cells in columns that the office added to a table, by address. */
  readonly ownStyles: ReadonlyMap<string, number>;
}

const NOTHING_CARRIED: CarriedData = { rows: new Map(), ownStyles: new Map() };
const NO_CELLS: ReadonlyMap<number, string> = new Map();

function formulaXml(open: string, content: Extract<CellContent, object>, context: WorkbookContext): string {
  const text = `<f>${plainXmlText(fileFormula(content.formula, context.nameOf))}</f>`;
  const { cached } = content;
  switch (typeof cached) {
    case 'string':
      return `${open} t="str">${text}<v>${xmlText(cached)}</v></c>`;
    case 'boolean':
      return `${open} t="b">${text}<v>${cached ? 1 : 0}</v></c>`;
    case 'number':
      return `${open}>${text}<v>${finite(cached)}</v></c>`;
    default:
      return `${open}>${text}</c>`;
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
  return value;
}

function cellXml(reference: string, cell: DraftCell, context: WorkbookContext, ownStyle?: number): string {
  const open = `<c r="${reference}" s="${ownStyle ?? context.styles.indexOf(cell.style)}"`;
  const { content } = cell;
  switch (typeof content) {
    case 'string':
      return content === '' ? `${open}/>` : `${open} t="s"><v>${context.strings.indexOf(content)}</v></c>`;
    case 'number':
      return `${open}><v>${finite(content)}</v></c>`;
    case 'boolean':
      return `${open} t="b"><v>${content ? 1 : 0}</v></c>`;
    default:
      return content === null ? `${open}/>` : formulaXml(open, content, context);
  }
}

const shownText = (content: CellContent): string => {
  if (typeof content === 'string') return content;
  if (typeof content === 'object' && typeof content?.cached === 'string') return content.cached;
  return '';
};

function widthOf(column: number, span: number, sizes: ReadonlyMap<number, ColumnSize>): number {
  let width = 0;
  for (let index = column; index < column + span; index += 1)
    width += sizes.get(index)?.width ?? STANDARD_WIDTH;
  return width;
}

interface RowHeight {
  readonly points: number;
  /** Programs that fit rows by themselves overlook merged cells: such a height must be fixed. */
  readonly needsFixing: boolean;
}

function estimatedHeight(
  cells: ReadonlyMap<number, DraftCell>,
  sizes: ReadonlyMap<number, ColumnSize>,
): RowHeight {
  let points = 15;
  let fixedPoints = 0;
  for (const [column, cell] of cells) {
    const { fontSize, bold, wrap } = styleOf(cell.style);
    const text = shownText(cell.content);
    if (sizes.get(column)?.hidden === true) continue;
    const whole = wrap
      ? wrappedHeight(text, widthOf(column, cell.columnSpan, sizes), fontSize, bold)
      : text === ''
        ? 15
        : lineHeight(fontSize) + 1;
    const height = whole / cell.rowSpan;
    if (cell.columnSpan > 1 || cell.rowSpan > 1) fixedPoints = Math.max(fixedPoints, height);
    else points = Math.max(points, height);
  }
  return fixedPoints > points ? { points: fixedPoints, needsFixing: true } : { points, needsFixing: false };
}

function heightAttributes(declared: number | undefined, estimate: () => RowHeight): string {
  if (declared !== undefined) return ` ht="${declared}" customHeight="1"`;
  const { points, needsFixing } = estimate();
  if (points <= 15) return '';
  return ` ht="${Math.round(points * 4) / 4}"${needsFixing ? ' customHeight="1"' : ''}`;
}

/** Ascending. */
function columnsOf(
  drafts: ReadonlyMap<number, DraftCell>,
  kept: ReadonlyMap<number, string>,
): readonly number[] {
  const columns = kept.size === 0 ? [...drafts.keys()] : [...new Set([...drafts.keys(), ...kept.keys()])];
  return columns.sort((one, other) => one - other);
}

function rowXml(
  row: number,
  drafts: ReadonlyMap<number, DraftCell>,
  carried: CarriedRow | undefined,
  ownStyles: CarriedData['ownStyles'],
  sheet: SheetDeclaration,
  sizes: ReadonlyMap<number, ColumnSize>,
  context: WorkbookContext,
): string {
  const kept = carried?.cells ?? NO_CELLS;
  let cells = '';
  for (const column of columnsOf(drafts, kept)) {
    const draft = drafts.get(column);
    const reference = `${columnLetters(column)}${row}`;
    cells += draft
      ? cellXml(reference, draft, context, ownStyles.size === 0 ? undefined : ownStyles.get(reference))
      : (kept.get(column) ?? '');
  }
  const attributes =
    drafts.size === 0
      ? (carried?.attributes ?? '')
      : heightAttributes(sheet.rowHeights?.[row], () => estimatedHeight(drafts, sizes));
  return `<row r="${row}"${attributes}>${cells}</row>`;
}

const NO_DRAFTS: ReadonlyMap<number, DraftCell> = new Map();

/** Rows of the declaration together with those carried over from the sheet as it was. */
export function sheetDataXml(
  drafts: DraftRows,
  sheet: SheetDeclaration,
  sizes: ReadonlyMap<number, ColumnSize>,
  context: WorkbookContext,
  { rows: carried, ownStyles }: CarriedData = NOTHING_CARRIED,
): string {
  const declaredOnly = Object.keys(sheet.rowHeights ?? {}).map(Number);
  const numbers = [...new Set([...drafts.keys(), ...carried.keys(), ...declaredOnly])].sort(
    (one, other) => one - other,
  );
  const rows = numbers.map(row => {
    const cells = drafts.get(row) ?? NO_DRAFTS;
    if (cells.size === 0 && !carried.has(row))
      return `<row r="${row}" ht="${sheet.rowHeights?.[row] ?? 15}" customHeight="1"/>`;
    return rowXml(row, cells, carried.get(row), ownStyles, sheet, sizes, context);
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}
