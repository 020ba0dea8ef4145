// Tells Excel what the functions of the metadata compute. Called once, when the runtime starts.

import type { IsoDate } from '../core/calendar';
import { TEXTS, type Language } from '../texts';
import type { FunctionContext } from './context';
import { implementationsIn, type Implementation, type MakeError } from './implementations';
import type { ModelSource } from './model-source';

export { exampleAnswer } from './example';
export { followBook } from './follow-workbook';
export { FUNCTIONS, exampleFormula, listSeparator, type FunctionDeclaration } from './metadata';
export { ModelSource } from './model-source';
export type { FunctionContext } from './context';

export type Associate = (id: string, implementation: Implementation) => void;

export interface FunctionSurroundings {
  readonly source: ModelSource;
  /** Of the sentences beside errors. */
  readonly language: () => Language;
  readonly today: () => IsoDate;
  readonly makeError: MakeError;
}

export const contextOf = ({
  source,
  language,
  today,
}: Omit<FunctionSurroundings, 'makeError'>): FunctionContext => ({
  model: source.current(),
  texts: TEXTS[language()],
  today: today(),
});

export function associateFunctions(associate: Associate, surroundings: FunctionSurroundings): void {
  const { source, makeError } = surroundings;
  const context = () =>
    source.waiting ? source.waiting.then(() => contextOf(surroundings)) : contextOf(surroundings);
  for (const [id, implementation] of implementationsIn(context, makeError)) associate(id, implementation);
}
