// The names of a file's sheets, as marking its cells needs them.

import { failed, ok, type Outcome } from '../../core/issues';
import { MissingPart, WorkbookPackage, type OpenFailure } from './package';
import { readWorkbookFile } from './workbook-file';
import { XmlError } from './xml-scan';

/** In the order of the tabs, hidden ones too. */
export function sheetNamesOf(bytes: Uint8Array): Outcome<readonly string[], OpenFailure> {
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'failed') return opened;
  try {
    return ok(readWorkbookFile(opened.value).sheets.map(({ name }) => name));
  } catch (error) {
    if (error instanceof XmlError || error instanceof MissingPart) return failed('damaged');
    throw error;
  }
}
