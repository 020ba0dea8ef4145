// A table that somebody gives: the sheets of a workbook of any format, or text as it comes out of the clipboard.

import { gridOfSheet } from '../core';
import type { CriteriaGrid, RawWorkbook } from '../core';
import { cli } from '../texts/vi/cli';
import { refusalText } from '../texts/word-issue';
import { readAnyWorkbook } from '../xlsx';
import { requireBytes } from './files';
import { gridOfText, textOfBytes } from './pasted-table';
import { UsageError } from './usage-error';

export interface TableSource {
  readonly grid: CriteriaGrid;
  /** Null for pasted text. */
  readonly sheet: string | null;
}

const LEGACY_OR_ZIP = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const isWorkbook = (bytes: Uint8Array): boolean =>
  LEGACY_OR_ZIP.some(magic => magic.every((byte, at) => bytes[at] === byte));

function sheetsOf(raw: RawWorkbook, name: string | undefined): readonly TableSource[] {
  const all = raw.sheets.map(sheet => ({ sheet: sheet.name, grid: gridOfSheet(sheet) }));
  if (name === undefined) return all;
  const named = all.filter(({ sheet }) => sheet.toLowerCase() === name.normalize('NFC').toLowerCase());
  if (named.length === 0)
    throw new UsageError(cli.noSheet(name, raw.sheets.map(sheet => sheet.name).join('; ')));
  return named;
}

/** Throws `UsageError` where the file is no workbook and no text, or has no sheet of the name. */
export async function tablesIn(file: string, sheet: string | undefined): Promise<readonly TableSource[]> {
  const bytes = requireBytes(file);
  if (isWorkbook(bytes)) {
    const opened = await readAnyWorkbook(bytes, file);
    if (opened.kind === 'failed')
      throw new UsageError(cli.unopened(file, refusalText(opened.error.code, opened.error.params)));
    return sheetsOf(opened.value, sheet);
  }
  const text = textOfBytes(bytes);
  if (text === null) throw new UsageError(cli.notText(file));
  return [{ grid: gridOfText(text), sheet: null }];
}
