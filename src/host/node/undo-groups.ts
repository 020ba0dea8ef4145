// The part of the client in `Excel.run({ mergeUndoGroup: true }, …)`, which the installed office.js leaves out: Excel is told
// where a group of undo begins and ends. Microsoft's file itself stays as it is; its `Excel.run` is called from here.

import type { UndoHistory } from '../model/undo-history';

type Run = (...given: unknown[]) => Promise<unknown>;

const asksForGroup = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'mergeUndoGroup' in given && given.mergeUndoGroup === true;

export function tellUndoGroups(excel: typeof Excel, undo: UndoHistory): void {
  const run = excel.run as Run;
  const telling: Run = async (...given) => {
    if (!asksForGroup(given[0])) return run(...given);
    undo.beginGroup();
    try {
      return await run(...given);
    } finally {
      undo.endGroup();
    }
  };
  Object.assign(excel, { run: telling });
}
