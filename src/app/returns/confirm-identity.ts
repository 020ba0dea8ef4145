// Files whose identity is lost, as the user says whose they are: by name now, by content from earlier runs, so that the
// same files give the same again. What the identity says beyond the agency is what the office would issue.

import type { PeriodCode } from '../../core/calendar';
import { identityOf } from '../../workbook/issued/identity';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { issueInput, lastDayFor } from '../issue-workbooks';
import { earlierResults } from './earlier-results';
import type { ConfirmedIdentity } from './read-file';

/** `byName`: codes of agencies by the name of the file, as the user confirms them. */
export function confirmedIdentity(
  book: Book,
  state: WorkbookState,
  period: PeriodCode,
  byName: ReadonlyMap<string, string>,
): ConfirmedIdentity {
  const remembered = new Map(
    earlierResults(book, state, period)
      .files.filter(({ confirmed, agency }) => confirmed && agency !== '')
      .map(({ sha256, agency }) => [sha256, agency]),
  );
  return ({ file, sha256 }) => {
    const code = byName.get(file) ?? remembered.get(sha256);
    const agency = book.agencies.find(candidate => candidate.code === code);
    return agency ? identityOf(issueInput(book, agency, period, lastDayFor(book, agency, period))) : null;
  };
}
