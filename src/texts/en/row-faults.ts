// A row of the main workbook that cannot be read, in English: its words in the workbook stay Vietnamese.

import type { RowFault, Takes } from '../vi/row-faults';

const TAKES = { text: 'it takes a text', number: 'it takes a number', day: 'it takes a date' } as const;

const wanted = (takes: Takes): string =>
  typeof takes === 'string' ? TAKES[takes] : `it takes one of these words: ${takes.join('; ')}`;

const standing = (value: string): string => (value === '' ? 'the cell is blank' : `the cell says “${value}”`);

export function rowFault({ table, rowKey, column, sheet, cell, value, takes }: RowFault): string {
  const row = [table, rowKey && `row ${rowKey}`, column && `column “${column}”`].filter(Boolean).join(', ');
  const place = cell === '' ? '' : ` (sheet “${sheet}”, cell ${cell})`;
  const advice = takes === undefined ? '' : `: ${standing(value)}, ${wanted(takes)}`;
  return `${row}${place}${advice}`;
}
