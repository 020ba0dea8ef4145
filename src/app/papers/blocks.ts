// Blocks and tables that the office's papers are put together from, whatever they are about.

import type { Block, Line, PaperColumn, PaperRow } from '../../papers/paper';

export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });

export const table = (columns: readonly PaperColumn[], rows: readonly PaperRow[]): Block => ({
  kind: 'table',
  table: { columns, rows },
});

/** A column that counts the rows from 1. */
export const numberColumn = (caption: string): PaperColumn => ({ caption, width: 0.6, align: 'center' });

/** Columns of one width, in the middle of which short things stand. */
export const centredColumns = (captions: readonly string[], width: number): readonly PaperColumn[] =>
  captions.map(caption => ({ caption, width, align: 'center' }));

/** A row for each item, its number first. */
export const numbered = <T>(items: readonly T[], rowOf: (item: T) => readonly Line[]): readonly PaperRow[] =>
  items.map((item, index) => [[String(index + 1)], ...rowOf(item)]);

/** The table, or the sentence that says that there is nothing to list. */
export const listed = (
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
  otherwise: string,
): Block => (rows.length === 0 ? paragraph(otherwise) : table(columns, rows));
