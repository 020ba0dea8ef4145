// The door for tests in Node: an Excel to start, and the workbook that it holds.

export { startNodeHost, type Counters, type NodeHost, type NodeHostOptions } from './node/start-node-host';
export { addressOf } from './model/a1';
export type { CellValue } from './model/cell';
export type { ExcelBehaviour } from './model/excel-behaviour';
export { cellKey } from './model/sheet';
export { AMERICAN, HostWorkbook, VIETNAMESE, type Culture } from './model/workbook';
