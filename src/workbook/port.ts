// The port that a workbook is read and written through. Excel (src/office) and files (src/xlsx) implement it;
// one contract suite runs over both. Acts in src/app take it as an argument.

import type { CellContent, SheetDeclaration, SheetKey } from './declaration';

/** A table of ours as it stands in the workbook. */
export interface TableState {
  readonly name: string;
  /** Row and column of the first header cell, from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly captions: readonly string[];
  /** Values; a formula cell as `FormulaContent` with its result in `cached`. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Whether a filter or a person hides some of its rows from the user; files do not say. */
  readonly hidesRows?: boolean;
}

export interface SheetState {
  /** The key of a sheet of ours; null for the office's own sheets. */
  readonly key: SheetKey | null;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Tables are read for sheets of ours only. */
  readonly tables: readonly TableState[];
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
}

/**
 * What shall be true after a write. `put` creates a sheet or brings the one with the same key to the declared
 * content: declared cells and tables are written, cells beside them are left as they are, name and place of an
 * existing sheet are kept. `remove` deletes sheets of ours.
 */
export interface WorkbookChange {
  readonly put: readonly SheetDeclaration[];
  readonly remove: readonly SheetKey[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface RunControl {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * What was written does without: the computer set no page up for printing. Or a write had to clear filters, or show rows
 * that somebody had hidden: nothing may land in rows that nobody sees. Or the file is open to be read, and must be saved
 * under another name.
 */
export type WriteNote = 'page-set-up' | 'filters-cleared' | 'rows-shown' | 'read-only';

/** Whether a program's own undo has taken back a part of a write, or all of it. */
export type WriteState = 'whole' | 'partly' | 'gone';

export interface WriteReceipt {
  /** What the user should know of a write that is done all the same. */
  readonly notes?: readonly WriteNote[];
  /** Looks where the program has an undo of its own. Throws `PortError`. */
  state?(): Promise<WriteState>;
  /** Brings back what stood before this write; once only. */
  undo(): Promise<void>;
}

export type PortErrorCode =
  /** The user is typing in a cell. */
  | 'cell-edit-mode'
  /** Another workbook is in front, and Excel does not say what stands in this one. */
  | 'other-workbook'
  /** A sheet or the workbook is protected by somebody else. */
  | 'protected'
  /** A sheet or table of the office bears a name that ours needs. */
  | 'name-taken'
  /** A table of ours was deleted while its sheet stayed, or the like. */
  | 'damaged'
  /** A sheet bears our tag, but the tag cannot be read. */
  | 'unreadable-tag'
  /** Rows of a table of ours are hidden, and Excel does not show them. */
  | 'hidden-rows'
  /** Excel put something else into a cell than it was told; all of it was taken back. */
  | 'not-as-written'
  /** A column of the user's holds different formulas; Excel would make them one if they were moved. */
  | 'own-formulas'
  | 'cancelled'
  | 'unsupported'
  | 'unknown';

/** The one error that a port throws. The workbook is as it was before the call. */
export class PortError extends Error {
  constructor(
    readonly code: PortErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`workbook port: ${code} ${JSON.stringify(params)}`, options);
    this.name = 'PortError';
  }
}

/** Throws `PortError` `cancelled` when the user has asked to stop. */
export function throwIfAborted({ signal }: RunControl): void {
  if (signal?.aborted) throw new PortError('cancelled');
}

export interface WorkbookPort {
  /** The sheets of ours, found by their tag, with their tables. Throws `PortError`. */
  read(control?: RunControl): Promise<WorkbookState>;
  /** All of the change or nothing of it. Throws `PortError`. */
  write(change: WorkbookChange, control?: RunControl): Promise<WriteReceipt>;
  /** Shows a cell to the user where there is a screen; files ignore it. */
  reveal(place: { readonly sheet: string; readonly cell: string }): Promise<void>;
}
