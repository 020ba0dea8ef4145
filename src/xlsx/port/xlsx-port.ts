// The workbook port over the bytes of an .xlsx file: sheets of ours are written, every other part stays as it is.
// What cannot be done leaves the workbook as it was. Books that count dates from 1904 are refused.

import { failed, ok, type Outcome } from '../../core/outcome';
import {
  PortError,
  throwIfAborted,
  type RunControl,
  type SheetState,
  type WorkbookChange,
  type WorkbookPort,
  type WorkbookState,
  type WriteReceipt,
} from '../../workbook/port';
import { emptyPackage } from './empty-package';
import { existingStrings } from './existing-strings';
import { openFailureOf, WorkbookPackage, type OpenFailure } from '../package/workbook-package';
import { bodyRange, tableState } from './place-sheet';
import { ReadError } from '../package/read-error';
import { readWorkbookFile, type SheetEntry } from './workbook-file';
import { readableWorkbook, existingSheet, WorkbookWrite } from './workbook-write';

function asPortError(error: unknown): unknown {
  return error instanceof ReadError
    ? new PortError('damaged', { message: error.message }, { cause: error })
    : error;
}

function sheetState(pack: WorkbookPackage, entry: SheetEntry, texts: readonly string[]): SheetState {
  const { key, name, visibility } = entry;
  if (key === null) return { key, name, visibility, tables: [] };
  const existing = existingSheet(pack, entry, texts);
  return {
    key,
    name,
    visibility,
    tables: existing.tables.map(table => tableState(existing, table.name, bodyRange(table))),
  };
}

/** A workbook in memory. `write` changes it; `bytes` gives the file as it stands. */
export class XlsxPort implements WorkbookPort {
  constructor(private pack: WorkbookPackage) {}

  read(control: RunControl = {}): Promise<WorkbookState> {
    return this.attempt(() => {
      throwIfAborted(control);
      const { texts } = existingStrings(this.pack);
      const { sheets } = readableWorkbook(this.pack);
      return Promise.resolve({ sheets: sheets.map(sheet => sheetState(this.pack, sheet, texts)) });
    });
  }

  write(change: WorkbookChange, control: RunControl = {}): Promise<WriteReceipt> {
    return this.attempt(async () => {
      const before = this.pack;
      const after = before.copy();
      await new WorkbookWrite(after, change, control).run();
      this.pack = after;
      let isUndone = false;
      return {
        undo: () => {
          if (!isUndone) this.pack = before;
          isUndone = true;
          return Promise.resolve();
        },
      };
    });
  }

  /** A file has no screen. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  /** The file as it stands. A workbook needs a sheet: throws `PortError` before the first write to a new one. */
  bytes(): Uint8Array {
    if (readWorkbookFile(this.pack).sheets.length === 0)
      throw new PortError('unsupported', { what: 'no-sheet' });
    return this.pack.zip();
  }

  private async attempt<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      throw asPortError(error);
    }
  }
}

/** A file that exists, to be read and written. Its parts are checked as far as the port needs them. */
export function openXlsx(bytes: Uint8Array): Outcome<XlsxPort, OpenFailure> {
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'failed') return opened;
  try {
    readWorkbookFile(opened.value);
    return ok(new XlsxPort(opened.value));
  } catch (error) {
    return failed(openFailureOf(error));
  }
}

/** A new workbook that has no sheet yet. */
export const newXlsx = (): XlsxPort => new XlsxPort(emptyPackage());
