// What a function needs besides its arguments: the model, the language of its sentences, the day.

import type { IsoDate } from '../core/calendar';
import type { Texts } from '../texts';
import type { Answer, Rows } from './cells';
import type { FunctionModel } from './model';

export interface FunctionContext {
  readonly model: FunctionModel;
  readonly texts: Texts;
  readonly today: IsoDate;
}

/** Arguments as Excel passes them, without the invocation. May throw `CellProblem`. */
export type CellFunction = (args: readonly unknown[], context: FunctionContext) => Rows<Answer>;
