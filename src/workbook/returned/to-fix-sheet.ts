// Sheet "Cần sửa" that a returned workbook gets when it goes back to its agency: what is wrong, where, what to do.
// It holds no dates as numbers, so that it reads alike in books that count days from 1904.

import type { Severity } from '../../core/issues';
import { book } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { sendBack } from '../../texts/vi/send-back';
import type { SheetDeclaration } from '../declaration';
import { PAGE_FOOTER } from '../page-footer';
import { tableOf } from '../table-schema';
import type { ColumnSchema, TableSchema } from '../table-schema';

export interface ToFixRow {
  readonly number: number;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1; empty where the issue is of the sheet or of the file. */
  readonly cell: string;
  /** Whether the file has the sheet, so that a link leads there. */
  readonly isThere: boolean;
  /** The task, target or criterion in words; empty where the issue is of none. */
  readonly subject: string;
  readonly column: string;
  readonly value: string;
  readonly message: string;
  readonly advice: string;
}

export interface ToFix {
  readonly office: { readonly authority: string; readonly office: string };
  /** Null where the file does not say whose it is. */
  readonly agencyName: string | null;
  readonly fileName: string;
  /** As shown. */
  readonly checkedOn: string;
  readonly isRefused: boolean;
  /** Whether the list stands in a workbook of its own, the returned file being one that cannot be written on. */
  readonly isSeparate: boolean;
  readonly rows: readonly ToFixRow[];
}

const { captions } = sendBack;
const TABLE = 'tblCanSua';

/** A formula's text may hold no more in one string. */
const LONGEST_LINK = 255;

function linkTo({ sheet, cell, isThere }: ToFixRow): string | null {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return cell !== '' && isThere && target.length <= LONGEST_LINK ? target : null;
}

/** The address, which leads to its cell where the file has it: one formula for the whole column. */
const CELL_FORMULA = ((inRow: (caption: string) => string) =>
  `IF(${inRow(captions.link)}="",${inRow(captions.address)}&"",HYPERLINK(${inRow(captions.link)},${inRow(captions.address)}))`)(
  caption => `${TABLE}[[#This Row],[${caption}]]`,
);

/** Its text, and where the file has the cell a link that the columns at the end hold in parts. */
const LINKED_CELLS: readonly ColumnSchema<ToFixRow>[] = [
  { key: 'address', caption: captions.address, write: (row: ToFixRow) => row.cell || null },
  { key: 'link', caption: captions.link, write: linkTo },
].map(column => ({ ...column, width: 8, style: 'code', hidden: true }));

function schemaOf(rows: readonly ToFixRow[]): TableSchema<ToFixRow> {
  const hasLinks = rows.some(row => linkTo(row) !== null);
  return {
    name: TABLE,
    rowKey: 'number',
    tableStyle: 'TableStyleLight9',
    columns: [
      { key: 'number', caption: captions.number, width: 5, style: 'integer', write: row => row.number },
      {
        key: 'severity',
        caption: captions.severity,
        width: 10,
        style: 'check',
        write: row => book.severities[row.severity],
      },
      { key: 'sheet', caption: captions.sheet, width: 12, style: 'text', write: row => row.sheet || null },
      {
        key: 'cell',
        caption: captions.cell,
        width: 8,
        style: 'textCenter',
        ...(hasLinks ? { formula: CELL_FORMULA } : {}),
        write: row => row.cell,
      },
      {
        key: 'subject',
        caption: captions.subject,
        width: 26,
        style: 'text',
        write: row => row.subject || null,
      },
      { key: 'column', caption: captions.column, width: 14, style: 'text', write: row => row.column || null },
      { key: 'value', caption: captions.value, width: 15, style: 'text', write: row => row.value || null },
      { key: 'message', caption: captions.message, width: 34, style: 'text', write: row => row.message },
      { key: 'advice', caption: captions.advice, width: 34, style: 'text', write: row => row.advice || null },
      ...(hasLinks ? LINKED_CELLS : []),
    ],
  };
}

const HEADER_ROW = 8;
const countOf = (rows: readonly ToFixRow[], severity: Severity): number =>
  rows.filter(row => row.severity === severity).length;

function stepsOf({ isSeparate, isRefused }: ToFix): string {
  if (!isSeparate) return sendBack.steps;
  return isRefused ? sendBack.stepsOfRefused : sendBack.stepsElsewhere;
}

export function toFixSheet(toFix: ToFix): SheetDeclaration {
  const { office, rows } = toFix;
  const summary = toFix.isRefused
    ? sendBack.refused
    : sendBack.counts(countOf(rows, 'error'), countOf(rows, 'warning'));
  const line = (row: number, content: string, style: 'subtitle' | 'label' | 'paragraph' | 'title') => ({
    at: `A${row}`,
    mergeTo: `I${row}`,
    content,
    style,
  });
  return {
    key: 'toMend',
    caption: sendBack.sheet,
    visibility: 'visible',
    tabColor: 'B3261E',
    cells: [
      {
        at: 'A1',
        mergeTo: 'E1',
        content: forms.letterhead.office(office.authority, office.office),
        style: 'letterhead',
      },
      { at: 'F1', mergeTo: 'I1', content: forms.letterhead.state, style: 'letterhead' },
      line(2, sendBack.title, 'title'),
      line(3, toFix.agencyName === null ? sendBack.toWhom : sendBack.to(toFix.agencyName), 'subtitle'),
      line(4, sendBack.file(toFix.fileName, toFix.checkedOn), 'subtitle'),
      line(5, summary, 'label'),
      line(6, stepsOf(toFix), 'paragraph'),
    ],
    tables: [tableOf(schemaOf(rows), rows, `A${HEADER_ROW}`)],
    rowHeights: { 1: 36, 6: 34 },
    freeze: { rows: HEADER_ROW, columns: 0 },
    validations: [],
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      footer: PAGE_FOOTER,
    },
    showGridLines: false,
  };
}
