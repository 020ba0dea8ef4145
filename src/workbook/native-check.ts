// Compiles a section's rules to the native formula of the "Kiểm tra" column: the same rules that core evaluates, in
// functions that Excel 2010, LibreOffice and WPS share. Nothing here depends on a locale or on the add-in.

import type { Condition, Quantity, RowOutcome, RowRule, SectionRules, VerdictId } from '../core/rules';

/**
 * Reference or literal by which a formula reaches a field or a constant of the row. Of a list: the row's key, the keys of
 * all lists and their values, `|` between them; empty in a form without lists.
 */
export type ReferenceOf = (field: string) => string;

const LIST_PARTS = '|';
export const listReference = (key: string, keys: string, values: string): string =>
  [key, keys, values].join(LIST_PARTS);

/** The sentence of a verdict, with `{amount}` where its number goes. */
export type VerdictText = (id: VerdictId) => string;

/** Excel's limit on the length of a formula. */
const LONGEST_FORMULA = 8192;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function quantityFormula(quantity: Quantity, referenceOf: ReferenceOf): string {
  switch (quantity.op) {
    case 'number':
      return String(quantity.value);
    case 'today':
      return 'TODAY()';
    case 'field':
      return referenceOf(quantity.field);
    case 'round':
      return `ROUND(${quantityFormula(quantity.of, referenceOf)},${quantity.places})`;
    case 'max':
      return `MAX(${quantityFormula(quantity.left, referenceOf)},${quantityFormula(quantity.right, referenceOf)})`;
    default:
      return `(${quantityFormula(quantity.left, referenceOf)}${quantity.op}${quantityFormula(quantity.right, referenceOf)})`;
  }
}

/** What must be true before a quantity can be computed: its cells are numbers, its divisors are not zero. */
function guardsOf(quantity: Quantity, referenceOf: ReferenceOf): readonly string[] {
  switch (quantity.op) {
    case 'number':
    case 'today':
      return [];
    case 'field': {
      const reference = referenceOf(quantity.field);
      return /^-?\d/.test(reference) ? [] : [`ISNUMBER(${reference})`];
    }
    case 'round':
      return guardsOf(quantity.of, referenceOf);
    case '/':
      return [
        ...guardsOf(quantity.left, referenceOf),
        ...guardsOf(quantity.right, referenceOf),
        `${quantityFormula(quantity.right, referenceOf)}<>0`,
      ];
    default:
      return [...guardsOf(quantity.left, referenceOf), ...guardsOf(quantity.right, referenceOf)];
  }
}

function guarded(guards: readonly string[], test: string): string {
  const unique = [...new Set(guards)];
  if (unique.length === 0) return test;
  return `IF(${unique.length === 1 ? unique[0] : `AND(${unique.join(',')})`},${test},FALSE)`;
}

const NEVER = 'FALSE';

/** A part that can never hold in this row is left out. */
function anyOf(parts: readonly string[]): string {
  const possible = parts.filter(part => part !== NEVER);
  if (possible.length === parts.length) return `OR(${parts.join(',')})`;
  return possible.length > 1 ? `OR(${possible.join(',')})` : (possible[0] ?? NEVER);
}

function conditionFormula(condition: Condition, referenceOf: ReferenceOf): string {
  switch (condition.op) {
    case 'always':
      return 'TRUE';
    case 'blank':
      return `TRIM(${referenceOf(condition.field)})=""`;
    case 'isError':
      return `ISERROR(${referenceOf(condition.field)})`;
    case 'isNumber': {
      const reference = referenceOf(condition.field);
      return `AND(ISNUMBER(${reference}),NOT(ISLOGICAL(${reference})))`;
    }
    case 'isWhole': {
      const reference = referenceOf(condition.field);
      // A cell that shows 174 may hold 173.99999999999997: ROUND gives the number that is shown, INT may give 173.
      return `IF(ISNUMBER(${reference}),${reference}=ROUND(${reference},0),FALSE)`;
    }
    case 'isText':
      return `EXACT(${referenceOf(condition.field)},${quoted(condition.text)})`;
    case 'contains':
      return `ISNUMBER(FIND(${quoted(condition.text)},${referenceOf(condition.field)}))`;
    case 'compare':
      return guarded(
        [...guardsOf(condition.left, referenceOf), ...guardsOf(condition.right, referenceOf)],
        `${quantityFormula(condition.left, referenceOf)}${condition.by}${quantityFormula(condition.right, referenceOf)}`,
      );
    case 'offList': {
      const [key, keys, values] = referenceOf(condition.list).split(LIST_PARTS);
      const cell = referenceOf(condition.field);
      if (!key || !keys || !values) return NEVER;
      // COUNTIFS would take the codes 1.1 and 1.10 for the same number.
      const own = `EXACT(${keys},${key})`;
      const test = `AND(SUMPRODUCT(${own}*1)>0,SUMPRODUCT(${own}*(${values}=${cell}))=0)`;
      return guarded([`ISNUMBER(${cell})`], test);
    }
    case 'or':
      return anyOf(condition.of.map(part => conditionFormula(part, referenceOf)));
    case 'and':
      return `${condition.op.toUpperCase()}(${condition.of.map(part => conditionFormula(part, referenceOf)).join(',')})`;
    case 'not':
      return condition.of.op === 'blank'
        ? `TRIM(${referenceOf(condition.of.field)})<>""`
        : `NOT(${conditionFormula(condition.of, referenceOf)})`;
  }
}

/** FIXED writes the locale's decimal sign; the form always shows a comma. */
const amountFormula = (amount: Quantity, referenceOf: ReferenceOf): string =>
  `SUBSTITUTE(FIXED(${quantityFormula(amount, referenceOf)},2,TRUE),".",",")`;

function textFormula(found: RowRule | RowOutcome, textOf: VerdictText, referenceOf: ReferenceOf): string {
  const text = textOf(found.id);
  const amount = found.amount;
  if (!amount) return quoted(text);
  const [before = '', after = ''] = text.split('{amount}');
  return `${quoted(before)}&${amountFormula(amount, referenceOf)}&${quoted(after)}`;
}

/**
 * The formula of one row's check, without `=`: nested IFs in the order of the rules, then of the outcomes.
 * Throws when it grows beyond what Excel takes: the rules would have to be split.
 */
export function nativeCheckFormula(
  section: SectionRules,
  textOf: VerdictText,
  referenceOf: ReferenceOf,
): string {
  const branches = [...section.rules, ...section.outcomes];
  const last = branches.length - 1;
  const text = branches.reduceRight(
    (rest, branch, index) =>
      index === last
        ? textFormula(branch, textOf, referenceOf)
        : `IF(${conditionFormula(branch.when, referenceOf)},${textFormula(branch, textOf, referenceOf)},${rest})`,
    '',
  );
  if (text.length > LONGEST_FORMULA)
    throw new Error(`check formula of ${section.section} has ${text.length} characters`);
  return text;
}
