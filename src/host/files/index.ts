// The door to workbooks as .xlsx files, read and written by exceljs.

export { readXlsx } from './read-xlsx';
export { writeXlsx } from './write-xlsx';
