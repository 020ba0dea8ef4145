// The live example of a function: its formula and what it gives, computed by the code that cells run.

import { isoOfSerial } from '../core/calendar';
import { plainAmount, vietnameseDate } from '../texts/numbers';
import { isCellError, CellProblem } from './cells';
import type { Answer, Rows } from './cells';
import type { FunctionContext } from './context';
import { ANSWERS } from './implementations';
import type { ExampleArgument, FunctionDeclaration } from './metadata';
import { orProblem } from './over';

const argumentOf = (argument: ExampleArgument): unknown =>
  typeof argument === 'object' && argument !== null ? argument.map(value => [value]) : argument;

function wordOf(answer: Answer, { givesDay }: FunctionDeclaration, { texts }: FunctionContext): string {
  if (answer instanceof CellProblem) return `${answer.sign} ${answer.message}`;
  if (isCellError(answer)) return answer.code;
  if (typeof answer === 'boolean') return answer ? 'TRUE' : 'FALSE';
  if (typeof answer === 'string') return answer;
  const day = givesDay ? isoOfSerial(answer) : null;
  return day === null ? plainAmount(answer, texts.functionHelp.decimalSeparator) : vietnameseDate(day);
}

/** The answer's rows as cells show them; a problem as its sign and sentence. */
export function exampleAnswer(declared: FunctionDeclaration, context: FunctionContext): Rows<string> {
  const answer = orProblem(() => ANSWERS[declared.id](declared.example.map(argumentOf), context));
  const rows = answer instanceof CellProblem ? [[answer]] : answer;
  return rows.map(line => line.map(each => wordOf(each, declared, context)));
}
