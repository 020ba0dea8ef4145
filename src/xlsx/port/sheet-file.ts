// A sheet that exists: its cells as text and as values, and the tables that stand on it.

import { declaredFormula } from '../write/formulas';
import { positionOf, rangeOf } from '../../core/addresses';
import type { CellRange } from '../../core/addresses';
import type { CellContent } from '../../workbook/declaration';
import { movedFormula } from '../../core/formulas';
import { PartReading } from '../package/part-reading';
import { RELATION_TYPES } from '../package/relations';
import type { CarriedRow } from '../write/sheet-data';
import { plainXmlText } from '../../ooxml/xml-text';
import { richText } from './existing-strings';
import type { WorkbookPackage } from '../package/workbook-package';
import {
  attributeOf,
  attributesOf,
  childrenOf,
  contentOf,
  elementsBetween,
  rootOf,
  textOf,
  withAttribute,
  type ElementSpan,
} from '../package/xml-elements';
import { unescapeText } from '../package/entities';

export interface ExistingTable {
  readonly name: string;
  readonly id: number;
  readonly path: string;
  readonly relation: string;
  /** Header, body and totals. */
  readonly range: CellRange;
  readonly hasTotals: boolean;
  /** Whole `tableColumn` elements. */
  readonly columns: readonly string[];
}

export interface SheetFile {
  readonly xml: string;
  readonly elements: readonly ElementSpan[];
  /** Shared formulas already written out. */
  readonly rows: ReadonlyMap<number, CarriedRow>;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells of one sheet, in reading order, so that a shared formula is known before it is used. */
class CellScan {
  private readonly shared = new Map<string, SharedFormula>();

  /** The cell with a formula of its own where it shared one. */
  ownFormula(cell: string, row: number, column: number): string {
    if (!cell.includes('shared')) return cell;
    const root = rootOf(cell);
    const span = childrenOf(cell, root).find(({ name }) => name === 'f');
    if (!span || attributeOf(span.open, 't') !== 'shared') return cell;
    const id = attributeOf(span.open, 'si') ?? '';
    const written = contentOf(cell, span);
    if (written !== '') this.shared.set(id, { row, column, text: written });
    const master = this.shared.get(id);
    const text = master ? movedFormula(master.text, row - master.row, column - master.column) : '';
    const formula = text === '' ? '' : `<f>${plainXmlText(text)}</f>`;
    return cell.slice(0, span.start) + formula + cell.slice(span.end);
  }
}

function readRow(xml: string, span: ElementSpan, row: number, scan: CellScan): CarriedRow {
  const cells = new Map<number, string>();
  let next = 1;
  for (const cell of childrenOf(xml, span)) {
    if (cell.name !== 'c') continue;
    const reference = attributeOf(cell.open, 'r');
    const column = reference === undefined ? next : positionOf(reference).column;
    next = column + 1;
    cells.set(column, scan.ownFormula(textOf(xml, cell), row, column));
  }
  const open = withAttribute(withAttribute(span.open, 'r', null), 'spans', null);
  return { attributes: open.slice(`<${span.name}`.length).replace(/\s*\/?>$/, ''), cells };
}

function readSheet(xml: string): SheetFile {
  const root = rootOf(xml);
  const elements = childrenOf(xml, root);
  const data = elements.find(({ name }) => name === 'sheetData');
  const rows = new Map<number, CarriedRow>();
  const scan = new CellScan();
  let next = 1;
  for (const span of data ? childrenOf(xml, data) : []) {
    const row = Number(attributeOf(span.open, 'r') ?? next);
    next = row + 1;
    rows.set(row, readRow(xml, span, row, scan));
  }
  return { xml, elements, rows };
}

const sheets = new PartReading(readSheet);

/** Throws `ReadError`, or another error on addresses that are none. */
export const readSheetFile = (pack: WorkbookPackage, path: string): SheetFile => pack.read(path, sheets);

export function tablesOf(pack: WorkbookPackage, sheetPath: string): readonly ExistingTable[] {
  return pack
    .relationsOf(sheetPath)
    .filter(({ type }) => type === RELATION_TYPES.table)
    .map(({ id: relation, target: path }) => {
      const xml = pack.text(path);
      const root = rootOf(xml);
      const columns = childrenOf(xml, root).find(({ name }) => name === 'tableColumns');
      return {
        name: attributeOf(root.open, 'displayName') ?? '',
        id: Number(attributeOf(root.open, 'id')),
        path,
        relation,
        range: rangeOf(attributeOf(root.open, 'ref') ?? ''),
        hasTotals: Number(attributeOf(root.open, 'totalsRowCount') ?? 0) > 0,
        columns: columns ? childrenOf(xml, columns).map(span => textOf(xml, span)) : [],
      };
    });
}

function plainValue(type: string, text: string, texts: readonly string[]): string | number | boolean | null {
  switch (type) {
    case 's':
      return texts[Number(text)] ?? null;
    case 'str':
      return unescapeText(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'n':
      return text === '' ? null : Number(text);
    default:
      return text === '' ? null : text;
  }
}

/** What a `c` element holds. */
export function cellContent(cell: string | undefined, texts: readonly string[]): CellContent {
  if (cell === undefined) return null;
  const tag = attributesOf(cell);
  if (tag.isEmpty) return null;
  const children = elementsBetween(cell, tag.end, cell.lastIndexOf('</'));
  const child = (name: string): ElementSpan | undefined => children.find(span => span.name === name);
  const [formula, inline, result] = [child('f'), child('is'), child('v')];
  const value = inline
    ? richText(cell, inline.innerStart, inline.innerEnd)
    : result
      ? plainValue(tag.get('t') ?? 'n', contentOf(cell, result), texts)
      : null;
  const written = formula ? contentOf(cell, formula) : '';
  if (written === '') return value === '' ? null : value;
  const text = declaredFormula(written);
  const hasResult = result !== undefined && value !== null;
  return hasResult ? { kind: 'formula', formula: text, cached: value } : { kind: 'formula', formula: text };
}
