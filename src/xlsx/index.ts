// The door of src/xlsx: reading and writing .xlsx bytes.

export { writeWorkbook } from './write/write-workbook';
export { DeclarationError } from './write/check-declaration';
export { newXlsx, openXlsx, XlsxPort } from './port/xlsx-port';
export type { OpenFailure } from './package/workbook-package';
export { patchCells, type CellHighlight, type CellPatch } from './port/patch-cells';
export { sheetNamesOf } from './port/sheet-names';
export { readWorkbook } from './read/read-workbook';
export { readAnyWorkbook } from './read-any';
export { useInflate } from './package/inflate';
export { DEFAULT_LIMITS } from './package/limits';
export { readFailureOf, readInWorkers } from './worker/read-in-workers';
export { runInWorkers } from './worker/pool';
export type { PoolFailure, PoolReply, SpawnWorker, WorkerFailure } from './worker/pool';
export type { FileOutcome, SpawnReader } from './worker/read-in-workers';
export { browserReader } from './worker/browser-worker';
export { copyWithoutAddInFormulas, type CellOfSheet } from './port/copy-without-add-in-formulas';
