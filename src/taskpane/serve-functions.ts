// Answers the functions in cells, in the runtime that the pane shares with them, and keeps their model in step with
// the workbook.

import { loadBook } from '../app/book/load-book';
import { ModelSource, associateFunctions, contextOf, followWorkbook } from '../functions';
import type { FunctionContext } from '../functions';
import type { PaneState } from './pane-state';

/** A workbook that names no year of its own speaks of this one. */
const thisYear = (): number => new Date().getFullYear();

const two = (part: number): string => String(part).padStart(2, '0');

/** The day on the user's clock. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const source = new ModelSource(thisYear());

/** What the examples of the screen of functions are computed with. */
export const functionContext = (pane: PaneState): FunctionContext =>
  contextOf({ source, language: () => pane.read().language, today });

export function serveFunctions(pane: PaneState): void {
  associateFunctions((id, implementation) => CustomFunctions.associate(id, implementation), {
    source,
    language: () => pane.read().language,
    today,
    makeError: (sign, sentence) => new CustomFunctions.Error(sign as CustomFunctions.ErrorCode, sentence),
  });
  const read = async () => loadBook(await pane.port.read(), thisYear()).book;
  // The functions go on with what they know; acts that read the workbook tell what is wrong with it.
  const nothing = () => undefined;
  followWorkbook(source, read, nothing).catch(nothing);
}
