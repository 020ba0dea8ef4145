// Where Excel does something else than it was told. Each is on by default, so that tests fail where a user's Excel
// would; a test that is about something else may switch one off. The sources stand in the README of this folder.

export interface ExcelBehaviour {
  /** A formula written into a column of a table fills its other formulas and its blank cells. */
  fillsTableColumns: boolean;
  /** An array written over rows that a filter hides lands in other cells; such rows are not pushed or pulled. */
  missesFilteredRows: boolean;
  /** Taking the protection of a sheet away that has none is refused. */
  deniesUnlockingTwice: boolean;
  /** Calls of which nobody showed what Excel does are refused: a chart's last series deleted, alerts of empty words, tables over headers alone. */
  refusesUntried: boolean;
  /** An apostrophe that a program puts in front stays in cells with the format of text. */
  retainsApostrophes: boolean;
}

export const LIKE_EXCEL: Readonly<ExcelBehaviour> = {
  fillsTableColumns: true,
  missesFilteredRows: true,
  deniesUnlockingTwice: true,
  refusesUntried: true,
  retainsApostrophes: true,
};
