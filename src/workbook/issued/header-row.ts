// Where the headers of every entry sheet stand: below the title block and, for scores, the note on the points.

export const HEADER_ROW = 5;
