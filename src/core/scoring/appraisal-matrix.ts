// Appraised points in a matrix: criteria by agencies or agencies by criteria, found by what its lines name.

import {
  AppraisalReading,
  isNumber,
  PASSED_OVER,
  plain,
  SEARCHED,
  textOf,
  type AppraisalTableOptions,
  type AppraisalTableReading,
  type Cell,
  type Grid,
} from './appraisal-reading';

const transposed = (grid: Grid): Grid =>
  Array.from({ length: Math.max(0, ...grid.map(row => row.length)) }, (_, column) =>
    grid.map(row => row[column] ?? null),
  );

type Naming = (text: string) => string | null;

/** How many different codes a line of cells names. */
const namedIn = (cells: readonly Cell[], codeOf: Naming): number =>
  new Set(cells.flatMap(cell => (textOf(cell) === '' ? [] : (codeOf(textOf(cell)) ?? [])))).size;

interface Line {
  readonly at: number;
  readonly count: number;
}

/** The line that names the most, the first of several. */
const bestLine = (lines: Grid, codeOf: Naming): Line =>
  lines
    .slice(0, SEARCHED)
    .map((cells, at) => ({ at, count: namedIn(cells, codeOf) }))
    .reduce((best, line) => (line.count > best.count ? line : best), { at: 0, count: 0 });

interface Frame {
  /** With criteria in rows. */
  readonly grid: Grid;
  readonly isTurned: boolean;
  /** Of the row that names agencies and the column that names criteria. */
  readonly agencies: Line;
  readonly criteria: Line;
}

const sizeOf = ({ agencies, criteria }: Frame): number => agencies.count * criteria.count;

function frameOf(grid: Grid, { agencyOf, criterionOf }: AppraisalTableOptions): Frame | null {
  const turned = transposed(grid);
  const upright = (rows: Grid, columns: Grid, isTurned: boolean): Frame => ({
    grid: rows,
    isTurned,
    agencies: bestLine(rows, agencyOf),
    criteria: bestLine(columns, criterionOf),
  });
  const [one, other] = [upright(grid, turned, false), upright(turned, grid, true)];
  const best = sizeOf(other) > sizeOf(one) ? other : one;
  return sizeOf(best) > 0 ? best : null;
}

/** Columns of the agencies. One with points under a name that nobody knows is a fault, not nothing. */
function agencyColumns(
  reading: AppraisalReading,
  { grid, agencies, criteria }: Frame,
): ReadonlyMap<number, string> {
  const columns = new Map<number, string>();
  const header = grid[agencies.at] ?? [];
  const width = Math.max(...grid.map(row => row.length));
  const { agencyOf, criterionOf } = reading.options;
  const scored = grid.filter((row, at) => at > agencies.at && criterionOf(textOf(row[criteria.at])) !== null);
  for (let column = 0; column < width; column += 1) {
    const label = header[column] ?? null;
    const code = textOf(label) === '' ? null : agencyOf(textOf(label));
    const place = reading.place(agencies.at, column);
    if (column === criteria.at) continue;
    if (code === null) {
      if (!scored.some(row => isNumber(row[column]))) continue;
      if (PASSED_OVER.has(plain(label))) reading.passedOver.add(textOf(label));
      else reading.fault('matrix.unknown-agency', place, label, {});
    } else if (reading.agencies.has(code)) reading.fault('matrix.repeated-agency', place, label, {});
    else {
      reading.agencies.add(code);
      columns.set(column, code);
    }
  }
  return columns;
}

/** What a row without a code is called: the first words before the agencies. */
const labelOf = (row: readonly Cell[], columns: ReadonlyMap<number, string>): string =>
  row
    .filter((_, at) => !columns.has(at))
    .map(textOf)
    .find(text => text !== '' && !isNumber(text)) ?? '';

function matrixRow(
  reading: AppraisalReading,
  row: readonly Cell[],
  at: number,
  { criteria }: Frame,
  columns: ReadonlyMap<number, string>,
): void {
  const cell = row[criteria.at] ?? null;
  const label = textOf(cell);
  const code = label === '' ? null : reading.options.criterionOf(label);
  const place = reading.place(at, criteria.at);
  if (code === null) {
    if (![...columns.keys()].some(column => isNumber(row[column]))) return;
    const name = label === '' ? labelOf(row, columns) : label;
    const isSum = reading.options.isHeading(name) || PASSED_OVER.has(plain(name));
    if (isSum || PASSED_OVER.has(plain(labelOf(row, columns)))) reading.passedOver.add(name);
    else reading.fault('matrix.unknown-criterion', place, name, {});
  } else if (reading.criteria.has(code)) reading.fault('matrix.repeated-criterion', place, cell, { code });
  else {
    reading.criteria.add(code);
    for (const [column, agency] of columns)
      reading.mark(agency, code, row[column] ?? null, reading.place(at, column));
  }
}

/** Null where no agencies stand along one side and criteria along the other, or nothing stands where they cross. */
export function readMatrix(grid: Grid, options: AppraisalTableOptions): AppraisalTableReading | null {
  const frame = frameOf(grid, options);
  if (!frame) return null;
  const reading = new AppraisalReading(frame.isTurned ? 'agenciesInRows' : 'criteriaInRows', options);
  const columns = agencyColumns(reading, frame);
  frame.grid.forEach((row, at) => {
    if (at > frame.agencies.at) matrixRow(reading, row, at, frame, columns);
  });
  return reading.marks.length + reading.issues.length === 0 ? null : reading.end();
}
