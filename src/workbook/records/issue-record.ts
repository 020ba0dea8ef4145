// An issue found, as a row of tblVanDe; how it was dealt with is the office's own.

import type { Severity } from '../../core/issues';
import { book } from '../../texts/vi/book';
import { text, textOrBlank } from '../cell-codecs';
import { word } from '../word-codecs';
import { recordTable } from '../record-table';

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
const typed = { style: 'entryText', headerStyle: 'entryHeader', userEntry: true, of: () => null } as const;

/** The same issue keeps its note when a consolidation is repeated. */
export const issueKey = (row: IssueRow): string =>
  [row.rule, row.file, row.sheet, row.cell, row.column, ...(row.cell === '' ? [row.row] : [])].join('|');

export const ISSUE_SCHEMA = recordTable<IssueRow>()(
  { name: 'tblVanDe', rowKey: 'key', tableStyle: 'TableStyleLight9' },
  {
    severity: { caption: captions.severity, width: 9, style: 'check', cell: word(book.severities) },
    agency: { caption: captions.agency, width: 9, style: 'code', cell: textOrBlank },
    agencyName: { caption: captions.agencyName, width: 24, style: 'text', cell: textOrBlank },
    file: { caption: captions.file, width: 22, style: 'text', cell: textOrBlank },
    sheet: { caption: captions.sheet, width: 11, style: 'text', cell: textOrBlank },
    cell: { caption: captions.cell, width: 8, style: 'code', cell: textOrBlank },
    column: { caption: captions.column, width: 14, style: 'text', cell: textOrBlank },
    row: { caption: captions.row, width: 9, style: 'code', optional: true, cell: textOrBlank },
    value: { caption: captions.value, width: 15, style: 'code', cell: textOrBlank },
    message: { caption: captions.message, width: 40, style: 'text', cell: text },
    advice: { caption: captions.advice, width: 36, style: 'text', cell: textOrBlank },
    state: { caption: captions.state, width: 12, ...typed },
    note: { caption: captions.note, width: 15, ...typed },
    rule: { caption: captions.rule, width: 26, style: 'text', folded: true, cell: text },
    key: { caption: captions.key, width: 20, style: 'text', folded: true, of: issueKey },
  },
);
