// What a table of ours shall hold when it is written over the one that stands in the workbook: what users typed
// stays with its row, columns that the office added stay, ours come back where they are missing. A formula that changes
// its row reads its new row; one that a whole column of the office shares goes on in new rows.
// Which rows there are is the declaration's word alone.

import { columnCaptioned, foldedCaption } from './captions';
import type { CellContent, ColumnDeclaration, FormulaContent, TableDeclaration } from './declaration';
import { movedFormula, sameInRows } from '../core/formulas';
import type { TableState } from './port';

/** A column of the result; `declared` is null for a column that the office added. */
export interface MergedColumn {
  readonly caption: string;
  readonly declared: ColumnDeclaration | null;
  /** The office's formula that goes on in new rows, as a first row would hold it. */
  readonly continued: FormulaContent | null;
}

export interface MergedTable {
  readonly columns: readonly MergedColumn[];
  /** In the order of `columns`. Calculated columns hold their formula in every row. */
  readonly rows: readonly (readonly CellContent[])[];
  /** For each row the index of the existing row that it carries on; null for a new one. */
  readonly from: readonly (number | null)[];
}

const standingCaption = ({ caption, standsAs }: ColumnDeclaration): string => standsAs ?? caption;

function columnsOf(table: TableDeclaration, existing: TableState | null): readonly MergedColumn[] {
  const declared = new Map(table.columns.map(column => [foldedCaption(standingCaption(column)), column]));
  const present = (existing?.captions ?? []).map((caption, index) => {
    const column = declared.get(foldedCaption(caption)) ?? null;
    declared.delete(foldedCaption(caption));
    const continued = column || !existing ? null : columnFormula(existing, index, existing.firstRow + 1);
    return { caption: column?.caption ?? caption, declared: column, continued };
  });
  const missing = [...declared.values()].map(column => ({
    caption: column.caption,
    declared: column,
    continued: null,
  }));
  return [...present, ...missing];
}

const keyText = (content: CellContent | undefined): string => {
  const value = typeof content === 'object' && content !== null ? content.cached : content;
  return value == null ? '' : String(value).normalize('NFC').trim();
};

interface ExistingRow {
  readonly index: number;
  readonly cells: readonly CellContent[];
}

/** The existing rows by key, in their order, so that rows with the same key are taken one after the other. */
function rowsByKey(existing: TableState, keyIndex: number): Map<string, ExistingRow[]> {
  const byKey = new Map<string, ExistingRow[]>();
  existing.rows.forEach((cells, index) => {
    const key = keyText(cells[keyIndex]);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), { index, cells }]);
  });
  return byKey;
}

/** Rows of a table as it stands; one that holds no more than formulas, which go on by themselves, is no row yet. */
export const rowsThatCount = (
  rows: readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] =>
  rows.length === 1 && rows[0]?.every(content => content === null || isFormula(content)) ? [] : rows;

export const isFormula = (content: CellContent | undefined): content is FormulaContent =>
  typeof content === 'object' && content !== null;

/** As it reads so many rows further down. */
export const movedContent = (content: CellContent, rows: number): CellContent =>
  isFormula(content) && rows !== 0
    ? { ...content, formula: movedFormula(content.formula, rows, 0) }
    : content;

/** Contents of one column below each other: whether all formulas among them say the same, each from its own row. */
export function sharesOneFormula(contents: readonly CellContent[], firstRow: number): boolean {
  const first = contents.findIndex(isFormula);
  const model = contents[first];
  return (
    !isFormula(model) ||
    contents.every(
      (content, index) =>
        !isFormula(content) || sameInRows(model.formula, firstRow + first, content.formula, firstRow + index),
    )
  );
}

/** The formula of a column of the office, as its first row holds it, where most rows share it; null otherwise. */
function columnFormula({ rows }: TableState, column: number, firstRow: number): FormulaContent | null {
  const contents = rows.map(cells => cells[column] ?? null);
  const first = contents.findIndex(isFormula);
  const model = contents[first];
  if (!isFormula(model) || contents.filter(isFormula).length * 2 <= contents.length) return null;
  if (!sharesOneFormula(contents, firstRow)) return null;
  return { kind: 'formula', formula: movedFormula(model.formula, -first, 0) };
}

const calculated = (text: string, given: CellContent): CellContent => {
  const cached = typeof given === 'object' && given !== null ? given.cached : given;
  return cached == null ? { kind: 'formula', formula: text } : { kind: 'formula', formula: text, cached };
};

interface ColumnPlan extends MergedColumn {
  /** Index among the declared columns; -1 for a column of the office. */
  readonly from: number;
}

/** `existing` is null where the table does not stand yet; `shifted` says how many rows down it stands by then. */
export function mergeTable(table: TableDeclaration, existing: TableState | null, shifted = 0): MergedTable {
  const columns = columnsOf(table, existing);
  const indexOfKey = new Map(table.columns.map((column, index) => [column.key, index]));
  const present = existingRows(table, existing);
  const declaredKeyIndex = indexOfKey.get(table.rowKey) ?? -1;
  const plans = columns.map((column): ColumnPlan => ({
    ...column,
    from: column.declared === null ? -1 : (indexOfKey.get(column.declared.key) ?? -1),
  }));
  const retained = table.rows.map(row => present.get(keyText(row[declaredKeyIndex]))?.shift() ?? null);
  const from = retained.map(row => row?.index ?? null);
  // The consolidated table has a row for each entry of each agency: it is not copied for nothing.
  if (isAsDeclared(plans, table)) return { columns, rows: table.rows, from };
  const rows = table.rows.map((row, index) =>
    plans.map((plan, column) =>
      mergedContent(plan, row, retained[index] ?? null, { index, column, shifted }),
    ),
  );
  return { columns, rows, from };
}

function existingRows(
  table: TableDeclaration,
  existing: TableState | null,
): ReadonlyMap<string, ExistingRow[]> {
  const keyColumn = table.columns.find(column => column.key === table.rowKey);
  if (!existing || !keyColumn) return new Map();
  const index = columnCaptioned(existing.captions, standingCaption(keyColumn));
  return index < 0 ? new Map() : rowsByKey(existing, index);
}

const isAsDeclared = (plans: readonly ColumnPlan[], { columns }: TableDeclaration): boolean =>
  plans.length === columns.length &&
  plans.every(
    ({ declared, from }, index) =>
      declared !== null && from === index && declared.formula === undefined && declared.userEntry !== true,
  );

function mergedContent(
  { declared, from, continued }: ColumnPlan,
  row: readonly CellContent[],
  retained: ExistingRow | null,
  { index, column, shifted }: { readonly index: number; readonly column: number; readonly shifted: number },
): CellContent {
  const stored = retained && movedContent(retained.cells[column] ?? null, index + shifted - retained.index);
  if (declared === null) return retained ? stored : continued && movedContent(continued, index + shifted);
  const given = row[from] ?? null;
  if (declared.formula !== undefined) return calculated(declared.formula, given);
  return declared.userEntry ? (stored ?? given) : given;
}
