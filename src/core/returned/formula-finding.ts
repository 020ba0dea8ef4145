// What is said of an entry cell that holds a formula: whether its result is one that a program has computed, and from
// which file it comes. The result is read all the same, where there is one.

import { namesOtherFile, tokensOf } from '../formulas';
import type { RawCell } from '../grid';
import type { Severity } from '../issues';

export interface FormulaFinding {
  readonly rule:
    | 'structure.formula-changing'
    | 'structure.formula-instead-of-value'
    | 'structure.formula-not-computed'
    | 'structure.formula-of-other-file'
    | 'structure.formula-without-result';
  readonly severity: Severity;
}

/** Functions that give something else whenever the file is opened. */
const CHANGING: ReadonlySet<string> = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

const isChanging = (formula: string): boolean =>
  tokensOf(formula).some(
    ({ kind, text }) => kind === 'function' && CHANGING.has(text.replace(/^_xlfn\./, '').toUpperCase()),
  );

/** Null where the cell holds a constant. `asksToCompute`: the file's writer left computing to whoever opens it. */
export function formulaFinding({ formula, value }: RawCell, asksToCompute: boolean): FormulaFinding | null {
  if (formula === undefined) return null;
  if (value === '') return { rule: 'structure.formula-without-result', severity: 'warning' };
  if (namesOtherFile(formula)) return { rule: 'structure.formula-of-other-file', severity: 'warning' };
  if (value === 0 && asksToCompute) return { rule: 'structure.formula-not-computed', severity: 'warning' };
  if (isChanging(formula)) return { rule: 'structure.formula-changing', severity: 'warning' };
  return { rule: 'structure.formula-instead-of-value', severity: 'info' };
}
