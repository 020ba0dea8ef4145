// The ledger's two records: an expected agency with where it stands (tblSoNop), and a file that came (tblTep).

import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { ReceivedBy } from '../../core/consolidation';
import type { AgencyLevel } from '../../core/agencies';
import { book } from '../../texts/vi/book';
import { countOr, day, dayIfAny, numberIfAny, text, textOrBlank } from '../cell-codecs';
import { tick, word, wordUnless } from '../word-codecs';
import { recordTable } from '../record-table';

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

const agencies = book.captions.ledger;
const files = book.captions.files;

export const LEDGER_SCHEMA = recordTable<LedgerAgencyRow>()(
  { name: 'tblSoNop', rowKey: 'code', tableStyle: 'TableStyleLight9' },
  {
    code: { caption: agencies.code, width: 9, style: 'code', cell: text },
    name: { caption: agencies.name, width: 32, style: 'text', cell: text },
    level: {
      caption: agencies.level,
      width: 13,
      style: 'textCenter',
      cell: word<AgencyLevel>(book.levels.byCode),
    },
    period: {
      caption: agencies.period,
      width: 8,
      style: 'textCenter',
      cell: word<PeriodCode>(book.periods.byCode),
    },
    lastDay: { caption: agencies.lastDay, width: 11, style: 'date', cell: day },
    status: { caption: agencies.status, width: 11, style: 'check', cell: word(book.agencyStatuses) },
    receivedOn: { caption: agencies.receivedOn, width: 11, style: 'date', cell: dayIfAny },
    daysLate: { caption: agencies.daysLate, width: 8, style: 'integer', cell: numberIfAny },
    errors: { caption: agencies.errors, width: 7, style: 'integer', cell: numberIfAny },
    warnings: { caption: agencies.warnings, width: 8, style: 'integer', cell: numberIfAny },
    file: { caption: agencies.file, width: 24, style: 'text', cell: textOrBlank },
    note: {
      caption: agencies.note,
      width: 16,
      style: 'entryText',
      headerStyle: 'entryHeader',
      userEntry: true,
      of: () => null,
    },
  },
);

export const FILE_SCHEMA = recordTable<LedgerFileRow>()(
  { name: 'tblTep', rowKey: 'file', tableStyle: 'TableStyleLight9' },
  {
    file: { caption: files.file, width: 22, style: 'text', cell: text },
    status: { caption: files.status, width: 11, style: 'check', cell: word(book.fileStatuses) },
    agency: { caption: files.agency, width: 9, style: 'code', cell: textOrBlank },
    period: { caption: files.period, width: 7, style: 'textCenter', cell: textOrBlank },
    receivedAt: { caption: files.receivedAt, width: 16, style: 'dateTime', cell: numberIfAny },
    receivedBy: {
      caption: files.receivedBy,
      width: 9,
      style: 'textCenter',
      cell: wordUnless(book.receivedBy, 'file'),
    },
    reason: { caption: files.reason, width: 26, style: 'text', cell: textOrBlank },
    confirmed: { caption: files.confirmed, width: 8, style: 'textCenter', cell: tick },
    repairs: { caption: files.repairs, width: 25, style: 'text', cell: textOrBlank },
    errors: { caption: files.errors, width: 6, style: 'integer', cell: countOr(0) },
    warnings: { caption: files.warnings, width: 7, style: 'integer', cell: countOr(0) },
    infos: { caption: files.infos, width: 6, style: 'integer', cell: countOr(0) },
    size: { caption: files.size, width: 9, style: 'integer', cell: countOr(0) },
    reasonCode: { caption: files.reasonCode, width: 20, style: 'text', folded: true, cell: textOrBlank },
    sha256: { caption: files.sha256, width: 24, style: 'text', folded: true, cell: text },
  },
);
