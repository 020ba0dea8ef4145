// Opens a main workbook for a command, or says why it cannot be used. Nothing is guessed over a row that cannot be read.

import { BUILT_IN_PLAN } from '../core/plan';
import type { WorkbookState } from '../workbook/port';
import { openXlsx } from '../xlsx';
import type { XlsxPort } from '../xlsx';
import { loadBook } from '../app/book/load-book';
import type { Book, BookFault } from '../app/book/model';
import { cli } from '../texts/vi/cli';
import { rowFault } from '../texts/vi/row-faults';
import { requireBytes } from './files';
import { UsageError } from './usage-error';

export interface OpenBook {
  readonly port: XlsxPort;
  readonly state: WorkbookState;
  readonly book: Book;
}

const FEW = 5;

const faultList = (faults: readonly BookFault[]): string => faults.slice(0, FEW).map(rowFault).join('; ');

export async function openBook(file: string): Promise<OpenBook> {
  const opened = openXlsx(requireBytes(file));
  if (opened.kind === 'failed') throw new UsageError(cli.unopened(file, cli.openFailures[opened.error]));
  const port = opened.value;
  const state = await port.read();
  const { book, faults, injected } = loadBook(state, BUILT_IN_PLAN.decision.firstYear);
  if (!injected) throw new UsageError(cli.notABook(file));
  if (faults.length > 0) throw new UsageError(cli.badBook(file, faultList(faults)));
  return { port, state, book };
}
