// What a kind of damage is, and how one is made by an edit of the file.

import type { EntryValue } from '../../core/entries';
import type { WorkbookDeclaration } from '../../workbook/declaration';
import { writeWorkbook } from '../../xlsx';
import { editParts, TASKS_PART } from './edit-package';
import type { EditPart } from './edit-package';

export interface DamageKind {
  readonly name: string;
  /**
   * A damaged file of a filled return; `row` is the first row of a task that is done, `other` the filled return of
   * another agency.
   */
  readonly make: (filled: WorkbookDeclaration, row: number, other: WorkbookDeclaration) => Uint8Array;
  /** What the agency meant in the fields of that row, where the damage puts another value. */
  readonly meant?: Readonly<Record<string, EntryValue>>;
  /** Rules that must speak of that row, where the file says what the agency meant and a rule forbids it. */
  readonly mustReport?: readonly string[];
  /** The damage lies in a formula: a program that keeps none of them hands over a plain entry. */
  readonly isFormula?: boolean;
}

export const edited = (
  name: string,
  edits: (row: number) => Readonly<Record<string, EditPart>>,
): DamageKind => ({
  name,
  make: (filled, row) => editParts(writeWorkbook(filled), edits(row)),
});

export const onTasks = (
  name: string,
  edit: (row: number) => EditPart,
  meant: Readonly<Record<string, EntryValue>> = {},
): DamageKind => ({ ...edited(name, row => ({ [TASKS_PART]: edit(row) })), meant });
