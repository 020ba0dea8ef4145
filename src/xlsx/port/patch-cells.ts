// The copy of a returned file that goes back to its agency: some cells filled and commented, some sheets added, all
// else as the agency sent it.

import { failed, ok, type Outcome } from '../../core/outcome';
import type { SheetDeclaration } from '../../workbook/declaration';
import { LONGEST_SHEET_NAME } from '../write/check-declaration';
import { putComments } from './cell-comments';
import { FilledFormats } from './filled-formats';
import { withCellFormats, type FormatChange } from './highlight-cells';
import { openFailureOf, WorkbookPackage, type OpenFailure } from '../package/workbook-package';
import { showSheet } from './shown-sheet';
import { readWorkbookFile } from './workbook-file';
import { WorkbookWrite } from './workbook-write';

export interface CellHighlight {
  /** `B7`. */
  readonly cell: string;
  /** `RRGGBB`. */
  readonly fillColor?: string;
  readonly comment?: string;
}

export interface CellPatch {
  /** By the sheet's name. */
  readonly highlights: ReadonlyMap<string, readonly CellHighlight[]>;
  /** Behind the others, and the workbook opens on the first of them; one whose name is taken gets a number. They hold no dates as numbers: any book takes them. */
  readonly addSheets: readonly SheetDeclaration[];
  /** Who comments. */
  readonly author: string;
}

function highlightSheet(
  pack: WorkbookPackage,
  path: string,
  highlights: readonly CellHighlight[],
  formats: FilledFormats,
  author: string,
): void {
  const fills = new Map<string, FormatChange>();
  const comments = new Map<string, string>();
  for (const { cell, fillColor, comment } of highlights) {
    if (fillColor !== undefined) fills.set(cell, format => formats.indexOf(format, fillColor));
    const former = comments.get(cell);
    if (comment !== undefined) comments.set(cell, former === undefined ? comment : `${former}\n${comment}`);
  }
  if (fills.size > 0) pack.put(path, withCellFormats(pack.text(path), fills));
  if (comments.size > 0) putComments(pack, path, comments, author);
}

/** Sheets of ours that stand keep their name; others must not meet the agency's. */
function withFreeNames(
  pack: WorkbookPackage,
  sheets: readonly SheetDeclaration[],
): readonly SheetDeclaration[] {
  const existing = readWorkbookFile(pack).sheets;
  const taken = new Set(existing.map(({ name }) => name.toLowerCase()));
  return sheets.map(sheet => {
    if (existing.some(({ key }) => key === sheet.key)) return sheet;
    let caption = sheet.caption;
    for (let number = 2; taken.has(caption.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      caption = sheet.caption.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    }
    taken.add(caption.toLowerCase());
    return { ...sheet, caption };
  });
}

async function patch(pack: WorkbookPackage, { highlights, addSheets, author }: CellPatch): Promise<void> {
  const paths = new Map(readWorkbookFile(pack).sheets.map(({ name, path }) => [name, path]));
  const formats = new FilledFormats(pack);
  for (const [name, own] of highlights) {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`no sheet ${name} to mark`);
    highlightSheet(pack, path, own, formats, author);
  }
  formats.save();
  if (addSheets.length === 0) return;
  const put = withFreeNames(pack, addSheets);
  // The lock keeps the agency from moving sheets; the copy is ours to add to.
  await new WorkbookWrite(
    pack,
    { put, remove: [] },
    {},
    { ignoresLock: true, ignoresDateSystem: true, ignoresTags: true },
  ).run();
  const [first] = put;
  const added = readWorkbookFile(pack).sheets.find(({ key }) => key === first?.key);
  if (added) showSheet(pack, added.path);
}

/**
 * The bytes of the copy. Throws an error on a sheet that the file does not have, and `PortError` when an added
 * sheet's table has a name of the file's.
 */
export async function patchCells(
  bytes: Uint8Array,
  change: CellPatch,
): Promise<Outcome<Uint8Array, OpenFailure>> {
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'failed') return opened;
  try {
    await patch(opened.value, change);
    return ok(opened.value.zip());
  } catch (error) {
    return failed(openFailureOf(error));
  }
}
