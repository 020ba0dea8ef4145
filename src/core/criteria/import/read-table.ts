// Reads the rows of a pasted criteria table into nodes: areas, criteria and components as they are marked,
// each with the cells it was read from. Repeated texts of merged cells count once; rows without a mark carry
// the rule's words of the node above. Whether it all adds up is checked afterwards.

import { type Grid, isTotalLabel, type TableColumns } from './columns';
import { codeMark, type NumberingMark, numberingOf } from './numbering';
import { cellText, folded, type GridCell } from './words';

/** A cell of the grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export type CellRole = 'header' | 'code' | 'name' | 'points' | 'rule' | 'source' | 'total' | 'ignored';

/** A cell as it was understood; `node` is the position of its node in the list, or null. */
export interface CellReading {
  readonly place: GridPlace;
  readonly role: CellRole;
  readonly node: number | null;
  readonly value: string | number;
}

export interface TableNode {
  readonly mark: NumberingMark;
  /** Whether the code stood in a number cell, where 1.10 and 1.1 look alike. */
  readonly fromNumber: boolean;
  readonly name: string;
  readonly codePlace: GridPlace;
  readonly namePlace: GridPlace;
  /** The cell that should hold the points, even where it is blank or unreadable. */
  readonly pointsPlace: GridPlace;
  readonly pointsCell: GridCell;
  /** Words of the scoring rule, one line each, and the first cell they stand in. */
  readonly ruleLines: readonly string[];
  readonly rulePlace: GridPlace | null;
  readonly sourceText: string;
}

export interface TableReading {
  readonly nodes: readonly TableNode[];
  readonly cells: readonly CellReading[];
  readonly total: { readonly place: GridPlace; readonly cell: GridCell } | null;
}

type Growing = { -readonly [key in keyof TableNode]: TableNode[key] };

interface Reader {
  readonly grid: Grid;
  readonly columns: TableColumns;
  readonly nodes: Growing[];
  readonly cells: CellReading[];
  total: TableReading['total'];
}

interface Found {
  readonly mark: NumberingMark;
  readonly fromNumber: boolean;
  readonly name: string;
  readonly codeColumn: number;
  readonly nameColumn: number;
}

/** A heading without a number that opens the bonus or deduction part. */
const EXTRAS_HEADING = /^(?:cac )?(?:tieu chi )?diem (?:tru|thuong)\b/;

const isMergedRow = (row: readonly GridCell[]): boolean => {
  const texts = row.map(cellText).filter(text => text !== '');
  return texts.length > 1 && texts.every(text => text === texts[0]) && !/^[\d.,]+$/.test(texts[0] ?? '');
};

/** The marks of one row, outermost first. */
function marksOfRow(row: readonly GridCell[], { code, names }: TableColumns): readonly Found[] {
  const codeCell = code === null || names.includes(code) ? null : (row[code] ?? null);
  const own = codeMark(codeCell);
  const named = names.flatMap(column => {
    const text = cellText(row[column]);
    return text === '' ? [] : [{ column, text, numbered: numberingOf(text) }];
  });
  if (own && code !== null) {
    const last = named.at(-1);
    const fromNumber = typeof codeCell === 'number';
    const name =
      last?.numbered && sameMark(last.numbered.mark, own) ? last.numbered.rest : (last?.text ?? '');
    return [{ mark: own, fromNumber, name, codeColumn: code, nameColumn: last?.column ?? names[0] ?? code }];
  }
  return named.flatMap(({ column, numbered }) =>
    numbered
      ? [
          {
            mark: numbered.mark,
            fromNumber: false,
            name: numbered.rest,
            codeColumn: column,
            nameColumn: column,
          },
        ]
      : [],
  );
}

const sameMark = (left: NumberingMark, right: NumberingMark): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const isRepeat = (known: TableNode, found: Found): boolean =>
  sameMark(known.mark, found.mark) && folded(known.name) === folded(found.name);

/** Where numbering starts anew in each area, the same number and name may come again in the next one. */
const nodesOfThisArea = (nodes: readonly TableNode[]): readonly TableNode[] =>
  nodes.slice(Math.max(0, nodes.map(({ mark }) => mark.kind).lastIndexOf('area')));

function addNode(reader: Reader, row: number, found: Found, isDeepest: boolean): void {
  const { columns, grid, nodes, cells } = reader;
  const at = (column: number): GridPlace => ({ row, column });
  nodes.push({
    mark: found.mark,
    fromNumber: found.fromNumber,
    name: found.name,
    codePlace: at(found.codeColumn),
    namePlace: at(found.nameColumn),
    pointsPlace: at(columns.points),
    pointsCell: isDeepest ? (grid[row]?.[columns.points] ?? null) : null,
    ruleLines: [],
    rulePlace: null,
    sourceText: isDeepest && columns.source !== null ? cellText(grid[row]?.[columns.source]) : '',
  });
  const node = nodes.length - 1;
  const raw = grid[row]?.[found.codeColumn] ?? '';
  cells.push({ place: at(found.codeColumn), role: 'code', node, value: raw });
  cells.push({ place: at(found.nameColumn), role: 'name', node, value: found.name });
  const points = grid[row]?.[columns.points] ?? null;
  if (isDeepest && points !== null)
    cells.push({ place: at(columns.points), role: 'points', node, value: points });
}

/** Adds rule words to the last node, once. */
function addRuleWords(reader: Reader, place: GridPlace, text: string): void {
  const node = reader.nodes.at(-1);
  if (!node || text === '' || node.ruleLines.includes(text)) return;
  node.ruleLines = [...node.ruleLines, text];
  node.rulePlace ??= place;
  reader.cells.push({ place, role: 'rule', node: reader.nodes.length - 1, value: text });
}

/** A row without a mark: words of the rule above, with the points that stand beside them. */
function continueRule(reader: Reader, row: number): void {
  const { grid, columns } = reader;
  const cells = grid[row] ?? [];
  const nameColumn = columns.names.filter(column => cellText(cells[column]) !== '').at(-1) ?? null;
  const points = cells[columns.points] ?? null;
  if (reader.nodes.length === 0 || isMergedRow(cells)) {
    const column = cells.findIndex(cell => cellText(cell) !== '');
    reader.cells.push({
      place: { row, column },
      role: 'ignored',
      node: null,
      value: cellText(cells[column]),
    });
    return;
  }
  if (nameColumn === null) return;
  const text = cellText(cells[nameColumn]);
  const pointsText = cellText(points);
  addRuleWords(reader, { row, column: nameColumn }, pointsText === '' ? text : `${text}: ${pointsText}`);
}

function readTotal(reader: Reader, row: number): void {
  const { columns, grid } = reader;
  const place = { row, column: columns.points };
  const cell = grid[row]?.[columns.points] ?? null;
  reader.total = { place, cell };
  reader.cells.push({ place, role: 'total', node: null, value: cell ?? '' });
}

function extrasHeading(row: readonly GridCell[], reader: Reader): Found | null {
  const nameColumn = reader.columns.names.find(column => EXTRAS_HEADING.test(folded(cellText(row[column]))));
  if (nameColumn === undefined) return null;
  const numbers = reader.nodes.flatMap(({ mark }) =>
    mark.kind === 'area' ? [mark.number] : mark.kind === 'digits' ? mark.numbers.slice(0, 1) : [],
  );
  const mark = { kind: 'area', number: Math.max(0, ...numbers) + 1 } as const;
  return { mark, fromNumber: false, name: cellText(row[nameColumn]), codeColumn: nameColumn, nameColumn };
}

function readRow(reader: Reader, row: number): void {
  const { grid, columns } = reader;
  const cells = grid[row] ?? [];
  const labels = [...columns.names, ...(columns.code === null ? [] : [columns.code])];
  if (cells.every(cell => cellText(cell) === '')) return;
  if (labels.some(column => isTotalLabel(cellText(cells[column])))) return readTotal(reader, row);
  const marks = marksOfRow(cells, columns);
  const heading = marks.length === 0 ? extrasHeading(cells, reader) : null;
  const found = heading ? [heading] : marks;
  const known = nodesOfThisArea(reader.nodes);
  const fresh = found.filter(one => !known.some(node => isRepeat(node, one)));
  const merged = isMergedRow(cells);
  fresh.forEach((one, at) => addNode(reader, row, one, at === fresh.length - 1 && !merged));
  if (found.length === 0) continueRule(reader, row);
  if (columns.rule !== null && !merged)
    addRuleWords(reader, { row, column: columns.rule }, cellText(cells[columns.rule]));
}

export function readTable(grid: Grid, columns: TableColumns): TableReading {
  const reader: Reader = { grid, columns, nodes: [], cells: [], total: null };
  const header = grid[columns.headerRow] ?? [];
  header.forEach((cell, column) => {
    const text = cellText(cell);
    if (text !== '')
      reader.cells.push({
        place: { row: columns.headerRow, column },
        role: 'header',
        node: null,
        value: text,
      });
  });
  for (let row = columns.headerRow + 1; row < grid.length; row += 1)
    if (!isColumnNumbers(grid[row] ?? [])) readRow(reader, row);
  return { nodes: reader.nodes, cells: reader.cells, total: reader.total };
}

/** The row "(1) (2) (3)" under a header. */
const isColumnNumbers = (row: readonly GridCell[]): boolean => {
  const texts = row.map(cellText).filter(text => text !== '');
  return (
    texts.length > 2 &&
    texts.every((text, at) => /^\(?\d{1,2}\)?$/.test(text) && Number(text.replace(/\D/g, '')) === at + 1)
  );
};
