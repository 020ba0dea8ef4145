// Structured references (`tblA[[#This Row],[Cột]]`, `tblA[Cột]`, `[@Cột]`) put into A1 notation for the engine,
// which knows only some of their forms, and for cells that outlive their table. What cannot be resolved becomes `#REF!`.

import { addressOf, columnLetters, type Area } from './a1';
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

const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/** The tables that a formula may mean. */
export type Tables = Pick<HostWorkbook, 'tables' | 'findTable' | 'tablesOf'>;

/** One table alone; every other is left in its formulas as it is. */
export const only = (table: TablePart): Tables => ({
  tables: [table],
  findTable: name => (name.toLowerCase() === table.name.toLowerCase() ? table : null),
  tablesOf: sheet => (sheet === table.sheet ? [table] : []),
});

/** A formula that named a table which is gone. */
export const withoutTable = (table: TablePart, formula: string, home: FormulaHome): string =>
  formula.toLowerCase().includes(table.name.toLowerCase())
    ? toPlainFormula(only({ ...table, columns: [] }), formula, home)
    : formula;

/** Rewrites a formula with `=`; `_xlfn.` prefixes of files go, too. */
export function toPlainFormula(workbook: Tables, formula: string, home: FormulaHome): string {
  if (!/[[!]/.test(formula) && !mentionsTable(workbook, formula))
    return formula.replace(/_xlfn\.(_xlws\.)?/g, '');
  let out = '';
  let at = 0;
  while (at < formula.length) {
    const character = formula.charAt(at);
    if (character === '"' || character === "'") {
      const end = closingQuote(formula, at);
      out += formula.slice(at, end);
      at = end;
      continue;
    }
    NAME.lastIndex = at;
    const name = NAME.exec(formula)?.[0] ?? '';
    const next = formula.charAt(at + name.length);
    const table = name === '' ? tableAround(workbook, home) : workbook.findTable(name);
    if (next === '[' && table) {
      const end = closingBracket(formula, at + name.length);
      out += resolve(table, formula.slice(at + name.length + 1, end - 1), home);
      at = end;
    } else if (name !== '' && table && next !== '(' && next !== '!') {
      out +=
        table.columns.length === 0 ? '#REF!' : reference(table, dataRows(table), 0, table.columns.length - 1);
      at += name.length;
    } else if (name !== '' && next === '!') {
      out += quoted(name);
      at += name.length;
    } else if (name !== '') {
      out += name;
      at += name.length;
    } else {
      out += character;
      at += 1;
    }
  }
  return out.replace(/_xlfn\.(_xlws\.)?/g, '');
}

/** The engine wants quotes around letters beyond ASCII, which Excel does not need. */
const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

const mentionsTable = (workbook: Tables, formula: string): boolean => {
  const lower = formula.toLowerCase();
  return workbook.tables.some(table => lower.includes(table.name.toLowerCase()));
};

type Rows = readonly [first: number, last: number];

const dataRows = (table: TablePart): Rows => [
  table.area.top + (table.showHeaders ? 1 : 0),
  table.area.bottom - (table.showTotals ? 1 : 0),
];

function rowsFor(table: TablePart, item: string, home: FormulaHome): Rows | null {
  switch (item.toLowerCase()) {
    case '#all':
      return [table.area.top, table.area.bottom];
    case '#headers':
      return [table.area.top, table.area.top];
    case '#totals':
      return table.showTotals ? [table.area.bottom, table.area.bottom] : null;
    case '#data':
      return dataRows(table);
    case '#this row':
      return home.sheet === table.sheet ? [home.row, home.row] : null;
    default:
      return null;
  }
}

function resolve(table: TablePart, spec: string, home: FormulaHome): string {
  const trimmed = spec.trim();
  const thisRow = trimmed.startsWith('@');
  const parts = pieces(thisRow ? trimmed.slice(1).trim() : trimmed).filter(part => part !== '');
  const items = parts.filter(part => part.startsWith('#'));
  const captions = parts.filter(part => !part.startsWith('#'));
  const wanted = thisRow ? ['#this row', ...items] : items.length === 0 ? ['#data'] : items;
  const spans = wanted.map(item => rowsFor(table, item, home));
  const columns = captions.map(caption => columnIndex(table, caption));
  if (table.columns.length === 0 || spans.some(span => span === null) || columns.includes(-1)) return '#REF!';
  const lines = spans.flatMap(span => span ?? []);
  const first = columns.length === 0 ? 0 : Math.min(...columns);
  const last = columns.length === 0 ? table.columns.length - 1 : Math.max(...columns);
  return reference(table, [Math.min(...lines), Math.max(...lines)], first, last);
}

function reference(table: TablePart, [top, bottom]: Rows, first: number, last: number): string {
  const area: Area = { top, bottom, left: table.area.left + first, right: table.area.left + last };
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const address =
    addressOf(area).includes(':') || area.top !== area.bottom
      ? `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`
      : corner(area.top, area.left);
  return `${quoted(table.sheet.name)}!${address}`;
}
