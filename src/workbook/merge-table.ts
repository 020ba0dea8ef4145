// What a table of ours shall hold when it is written over the one that stands in the workbook: what users typed
// stays with its row, columns that the office added stay, ours come back where they are missing.
// Which rows there are is the declaration's word alone.

import type { CellContent, ColumnDeclaration, TableDeclaration } from './declaration';
import type { TableState } from './port';

/** A column of the result; `declared` is null for a column that the office added. */
export interface MergedColumn {
  readonly caption: string;
  readonly declared: ColumnDeclaration | null;
}

export interface MergedTable {
  readonly columns: readonly MergedColumn[];
  /** In the order of `columns`. Calculated columns hold their formula in every row. */
  readonly rows: readonly (readonly CellContent[])[];
}

const foldCaption = (caption: string): string =>
  caption.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

function columnsOf(table: TableDeclaration, existing: TableState | null): readonly MergedColumn[] {
  const declared = new Map(table.columns.map(column => [foldCaption(column.caption), column]));
  const standing = (existing?.captions ?? []).map(caption => {
    const column = declared.get(foldCaption(caption)) ?? null;
    declared.delete(foldCaption(caption));
    return { caption: column?.caption ?? caption, declared: column };
  });
  const missing = [...declared.values()].map(column => ({ caption: column.caption, declared: column }));
  return [...standing, ...missing];
}

const keyText = (content: CellContent | undefined): string => {
  const value = typeof content === 'object' && content !== null ? content.cached : content;
  return value == null ? '' : String(value).normalize('NFC').trim();
};

/** The standing rows by key, in their order, so that rows with the same key are taken one after the other. */
function rowsByKey(existing: TableState, keyIndex: number): Map<string, (readonly CellContent[])[]> {
  const byKey = new Map<string, (readonly CellContent[])[]>();
  for (const row of existing.rows) {
    const key = keyText(row[keyIndex]);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return byKey;
}

const calculated = (text: string, given: CellContent): CellContent => {
  const cached = typeof given === 'object' && given !== null ? given.cached : given;
  return cached == null ? { kind: 'formula', formula: text } : { kind: 'formula', formula: text, cached };
};

/** `existing` is null where the table does not stand in the workbook yet. */
export function mergeTable(table: TableDeclaration, existing: TableState | null): MergedTable {
  const columns = columnsOf(table, existing);
  const indexOfKey = new Map(table.columns.map((column, index) => [column.key, index]));
  const keyColumn = table.columns.find(column => column.key === table.rowKey);
  const standingKeyIndex =
    existing && keyColumn
      ? existing.captions.findIndex(caption => foldCaption(caption) === foldCaption(keyColumn.caption))
      : -1;
  const standing = existing && standingKeyIndex >= 0 ? rowsByKey(existing, standingKeyIndex) : new Map();
  const declaredKeyIndex = indexOfKey.get(table.rowKey) ?? -1;
  const plans = columns.map(({ declared }) => ({
    declared,
    from: declared === null ? -1 : (indexOfKey.get(declared.key) ?? -1),
  }));
  const isAsDeclared = plans.every(
    ({ declared, from }, index) =>
      declared !== null && from === index && declared.formula === undefined && declared.userEntry !== true,
  );
  // The consolidated table has a row for each entry of each agency: it is not copied for nothing.
  if (isAsDeclared && plans.length === table.columns.length) return { columns, rows: table.rows };
  const rows = table.rows.map(row => {
    const kept: readonly CellContent[] = standing.get(keyText(row[declaredKeyIndex]))?.shift() ?? [];
    return plans.map(({ declared, from }, index) => {
      if (declared === null) return kept[index] ?? null;
      const given = row[from] ?? null;
      if (declared.formula !== undefined) return calculated(declared.formula, given);
      return declared.userEntry ? (kept[index] ?? given) : given;
    });
  });
  return { columns, rows };
}
