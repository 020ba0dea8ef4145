// The values behind a reference of a chart, taken from the declarations themselves: what a chart shows before a
// spreadsheet program computes it anew.

import { rangeOf } from '../../core/addresses';
import type { CellContent, SheetDeclaration, SheetKey } from '../../workbook/declaration';
import { draftCells, draftContent, type DraftRows } from './sheet-cells';

export type CachedValue = string | number | null;

const plainValue = (content: CellContent): CachedValue => {
  if (typeof content === 'object') return content === null ? null : plainValue(content.cached ?? null);
  return typeof content === 'boolean' ? String(content) : content;
};

/** Looks up references such as `{dashboard}!$B$4:$B$12`; a sheet that is not declared here gives no values. */
export class DeclaredValues {
  private readonly drafts = new Map<SheetKey, DraftRows>();

  constructor(private readonly sheets: readonly SheetDeclaration[]) {}

  at(reference: string): readonly CachedValue[] {
    const [, key = '', range = ''] = /^\{([A-Za-z0-9_]+)\}!(.+)$/.exec(reference) ?? [];
    const rows = this.rowsOf(key);
    if (!rows) return [];
    const { firstRow, lastRow, firstColumn, lastColumn } = rangeOf(range);
    const values: CachedValue[] = [];
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1)
        values.push(plainValue(draftContent(rows, row, column)));
    return values;
  }

  private rowsOf(key: SheetKey): DraftRows | undefined {
    const sheet = this.sheets.find(candidate => candidate.key === key);
    if (sheet && !this.drafts.has(key)) this.drafts.set(key, draftCells(sheet));
    return this.drafts.get(key);
  }
}
