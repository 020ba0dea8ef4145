// The tables of a file that is given on the command line, or a sentence that says why there are none.

import { tableOfTextFile, tablesOfWorkbook } from '../app/table-source';
import type { TableSource } from '../app/table-source';
import { cli } from '../texts/vi/cli';
import { refusalText } from '../texts/word-issue';
import { readAnyWorkbook } from '../xlsx';
import { requireBytes } from './files';
import { UsageError } from './usage-error';

function named(tables: readonly TableSource[], name: string | undefined): readonly TableSource[] {
  if (name === undefined) return tables;
  const wanted = name.normalize('NFC').toLowerCase();
  const found = tables.filter(({ sheet }) => sheet?.toLowerCase() === wanted);
  if (found.length === 0)
    throw new UsageError(cli.noSheet(name, tables.map(({ sheet }) => sheet).join('; ')));
  return found;
}

/** Throws `UsageError` where the file is no workbook and no text, or has no sheet of the name. */
export async function tablesIn(file: string, sheet: string | undefined): Promise<readonly TableSource[]> {
  const bytes = requireBytes(file);
  const text = tableOfTextFile(bytes);
  if (text) return [text];
  const opened = await readAnyWorkbook(bytes);
  if (opened.kind === 'failed') {
    const { code, params } = opened.error;
    throw new UsageError(
      code === 'not-a-workbook' ? cli.notText(file) : cli.unopened(file, refusalText(code, params)),
    );
  }
  return named(tablesOfWorkbook(opened.value), sheet);
}
