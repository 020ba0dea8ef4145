// Sheet "Vấn đề": every issue found, with its cell and what to do; the office notes how it was dealt with.

import { firstCellOf } from '../../core/addresses';
import type { Severity } from '../../core/issues';
import { book } from '../../texts/vi/book';
import { columnBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { TableRow, TableSchema } from '../table-schema';
import { tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet } from './frame';

export interface IssueRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly agency: string;
  readonly agencyName: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  /** Code of the assignment, target or criterion; blank for issues of the file as a whole. */
  readonly row: string;
  readonly value: string;
  readonly message: string;
  readonly advice: string;
}

const captions = book.captions.issues;
const typed = { style: 'entryText', headerStyle: 'entryHeader', userEntry: true, write: () => null } as const;

/** The same issue keeps its note when a consolidation is repeated. */
export const issueKey = (row: IssueRow): string =>
  [row.rule, row.file, row.sheet, row.cell, row.column, ...(row.cell === '' ? [row.row] : [])].join('|');

export const ISSUE_SCHEMA: TableSchema<IssueRow> = {
  name: 'tblVanDe',
  rowKey: 'key',
  tableStyle: 'TableStyleLight9',
  columns: [
    {
      key: 'severity',
      caption: captions.severity,
      width: 11,
      style: 'check',
      write: row => book.severities[row.severity],
    },
    { key: 'agency', caption: captions.agency, width: 10, style: 'code', write: row => row.agency || null },
    {
      key: 'agencyName',
      caption: captions.agencyName,
      width: 32,
      style: 'text',
      write: row => row.agencyName || null,
    },
    { key: 'file', caption: captions.file, width: 28, style: 'text', write: row => row.file || null },
    { key: 'sheet', caption: captions.sheet, width: 14, style: 'text', write: row => row.sheet || null },
    { key: 'cell', caption: captions.cell, width: 9, style: 'code', write: row => row.cell || null },
    { key: 'column', caption: captions.column, width: 18, style: 'text', write: row => row.column || null },
    {
      key: 'row',
      caption: captions.row,
      width: 10,
      style: 'code',
      optional: true,
      write: row => row.row || null,
    },
    { key: 'value', caption: captions.value, width: 18, style: 'code', write: row => row.value || null },
    { key: 'message', caption: captions.message, width: 48, style: 'text', write: row => row.message },
    { key: 'advice', caption: captions.advice, width: 44, style: 'text', write: row => row.advice || null },
    { key: 'state', caption: captions.state, width: 14, ...typed },
    { key: 'note', caption: captions.note, width: 20, ...typed },
    { key: 'rule', caption: captions.rule, width: 26, style: 'text', write: row => row.rule },
    { key: 'key', caption: captions.key, width: 20, style: 'text', hidden: true, write: issueKey },
  ],
};

export function issuesSheet(
  basis: string,
  rows: readonly IssueRow[],
  before: TableState | null,
): SheetDeclaration {
  const table = tableOf(ISSUE_SCHEMA, rows, firstCell, before);
  const sheet = framedSheet(
    { key: 'issues', title: book.titles.issues, basis, tabColor: 'B3261E', frozenColumns: 2 },
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

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Null where somebody typed over the severity. */
export function issueRowFrom(row: TableRow): IssueRow | null {
  const severity = SEVERITIES.find(candidate => book.severities[candidate] === textIn(row, 'severity'));
  if (!severity) return null;
  const text = (key: string): string => textIn(row, key);
  return {
    rule: text('rule'),
    severity,
    agency: text('agency'),
    agencyName: text('agencyName'),
    file: text('file'),
    sheet: text('sheet'),
    cell: text('cell'),
    column: text('column'),
    row: text('row'),
    value: text('value'),
    message: text('message'),
    advice: text('advice'),
  };
}
