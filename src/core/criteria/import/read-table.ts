// Reads the rows of a pasted criteria table into nodes: areas, criteria and components as they are marked,
// each with the cells it was read from. Repeated texts of merged cells count once; rows without a number carry
// the rule's words of the node above. Whether it all adds up is checked afterwards.

import { sumOf } from '../../numbers';
import { type Grid, isNote, isTotalLabel, type TableColumns } from './columns';
import { codeNumbering, type Numbering, numberingOf } from './numbering';
import { cellText, folded, type GridCell, pointsIn } from './words';

/** A cell of the grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export type CellRole = 'header' | 'code' | 'name' | 'points' | 'rule' | 'source' | 'total' | 'ignored';

/** A cell as it was understood; `node` is the position of its node in the list, or null. */
interface CellReading {
  readonly place: GridPlace;
  readonly role: CellRole;
  readonly node: number | null;
  readonly value: string | number;
}

export interface TableNode {
  readonly numbering: Numbering;
  /** Whether the code stood in a number cell, where 1.10 and 1.1 look alike. */
  readonly fromNumber: boolean;
  readonly name: string;
  readonly codePlace: GridPlace;
  readonly namePlace: GridPlace;
  /** The cell that should hold the points, even where it is blank or unreadable. */
  readonly pointsPlace: GridPlace;
  readonly pointsCell: GridCell;
  /** Whether the points stand in the survey's column, and whether both columns hold some. */
  readonly isSurvey: boolean;
  readonly isSplit: boolean;
  /** Words of the scoring rule, one line each, and the first cell they stand in. */
  readonly ruleLines: readonly string[];
  /** Rows without a number that have points and were taken as words of this node's rule. */
  readonly unnumbered: readonly { readonly place: GridPlace; readonly text: string }[];
  readonly rulePlace: GridPlace | null;
  readonly sourceText: string;
}

export interface CriteriaTable {
  readonly nodes: readonly TableNode[];
  readonly cells: readonly CellReading[];
  readonly total: { readonly place: GridPlace; readonly cell: GridCell } | null;
  /** Cells of the column of numbers that hold something else, in rows with points: their row was passed over. */
  readonly unreadCodes: readonly {
    readonly place: GridPlace;
    readonly cell: GridCell;
    readonly name: string;
  }[];
}

type Growing = { -readonly [key in keyof TableNode]: TableNode[key] };

interface Reader {
  readonly grid: Grid;
  readonly columns: TableColumns;
  readonly nodes: Growing[];
  readonly cells: CellReading[];
  readonly unreadCodes: CriteriaTable['unreadCodes'][number][];
  total: CriteriaTable['total'];
  /** Whether areas came below the total. */
  belowTotal: boolean;
}

interface Found {
  readonly numbering: Numbering;
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

/** A header that Word repeats at the top of a page, also where it has two rows. */
function isHeaderAgain({ grid, columns }: Reader, row: number): boolean {
  const texts = (cells: readonly GridCell[] | undefined): readonly string[] => (cells ?? []).map(cellText);
  const own = texts(grid[row]);
  if (own.filter(text => text !== '').length < 2) return false;
  return [columns.headerRow, columns.headerRow - 1]
    .filter(at => at >= 0)
    .some(at => texts(grid[at]).every((text, column) => folded(text) === folded(own[column] ?? '')));
}

/** The numbers of one row, outermost first. */
function numberingsOfRow(row: readonly GridCell[], { code, names }: TableColumns): readonly Found[] {
  const codeCell = code === null || names.includes(code) ? null : (row[code] ?? null);
  const own = codeNumbering(codeCell);
  const named = names.flatMap(column => {
    const text = cellText(row[column]);
    return text === '' ? [] : [{ column, text, numbered: numberingOf(text) }];
  });
  if (own && code !== null) {
    const last = named.at(-1);
    const fromNumber = typeof codeCell === 'number';
    const name =
      last?.numbered && sameNumbering(last.numbered.numbering, own) ? last.numbered.rest : (last?.text ?? '');
    return [
      { numbering: own, fromNumber, name, codeColumn: code, nameColumn: last?.column ?? names[0] ?? code },
    ];
  }
  return named.flatMap(({ column, numbered }) =>
    numbered
      ? [
          {
            numbering: numbered.numbering,
            fromNumber: false,
            name: numbered.rest,
            codeColumn: column,
            nameColumn: column,
          },
        ]
      : [],
  );
}

const sameNumbering = (left: Numbering, right: Numbering): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const isRepeat = (known: TableNode, found: Found): boolean =>
  sameNumbering(known.numbering, found.numbering) && folded(known.name) === folded(found.name);

/** Where numbering starts anew in each area, the same number and name may come again in the next one. */
const nodesOfThisArea = (nodes: readonly TableNode[]): readonly TableNode[] =>
  nodes.slice(Math.max(0, nodes.map(({ numbering }) => numbering.kind).lastIndexOf('area')));

/**
 * A further paragraph of the same criterion in a table whose merged cells were filled down: number and points stand again
 * beside words that begin with a dash.
 */
function isParagraph({ nodes, grid, columns }: Reader, row: number, found: Found): boolean {
  const last = nodes.at(-1);
  const cells = grid[row] ?? [];
  const text = cellText(cells[found.nameColumn]);
  return (
    last !== undefined &&
    columns.code === found.codeColumn &&
    sameNumbering(last.numbering, found.numbering) &&
    /^[-–+•*]\s*\S/u.test(text) &&
    folded(text) !== folded(last.name) &&
    pointsIn(cells[columns.points]) === pointsIn(last.pointsCell)
  );
}

interface FoundPoints {
  readonly column: number;
  readonly cell: GridCell;
  readonly isSurvey: boolean;
  readonly isSplit: boolean;
}

/** A maximum in two columns is the sum of both: so much from the appraisal, so much from the survey. */
function pointsOfRow(row: readonly GridCell[], { points, surveyPoints }: TableColumns): FoundPoints {
  const own = { column: points, cell: row[points] ?? null, isSurvey: false, isSplit: false };
  const survey = surveyPoints === null ? null : (row[surveyPoints] ?? null);
  const [appraised, asked] = [pointsIn(own.cell) ?? 0, pointsIn(survey) ?? 0];
  if (surveyPoints === null || asked === 0) return own;
  if (appraised === 0 && (cellText(own.cell) === '' || pointsIn(own.cell) === 0))
    return { column: surveyPoints, cell: survey, isSurvey: true, isSplit: false };
  return appraised === 0 ? own : { ...own, cell: sumOf([appraised, asked]), isSplit: true };
}

function addNode(reader: Reader, row: number, found: Found, isDeepest: boolean): void {
  const { columns, grid, nodes, cells } = reader;
  const at = (column: number): GridPlace => ({ row, column });
  const points = pointsOfRow(grid[row] ?? [], columns);
  nodes.push({
    numbering: found.numbering,
    fromNumber: found.fromNumber,
    name: found.name,
    codePlace: at(found.codeColumn),
    namePlace: at(found.nameColumn),
    pointsPlace: at(points.column),
    pointsCell: isDeepest ? points.cell : null,
    isSurvey: isDeepest && points.isSurvey,
    isSplit: isDeepest && points.isSplit,
    ruleLines: [],
    unnumbered: [],
    rulePlace: null,
    sourceText: isDeepest && columns.source !== null ? cellText(grid[row]?.[columns.source]) : '',
  });
  const node = nodes.length - 1;
  const raw = grid[row]?.[found.codeColumn] ?? '';
  cells.push({ place: at(found.codeColumn), role: 'code', node, value: raw });
  cells.push({ place: at(found.nameColumn), role: 'name', node, value: found.name });
  if (isDeepest && points.cell !== null)
    cells.push({ place: at(points.column), role: 'points', node, value: points.cell });
}

/** Adds rule words to the last node, once. */
function addRuleWords(reader: Reader, place: GridPlace, text: string): void {
  const node = reader.nodes.at(-1);
  if (!node || text === '' || node.ruleLines.includes(text)) return;
  node.ruleLines = [...node.ruleLines, text];
  node.rulePlace ??= place;
  reader.cells.push({ place, role: 'rule', node: reader.nodes.length - 1, value: text });
}

function ignore(reader: Reader, row: number): void {
  const cells = reader.grid[row] ?? [];
  const column = cells.findIndex(cell => cellText(cell) !== '');
  reader.cells.push({ place: { row, column }, role: 'ignored', node: null, value: cellText(cells[column]) });
}

/** Points beside something that is no number of a criterion: a code that Excel made a date of, or a slip. */
function isUnreadCode(reader: Reader, row: number): boolean {
  const { grid, columns, unreadCodes } = reader;
  const { code, names, points } = columns;
  const cells = grid[row] ?? [];
  if (code === null || names.includes(code) || reader.nodes.length === 0) return false;
  const cell = cells[code] ?? null;
  const name = names.map(column => cellText(cells[column])).find(text => text !== '') ?? '';
  const isBare = /^[-–+*•\s]*$/u.test(cellText(cell));
  if (isBare || pointsIn(cells[points]) === null || cellText(cell) === name) return false;
  unreadCodes.push({ place: { row, column: code }, cell, name });
  return true;
}

/** A row without a number: words of the rule above, with the points that stand beside them. */
function continueRule(reader: Reader, row: number): void {
  const { grid, columns } = reader;
  const cells = grid[row] ?? [];
  const nameColumn = columns.names.filter(column => cellText(cells[column]) !== '').at(-1) ?? null;
  const text = nameColumn === null ? '' : cellText(cells[nameColumn]);
  const isBelow = reader.total !== null && !reader.belowTotal;
  const isOutside = reader.nodes.length === 0 || isBelow || isMergedRow(cells) || isNote(text);
  // Filled-down numbers and points are the criterion's own, not what this paragraph gives.
  const isFilledDown = columns.code !== null && codeNumbering(cells[columns.code] ?? null) !== null;
  if (isOutside || (!isFilledDown && isUnreadCode(reader, row))) return ignore(reader, row);
  if (nameColumn === null) return;
  const place = { row, column: nameColumn };
  const pointsText = isFilledDown ? '' : cellText(cells[columns.points] ?? null);
  addRuleWords(reader, place, pointsText === '' ? text : `${text}: ${pointsText}`);
  const node = reader.nodes.at(-1);
  if (node && pointsText !== '' && pointsIn(cells[columns.points]) !== null)
    node.unnumbered = [...node.unnumbered, { place, text }];
}

function readTotal(reader: Reader, row: number): void {
  const { columns, grid } = reader;
  const { column, cell } = pointsOfRow(grid[row] ?? [], columns);
  const place = { row, column };
  reader.total = { place, cell };
  reader.cells.push({ place, role: 'total', node: null, value: cell ?? '' });
}

function extrasHeading(row: readonly GridCell[], reader: Reader): Found | null {
  const nameColumn = reader.columns.names.find(column => EXTRAS_HEADING.test(folded(cellText(row[column]))));
  if (nameColumn === undefined) return null;
  const numbers = reader.nodes.flatMap(({ numbering }) =>
    numbering.kind === 'area'
      ? [numbering.number]
      : numbering.kind === 'digits'
        ? numbering.numbers.slice(0, 1)
        : [],
  );
  const numbering = { kind: 'area', number: Math.max(0, ...numbers) + 1 } as const;
  return {
    numbering,
    fromNumber: false,
    name: cellText(row[nameColumn]),
    codeColumn: nameColumn,
    nameColumn,
  };
}

function readRow(reader: Reader, row: number): void {
  const { grid, columns } = reader;
  const cells = grid[row] ?? [];
  const labels = [...columns.names, ...(columns.code === null ? [] : [columns.code])];
  if (cells.every(cell => cellText(cell) === '')) return;
  if (isHeaderAgain(reader, row)) return ignore(reader, row);
  if (labels.some(column => isTotalLabel(cellText(cells[column])))) return readTotal(reader, row);
  const numberings = numberingsOfRow(cells, columns);
  const heading = numberings.length === 0 ? extrasHeading(cells, reader) : null;
  const found = heading ? [heading] : numberings;
  if (found.some(one => isParagraph(reader, row, one))) return continueRule(reader, row);
  const known = nodesOfThisArea(reader.nodes);
  const fresh = found.filter(one => !known.some(node => isRepeat(node, one)));
  const merged = isMergedRow(cells);
  // Bonus and deduction may stand below the total; what belongs to them is no longer outside the table.
  if (fresh.length > 0 && reader.total !== null) reader.belowTotal = true;
  fresh.forEach((one, at) => addNode(reader, row, one, at === fresh.length - 1 && !merged));
  if (found.length === 0) continueRule(reader, row);
  const isUnread = reader.unreadCodes.some(({ place }) => place.row === row);
  if (columns.rule !== null && !merged && !isUnread)
    addRuleWords(reader, { row, column: columns.rule }, cellText(cells[columns.rule]));
}

export function readCriteriaTable(grid: Grid, columns: TableColumns): CriteriaTable {
  const reader: Reader = {
    ...{ grid, columns, nodes: [], cells: [], unreadCodes: [] },
    ...{ total: null, belowTotal: false },
  };
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
  const { nodes, cells, total, unreadCodes } = reader;
  return { nodes, cells, total, unreadCodes };
}

/** The row "(1) (2) (3)" under a header. */
const isColumnNumbers = (row: readonly GridCell[]): boolean => {
  const texts = row.map(cellText).filter(text => text !== '');
  return (
    texts.length > 2 &&
    texts.every((text, at) => /^\(?\d{1,2}\)?$/.test(text) && Number(text.replace(/\D/g, '')) === at + 1)
  );
};
