// Sheet "Sổ nộp": every expected agency with where it stands, and beside it every file that came, accepted or not.

import { firstCellOf } from '../../core/addresses';
import { isoOfSerial, serialOf } from '../../core/calendar';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { ReceivedBy } from '../../core/consolidation';
import type { AgencyLevel } from '../../core/agencies';
import { book } from '../../texts/vi/book';
import { columnBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { SheetState } from '../port';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet, BOOK_HEADER_ROW } from './frame';

export type LedgerAgencyStatus = keyof typeof book.agencyStatuses;
type LedgerFileStatus = keyof typeof book.fileStatuses;

export interface LedgerAgencyRow {
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel;
  readonly period: PeriodCode;
  readonly lastDay: IsoDate;
  readonly status: LedgerAgencyStatus;
  readonly receivedOn: IsoDate | null;
  readonly daysLate: number | null;
  readonly file: string;
  readonly errors: number | null;
  readonly warnings: number | null;
}

export interface LedgerFileRow {
  readonly file: string;
  readonly status: LedgerFileStatus;
  readonly agency: string;
  readonly period: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly repairs: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** What gives the time at which it came. */
  readonly receivedBy: ReceivedBy;
  /** When the file came, mostly its time stamp, as a local date and time, in Excel's serial days; null where there is none. */
  readonly receivedAt: number | null;
  /** Whether a person said whose form it is. */
  readonly confirmed: boolean;
}

/** In a cell that says yes. */
const YES = 'x';

const agencyCaptions = book.captions.ledger;
const fileCaptions = book.captions.files;

export const LEDGER_SCHEMA: TableSchema<LedgerAgencyRow> = {
  name: 'tblSoNop',
  rowKey: 'code',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'code', caption: agencyCaptions.code, width: 10, style: 'code', write: row => row.code },
    { key: 'name', caption: agencyCaptions.name, width: 36, style: 'text', write: row => row.name },
    {
      key: 'level',
      caption: agencyCaptions.level,
      width: 15,
      style: 'textCenter',
      write: row => book.levels.of(row.level),
    },
    {
      key: 'period',
      caption: agencyCaptions.period,
      width: 9,
      style: 'textCenter',
      write: row => book.periods.of(row.period),
    },
    {
      key: 'lastDay',
      caption: agencyCaptions.lastDay,
      width: 12,
      style: 'date',
      write: row => serialOf(row.lastDay),
    },
    {
      key: 'status',
      caption: agencyCaptions.status,
      width: 14,
      style: 'check',
      write: row => book.agencyStatuses[row.status],
    },
    {
      key: 'receivedOn',
      caption: agencyCaptions.receivedOn,
      width: 12,
      style: 'date',
      write: row => (row.receivedOn ? serialOf(row.receivedOn) : null),
    },
    {
      key: 'daysLate',
      caption: agencyCaptions.daysLate,
      width: 9,
      style: 'integer',
      write: row => row.daysLate,
    },
    { key: 'errors', caption: agencyCaptions.errors, width: 8, style: 'integer', write: row => row.errors },
    {
      key: 'warnings',
      caption: agencyCaptions.warnings,
      width: 10,
      style: 'integer',
      write: row => row.warnings,
    },
    { key: 'file', caption: agencyCaptions.file, width: 30, style: 'text', write: row => row.file || null },
    {
      key: 'note',
      caption: agencyCaptions.note,
      width: 20,
      style: 'entryText',
      headerStyle: 'entryHeader',
      userEntry: true,
      write: () => null,
    },
  ],
};

export const FILE_SCHEMA: TableSchema<LedgerFileRow> = {
  name: 'tblTep',
  rowKey: 'file',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'file', caption: fileCaptions.file, width: 34, style: 'text', write: row => row.file },
    {
      key: 'status',
      caption: fileCaptions.status,
      width: 14,
      style: 'check',
      write: row => book.fileStatuses[row.status],
    },
    {
      key: 'agency',
      caption: fileCaptions.agency,
      width: 10,
      style: 'code',
      write: row => row.agency || null,
    },
    {
      key: 'period',
      caption: fileCaptions.period,
      width: 9,
      style: 'textCenter',
      write: row => row.period || null,
    },
    {
      key: 'receivedAt',
      caption: fileCaptions.receivedAt,
      width: 17,
      style: 'dateTime',
      write: row => row.receivedAt,
    },
    {
      key: 'receivedBy',
      caption: fileCaptions.receivedBy,
      width: 13,
      style: 'textCenter',
      write: row => (row.receivedBy === 'file' ? null : book.receivedBy[row.receivedBy]),
    },
    {
      key: 'reason',
      caption: fileCaptions.reason,
      width: 54,
      style: 'text',
      write: row => row.reason || null,
    },
    {
      key: 'reasonCode',
      caption: fileCaptions.reasonCode,
      width: 20,
      style: 'text',
      write: row => row.reasonCode || null,
    },
    {
      key: 'confirmed',
      caption: fileCaptions.confirmed,
      width: 12,
      style: 'textCenter',
      write: row => (row.confirmed ? YES : null),
    },
    {
      key: 'repairs',
      caption: fileCaptions.repairs,
      width: 54,
      style: 'text',
      write: row => row.repairs || null,
    },
    { key: 'errors', caption: fileCaptions.errors, width: 8, style: 'integer', write: row => row.errors },
    {
      key: 'warnings',
      caption: fileCaptions.warnings,
      width: 10,
      style: 'integer',
      write: row => row.warnings,
    },
    { key: 'infos', caption: fileCaptions.infos, width: 8, style: 'integer', write: row => row.infos },
    { key: 'size', caption: fileCaptions.size, width: 11, style: 'integer', write: row => row.size },
    { key: 'sha256', caption: fileCaptions.sha256, width: 24, style: 'text', write: row => row.sha256 },
  ],
};

/** The files' table stands beside the agencies', one blank column apart, so that both can grow. */
const FILES_AT = `N${BOOK_HEADER_ROW}`;

export function ledgerSheet(
  year: number,
  basis: string,
  agencies: readonly LedgerAgencyRow[],
  files: readonly LedgerFileRow[],
  before: SheetState | null,
): SheetDeclaration {
  const table = tableOf(
    LEDGER_SCHEMA,
    agencies,
    firstCell,
    before?.tables.find(({ name }) => name === LEDGER_SCHEMA.name) ?? null,
  );
  const sheet = framedSheet(
    { key: 'ledger', title: book.titles.ledger(year), basis, tabColor: '1B6E3C', frozenColumns: 2 },
    table,
  );
  const status = columnBody(placeOf(table), 'status');
  const first = firstCellOf(status);
  const look = (text: string, fontColor: string, fillColor: string) =>
    ({
      kind: 'formula',
      range: status,
      formula: `${first}="${text}"`,
      look: { fontColor, fillColor },
    }) as const;
  const { returned, late, missing, refused } = book.agencyStatuses;
  return {
    ...sheet,
    cells: [...sheet.cells, { at: 'N3', content: book.titles.files, style: 'heading' }],
    tables: [table, tableOf(FILE_SCHEMA, files, FILES_AT)],
    conditionalFormats: [
      look(returned, '1B6E3C', 'E3F4E8'),
      look(late, '9A5B00', 'FFF1D6'),
      look(missing, '6B7280', 'EEF1F4'),
      look(refused, 'B3261E', 'FBE4E2'),
    ],
  };
}

const keyOf = <K extends string>(texts: Readonly<Record<K, string>>, shown: string): K | null =>
  (Object.keys(texts) as K[]).find(key => texts[key] === shown) ?? null;

const dayIn = (row: TableRow, key: string): IsoDate | null => {
  const serial = numberIn(row, key);
  return serial === null ? null : isoOfSerial(serial);
};

/** Null where somebody typed over what identifies the row. */
export function ledgerAgencyFrom(row: TableRow): LedgerAgencyRow | null {
  const level = keyOf(book.levels.byCode, textIn(row, 'level'));
  const period = keyOf(book.periods.byCode, textIn(row, 'period'));
  const status = keyOf(book.agencyStatuses, textIn(row, 'status'));
  const lastDay = dayIn(row, 'lastDay');
  if (!level || !period || !status || !lastDay) return null;
  return {
    code: textIn(row, 'code'),
    name: textIn(row, 'name'),
    level,
    period,
    lastDay,
    status,
    receivedOn: dayIn(row, 'receivedOn'),
    daysLate: numberIn(row, 'daysLate'),
    file: textIn(row, 'file'),
    errors: numberIn(row, 'errors'),
    warnings: numberIn(row, 'warnings'),
  };
}

export function ledgerFileFrom(row: TableRow): LedgerFileRow | null {
  const status = keyOf(book.fileStatuses, textIn(row, 'status'));
  if (!status) return null;
  return {
    file: textIn(row, 'file'),
    status,
    agency: textIn(row, 'agency'),
    period: textIn(row, 'period'),
    reasonCode: textIn(row, 'reasonCode'),
    reason: textIn(row, 'reason'),
    repairs: textIn(row, 'repairs'),
    errors: numberIn(row, 'errors') ?? 0,
    warnings: numberIn(row, 'warnings') ?? 0,
    infos: numberIn(row, 'infos') ?? 0,
    size: numberIn(row, 'size') ?? 0,
    sha256: textIn(row, 'sha256'),
    receivedAt: numberIn(row, 'receivedAt'),
    receivedBy: keyOf(book.receivedBy, textIn(row, 'receivedBy')) ?? 'file',
    confirmed: textIn(row, 'confirmed') !== '',
  };
}
