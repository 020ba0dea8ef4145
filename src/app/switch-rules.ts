// Act: a rule is switched off from a day on, with the reason that reports print, or switched on again.

import type { RuleSwitch } from '../core/rules';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { planSheets } from './book/book-sheets';
import type { Book } from './book/model';

export interface SwitchOutcome {
  readonly book: Book;
  readonly change: WorkbookChange;
}

const withSwitches = (book: Book, state: WorkbookState, switches: readonly RuleSwitch[]): SwitchOutcome => {
  const after = { ...book, switches };
  return {
    book: after,
    change: { put: planSheets(after, state).filter(({ key }) => key === 'settings'), remove: [] },
  };
};

const others = (book: Book, rule: string): readonly RuleSwitch[] =>
  book.switches.filter(item => item.rule !== rule);

/** A rule that is off already takes the new day and reason. */
export const switchOff = (book: Book, state: WorkbookState, off: RuleSwitch): SwitchOutcome =>
  withSwitches(book, state, [...others(book, off.rule), off]);

export const switchOn = (book: Book, state: WorkbookState, rule: string): SwitchOutcome =>
  withSwitches(book, state, others(book, rule));
