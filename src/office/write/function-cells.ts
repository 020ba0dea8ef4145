// Cells with functions of the add-in, added to a change where Excel computes them.

import type { WorkbookChange } from '../../workbook/port';

export const withFunctionCells = (change: WorkbookChange): WorkbookChange => ({
  ...change,
  put: change.put.map(sheet =>
    sheet.functionCells ? { ...sheet, cells: [...sheet.cells, ...sheet.functionCells] } : sheet,
  ),
});
