// Damage to a whole sheet: what another agency entered, pasted over the own rows; entries of targets and self-scores
// pushed up or down.

import type { SheetDeclaration } from '../../workbook/declaration';
import { writeWorkbook } from '../../xlsx';
import { inTurn, moveCells, referencesFollow, SELF_SCORES_PART, TARGETS_PART } from './edit-package';
import { edited } from './kind';
import type { DamageKind } from './kind';

/** The rows of a sheet's table with what another agency entered in rows of the same id. */
function pastedFrom(own: SheetDeclaration, other: SheetDeclaration | undefined): SheetDeclaration {
  const tables = own.tables.map((table, index) => {
    const theirs = new Map(other?.tables[index]?.rows.map(row => [row[0], row]));
    const isEntry = (column: number): boolean => table.columns[column]?.headerStyle === 'entryHeader';
    return {
      ...table,
      rows: table.rows.map(row =>
        row.map((cell, column) => (isEntry(column) ? (theirs.get(row[0])?.[column] ?? cell) : cell)),
      ),
    };
  });
  return { ...own, tables };
}

/** Under the own title, so that only the other agency's return tells. */
const pasted = (name: string, key: string): DamageKind => ({
  name,
  make: (filled, _, other) => {
    const theirs = other.sheets.find(sheet => sheet.key === key);
    const sheets = filled.sheets.map(sheet => (sheet.key === key ? pastedFrom(sheet, theirs) : sheet));
    return writeWorkbook({ ...filled, sheets });
  },
});

/** A row amid the table. */
const FROM = 9;

/** Entry cells pushed down or pulled up from a row on, with the formulas that follow them. */
const pushed = (name: string, part: string, columns: readonly string[], by: 1 | -1): DamageKind => {
  const offset = (at: number): number | null => (at < FROM ? 0 : by === -1 && at === FROM ? null : by);
  const follows = (at: number): number | null => (at < FROM ? at : by === 1 && at === FROM ? null : at - by);
  return edited(name, () => ({
    [part]: inTurn(moveCells(columns, offset), referencesFollow(columns, follows)),
  }));
};

const TARGET_ENTRIES = ['H', 'I', 'K', 'L'];
const SCORE_ENTRIES = ['E', 'F', 'G', 'H'];

export const SECTION_KINDS: readonly DamageKind[] = [
  pasted('dong-cua-co-quan-khac', 'tasks'),
  pasted('chi-tieu-cua-co-quan-khac', 'targets'),
  pushed('day-o-xuong-chi-tieu', TARGETS_PART, TARGET_ENTRIES, -1),
  pushed('day-o-len-chi-tieu', TARGETS_PART, TARGET_ENTRIES, 1),
  pushed('day-o-xuong-diem', SELF_SCORES_PART, SCORE_ENTRIES, -1),
  pushed('day-o-len-diem', SELF_SCORES_PART, SCORE_ENTRIES, 1),
];
