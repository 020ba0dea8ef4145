// The only home of A1 notation: columns, cells, ranges, rectangles and the bounds of a sheet. Everything counts from 1.

export * from './cells';
export { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './columns';
export * from './ranges';
export * from './rectangles';
