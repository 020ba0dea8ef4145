// Sheet "Vấn đề": every issue found, with its cell and what to do; the office notes how it was dealt with.

import { firstCellOf } from '../../core/addresses';
import { book } from '../../texts/vi/book';
import { columnBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { ISSUE_SCHEMA } from '../records/issue-record';
import type { IssueRow } from '../records/issue-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';

export function issuesSheet(
  basis: string,
  rows: readonly IssueRow[],
  before: TableState | null,
): SheetDeclaration {
  const table = tableOf(ISSUE_SCHEMA, rows, firstCell, before);
  const sheet = framedSheet(
    {
      key: 'issues',
      title: book.titles.issues,
      basis,
      tabColor: 'B3261E',
      frozenColumns: 2,
      paper: 'A3',
    },
    table,
  );
  const severity = columnBody(placeOf(table), 'severity');
  const first = firstCellOf(severity);
  return {
    ...sheet,
    conditionalFormats: [
      {
        kind: 'formula',
        range: severity,
        formula: `${first}="${book.severities.error}"`,
        look: { fontColor: 'B3261E', fillColor: 'FBE4E2' },
      },
      {
        kind: 'formula',
        range: severity,
        formula: `${first}="${book.severities.warning}"`,
        look: { fontColor: '9A5B00', fillColor: 'FFF1D6' },
      },
    ],
  };
}
