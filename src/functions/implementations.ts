// Which answer belongs to which function, and the way of an answer into a cell.

import type { FunctionId } from '../texts';
import { agencyCode, agencyName } from './answers/agencies';
import { lastDay, state } from './answers/deadlines';
import { outlook, provinceFigure } from './answers/province';
import { target, task } from './answers/rows-of-the-plan';
import { agreement, grade, index, pointsAnswer, rank } from './answers/scores';
import { met, rate, threshold, verdict } from './answers/targets';
import { clean, date, number } from './answers/texts';
import { CellProblem, isCellError, isSingle } from './cells';
import type { Answer, Rows } from './cells';
import type { CellFunction, FunctionContext } from './context';
import { FUNCTIONS } from './metadata';
import { orProblem } from './over';

export const ANSWERS: Readonly<Record<FunctionId, CellFunction>> = {
  MUCTIEU: threshold,
  TYLE: rate,
  KIEMTRA: verdict,
  DAT: met,
  HAN: lastDay,
  TRANGTHAI: state,
  DIEM: pointsAnswer,
  CHISO: index,
  LECH: agreement,
  XEPHANG: rank,
  XEPLOAI: grade,
  DONVI: agencyName,
  MADONVI: agencyCode,
  SO: number,
  NGAY: date,
  CHUNHOA: clean,
  NHIEMVU: task,
  CHITIEU: target,
  TINH: provinceFigure,
  NEU: outlook,
};

/** Makes the error that Excel shows in a cell: a `CustomFunctions.Error`, which is an `Error` at run time. */
export type MakeError = (sign: string, sentence?: string) => object;

/** JSON turns NaN and infinities into null, which Excel shows as 0. */
const isNoNumber = (answer: Answer | undefined): boolean =>
  typeof answer === 'number' && !Number.isFinite(answer);

function errorOf(answer: Answer | undefined, makeError: MakeError): object | null {
  if (isNoNumber(answer)) return makeError('#NUM!');
  if (answer instanceof CellProblem) return makeError(answer.sign, answer.message);
  return isCellError(answer) ? makeError(answer.code) : null;
}

/** Rows for Excel. A single error is thrown, because only then every version of Excel shows its sentence. */
function resultOf(answer: Rows<Answer> | CellProblem, makeError: MakeError): unknown[][] {
  const only = answer instanceof CellProblem ? answer : isSingle(answer) ? answer[0]?.[0] : undefined;
  const error = errorOf(only, makeError);
  if (error) throw error as Error;
  const rows: Rows<Answer> = answer instanceof CellProblem ? [] : answer;
  return rows.map(line => line.map(cell => errorOf(cell, makeError) ?? cell));
}

/** Arguments come as Excel passes them: a scalar, or rows of a range; the invocation comes last. */
export type Implementation = (...args: readonly unknown[]) => unknown;

/**
 * `contextOf` gives the context of one call, or a promise of it while the workbook is still being read: Excel then
 * shows the cell as busy.
 */
export function implementationsIn(
  contextOf: () => FunctionContext | Promise<FunctionContext>,
  makeError: MakeError,
): ReadonlyMap<FunctionId, Implementation> {
  return new Map(
    FUNCTIONS.map(({ id, parameters }) => {
      const answer = (args: readonly unknown[], context: FunctionContext) =>
        resultOf(
          orProblem(() => ANSWERS[id](args, context)),
          makeError,
        );
      const implementation: Implementation = (...given) => {
        const args = given.slice(0, parameters.length);
        const context = contextOf();
        return context instanceof Promise
          ? context.then(ready => answer(args, ready))
          : answer(args, context);
      };
      return [id, implementation];
    }),
  );
}
