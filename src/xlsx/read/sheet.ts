// One worksheet: its cells, sparse and in order, merges, hidden rows and columns, tables. A sheet's declared
// dimension is not believed, because nothing needs it.

import { dayOf, isoOfSerial, serialOf } from '../../core';
import type { DateSystem, RawCell, RawRange, RawSheet, RawTable, SheetVisibility } from '../../core';
import { ReadError } from './limits';
import type { Purse } from './limits';
import type { OpenPackage } from './package';
import { positionOf, rangeOf } from './references';
import { unescapeText } from './shared-strings';
import { readTable } from './table';
import type { Attributes } from './xml-tag';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly visibility: SheetVisibility;
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;
const SECONDS_A_DAY = 86_400;

/** A cell of type `d` holds an ISO moment; it is given as the serial that Excel would hold. */
function serialOfIsoText(text: string, dateSystem: DateSystem): number | null {
  const [, day, hours = 0, minutes = 0, seconds = 0] = ISO_MOMENT.exec(text.trim()) ?? [];
  if (day === undefined || !dayOf(day)) return null;
  const serial = serialOf(day, dateSystem);
  if (isoOfSerial(serial, dateSystem) !== day) return null;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
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
  #rowIsGiven = false;
  #columnsDeclared = 0;

  constructor(
    private readonly strings: readonly string[],
    private readonly dateSystem: DateSystem,
    private readonly purse: Purse,
  ) {}

  get wantsText(): boolean {
    return this.#inside !== '';
  }

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
      case 'is':
        this.#type = 'inlineStr';
        return;
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
        this.purse.take();
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
    const given = attributes.get('r');
    const row = given === null ? this.#row + 1 : Number(given);
    if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new ReadError('corrupt', { row });
    this.#row = row;
    this.#rowIsGiven = given !== null;
    this.#column = 0;
    this.#cells = [];
    if (!attributes.flag('hidden')) return;
    this.purse.take();
    this.hiddenRows.add(row);
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    if (reference === null) this.#column += 1;
    else this.#place(reference);
    this.#type = attributes.get('t') ?? 'n';
    this.#format = Number(attributes.get('s') ?? 0) || 0;
    this.#value = '';
    this.#formula = null;
    this.#sharedIndex = '';
    this.#hasValue = false;
  }

  /** A row without a number takes it from its cells; a cell that says another row than its own is no cell. */
  #place(reference: string): void {
    const position = positionOf(reference);
    if (!position) throw new ReadError('corrupt', { cell: reference });
    if (!this.#rowIsGiven) {
      this.#row = position.row;
      this.#rowIsGiven = true;
    }
    if (position.row !== this.#row) throw new ReadError('corrupt', { cell: reference });
    this.#column = position.column;
  }

  #openFormula(attributes: Attributes): void {
    this.#inside = 'f';
    this.#formula = '';
    this.#sharedIndex = attributes.get('t') === 'shared' ? (attributes.get('si') ?? '') : '';
  }

  #openColumns(attributes: Attributes): void {
    const first = Math.max(Number(attributes.get('min')) || 1, 1);
    const last = Math.min(Number(attributes.get('max')) || first, LAST_COLUMN);
    // Columns are declared once; a file that declares more of them than a sheet has would keep us for ever.
    this.#columnsDeclared += Math.max(last - first + 1, 1);
    if (this.#columnsDeclared > LAST_COLUMN) throw new ReadError('corrupt');
    if (!attributes.flag('hidden')) return;
    this.purse.take(Math.max(last - first + 1, 1));
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column);
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
    const formula = this.#formulaText();
    const { kind, value } = content;
    this.purse.takeCell(value, formula);
    const [row, column, format] = [this.#row, this.#column, this.#format];
    this.#cells.push(
      formula === null ? { row, column, kind, value, format } : { row, column, kind, value, format, formula },
    );
  }

  /** Null for a cell that holds nothing. */
  #content(): Pick<RawCell, 'kind' | 'value'> | null {
    const value = this.#value;
    switch (this.#type) {
      case 's': {
        if (value.trim() === '') return this.#nothing();
        const text = this.strings[Number(value)];
        if (text === undefined) throw new ReadError('corrupt', { part: 'sharedStrings' });
        return text === '' ? null : { kind: 'text', value: text };
      }
      case 'str':
      case 'inlineStr':
        return value === '' && this.#formula === null ? null : { kind: 'text', value: unescapeText(value) };
      case 'b':
        if (value.trim() === '') return this.#nothing();
        return { kind: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
      case 'e':
        return value.trim() === '' ? this.#nothing() : { kind: 'error', value };
      case 'd': {
        if (value.trim() === '') return this.#nothing();
        const serial = serialOfIsoText(value, this.dateSystem);
        return serial === null ? { kind: 'text', value } : { kind: 'number', value: serial };
      }
      default:
        return this.#number(value);
    }
  }

  /** A formula whose result was not kept is still a formula. */
  #nothing(): Pick<RawCell, 'kind' | 'value'> | null {
    return this.#formula === null ? null : { kind: 'text', value: '' };
  }

  #number(value: string): Pick<RawCell, 'kind' | 'value'> | null {
    if (value.trim() === '') return this.#nothing();
    const number = Number(value);
    return Number.isFinite(number) ? { kind: 'number', value: number } : { kind: 'text', value };
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    const earlier = this.rows.get(this.#row);
    if (earlier) for (const cell of this.#cells) earlier.push(cell);
    else this.rows.set(this.#row, this.#cells);
    this.#cells = [];
  }
}

/** Two cells in one place cannot both be believed. */
function putInColumnOrder(cells: RawCell[]): void {
  let last = 0;
  const isSorted = cells.every(({ column }) => {
    const follows = column > last;
    last = column;
    return follows;
  });
  if (isSorted) return;
  cells.sort((left, right) => left.column - right.column);
  if (cells.some((cell, index) => cell.column === cells[index + 1]?.column)) throw new ReadError('corrupt');
}

const inOrder = (rows: ReadonlyMap<number, RawCell[]>): ReadonlyMap<number, readonly RawCell[]> => {
  for (const cells of rows.values()) putInColumnOrder(cells);
  const numbers = [...rows.keys()];
  const sorted = numbers.every((row, index) => index === 0 || row > (numbers[index - 1] ?? 0));
  return sorted ? rows : new Map([...rows].sort(([left], [right]) => left - right));
};

export function readSheet(
  source: OpenPackage,
  entry: SheetEntry,
  strings: readonly string[],
  dateSystem: DateSystem,
): RawSheet {
  const reader = new SheetReader(strings, dateSystem, source.purse);
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
