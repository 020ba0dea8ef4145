// Finds the identity in a returned workbook: on its hidden sheet, whatever that sheet is called now. Two forms put
// together in one file carry two identities; which of them the entries belong to is then nobody's guess.

import type { IdentityFault } from '../entries';
import { IDENTITY_MAGIC, parseIdentity } from '../entries';
import type { WorkbookIdentity } from '../entries';
import { cellAt } from '../grid';
import type { RawSheet, RawWorkbook } from '../grid';
import { failed } from '../outcome';
import type { Outcome } from '../outcome';

export type FoundIdentityFault = IdentityFault | 'identity.several';

const text = (sheet: RawSheet, row: number, column: number): string => {
  const cell = cellAt(sheet, row, column);
  return cell === null ? '' : String(cell.value).normalize('NFC').trim();
};

const rowsOf = (sheet: RawSheet): readonly (readonly [string, string])[] =>
  [...sheet.rows.keys()].map(row => [text(sheet, row, 1), text(sheet, row, 2)] as const);

const isIdentitySheet = (sheet: RawSheet): boolean => rowsOf(sheet).some(([key]) => key === IDENTITY_MAGIC);

/** Entry sheets are large and visible, the identity is small and hidden: visible sheets are read only where none is. */
function identitySheets(raw: RawWorkbook): readonly RawSheet[] {
  const hidden = raw.sheets.filter(sheet => sheet.visibility !== 'visible' && isIdentitySheet(sheet));
  return hidden.length > 0 ? hidden : raw.sheets.filter(isIdentitySheet);
}

export function findIdentity(raw: RawWorkbook): Outcome<WorkbookIdentity, FoundIdentityFault> {
  const [first, ...others] = identitySheets(raw).map(sheet => parseIdentity(rowsOf(sheet)));
  if (!first) return failed('identity.missing');
  const differs = others.some(
    other =>
      other.kind !== first.kind ||
      (other.kind === 'ok' && first.kind === 'ok' && other.value.fingerprint !== first.value.fingerprint),
  );
  return differs ? failed('identity.several') : first;
}
