// Evaluates rule expressions over a row, with the meaning that spreadsheet programs give to the compiled formula.

import { roundHalfUp } from '../numbers';
import { asDecimal } from '../text';
import { numbersOfList } from './expression';
import type { Condition, Quantity, RuleRow, RuleValue } from './expression';

export interface EvaluationContext {
  /** Serial (1900 system) of the day of the check. */
  readonly todaySerial: number;
}

const isErrorValue = (value: RuleValue): value is { readonly error: string } =>
  typeof value === 'object' && value !== null;

/** Rounds the decimal that a spreadsheet shows for this number, half away from zero, as its ROUND does. */
const roundAsShown = (value: number, places: number): number =>
  Number.isFinite(value) ? roundHalfUp(asDecimal(value), places) : value;

/** NaN where a part is no number. */
export function quantityOf(quantity: Quantity, row: RuleRow, context: EvaluationContext): number {
  switch (quantity.op) {
    case 'number':
      return quantity.value;
    case 'today':
      return context.todaySerial;
    case 'field': {
      const value = row[quantity.field] ?? null;
      return typeof value === 'number' ? value : Number.NaN;
    }
    case 'round':
      return roundAsShown(quantityOf(quantity.of, row, context), quantity.places);
    default:
      return arithmetic(
        quantity.op,
        quantityOf(quantity.left, row, context),
        quantityOf(quantity.right, row, context),
      );
  }
}

function arithmetic(op: '+' | '-' | '*' | '/' | 'max', left: number, right: number): number {
  switch (op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case 'max':
      return Math.max(left, right);
    case '/':
      return right === 0 ? Number.NaN : left / right;
  }
}

/** Farther apart than this, in parts of the greater, two numbers differ in their first 15 digits. */
const SURELY_APART = 1e-13;

/** Spreadsheets compare what they show: 99.99999999999999 is 100. */
const isSameDecimal = (left: number, right: number): boolean =>
  left === right ||
  (Math.abs(left - right) < SURELY_APART * Math.max(Math.abs(left), Math.abs(right)) &&
    asDecimal(left) === asDecimal(right));

function comparison(exactLeft: number, by: string, right: number): boolean {
  if (!Number.isFinite(exactLeft) || !Number.isFinite(right)) return false;
  const left = isSameDecimal(exactLeft, right) ? right : exactLeft;
  switch (by) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    default:
      return left !== right;
  }
}

const isBlank = (value: RuleValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** Written out: a closure would be made at every step of every rule over every row. */
function anyIs(
  wanted: boolean,
  parts: readonly Condition[],
  row: RuleRow,
  context: EvaluationContext,
): boolean {
  for (const part of parts) if (holds(part, row, context) === wanted) return true;
  return false;
}

export function holds(condition: Condition, row: RuleRow, context: EvaluationContext): boolean {
  switch (condition.op) {
    case 'always':
      return true;
    case 'blank':
      return isBlank(row[condition.field] ?? null);
    case 'isError':
      return isErrorValue(row[condition.field] ?? null);
    case 'isNumber':
      return typeof row[condition.field] === 'number';
    case 'isWhole': {
      const value = row[condition.field];
      return typeof value === 'number' && Number.isInteger(asDecimal(value));
    }
    case 'isText':
      return row[condition.field] === condition.text;
    case 'contains': {
      const value = row[condition.field] ?? null;
      return typeof value === 'string' && value.includes(condition.text);
    }
    case 'offList': {
      const value = row[condition.field] ?? null;
      const list = row[condition.list] ?? null;
      if (typeof value !== 'number' || typeof list !== 'string' || list === '') return false;
      return numbersOfList(list).every(one => comparison(value, '<>', one));
    }
    case 'compare':
      return comparison(
        quantityOf(condition.left, row, context),
        condition.by,
        quantityOf(condition.right, row, context),
      );
    case 'and':
      return !anyIs(false, condition.of, row, context);
    case 'or':
      return anyIs(true, condition.of, row, context);
    case 'not':
      return !holds(condition.of, row, context);
  }
}
