// Files whose identity is lost, as the user says whose they are: by name now, by content from earlier runs, so that the
// same files give the same again. What the identity says beyond the agency is what the office would issue.

import type { PeriodCode } from '../../core/calendar';
import { identityOf } from '../../workbook/issued/identity';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { issueInput, lastDayFor } from '../issue-workbooks';
import { earlierResults } from './earlier-results';
import type { ConfirmedIdentity } from './read-file';

/** Codes of agencies by the content of files that a person confirmed in earlier runs of the period. */
export const confirmedHashes = (
  book: Book,
  state: WorkbookState,
  period: PeriodCode,
): ReadonlyMap<string, string> =>
  new Map(
    earlierResults(book, state, period)
      .files.filter(({ confirmed, agency }) => confirmed && agency !== '')
      .map(({ sha256, agency }) => [sha256, agency]),
  );

/** Codes of agencies by the name of the file, as the user confirms them, and by content. */
export const confirmedBy =
  (
    book: Book,
    period: PeriodCode,
    byName: ReadonlyMap<string, string>,
    byHash: ReadonlyMap<string, string>,
  ): ConfirmedIdentity =>
  ({ file, sha256 }) => {
    const code = byName.get(file) ?? byHash.get(sha256);
    const agency = book.agencies.find(candidate => candidate.code === code);
    return agency ? identityOf(issueInput(book, agency, period, lastDayFor(book, agency, period))) : null;
  };
