// The language in which a row's rules are written once: evaluated here, and compiled to native formulas for the
// workbooks of agencies, which have no add-in. It holds only what Excel 2010, LibreOffice and WPS compute alike.
// Leaves out dates as such (a date is a serial) and everything that depends on a locale.

/** What a cell holds, as a formula would see it. */
export type RuleValue = number | string | boolean | null | { readonly error: string };

export type RuleRow = Readonly<Record<string, RuleValue>>;

/** A truth about a row. */
export type Condition =
  | { readonly op: 'blank'; readonly field: string }
  | { readonly op: 'isError'; readonly field: string }
  /** A number, not a truth value: LibreOffice counts TRUE as a number unless told otherwise. */
  | { readonly op: 'isNumber'; readonly field: string }
  | { readonly op: 'isWhole'; readonly field: string }
  /** The same text, case and marks included. */
  | { readonly op: 'isText'; readonly field: string; readonly text: string }
  | { readonly op: 'contains'; readonly field: string; readonly text: string }
  /** False where either side is no number. */
  | {
      readonly op: 'compare';
      readonly left: Quantity;
      readonly by: '<' | '<=' | '>' | '>=' | '=' | '<>';
      readonly right: Quantity;
    }
  /** A number that is none of the row's list, a constant such as `10|5|0`; false where the row has no list. */
  | { readonly op: 'offList'; readonly field: string; readonly list: string }
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'always' };

/** A number about a row; not a number where a part of it is none. */
export type Quantity =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'field'; readonly field: string }
  /** The day on which the check runs, as a serial. */
  | { readonly op: 'today' }
  | { readonly op: '+' | '-' | '*' | '/' | 'max'; readonly left: Quantity; readonly right: Quantity }
  /** Half away from zero, after snapping to 15 significant digits, as spreadsheets do. */
  | { readonly op: 'round'; readonly of: Quantity; readonly places: number };

export const blank = (field: string): Condition => ({ op: 'blank', field });
export const filled = (field: string): Condition => not(blank(field));
export const isError = (field: string): Condition => ({ op: 'isError', field });
export const isNumber = (field: string): Condition => ({ op: 'isNumber', field });
export const isWhole = (field: string): Condition => ({ op: 'isWhole', field });
export const isText = (field: string, text: string): Condition => ({ op: 'isText', field, text });
export const contains = (field: string, text: string): Condition => ({ op: 'contains', field, text });
export const offList = (field: string, list: string): Condition => ({ op: 'offList', field, list });
export const and = (...of: readonly Condition[]): Condition => ({ op: 'and', of });
export const or = (...of: readonly Condition[]): Condition => ({ op: 'or', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const always: Condition = { op: 'always' };

/** Numbers of a row's list, and the list of numbers. */
const LIST_SIGN = '|';
export const numberList = (values: readonly number[]): string => values.join(LIST_SIGN);
export const numbersOfList = (list: string): readonly number[] =>
  list === '' ? [] : list.split(LIST_SIGN).map(Number);

export const number = (value: number): Quantity => ({ op: 'number', value });
export const valueOf = (field: string): Quantity => ({ op: 'field', field });
export const todayOf: Quantity = { op: 'today' };
export const minus = (left: Quantity, right: Quantity): Quantity => ({ op: '-', left, right });
export const times = (left: Quantity, right: Quantity): Quantity => ({ op: '*', left, right });
export const over = (left: Quantity, right: Quantity): Quantity => ({ op: '/', left, right });
export const greater = (left: Quantity, right: Quantity): Quantity => ({ op: 'max', left, right });
export const round = (of: Quantity, places: number): Quantity => ({ op: 'round', of, places });

type Comparator = '<' | '<=' | '>' | '>=' | '=' | '<>';
const compare = (left: Quantity, by: Comparator, right: Quantity): Condition => ({
  op: 'compare',
  left,
  by,
  right,
});
export const less = (left: Quantity, right: Quantity): Condition => compare(left, '<', right);
export const atMost = (left: Quantity, right: Quantity): Condition => compare(left, '<=', right);
export const more = (left: Quantity, right: Quantity): Condition => compare(left, '>', right);
export const equals = (left: Quantity, right: Quantity): Condition => compare(left, '=', right);
export const differs = (left: Quantity, right: Quantity): Condition => compare(left, '<>', right);
