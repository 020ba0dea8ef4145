// Excel's own undo, as far as add-ins meet it: one entry for each request that changes the workbook, none past a request
// that cannot be undone. The requests of a group are one entry. Kept only where asked, because every entry holds all cells.

import type { Cell } from './cell';
import type { NamePart, TablePart } from './parts';
import type { HostSheet, LineProperties } from './sheet';

/** What of a workbook comes back. */
interface UndoableWorkbook {
  readonly sheets: HostSheet[];
  readonly tables: TablePart[];
  readonly names: NamePart[];
  activeSheet: HostSheet;
  needsCalculation: boolean;
  readonly changedParts: Set<'sheets' | 'tables' | 'names'>;
}

interface SheetCopy {
  readonly sheet: HostSheet;
  readonly name: string;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly rows: readonly (readonly [number, LineProperties])[];
  readonly columns: readonly (readonly [number, LineProperties])[];
  readonly merges: HostSheet['merges'];
  readonly visibility: HostSheet['visibility'];
}

interface Copy {
  readonly sheets: readonly SheetCopy[];
  readonly tables: readonly (readonly [TablePart, TablePart])[];
  readonly names: readonly (readonly [NamePart, NamePart])[];
}

const linesOf = (lines: ReadonlyMap<number, LineProperties>) =>
  [...lines].map(([index, line]) => [index, { ...line }] as const);

const copyOf = (workbook: UndoableWorkbook): Copy => ({
  sheets: workbook.sheets.map(sheet => ({
    sheet,
    name: sheet.name,
    cells: new Map(sheet.cells),
    rows: linesOf(sheet.rows),
    columns: linesOf(sheet.columns),
    merges: [...sheet.merges],
    visibility: sheet.visibility,
  })),
  tables: workbook.tables.map(table => [
    table,
    {
      ...table,
      columns: table.columns.map(column => ({ ...column })),
      criteria: new Map(table.criteria),
    },
  ]),
  names: workbook.names.map(name => [name, { ...name }]),
});

function putSheet({ sheet, name, cells, rows, columns, merges, visibility }: SheetCopy): HostSheet {
  Object.assign(sheet, { name, merges: [...merges], visibility });
  sheet.cells = new Map(cells);
  sheet.rows = new Map(rows);
  sheet.columns = new Map(columns);
  sheet.touch('everything');
  return sheet;
}

function putBack(workbook: UndoableWorkbook, { sheets, tables, names }: Copy): void {
  workbook.sheets.splice(0, workbook.sheets.length, ...sheets.map(putSheet));
  workbook.tables.splice(
    0,
    workbook.tables.length,
    ...tables.map(([table, stored]) => Object.assign(table, stored)),
  );
  workbook.names.splice(
    0,
    workbook.names.length,
    ...names.map(([name, stored]) => Object.assign(name, stored)),
  );
  const [first] = workbook.sheets;
  if (first && !workbook.sheets.includes(workbook.activeSheet)) workbook.activeSheet = first;
  for (const part of ['sheets', 'tables', 'names'] as const) workbook.changedParts.add(part);
  workbook.needsCalculation = true;
}

interface Group {
  requests: number;
  /** A call in it cannot be undone. */
  broken: boolean;
}

export class UndoHistory {
  /** Whether entries are kept from now on. */
  isRetained = false;
  /** The code by which this Excel refuses groups, from the request of that number on, counted from 1. */
  refusesGroups: { readonly code: string; readonly from: number } | null = null;
  #entries: Copy[] = [];
  #group: Group | null = null;

  constructor(private readonly workbook: UndoableWorkbook) {}

  get length(): number {
    return this.#entries.length;
  }

  /** Before a request that changes something. */
  remember(): void {
    if (this.#group) this.#group.requests += 1;
    if (this.isRetained && (this.#group?.requests ?? 1) === 1) this.#entries.push(copyOf(this.workbook));
  }

  clear(): void {
    this.#entries = [];
    if (this.#group) this.#group.broken = true;
  }

  beginGroup(): void {
    this.#group = { requests: 0, broken: false };
  }

  endGroup(): void {
    this.#group = null;
  }

  /** After a request was carried out: the code by which Excel refuses to have it in the open group. */
  groupRefusal(): string | null {
    if (!this.#group || this.#group.requests === 0) return null;
    if (this.#group.broken) return 'UndoNotSupported';
    return this.refusesGroups && this.#group.requests >= this.refusesGroups.from
      ? this.refusesGroups.code
      : null;
  }

  /** Ctrl+Z: takes the newest request back; false where there is none. */
  press(): boolean {
    const newest = this.#entries.pop();
    if (newest) putBack(this.workbook, newest);
    return newest !== undefined;
  }
}
