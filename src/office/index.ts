// What the pane and the functions use of Excel. Everything that speaks Office.js for the workbook is behind here.

export { FLOOR, FUNCTIONS_FLOOR, missingOf, officeSupport, type Requirement } from './floor';
export { OfficePort } from './office-port';
export { decimalSeparator } from './decimal-separator';
export { activeCell, insertFormula } from './selection';
export { selectedCells } from './selected-cells';
export { recalculate } from './recalculate';
export type { EventWatch } from './event-watch';
export { watchSelection } from './watch-selection';
export { watchTables } from './watch-tables';
export { canOpenNewWorkbook, openNewWorkbook, platformOf } from './new-workbook';
export { OfficeEnvironment } from './environment/office-environment';
export { workbookBytes } from './workbook-file';
