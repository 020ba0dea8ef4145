// Acts on whole sheets: add, delete, rename, move, show, activate.

import { quoteSheetName } from './a1';
import { HostError, invalidArgument } from './errors';
import { renameSheetInFormula } from './references';
import type { HostSheet, Visibility } from './sheet';
import { forgetTable } from './table-formulas';
import type { HostWorkbook } from './workbook';

const FORBIDDEN = /[[\]:*?/\\]/;

/** Throws `InvalidArgument` for a name that no sheet can have, `ItemAlreadyExists` for one that is taken. */
function assertSheetName(workbook: HostWorkbook, name: string, self?: HostSheet): void {
  if (name === '' || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`"${name}" is no name for a sheet: 1 to 31 characters without []:*?/\\`);
  if (name.toLowerCase() === 'history') throw invalidArgument('"History" is reserved by Excel');
  const holder = workbook.sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder && holder !== self)
    throw new HostError('ItemAlreadyExists', `A sheet with the name "${name}" already exists.`);
}

function freeSheetName(workbook: HostWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number += 1)
    if (!workbook.findSheet(`Sheet${number}`)) return `Sheet${number}`;
}

/** Adds a sheet behind the last one, as `worksheets.add` does, without activating it. */
export function addSheet(workbook: HostWorkbook, name: string | null): HostSheet {
  workbook.assertStructureUnlocked();
  const chosen = name ?? freeSheetName(workbook);
  assertSheetName(workbook, chosen);
  const sheet = workbook.createSheet(chosen);
  workbook.sheets.push(sheet);
  workbook.changedParts.add('sheets');
  workbook.emit({ kind: 'sheetAdded', sheet });
  return sheet;
}

/** The last visible sheet cannot be deleted. Formulas that read the sheet are left to show their error. */
export function deleteSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  workbook.assertStructureUnlocked();
  const visible = workbook.sheets.filter(item => item.visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  if (sheet.visibility === 'VeryHidden')
    throw new HostError('GeneralException', 'A very hidden worksheet cannot be deleted.');
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  for (const table of workbook.tablesOf(sheet)) {
    workbook.tables.splice(workbook.tables.indexOf(table), 1);
    forgetTable(workbook, table);
  }
  for (const item of workbook.names.filter(name => name.scope === sheet))
    workbook.names.splice(workbook.names.indexOf(item), 1);
  for (const ref of workbook.trackedRanges) if (ref.sheet === sheet) ref.current = null;
  rewriteFormulas(workbook, formula => renameSheetInFormula(formula, sheet.name, '#REF', '#REF'));
  if (workbook.activeSheet === sheet) {
    const left = workbook.sheets.slice(index).find(item => item.visibility === 'Visible');
    const next = left ?? workbook.sheets.filter(item => item.visibility === 'Visible').at(-1);
    if (next) activateSheet(workbook, next);
  }
  workbook.changedParts.add('sheets').add('tables').add('names');
  workbook.needsCalculation = true;
  workbook.undo.clear();
  workbook.emit({ kind: 'sheetDeleted', sheet });
}

/** Rewrites every formula of cells and names; validations and formats keep their text. */
export function rewriteFormulas(
  workbook: HostWorkbook,
  rewrite: (formula: string, home: HostSheet | null) => string,
): void {
  for (const sheet of workbook.sheets)
    for (const [key, cell] of [...sheet.cells]) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet);
      if (formula === cell.formula) continue;
      sheet.cells.set(key, { ...cell, formula });
      sheet.changedCells.add(key);
    }
  for (const item of workbook.names) item.formula = rewrite(item.formula, item.scope);
}

export function renameSheet(workbook: HostWorkbook, sheet: HostSheet, name: string): void {
  workbook.assertStructureUnlocked();
  assertSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  const quoted = quoteSheetName(name);
  rewriteFormulas(workbook, formula => renameSheetInFormula(formula, before, name, quoted));
  sheet.name = name;
  workbook.changedParts.add('sheets').add('names');
  workbook.emit({ kind: 'sheetRenamed', sheet, before });
}

export function moveSheet(workbook: HostWorkbook, sheet: HostSheet, position: number): void {
  workbook.assertStructureUnlocked();
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw invalidArgument(`there is no position ${position} among ${workbook.sheets.length} sheets`);
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changedParts.add('sheets');
  if (before !== position) workbook.emit({ kind: 'sheetMoved', sheet, before, after: position });
}

export function setVisibility(workbook: HostWorkbook, sheet: HostSheet, visibility: Visibility): void {
  workbook.assertStructureUnlocked();
  if (sheet.visibility === visibility) return;
  const others = workbook.sheets.filter(item => item !== sheet && item.visibility === 'Visible');
  const last = others.at(-1);
  if (visibility !== 'Visible' && !last)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  const before = sheet.visibility;
  sheet.visibility = visibility;
  workbook.changedParts.add('sheets');
  if (visibility !== 'Visible' && workbook.activeSheet === sheet && last) activateSheet(workbook, last);
  workbook.emit({ kind: 'sheetVisibilityChanged', sheet, before });
}

/** Throws `InvalidOperation` for a hidden sheet. */
export function activateSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  if (sheet.visibility !== 'Visible')
    throw new HostError('InvalidOperation', `The sheet "${sheet.name}" is hidden and cannot be activated.`);
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  workbook.viewMoved = true;
  if (workbook.sheets.includes(before)) workbook.emit({ kind: 'sheetDeactivated', sheet: before });
  workbook.emit({ kind: 'sheetActivated', sheet });
}
