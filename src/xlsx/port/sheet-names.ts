// The names of a file's sheets, as marking its cells needs them.

import { failed, ok, type Outcome } from '../../core/outcome';
import { openFailureOf, WorkbookPackage, type OpenFailure } from '../package/workbook-package';
import { readWorkbookFile } from './workbook-file';

/** In the order of the tabs, hidden ones too. */
export function sheetNamesOf(bytes: Uint8Array): Outcome<readonly string[], OpenFailure> {
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'failed') return opened;
  try {
    return ok(readWorkbookFile(opened.value).sheets.map(({ name }) => name));
  } catch (error) {
    return failed(openFailureOf(error));
  }
}
