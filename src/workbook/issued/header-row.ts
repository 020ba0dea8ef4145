// Where the headers of every entry sheet stand: below the title block and, for scores, the note on the points.

export const FORM_HEADER_ROW = 5;
