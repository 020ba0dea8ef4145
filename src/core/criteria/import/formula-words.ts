// A formula as papers word it: "(tỷ lệ % × 20)/40%", "(b/a) × 4", "tính theo tỷ lệ". What counts is the divisor: it
// says which value gives the maximum.

import { NUMBER, firstNumber, numbersIn } from './clauses';

export interface WordedFormula {
  /** The value that gives the maximum; null where the words do not say. */
  readonly fullAt: number | null;
  /** What the rate is multiplied by; null where it is the maximum itself. */
  readonly factor: number | null;
  /** Whether every number of the words has its place. */
  readonly isWhole: boolean;
}

/** "Tính theo công thức", "tỷ lệ hồ sơ đúng hạn x 2", "(a/b) × điểm tối đa". */
const FORMULA =
  /cong thuc|theo (?:ty|ti) le|tinh (?:ty|ti) le|\(?\s*(?:ty|ti) le [^;:]*(?:\bx\b|×|\*|\bnhan\b)|\([a-z]\s*\/\s*[a-z]\)|(?:\bx\b|×|\*|\bnhan\b)\s*(?:voi\s*)?(?:so\s*)?(?:diem|thang diem)/;

const TIMES = String.raw`(?:x|×|\*|nhan(?: voi)?)`;
const FACTOR = new RegExp(`${TIMES}\\s*${NUMBER}|${NUMBER}\\s*(?:diem\\s*)?${TIMES}`);
const DIVISOR = new RegExp(`(?:/|:|÷|chia(?: cho)?)\\s*${NUMBER}\\s*(%?)`);

/** The words before a formula and the formula; null where there is none. */
export function formulaIn(text: string): { readonly before: string; readonly formula: string } | null {
  const at = FORMULA.exec(text)?.index;
  return at === undefined ? null : { before: text.slice(0, at), formula: text.slice(at) };
}

export function readFormula(formula: string): WordedFormula {
  const divided = DIVISOR.exec(formula);
  const multiplied = FACTOR.exec(formula);
  const divisor = divided ? firstNumber(divided[1]) : null;
  const factor = multiplied ? firstNumber(multiplied[1] ?? multiplied[2]) : null;
  const placed = (divided ? 1 : 0) + (multiplied ? 1 : 0);
  const isPercent = divided?.[2] === '%' || divisor === 100;
  return {
    fullAt: divisor,
    factor,
    isWhole: numbersIn(formula) === placed && (divisor === null || (isPercent && divisor > 0)),
  };
}
