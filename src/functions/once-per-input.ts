// A column of thousands mostly asks the same again: each distinct input is evaluated once for a model and a language, and
// every other cell is answered from memory. A new model, after the workbook changed, starts anew.

import { CellProblem } from './cells';
import type { FunctionContext } from './context';
import { orProblem } from './over';
import type { Filled } from './over';

type Answers = Map<string, unknown>;

/** Beyond so many, inputs hardly come again. */
const MOST_REMEMBERED = 20_000;
const BETWEEN = '\u0000';

const keyOf = (cells: readonly Filled[]): string =>
  cells.map(cell => `${typeof cell}${String(cell)}`).join(BETWEEN);

/** `answersOf` is one for each function that remembers. */
export function oncePerInput<T>(
  compute: (cells: readonly Filled[], context: FunctionContext) => T,
): (cells: readonly Filled[], context: FunctionContext) => T {
  const byModel = new WeakMap<object, WeakMap<object, Answers>>();
  const answersOf = ({ model, texts }: FunctionContext): Answers => {
    const byTexts = byModel.get(model) ?? new WeakMap<object, Answers>();
    byModel.set(model, byTexts);
    const answers = byTexts.get(texts) ?? new Map<string, unknown>();
    byTexts.set(texts, answers);
    return answers;
  };
  return (cells, context) => {
    const answers = answersOf(context);
    const key = keyOf(cells);
    if (!answers.has(key)) {
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(
        key,
        orProblem(() => compute(cells, context)),
      );
    }
    const answer = answers.get(key) as T | CellProblem;
    if (answer instanceof CellProblem) throw answer;
    return answer;
  };
}
