// The copy of a returned file that goes back to its agency: some cells filled and commented, some sheets added, all
// else as the agency sent it.

import { failed, ok, type Outcome } from '../../core/outcome';
import type { SheetDeclaration } from '../../workbook/declaration';
import { LONGEST_SHEET_NAME } from '../write/check-declaration';
import { putComments } from './cell-comments';
import { FilledFormats } from './filled-formats';
import { withCellFormats, type FormatChange } from './mark-cells';
import { openFailureOf, WorkbookPackage, type OpenFailure } from '../package/workbook-package';
import { readWorkbookFile } from './workbook-file';
import { WorkbookWrite } from './workbook-write';

export interface CellMark {
  /** `B7`. */
  readonly cell: string;
  /** `RRGGBB`. */
  readonly fillColor?: string;
  readonly comment?: string;
}

export interface CellPatch {
  /** By the sheet's name. */
  readonly marks: ReadonlyMap<string, readonly CellMark[]>;
  /** Behind the others; one whose name is taken gets a number. They hold no dates as numbers: any book takes them. */
  readonly addSheets: readonly SheetDeclaration[];
  /** Who comments. */
  readonly author: string;
}

function markSheet(
  pack: WorkbookPackage,
  path: string,
  marks: readonly CellMark[],
  formats: FilledFormats,
  author: string,
): void {
  const fills = new Map<string, FormatChange>();
  const comments = new Map<string, string>();
  for (const { cell, fillColor, comment } of marks) {
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
  const standing = readWorkbookFile(pack).sheets;
  const taken = new Set(standing.map(({ name }) => name.toLowerCase()));
  return sheets.map(sheet => {
    if (standing.some(({ key }) => key === sheet.key)) return sheet;
    let caption = sheet.caption;
    for (let number = 2; taken.has(caption.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      caption = sheet.caption.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    }
    taken.add(caption.toLowerCase());
    return { ...sheet, caption };
  });
}

async function patch(pack: WorkbookPackage, { marks, addSheets, author }: CellPatch): Promise<void> {
  const paths = new Map(readWorkbookFile(pack).sheets.map(({ name, path }) => [name, path]));
  const formats = new FilledFormats(pack);
  for (const [name, own] of marks) {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`no sheet ${name} to mark`);
    markSheet(pack, path, own, formats, author);
  }
  formats.save();
  if (addSheets.length === 0) return;
  const put = withFreeNames(pack, addSheets);
  // The lock keeps the agency from moving sheets; the copy is ours to add to.
  await new WorkbookWrite(
    pack,
    { put, remove: [] },
    {},
    { ignoresLock: true, ignoresDateSystem: true, ignoresMarks: true },
  ).run();
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
