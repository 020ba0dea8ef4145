// Act: other scoring settings. What changed is recorded with its day, who changed it and why; reports print the
// record. A value that was typed straight into the sheet is found by comparing it with the record.

import { DEFAULT_SCORING_SETTINGS, settingChanges, shownSetting } from '../core/scoring';
import type { IsoDate } from '../core/calendar';
import type { ScoringSettings, SettingChange } from '../core/scoring';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { planSheets } from './book/book-sheets';
import type { Book } from './book/model';

export interface ChangedBy {
  readonly on: IsoDate;
  readonly by: string;
  readonly reason: string;
}

export interface SettingsOutcome {
  readonly book: Book;
  readonly changes: readonly SettingChange[];
  readonly change: WorkbookChange;
}

/** Pure: what changing would write. Without a difference nothing is written. */
export function changeSettings(
  book: Book,
  state: WorkbookState,
  settings: ScoringSettings,
  changedBy: ChangedBy,
): SettingsOutcome {
  const changes = settingChanges(book.scoring, settings, changedBy);
  const after: Book = {
    ...book,
    scoring: settings,
    settingChanges: [...book.settingChanges, ...changes],
  };
  const put = changes.length === 0 ? [] : planSheets(after, state).filter(({ key }) => key === 'settings');
  return { book: after, changes, change: { put, remove: [] } };
}

/** Settings that are not what the default and the record say: somebody typed over them. Day and name are not known. */
export function unrecordedChanges(book: Book): readonly SettingChange[] {
  const recorded = new Map(book.settingChanges.map(({ key, after }) => [key, after]));
  const keys = Object.keys(book.scoring) as (keyof ScoringSettings)[];
  return keys.flatMap(key => {
    const before = recorded.get(key) ?? shownSetting(DEFAULT_SCORING_SETTINGS[key]);
    const after = shownSetting(book.scoring[key]);
    return before === after ? [] : [{ key, before, after, on: '', by: '', reason: '' }];
  });
}
