// Keeps the functions' model in step with the workbook: reads it once, again whenever its tables change, and then
// lets cells compute anew.

import { recalculate, watchTables, type TableWatch } from '../office';
import { MODEL_TABLES } from '../app/book/model-tables';
import type { Book } from '../app/book/model';
import type { ModelSource } from './model-source';

/** Reads the book from the workbook's tables. */
export type ReadBook = () => Promise<Book>;

/**
 * A reading that fails leaves the functions with what they knew; `onFailure` is told. Stops with the watch that it
 * gives. Throws `PortError` where tables cannot be watched.
 */
export async function followWorkbook(
  source: ModelSource,
  read: ReadBook,
  onFailure: (error: unknown) => void,
): Promise<TableWatch> {
  const refresh = async () => {
    try {
      const changed = source.take(await read());
      // Cells that still wait for the first reading compute with it anyway.
      if (changed && source.waiting === null) await recalculate();
    } catch (error) {
      onFailure(error);
    }
  };
  const reading = refresh();
  source.waitFor(reading);
  await reading;
  return watchTables(MODEL_TABLES, () => void refresh());
}
