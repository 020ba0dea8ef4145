// Act: the reason of a change that was written without one, into the very row of the sheet of appraisals.

import { checkAppraisals } from '../core/scoring';
import { columnCaptioned } from '../workbook/captions';
import { appraisalsSheet } from '../workbook/main/appraisals-sheet';
import { APPRAISAL_SCHEMA } from '../workbook/records/appraisal-record';
import type { TableState, WorkbookChange, WorkbookState } from '../workbook/port';
import { basisOf, tableIn } from './book/book-sheets';
import type { Book } from './book/model';
import { readAppraisals } from './book/read-entries';
import type { AgencyScore } from './score-agencies';

/** Rows of the table whose change of this criterion has no reason. */
function rowsWithoutReason(
  book: Book,
  state: WorkbookState,
  { agency, set, marks }: AgencyScore,
  criterion: string,
): ReadonlySet<number> {
  const own = readAppraisals(state, book.agencies).entries.filter(
    ({ entry }) => entry.agency === agency.code,
  );
  const faults = checkAppraisals(
    set,
    marks,
    own.map(({ entry }) => entry),
    position => ({ cell: String(own[position]?.rowIndex ?? -1) }),
  );
  return new Set(
    faults
      .filter(
        ({ rule, params }) => rule === 'appraisal.no-reason' && 'code' in params && params.code === criterion,
      )
      .map(({ place }) => Number(place.cell)),
  );
}

function withReason(table: TableState, rows: ReadonlySet<number>, reason: string): TableState {
  const caption = APPRAISAL_SCHEMA.columns.find(({ key }) => key === 'reason')?.caption ?? '';
  const column = columnCaptioned(table.captions, caption);
  return {
    ...table,
    rows: table.rows.map((row, at) =>
      rows.has(at) ? row.map((cell, index) => (index === column ? reason : cell)) : row,
    ),
  };
}

/** Pure: what writing the reason would change; nothing where no row of the criterion lacks one. */
export function giveReason(
  book: Book,
  state: WorkbookState,
  score: AgencyScore,
  criterion: string,
  reason: string,
): WorkbookChange {
  const table = tableIn(state, 'appraisals', APPRAISAL_SCHEMA.name);
  const rows = rowsWithoutReason(book, state, score, criterion);
  if (!table || rows.size === 0 || reason.trim() === '') return { put: [], remove: [] };
  const sheet = appraisalsSheet(book.year, basisOf(book), withReason(table, rows, reason.trim()));
  return { put: [sheet], remove: [] };
}
