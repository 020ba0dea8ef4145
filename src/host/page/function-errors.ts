// The sentence of an error that a function gave, in the line below the grid while its cell is selected.

import type { CustomFunctionCaller } from '../engine/custom-functions';
import type { UniverMirror } from '../engine/mirror';
import { addressOf, area } from '../model/a1';

/** `show` gets null where nothing is to be said any more. */
export function showFunctionErrors(
  mirror: UniverMirror,
  caller: CustomFunctionCaller,
  show: (sentence: string | null) => void,
): void {
  let shown: string | null = null;
  mirror.commands.onCommandExecuted(command => {
    if (command.id !== 'sheet.operation.set-selections' && !command.id.includes('formula')) return;
    const { activeSheet, selection } = mirror.workbook;
    const { top: row, left: column } = selection;
    const message = caller.messages.at({ sheetId: activeSheet.id, row, column });
    const sentence = message === null ? null : `${addressOf(area(row, column, row, column))}: ${message}`;
    if (sentence !== shown) show(sentence);
    shown = sentence;
  });
}
