// Sheet "Thẩm định": one row each time an appraiser gives points to a criterion of an agency. Rows are only added;
// which of several counts is a setting.

import { serialOf } from '../../core/calendar';
import type { AppraisalEntry } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { TableSchema } from '../table-schema';
import { typedSheet } from './entry-sheet';
import { BOOK_HEADER_ROW } from './frame';

const captions = book.captions.appraisals;
const headerStyle = 'entryHeader' as const;

export const APPRAISAL_SCHEMA: TableSchema<AppraisalEntry> = {
  name: 'tblThamDinh',
  rowKey: 'agency',
  tableStyle: 'TableStyleLight9',
  columns: [
    {
      key: 'agency',
      caption: captions.agency,
      width: 14,
      style: 'entryCode',
      headerStyle,
      write: entry => entry.agency,
    },
    {
      key: 'criterion',
      caption: captions.criterion,
      width: 14,
      style: 'entryCode',
      headerStyle,
      write: entry => entry.criterion,
    },
    {
      key: 'appraiser',
      caption: captions.appraiser,
      width: 30,
      style: 'entryText',
      headerStyle,
      write: entry => entry.appraiser,
    },
    {
      key: 'on',
      caption: captions.on,
      width: 13,
      style: 'entryDate',
      headerStyle,
      write: entry => serialOf(entry.on),
    },
    {
      key: 'points',
      caption: captions.points,
      width: 14,
      style: 'entryPoints',
      headerStyle,
      write: entry => (entry.points === 'notApplicable' ? scoring.notApplicable : entry.points),
    },
    {
      key: 'reason',
      caption: captions.reason,
      width: 56,
      style: 'entryText',
      headerStyle,
      write: entry => entry.reason || null,
    },
  ],
};

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
