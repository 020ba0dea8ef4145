// One worksheet: its cells, sparse and in order, merges, hidden rows and columns, tables. A sheet's declared
// dimension is not believed, because nothing needs it.

import { isoOfSerial, serialOf } from '../../core';
import type { RawCell, RawRange, RawSheet, RawTable, SheetVisibility } from '../../core';
import { ReadError } from './limits';
import type { OpenPackage } from './package';
import { positionOf, rangeOf } from './references';
import { unescapeText } from './shared-strings';
import { readTable } from './table';
import type { Attributes } from './xml-scan';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly visibility: SheetVisibility;
}

/** Cells read so far over all sheets of the workbook. */
export interface CellBudget {
  left: number;
}

const LAST_COLUMN = 16_384;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** A cell of type `d` holds an ISO date; it is given as the serial that Excel would hold. */
function serialOfIsoText(text: string): number | null {
  const day = ISO_DAY.exec(text)?.[0];
  if (day === undefined) return null;
  const serial = serialOf(day);
  return isoOfSerial(serial) === day ? serial : null;
}

class SheetReader {
  readonly rows = new Map<number, RawCell[]>();
  readonly merges: RawRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  #row = 0;
  #column = 0;
  #type = 'n';
  #format = 0;
  #value = '';
  #formula: string | null = null;
  #sharedIndex = '';
  readonly #sharedFormulas = new Map<string, string>();
  #inside: 'v' | 'f' | 't' | '' = '';
  #phonetic = 0;
  #hasValue = false;
  #cells: RawCell[] = [];
  #outOfOrder = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly budget: CellBudget,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        return this.#openRow(attributes);
      case 'c':
        return this.#openCell(attributes);
      case 'v':
        this.#inside = 'v';
        this.#hasValue = true;
        return;
      case 'f':
        return this.#openFormula(attributes);
      case 't':
        this.#inside = this.#phonetic === 0 && this.#type === 'inlineStr' ? 't' : '';
        this.#hasValue ||= this.#inside === 't';
        return;
      case 'rPh':
        this.#phonetic += 1;
        return;
      case 'col':
        return this.#openColumns(attributes);
      case 'mergeCell': {
        const range = rangeOf(attributes.get('ref') ?? '');
        if (range) this.merges.push(range);
      }
    }
  }

  text(text: string): void {
    if (this.#inside === 'f') this.#formula = (this.#formula ?? '') + text;
    else if (this.#inside !== '') this.#value += text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 'f':
      case 't':
        this.#inside = '';
        return;
      case 'rPh':
        this.#phonetic -= 1;
        return;
      case 'c':
        return this.#closeCell();
      case 'row':
        return this.#closeRow();
    }
  }

  #openRow(attributes: Attributes): void {
    const row = Number(attributes.get('r') ?? this.#row + 1);
    if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw new ReadError('corrupt');
    this.#row = row;
    this.#column = 0;
    this.#cells = this.rows.get(row) ?? [];
    this.#outOfOrder = false;
    if (attributes.flag('hidden')) this.hiddenRows.add(row);
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    const position = reference === null ? null : positionOf(reference);
    if (reference !== null && !position) throw new ReadError('corrupt');
    const column = position?.column ?? this.#column + 1;
    if (column <= this.#column) this.#outOfOrder = true;
    this.#column = column;
    this.#type = attributes.get('t') ?? 'n';
    this.#format = Number(attributes.get('s') ?? 0) || 0;
    this.#value = '';
    this.#formula = null;
    this.#sharedIndex = '';
    this.#hasValue = false;
  }

  #openFormula(attributes: Attributes): void {
    this.#inside = 'f';
    this.#formula = '';
    this.#sharedIndex = attributes.get('t') === 'shared' ? (attributes.get('si') ?? '') : '';
  }

  #openColumns(attributes: Attributes): void {
    if (!attributes.flag('hidden')) return;
    const last = Math.min(Number(attributes.get('max')), LAST_COLUMN);
    for (let column = Number(attributes.get('min')); column <= last; column += 1)
      this.hiddenColumns.add(column);
  }

  /** A cell that shares a formula shows the master's text: what matters is that it is no constant. */
  #formulaText(): string | null {
    if (this.#formula === null || this.#sharedIndex === '') return this.#formula;
    if (this.#formula === '') return this.#sharedFormulas.get(this.#sharedIndex) ?? '';
    this.#sharedFormulas.set(this.#sharedIndex, this.#formula);
    return this.#formula;
  }

  #closeCell(): void {
    if (!this.#hasValue && this.#formula === null) return;
    const content = this.#content();
    if (content === null) return;
    if ((this.budget.left -= 1) < 0) throw new ReadError('too-many-cells');
    const formula = this.#formulaText();
    const cell: RawCell = { row: this.#row, column: this.#column, ...content, format: this.#format };
    this.#cells.push(formula === null ? cell : { ...cell, formula });
  }

  /** Null for a cell that holds nothing. */
  #content(): Pick<RawCell, 'kind' | 'value'> | null {
    const value = this.#value;
    switch (this.#type) {
      case 's': {
        const text = this.strings[Number(value)];
        if (text === undefined) throw new ReadError('corrupt', { part: 'sharedStrings' });
        return text === '' ? null : { kind: 'text', value: text };
      }
      case 'str':
      case 'inlineStr':
        return value === '' && this.#formula === null ? null : { kind: 'text', value: unescapeText(value) };
      case 'b':
        return { kind: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
      case 'e':
        return { kind: 'error', value };
      case 'd': {
        const serial = serialOfIsoText(value);
        return serial === null ? { kind: 'text', value } : { kind: 'number', value: serial };
      }
      default:
        return this.#number(value);
    }
  }

  #number(value: string): Pick<RawCell, 'kind' | 'value'> | null {
    if (value === '') return this.#formula === null ? null : { kind: 'text', value: '' };
    const number = Number(value);
    return Number.isFinite(number) ? { kind: 'number', value: number } : { kind: 'text', value };
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (this.#outOfOrder) this.#cells.sort((left, right) => left.column - right.column);
    this.rows.set(this.#row, this.#cells);
  }
}

const inOrder = (rows: ReadonlyMap<number, RawCell[]>): ReadonlyMap<number, readonly RawCell[]> => {
  const numbers = [...rows.keys()];
  const sorted = numbers.every((row, index) => index === 0 || row > (numbers[index - 1] ?? 0));
  return sorted ? rows : new Map([...rows].sort(([left], [right]) => left - right));
};

export function readSheet(
  source: OpenPackage,
  entry: SheetEntry,
  strings: readonly string[],
  budget: CellBudget,
): RawSheet {
  const reader = new SheetReader(strings, budget);
  source.scan(entry.part, reader);
  const tables = source.relationsOf(entry.part).flatMap((relation): readonly RawTable[] => {
    const table = relation.type === 'table' && relation.target ? readTable(source, relation.target) : null;
    return table ? [table] : [];
  });
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows: inOrder(reader.rows),
    merges: reader.merges,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: reader.hiddenColumns,
    tables,
  };
}
