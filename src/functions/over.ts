// Lifts a function of cells over ranges: the result has the shape of the ranges, a single value serves every cell,
// a blank gives a blank, an error in a cell goes through.

import type { Texts } from '../texts';
import { CellProblem, isCellError, isSingle, rowsOf, sizeOf, rowWidth } from './cells';
import type { Answer, Cell, CellError, Rows, Scalar } from './cells';

export type Filled = Scalar | null;

export interface Lifted<T> {
  /** How many arguments, from the first, leave the answer blank where they are blank. */
  readonly required: number;
  /** Positions of arguments that may be 0. Elsewhere – a code, a name, a year, a day – a 0 is Excel's blank cell. */
  readonly amounts?: readonly number[];
  readonly compute: (...cells: readonly Filled[]) => T;
}

/** The one shape that all ranges have; refused where two differ. */
function shapeOf(given: readonly Rows<Cell>[], texts: Texts): Rows<Cell> {
  const ranges = given.filter(rows => !isSingle(rows));
  const [first] = ranges;
  if (!first) return given[0] ?? [[null]];
  const other = ranges.find(rows => rows.length !== first.length || rowWidth(rows) !== rowWidth(first));
  if (other) throw new CellProblem('#VALUE!', texts.functions.shapes(sizeOf(first), sizeOf(other)));
  return first;
}

/** Gives what `action` gives, or the problem that it threw. */
export function orProblem<T>(action: () => T): T | CellProblem {
  try {
    return action();
  } catch (error) {
    if (error instanceof CellProblem) return error;
    throw error;
  }
}

function answerTo<T>(
  { required, amounts = [], compute }: Lifted<T>,
  cells: readonly Cell[],
): T | Failure | null {
  const error = cells.find(isCellError);
  if (error) return error;
  const given = cells as readonly Filled[];
  const filled = given.map((cell, at) => (cell === 0 && !amounts.includes(at) ? null : cell));
  return filled.slice(0, required).some(cell => cell === null) ? null : orProblem(() => compute(...filled));
}

type Failure = CellError | CellProblem;

/** Null where a required cell is blank. */
function lift<T>(lifted: Lifted<T>, args: readonly unknown[], texts: Texts): Rows<T | Failure | null> {
  const given = args.map(rowsOf);
  const cellAt = (rows: Rows<Cell>, row: number, column: number): Cell =>
    (isSingle(rows) ? rows[0]?.[0] : rows[row]?.[column]) ?? null;
  return shapeOf(given, texts).map((line, row) =>
    line.map((_, column) =>
      answerTo(
        lifted,
        given.map(rows => cellAt(rows, row, column)),
      ),
    ),
  );
}

/** Throws `CellProblem` where ranges of different shapes were given. */
export const over = (lifted: Lifted<Scalar>, args: readonly unknown[], texts: Texts): Rows<Answer> =>
  lift(lifted, args, texts).map(line => line.map(answer => answer ?? ''));

const isFailure = (answer: unknown): answer is Failure =>
  answer instanceof CellProblem || isCellError(answer);

/** Like `over`, where each cell is answered by a row of `width` cells: a range must then be one column. */
export function overColumn(
  lifted: Lifted<readonly Scalar[]>,
  width: number,
  args: readonly unknown[],
  texts: Texts,
): Rows<Answer> {
  const answers = lift(lifted, args, texts);
  if (rowWidth(answers) > 1) throw new CellProblem('#VALUE!', texts.functions.oneColumn);
  const blanks = Array.from({ length: width }, () => '');
  const [[only] = []] = answers;
  // Alone it can show its sentence, which Excel does not show for an error among other values.
  if (answers.length === 1 && isFailure(only)) return [[only]];
  return answers.map(([answer]) => {
    if (isFailure(answer)) return [answer, ...blanks.slice(1)];
    return answer ?? blanks;
  });
}
