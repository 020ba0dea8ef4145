// Tables of ours that are gone while their sheet still stands: somebody deleted them or turned them into plain cells.

import type { WorkbookState } from '../../workbook/port';
import { NO_RESULTS, planSheets, resultSheets } from './book-sheets';
import type { Book } from './model';

export interface MissingTable {
  /** As its tab reads now. */
  readonly sheet: string;
  readonly table: string;
  /** Which command makes it again: the plan's own tables come with the plan, the others with what was consolidated. */
  readonly comesWith: 'plan' | 'results';
}

export function missingTables(book: Book, state: WorkbookState): readonly MissingTable[] {
  const existing = new Map(state.sheets.map(sheet => [sheet.key, sheet]));
  const missingOf = (sheets: ReturnType<typeof planSheets>, comesWith: MissingTable['comesWith']) =>
    sheets.flatMap(({ key, tables }) => {
      const sheet = existing.get(key);
      const names = new Set(sheet?.tables.map(({ name }) => name.toLowerCase()));
      return tables
        .filter(({ name }) => sheet && !names.has(name.toLowerCase()))
        .map(({ name }) => ({ sheet: sheet?.name ?? '', table: name, comesWith }));
    });
  return [
    ...missingOf(planSheets(book, state), 'plan'),
    ...missingOf(resultSheets(book, state, NO_RESULTS), 'results'),
  ];
}
