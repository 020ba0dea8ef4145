// What Excel's parser refuses of a formula when it is entered, so that a call which Excel would not take fails here too.
// Names and functions that nobody knows are no mistake: they give #NAME? once they are computed.

import { invalidArgument } from './errors';
import {
  closingBracket,
  closingQuote,
  columnIndex,
  pieces,
  tableAround,
  type FormulaHome,
} from './formula-parts';
import type { TablePart } from './parts';
import type { HostWorkbook } from './workbook';

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const ITEMS = new Set(['#all', '#data', '#headers', '#totals', '#this row']);
/** A caption with one of these stands in brackets of its own. */
const SPECIAL = /[\t\n\r,:.[\]#"{}$^&*+=\-></]/;
/** `#REF!` and the like within a formula. */
const ERROR = /#(?:N\/A|[A-Z0-9/]+[!?])/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

const refused = (formula: string, why: string) =>
  invalidArgument(`Excel does not take the formula ${formula.slice(0, 120)}: ${why}`);

/** Throws `InvalidArgument`. `formula` begins with `=`. */
export function assertFormula(workbook: HostWorkbook, formula: string, home: FormulaHome): void {
  if (formula.length > LONGEST_FORMULA) throw refused(formula, `more than ${LONGEST_FORMULA} characters`);
  let depth = 0;
  for (let at = 1; at < formula.length;) {
    const character = formula.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) throw refused(formula, 'a parenthesis closes that was never opened');
    if (depth > DEEPEST) throw refused(formula, `more than ${DEEPEST} levels`);
    at = partAt(workbook, formula, at, home);
  }
  if (depth !== 0) throw refused(formula, 'a parenthesis stays open');
  if (/[+\-*/^&=<>,(]$/.test(formula.trim())) throw refused(formula, 'it ends in the middle');
}

/** Checks the part that begins here and gives the place behind it. */
function partAt(workbook: HostWorkbook, formula: string, at: number, home: FormulaHome): number {
  const character = formula.charAt(at);
  if (character === '"') return textAt(formula, at);
  if (character === "'") return quotedSheetAt(workbook, formula, at);
  if (character === '[') return structuredAt(formula, at, tableAround(workbook, home), 'no table is around');
  ERROR.lastIndex = at;
  const error = ERROR.exec(formula)?.[0];
  if (error !== undefined) return at + error.length;
  NAME.lastIndex = at;
  const name = NAME.exec(formula)?.[0] ?? '';
  const behind = at + name.length;
  if (name === '') return at + 1;
  if (formula.charAt(behind) === '[')
    return structuredAt(formula, behind, workbook.findTable(name), `there is no table ${name}`);
  if (formula.charAt(behind) === '!') assertSheet(workbook, formula, name);
  return behind;
}

function textAt(formula: string, at: number): number {
  const end = closingQuote(formula, at);
  if (formula.charAt(end - 1) !== '"' || end === at + 1) throw refused(formula, 'a text does not end');
  if (formula.slice(at + 1, end - 1).replaceAll('""', '"').length > LONGEST_TEXT)
    throw refused(formula, `a text in it has more than ${LONGEST_TEXT} characters`);
  return end;
}

function quotedSheetAt(workbook: HostWorkbook, formula: string, at: number): number {
  const end = closingQuote(formula, at);
  if (formula.charAt(end) !== '!') throw refused(formula, 'a quoted name is no sheet');
  assertSheet(workbook, formula, formula.slice(at + 1, end - 1).replaceAll("''", "'"));
  return end;
}

function assertSheet(workbook: HostWorkbook, formula: string, name: string): void {
  const isExternal = name.includes('[');
  if (!isExternal && !workbook.sheets.some(sheet => sheet.name.toLowerCase() === name.toLowerCase()))
    throw refused(formula, `there is no sheet ${name}`);
}

function structuredAt(formula: string, at: number, table: TablePart | null, missing: string): number {
  if (!table) throw refused(formula, missing);
  const end = closingBracket(formula, at);
  const spec = formula.slice(at + 1, end - 1).trim();
  if (formula.charAt(end - 1) !== ']') throw refused(formula, 'a bracket stays open');
  assertSpecifier(formula, table, spec.startsWith('@') ? spec.slice(1).trim() : spec);
  return end;
}

function assertSpecifier(formula: string, table: TablePart, spec: string): void {
  const isBare = spec !== '' && !spec.startsWith('[') && !spec.startsWith('#');
  if (isBare && SPECIAL.test(spec.replace(/'./g, '')))
    throw refused(formula, `the caption ${spec} needs brackets of its own`);
  for (const part of pieces(spec).filter(piece => piece !== '')) {
    const isKnown = part.startsWith('#') ? ITEMS.has(part.toLowerCase()) : columnIndex(table, part) >= 0;
    if (!isKnown) throw refused(formula, `${table.name} has no ${part}`);
  }
}

/** Rules of validations and conditional formats speak of cells and names alone, and are no longer than this. */
const LONGEST_RULE = 255;

/** Throws `InvalidArgument` for a formula that a validation or a conditional format cannot have. */
export function assertRuleFormula(workbook: HostWorkbook, formula: string, home: FormulaHome): void {
  assertFormula(workbook, formula, home);
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  if (outsideTexts.includes('[')) throw refused(formula, 'a rule cannot refer to a table by its name');
  if (outsideTexts.includes('{')) throw refused(formula, 'a rule cannot hold an array');
  if (formula.length > LONGEST_RULE + 1)
    throw refused(formula, `a rule has at most ${LONGEST_RULE} characters`);
}
