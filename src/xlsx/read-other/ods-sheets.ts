// The sheets of an .ods file, from one scan over its content. Rows and cells that repeat are written out only where
// they hold something, so that a sheet "filled" to its last row costs nothing.

import { LAST_COLUMN, LAST_ROW } from '../../core/addresses';
import type { CellRange } from '../../core/addresses';
import type { RawCell, RawName, RawSheet } from '../../core/grid';
import { ReadError } from '../package/read-error';
import type { OpenPackage } from '../package/open-package';
import type { Attributes } from '../package/xml-tag';
import { FormatList } from './format-list';
import { contentOfOds, countOf, odsCell } from './ods-cell';
import type { OdsCell } from './ods-cell';
import type { OdsStyles } from './ods-styles';
import { OdsText } from './ods-text';

export interface OdsContentPart {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
  readonly formats: FormatList;
  readonly hasExternalLinks: boolean;
}

/** What stands in a sheet and is none of its cells: notes, drawings, forms, earlier versions. */
const BESIDE = new Set([
  'annotation',
  'shapes',
  'forms',
  'tracked-changes',
  'frame',
  'dde-links',
  'scenario',
]);

interface OpenSheet {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  readonly rows: Map<number, RawCell[]>;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

class OdsReader {
  readonly sheets: RawSheet[] = [];
  readonly names: RawName[] = [];
  readonly formats = new FormatList();
  hasExternalLinks = false;
  #sheet: OpenSheet | null = null;
  #tables = 0;
  #beside = 0;
  #row = 0;
  #rowRepeats = 1;
  #rowIsHidden = false;
  #column = 0;
  #columnsDeclared = 0;
  #cells: RawCell[] = [];
  #cell: OdsCell | null = null;
  readonly #text: OdsText;

  constructor(
    private readonly source: OpenPackage,
    private readonly styles: OdsStyles,
  ) {
    this.#text = new OdsText(style => styles.fontOfText(style));
  }

  get wantsText(): boolean {
    return this.#text.isOpen;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#beside > 0 || BESIDE.has(name)) {
      this.#beside += 1;
      return;
    }
    switch (name) {
      case 'table':
        return this.#openTable(attributes);
      case 'table-source':
        this.hasExternalLinks = true;
        return;
      case 'table-column':
        return this.#openColumns(attributes);
      case 'table-row':
        return this.#openRow(attributes);
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = odsCell(attributes);
        this.#text.begin();
        return;
      case 'named-range':
      case 'named-expression':
        return this.#addName(attributes);
      default:
        if (this.#cell) this.#text.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#beside === 0) this.#text.add(text.replace(/[ \t\r\n]+/g, ' '));
  }

  close(name: string): void {
    if (this.#beside > 0) {
      this.#beside -= 1;
      return;
    }
    switch (name) {
      case 'table':
        return this.#closeTable();
      case 'table-row':
        return this.#closeRow();
      case 'table-cell':
      case 'covered-table-cell':
        return this.#closeCell();
      default:
        this.#text.close(name);
    }
  }

  #openTable(attributes: Attributes): void {
    this.#tables += 1;
    // A table inside a table is somebody's idea of a cell; it has no place in a grid.
    if (this.#tables > 1) throw new ReadError('corrupt', { part: 'content.xml' });
    const name = attributes.get('table:name') ?? '';
    this.source.purse.take();
    this.#row = 0;
    this.#columnsDeclared = 0;
    this.#sheet = {
      name,
      visibility: this.styles.isSheetShown(attributes.get('table:style-name') ?? '') ? 'visible' : 'hidden',
      rows: new Map(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
  }

  #closeTable(): void {
    this.#tables -= 1;
    const sheet = this.#sheet;
    this.#sheet = null;
    // LibreOffice keeps copies of sheets of other files, named by their addresses.
    if (!sheet) return;
    if (/^'?file:/i.test(sheet.name)) this.hasExternalLinks = true;
    else this.sheets.push({ ...sheet, tables: [] });
  }

  #openColumns(attributes: Attributes): void {
    const first = this.#columnsDeclared + 1;
    this.#columnsDeclared = Math.min(
      this.#columnsDeclared + countOf(attributes, 'table:number-columns-repeated'),
      LAST_COLUMN,
    );
    if ((attributes.get('table:visibility') ?? 'visible') === 'visible') return;
    this.source.purse.take(this.#columnsDeclared - first + 1);
    for (let column = first; column <= this.#columnsDeclared; column += 1)
      this.#sheet?.hiddenColumns.add(column);
  }

  #openRow(attributes: Attributes): void {
    this.#rowRepeats = countOf(attributes, 'table:number-rows-repeated');
    this.#rowIsHidden = (attributes.get('table:visibility') ?? 'visible') !== 'visible';
    this.#column = 0;
    this.#cells = [];
  }

  /** Hidden rows are kept where they hold something: LibreOffice hides all rows to the end at once. */
  #closeRow(): void {
    const first = this.#row + 1;
    this.#row += this.#rowRepeats;
    if (this.#cells.length === 0 || !this.#sheet) return;
    if (this.#row > LAST_ROW) throw new ReadError('too-many-cells', { limit: LAST_ROW });
    this.#sheet.rows.set(first, this.#cells);
    if (this.#rowIsHidden) this.#sheet.hiddenRows.add(first);
    for (let row = first + 1; row <= this.#row; row += 1) {
      this.#sheet.rows.set(
        row,
        this.#cells.map(cell => this.#copy(cell, row)),
      );
      if (this.#rowIsHidden) this.#sheet.hiddenRows.add(row);
    }
  }

  #copy(cell: RawCell, row: number): RawCell {
    this.source.purse.takeCell(cell.value, cell.formula);
    return { ...cell, row };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell) return;
    const first = this.#column + 1;
    this.#column += cell.repeated;
    this.#addMerge(cell, first);
    const { text, runs } = this.#text;
    const content = contentOfOds(cell, text);
    if (content === null) return;
    if (this.#column > LAST_COLUMN) throw new ReadError('too-many-cells', { limit: LAST_COLUMN });
    const format = this.formats.indexOf({
      fontName: this.styles.fontOf(cell.style),
      isDate: cell.type === 'date' || cell.type === 'time',
      isPercent: cell.type === 'percentage',
      ...this.styles.numbersOf(cell.style),
    });
    for (let column = first; column <= this.#column; column += 1) {
      this.source.purse.takeCell(content.value, content.formula);
      this.#cells.push({
        row: this.#row + 1,
        column,
        ...content,
        format,
        ...(runs && content.value === text ? { runs } : {}),
      });
    }
  }

  #addMerge(cell: OdsCell, column: number): void {
    if (cell.columnsSpanned === 1 && cell.rowsSpanned === 1) return;
    this.source.purse.take();
    this.#sheet?.merges.push({
      firstRow: this.#row + 1,
      firstColumn: column,
      lastRow: this.#row + cell.rowsSpanned,
      lastColumn: column + cell.columnsSpanned - 1,
    });
  }

  #addName(attributes: Attributes): void {
    this.source.purse.take();
    this.names.push({
      name: attributes.get('table:name') ?? '',
      sheet: this.#sheet?.name ?? null,
      refersTo: attributes.get('table:cell-range-address') ?? attributes.get('table:expression') ?? '',
    });
  }
}

/** Throws `ReadError`. */
export function readOdsContent(source: OpenPackage, styles: OdsStyles): OdsContentPart {
  const reader = new OdsReader(source, styles);
  if (!source.scan('content.xml', reader)) throw new ReadError('corrupt', { part: 'content.xml' });
  return reader;
}
