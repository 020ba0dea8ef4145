// Sheet "Thẩm định": one row each time an appraiser gives points to a criterion of an agency. Rows are only added;
// which of several counts is a setting.

import { serialOf } from '../../core/calendar';
import type { AppraisalEntry } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { APPRAISAL_SCHEMA } from '../records/appraisal-record';
import { typedSheet } from './entry-sheet';
import { BOOK_HEADER_ROW } from './frame';

/** Rows that the checks of cells serve, so that new rows are served in every program. */
const LAST_ROW = 5000;

export function appraisalsSheet(
  year: number,
  basis: string,
  before: TableState | null,
  added: readonly AppraisalEntry[] = [],
): SheetDeclaration {
  const { sheet } = typedSheet(
    {
      key: 'appraisals',
      title: book.titles.appraisals(year),
      basis,
      note: { text: book.appraisalsNote, illustrative: false },
      tabColor: '7C4A03',
      frozenColumns: 0,
    },
    APPRAISAL_SCHEMA,
    before,
    added,
  );
  return {
    ...sheet,
    rowHeights: { ...sheet.rowHeights, 3: 34 },
    validations: [
      {
        range: `D${BOOK_HEADER_ROW + 1}:D${LAST_ROW}`,
        rule: { kind: 'date', min: serialOf(`${year}-01-01`), max: serialOf(`${year + 2}-12-31`) },
        severity: 'warning',
        error: book.appraisalDayDoubtful,
      },
    ],
  };
}
