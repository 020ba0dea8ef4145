// Why the workbook could not be read or written, where, and what to do next.
import type { portErrors as vietnamese } from '../vi/port-errors';

export const portErrors: typeof vietnamese = {
  'cell-edit-mode':
    'Excel is waiting for a cell to be finished. Press Enter or Esc to leave the cell, then try again.',
  'other-workbook':
    'Another workbook is in front (or a shape or chart is selected), so this one could not be read. Click a cell of this workbook, then try again. Nothing has changed.',
  'unreadable-tag': sheet =>
    `The sheet “${sheet}” bears the add-in’s mark, but the mark cannot be read; nothing was written, so that nothing is made twice. Open the latest backup; if there is none, send this workbook to support.`,
  protected: ({ sheet }) =>
    sheet === null
      ? 'The structure of the workbook is protected, so no sheet can be added or deleted. Go to Review > Protect Workbook to unlock it, then try again.'
      : `The sheet “${sheet}” is protected by a password. Unprotect it, then try again.`,
  'name-taken': ({ sheet, table }) =>
    table === null
      ? `The workbook already has a sheet “${sheet}” of its own with the name that is needed. Rename it and try again; its content is not touched.`
      : `The table “${table}” on the sheet “${sheet}” bears the name that is needed. Rename it (Table Design > Table Name) and try again.`,
  damaged: ({ sheet, table, cell }) =>
    table === null
      ? `A sheet or table that is needed was not found${sheet === '' ? '' : ` (sheet “${sheet}”)`}. It may have been deleted or renamed meanwhile. Try again; if it persists, put the plan into the workbook again.`
      : `Other content stands where the table “${table}” on the sheet “${sheet}” belongs${cell === null ? '' : `, from cell ${cell}`}. Move it elsewhere and try again; nothing was overwritten.`,
  'hidden-rows': sheet =>
    `The sheet “${sheet}” is filtered or has hidden rows that Excel does not show again. Clear the filter (Data > Clear), unhide the rows and try again; nothing was written.`,
  'not-as-written': ({ sheet, cell }) =>
    `Excel put something else into cell ${cell ?? ''} of the sheet “${sheet}”, so everything was taken back. Clear the filters and unhide the rows of this sheet, then try again.`,
  'own-formulas': ({ sheet, table, column }) =>
    `The column “${column}” of the table “${table ?? ''}” on the sheet “${sheet}” holds different formulas that users typed. This would move rows, and Excel would then put one formula in place of them all; nothing was written. Copy the column and paste it as values, or use one formula for the whole column, or move the column out of the table, then try again.`,
  cancelled: 'Cancelled as asked. The workbook is as it was.',
  unsupported: missing =>
    `This Excel does not support: ${missing}. The workbook is as it was. Please update Excel or tell support.`,
  notRestored:
    'Writing was interrupted and could not be taken back in full. Close the workbook without saving and open it again.',
  alreadyUndone: 'This has been undone before.',
  unknown: message =>
    `This could not be done; the workbook is as it was. Please try again; if it persists, send this to support: ${message}`,
};
