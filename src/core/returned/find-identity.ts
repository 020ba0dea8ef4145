// Finds the identity in a returned workbook: on its hidden sheet, whatever that sheet is called now.

import type { IdentityFault } from '../entries/identity';
import { IDENTITY_MAGIC, parseIdentity } from '../entries/identity';
import type { WorkbookIdentity } from '../entries/types';
import { cellAt } from '../grid';
import type { RawSheet, RawWorkbook } from '../grid';
import { failed } from '../issues';
import type { Outcome } from '../issues';

const text = (sheet: RawSheet, row: number, column: number): string => {
  const cell = cellAt(sheet, row, column);
  return cell === null ? '' : String(cell.value).normalize('NFC').trim();
};

const rowsOf = (sheet: RawSheet): readonly (readonly [string, string])[] =>
  [...sheet.rows.keys()].map(row => [text(sheet, row, 1), text(sheet, row, 2)] as const);

const isIdentitySheet = (sheet: RawSheet): boolean => rowsOf(sheet).some(([key]) => key === IDENTITY_MAGIC);

export function findIdentity(raw: RawWorkbook): Outcome<WorkbookIdentity, IdentityFault> {
  // Entry sheets are large and visible; the identity is looked for among the hidden ones first.
  const sheets = [...raw.sheets].sort(
    (left, right) => Number(left.visibility === 'visible') - Number(right.visibility === 'visible'),
  );
  const sheet = sheets.find(isIdentitySheet);
  return sheet ? parseIdentity(rowsOf(sheet)) : failed('identity.missing');
}
