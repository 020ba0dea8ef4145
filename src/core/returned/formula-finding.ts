// What is said of an entry cell that holds a formula: whether its result is one that a program has computed, and from
// which file it comes. The result is read all the same, where there is one.

import type { RawCell } from '../grid';
import type { Severity } from '../issues';

export interface FormulaFinding {
  readonly rule: string;
  readonly severity: Severity;
}

const TEXTS = /"(?:[^"]|"")*"/g;
/** `[1]Sheet1!A1` and `'C:\\[book.xlsx]Sheet1'!A1`; the bracket of a table's column follows the table's name or `[`. */
const OTHER_BOOK = /(?:^|[^\p{L}\p{N}_.\]@[])\[[^\][@#]+\][^\][!'"]*!|'[^']*\[[^\]]+\][^']*'!/u;
/** As .ods files name other files. */
const OTHER_FILE = /'(?:file|https?|smb|ftp):\/\/[^']*'#/i;

/** Functions that give something else whenever the file is opened. */
const CHANGING = /(?:^|[^\p{L}\p{N}_.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/iu;

const withoutTexts = (formula: string): string => formula.replace(TEXTS, '""');

const comesFromOtherFile = (bare: string): boolean => OTHER_BOOK.test(bare) || OTHER_FILE.test(bare);

/** Null where the cell holds a constant. `asksToCompute`: the file's writer left computing to whoever opens it. */
export function formulaFinding({ formula, value }: RawCell, asksToCompute: boolean): FormulaFinding | null {
  if (formula === undefined) return null;
  if (value === '') return { rule: 'structure.formula-without-result', severity: 'warning' };
  const bare = withoutTexts(formula);
  if (comesFromOtherFile(bare)) return { rule: 'structure.formula-of-other-file', severity: 'warning' };
  if (value === 0 && asksToCompute) return { rule: 'structure.formula-not-computed', severity: 'warning' };
  if (CHANGING.test(bare)) return { rule: 'structure.formula-changing', severity: 'warning' };
  return { rule: 'structure.formula-instead-of-value', severity: 'info' };
}
