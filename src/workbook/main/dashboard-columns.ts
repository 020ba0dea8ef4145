// The columns that the tables of Bảng điều hành share, in characters: labels, figures beside them, and those behind the
// tables that charts lie over. Together they fit a page of A4 that lies.

export const LABEL_WIDTH = 40;
export const FIGURE_WIDTH = 9;

/** By column number, as far as the charts reach. */
export const CHART_COLUMN_WIDTHS: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from({ length: 28 }, (_, index) => [index + 2, FIGURE_WIDTH] as const),
);
export const LAST_CHART_COLUMN = 'N';

/** The charts of the indices, by level and by agency, from one column to the next. */
export const INDEX_CHARTS = { levels: 'P', agencies: 'U', last: 'AC' } as const;
