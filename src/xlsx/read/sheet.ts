// One worksheet: its cells, sparse and in order, merges, hidden rows and columns, tables. A sheet's declared
// dimension is not believed, because nothing needs it.

import { LAST_COLUMN, parseRange, type CellRange, LAST_ROW, parseCell } from '../../core/addresses';
import type { DateSystem } from '../../core/calendar';
import type { RawCell, RawSheet, RawTable, SheetVisibility } from '../../core/grid';
import { contentOfCell, type ReadContent } from './cell-content';
import { ReadError } from '../package/read-error';
import type { Purse } from '../package/limits';
import type { OpenPackage } from '../package/open-package';
import { RichText } from './rich-text';
import { unescapeText } from '../package/entities';
import type { SharedStrings } from './shared-strings';
import { withShortFormulas } from './short-formulas';
import { readTablePart } from './table';
import type { Attributes } from '../package/xml-tag';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visibility: SheetVisibility;
}

/** What is shown with no height or width is hidden as well. */
const isHidden = (attributes: Attributes, size: string): boolean =>
  attributes.flag('hidden') || Number(attributes.get(size) ?? 1) === 0;

class SheetReader {
  readonly rows = new Map<number, RawCell[]>();
  readonly merges: CellRange[] = [];
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
  #inside: 'v' | 'f' | '' = '';
  readonly #inPlace = new RichText();
  /** Controls and extensions have rows and columns of their own, which are none of the grid's. */
  #inData = false;
  #hasValue = false;
  #cells: RawCell[] = [];
  #rowIsGiven = false;
  #columnsDeclared = 0;

  constructor(
    private readonly strings: SharedStrings,
    private readonly dateSystem: DateSystem,
    private readonly purse: Purse,
  ) {}

  get wantsText(): boolean {
    return this.#inside !== '' || this.#inPlace.wantsText;
  }

  open(name: string, attributes: Attributes): void {
    if (!this.#inData) return this.#openBeside(name, attributes);
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
        this.#inPlace.begin();
        this.#hasValue = true;
        return;
      default:
        if (this.#type === 'inlineStr') this.#inPlace.open(name, attributes);
    }
  }

  /** What stands around the cells. */
  #openBeside(name: string, attributes: Attributes): void {
    switch (name) {
      case 'sheetData':
        this.#inData = true;
        return;
      case 'col':
        if (this.rows.size === 0) this.#openColumns(attributes);
        return;
      case 'mergeCell': {
        this.purse.take();
        const range = parseRange(attributes.get('ref') ?? '');
        if (range) this.merges.push(range);
      }
    }
  }

  text(text: string): void {
    if (this.#inside === 'f') this.#formula = (this.#formula ?? '') + text;
    else if (this.#inside === 'v') this.#value += text;
    else this.#inPlace.add(text);
  }

  close(name: string): void {
    if (!this.#inData) return;
    switch (name) {
      case 'v':
      case 'f':
        this.#inside = '';
        return;
      case 'c':
        return this.#closeCell();
      case 'row':
        return this.#closeRow();
      case 'sheetData':
        this.#inData = false;
        return;
      default:
        if (this.#type === 'inlineStr') this.#inPlace.close(name);
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
    if (!isHidden(attributes, 'ht')) return;
    this.purse.take();
    this.hiddenRows.add(row);
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    if (reference === null) this.#column += 1;
    else this.#place(reference);
    this.#type = attributes.get('t') ?? 'n';
    if (this.#type === 'inlineStr') this.#inPlace.begin();
    this.#format = Number(attributes.get('s') ?? 0) || 0;
    this.#value = '';
    this.#formula = null;
    this.#sharedIndex = '';
    this.#hasValue = false;
  }

  /** A row without a number takes it from its cells; a cell that says another row than its own is no cell. */
  #place(reference: string): void {
    const position = parseCell(reference);
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
    if (!isHidden(attributes, 'width')) return;
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
    const { kind, value, runs } = content;
    this.purse.takeCell(value, formula);
    const [row, column, format] = [this.#row, this.#column, this.#format];
    if (formula !== null) this.#cells.push({ row, column, kind, value, format, formula });
    else if (runs) this.#cells.push({ row, column, kind, value, format, runs });
    else this.#cells.push({ row, column, kind, value, format });
  }

  #content(): ReadContent | null {
    const hasFormula = this.#formula !== null;
    if (this.#type !== 'inlineStr')
      return contentOfCell(
        { type: this.#type, value: this.#value, hasFormula },
        this.strings,
        this.dateSystem,
      );
    // Some programs put the text where other cells have their value.
    const text = this.#inPlace.text || unescapeText(this.#value);
    const { runs } = this.#inPlace;
    const content = contentOfCell(
      { type: 'inlineStr', value: text, hasFormula },
      this.strings,
      this.dateSystem,
    );
    return content && runs ? { ...content, runs } : content;
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
  entry: SheetPart,
  strings: SharedStrings,
  dateSystem: DateSystem,
): RawSheet {
  const reader = new SheetReader(strings, dateSystem, source.purse);
  source.scan(entry.part, reader, withShortFormulas);
  const tables = source.relationsOf(entry.part).flatMap((relation): readonly RawTable[] => {
    const table =
      relation.type === 'table' && relation.target ? readTablePart(source, relation.target) : null;
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
