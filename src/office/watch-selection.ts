// Tells which cell the user goes to, once he stays there for a moment.

import { portErrorOf } from './errors';
import { activeCell, type ActiveCell } from './selection';
import { stopListening, type EventWatch } from './event-watch';

/** Milliseconds: holding an arrow key passes many cells that nobody asks about. */
const QUIET = 150;

/** Throws `PortError`. What cannot be asked while the user types in a cell is not told. */
export async function watchSelection(
  onSelect: (place: ActiveCell) => void,
  quiet = QUIET,
): Promise<EventWatch> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => void activeCell().then(onSelect, () => undefined);
  try {
    const handler = await Excel.run(async context => {
      const added = context.workbook.worksheets.onSelectionChanged.add(async () => {
        clearTimeout(timer);
        timer = setTimeout(ask, quiet);
      });
      await context.sync();
      return added;
    });
    return { stop: () => stopListening([handler], () => clearTimeout(timer)) };
  } catch (error) {
    throw portErrorOf(error);
  }
}
