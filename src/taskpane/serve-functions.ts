// Answers the functions in cells, in the runtime that the pane shares with them, with what the pane read of the
// workbook.

import { ModelSource, associateFunctions, contextOf, followBook } from '../functions';
import type { FunctionContext } from '../functions';
import { yearOfDay, type PaneState } from './pane-state';

const sources = new WeakMap<PaneState, ModelSource>();

/** One model for the cells and for the examples on the screen. */
function sourceOf(pane: PaneState): ModelSource {
  const source = sources.get(pane) ?? new ModelSource(yearOfDay(pane.today()));
  sources.set(pane, source);
  return source;
}

const surroundingsOf = (pane: PaneState) => ({
  source: sourceOf(pane),
  language: () => pane.read().language,
  today: pane.today,
});

/** What the examples on the screen of functions are computed with. */
export const functionContext = (pane: PaneState): FunctionContext => contextOf(surroundingsOf(pane));

export function serveFunctions(pane: PaneState): void {
  associateFunctions((id, implementation) => CustomFunctions.associate(id, implementation), {
    ...surroundingsOf(pane),
    makeError: (sign, sentence) => new CustomFunctions.Error(sign as CustomFunctions.ErrorCode, sentence),
  });
  // Cells compute again at the next change, or when the user asks Excel to.
  followBook(sourceOf(pane), pane.book, () => undefined);
}
