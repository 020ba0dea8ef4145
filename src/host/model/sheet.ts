// One worksheet: cells in a sparse map, formats by cell, row, column and sheet, and the parts beside them.
// Rules that need other sheets (names, tables, formulas of neighbours) live in workbook.ts.

import { addressOf, columnCount, intersection, MAX_COLUMNS, rowCount, type Area } from './a1';
import type { Cell, CellFormat, CellValue } from './cell';
import { DEFAULT_FORMAT } from './cell';
import { HostError } from './errors';
import { readEntry } from './input';
import type {
  ChartPart,
  ConditionalPart,
  FilterPart,
  FreezePart,
  PageLayoutPart,
  Plain,
  ProtectionPart,
  ValidationPart,
} from './parts';

export interface LineProperties {
  /** Points; absent for the standard size. */
  size?: number;
  hidden?: boolean;
  /** Hidden by a filter. */
  filtered?: boolean;
  format?: CellFormat;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a view or engine has to take over since it last looked. */
export type SheetAspect =
  | 'lines'
  | 'merges'
  | 'freeze'
  | 'validations'
  | 'conditionalFormats'
  | 'properties'
  | 'protection'
  | 'charts'
  | 'filter'
  | 'cells'
  | 'everything';

export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOf = (key: number): number => key % MAX_COLUMNS;

export class HostSheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Points. */
  standardWidth = 48;
  readonly standardHeight = 15;
  baseFormat: CellFormat = DEFAULT_FORMAT;
  cells = new Map<number, Cell>();
  rows = new Map<number, LineProperties>();
  columns = new Map<number, LineProperties>();
  merges: Area[] = [];
  validations: ValidationPart[] = [];
  conditionalFormats: ConditionalPart[] = [];
  charts: ChartPart[] = [];
  protection: ProtectionPart | null = null;
  freeze: FreezePart = { rows: 0, columns: 0 };
  filter: FilterPart | null = null;
  readonly customProperties = new Map<string, string>();
  readonly pageLayout: PageLayoutPart = {
    details: new Map<string, Plain>(),
    headersFooters: new Map(),
    printAreas: [],
    rowBreaks: [],
    titleRows: null,
    titleColumns: null,
  };
  /** Cells whose content or look changed since a view last took them. */
  readonly changedCells = new Set<number>();
  readonly changedAspects = new Set<SheetAspect>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  touch(aspect: SheetAspect): void {
    this.changedAspects.add(aspect);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }

  /** The format of a line applies where the cell has none of its own. */
  format(row: number, column: number): CellFormat {
    return this.cell(row, column)?.format ?? this.inheritedFormat(row, column);
  }

  inheritedFormat(row: number, column: number): CellFormat {
    return this.rows.get(row)?.format ?? this.columns.get(column)?.format ?? this.baseFormat;
  }

  setCell(row: number, column: number, cell: Cell | undefined): void {
    const key = cellKey(row, column);
    if (cell === undefined || (cell.value === null && !cell.formula && !cell.format && !cell.hyperlink))
      this.cells.delete(key);
    else this.cells.set(key, cell);
    this.changedCells.add(key);
  }

  /** Puts something into a cell as typing or `Range.values` would. Formulas have no value until calculated. */
  enter(row: number, column: number, input: unknown, { retainsApostrophe = false } = {}): void {
    const previous = this.cell(row, column);
    const format = this.format(row, column);
    const asText = format.numberFormat === '@';
    const stays = asText && retainsApostrophe && typeof input === 'string' && input.startsWith("'");
    const entry = readEntry(stays ? `'${input}` : input, asText);
    const retainedFormat =
      entry.impliedFormat && format.numberFormat === 'General'
        ? { ...format, numberFormat: entry.impliedFormat }
        : previous?.format;
    this.setCell(row, column, {
      value: entry.value,
      ...(entry.formula === undefined ? {} : { formula: entry.formula }),
      ...(retainedFormat === undefined ? {} : { format: retainedFormat }),
    });
  }

  /** Cells that exist within an area, in no order. */
  *existing(within: Area): Generator<[row: number, column: number, cell: Cell]> {
    if (rowCount(within) * columnCount(within) <= this.cells.size) {
      for (let row = within.top; row <= within.bottom; row += 1)
        for (let column = within.left; column <= within.right; column += 1) {
          const cell = this.cell(row, column);
          if (cell) yield [row, column, cell];
        }
      return;
    }
    for (const [key, cell] of [...this.cells]) {
      const row = rowOf(key);
      const column = columnOf(key);
      if (row >= within.top && row <= within.bottom && column >= within.left && column <= within.right)
        yield [row, column, cell];
    }
  }

  /** Smallest rectangle around what is used; null for an empty sheet. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      const row = rowOf(key);
      const column = columnOf(key);
      if (within && !intersection(within, { top: row, bottom: row, left: column, right: column })) continue;
      used ??= { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used;
  }

  row(row: number): LineProperties {
    const existing = this.rows.get(row);
    if (existing) return existing;
    const created: LineProperties = {};
    this.rows.set(row, created);
    return created;
  }

  column(column: number): LineProperties {
    const existing = this.columns.get(column);
    if (existing) return existing;
    const created: LineProperties = {};
    this.columns.set(column, created);
    return created;
  }

  mergeAt(row: number, column: number): Area | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.merges.find(merge => intersection(merge, cell)) ?? null;
  }

  /** Throws `AccessDenied` when the sheet is protected and a cell of the area is locked. */
  assertUnlocked(target: Area): void {
    if (!this.protection) return;
    const cells = rowCount(target) * columnCount(target);
    if (cells > 200_000) throw this.denied(addressOf(target));
    for (let row = target.top; row <= target.bottom; row += 1)
      for (let column = target.left; column <= target.right; column += 1)
        if (this.format(row, column).locked) throw this.denied(addressOf(target));
  }

  /** Throws `AccessDenied` when the sheet is protected without the named permission. */
  assertAllowed(permission: string | null): void {
    if (!this.protection || (permission !== null && this.protection.options[permission] === true)) return;
    throw this.denied(permission ?? 'structure');
  }

  private denied(what: string): HostError {
    return new HostError(
      'AccessDenied',
      `You cannot perform the requested operation: the sheet "${this.name}" is protected. (${what})`,
    );
  }
}
