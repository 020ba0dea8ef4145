// The door of src/xlsx: reading and writing .xlsx bytes.

export { writeWorkbook, type WriteOptions } from './write/write-workbook';
export { DeclarationError } from './write/check-declaration';
