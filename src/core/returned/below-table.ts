// Entries that stand right below the last row of a section, as inserted cells push them there: values of the kind that
// their column asks for, in a row without id, label or formula.

import type { RawCell, RawWorkbook } from '../grid';
import { isBlank } from './caption-columns';
import type { FoundSection } from './find-section';
import type { FoundRow } from './match-rows';
import { readField } from './read-field';

export interface BelowTable {
  /** Rows without id that follow the last row at once, with their entry cells by column. */
  readonly rows: readonly ReadonlyMap<number, RawCell>[];
  /** Fields whose values there can be nothing but entries. */
  readonly sure: ReadonlySet<string>;
}

type Field = FoundSection['layout']['fields'][number];

/** A text could be a note or a signature; what fits a list, a date or a figure is an entry. Pushed rows hold no formula. */
function isSureEntry(raw: RawWorkbook, section: FoundSection, field: Field, cell: RawCell): boolean {
  const { value } = readField({ raw, sheetName: section.sheet.name, rowId: '' }, field, cell).field;
  switch (field.kind) {
    case 'choice':
      return field.choices?.includes(String(value)) === true;
    case 'percent':
    case 'number':
    case 'points':
    case 'money':
      return typeof value === 'number' || cell.kind === 'number';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'documentNumber':
      return /^\d+[a-z]?\/\S+$/iu.test(String(value ?? ''));
    case 'text':
      return false;
  }
}

/** A label beside the figures, or a sum of them, is what people put below a table. */
function isPushedRow(section: FoundSection, cells: readonly RawCell[]): boolean {
  const entries = new Set(section.columns.values());
  const filled = cells.filter(cell => !isBlank(cell));
  return filled.length > 0 && filled.every(cell => entries.has(cell.column) && cell.formula === undefined);
}

export function belowTable(raw: RawWorkbook, section: FoundSection, rows: readonly FoundRow[]): BelowTable {
  const last = Math.max(section.headerRow, ...rows.map(({ row }) => row));
  const below: ReadonlyMap<number, RawCell>[] = [];
  for (let row = last + 1; ; row += 1) {
    const cells = section.sheet.rows.get(row);
    if (!cells || !isPushedRow(section, cells)) break;
    below.push(new Map(cells.map(cell => [cell.column, cell])));
  }
  const sure = section.layout.fields.filter(field => {
    const cell = below[0]?.get(section.columns.get(field.key) ?? 0);
    return cell !== undefined && isSureEntry(raw, section, field, cell);
  });
  return { rows: below, sure: new Set(sure.map(({ key }) => key)) };
}
