// What a main workbook holds of a period as three tables without a limit of rows: entries, agencies and files. Tables of
// many provinces and periods can be put beside each other; which one each is of says its partition.

import type { FieldDeclaration } from '../../core/entries';
import { sharedTableFields } from '../../core/entries';
import type { PeriodCode } from '../../core/calendar';
import { foldDiacritics } from '../../core/text';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { LedgerAgencyRow, LedgerFileRow } from '../../workbook/records/ledger-records';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { ledgerFilesOf, ledgerOf } from '../book/read-results';
import { columnsOf } from './columns';
import type { Column, ColumnData } from './columns';

/** In the order in which a reader of many files tells them apart; values are fit for the name of a folder. */
type Partition = readonly (readonly [key: 'province' | 'year' | 'period', value: string])[];

export interface DatasetTable {
  readonly name: 'entries' | 'agencies' | 'files';
  readonly partition: Partition;
  readonly columns: readonly ColumnData[];
}

const NUMBERS: ReadonlySet<FieldDeclaration['kind']> = new Set(['percent', 'number', 'points', 'money']);

/** A number where the field takes numbers; a day as year-month-day. What is none of its kind stands in `otherValues`. */
const fieldColumn = ({ key, kind }: FieldDeclaration): Column<ConsolidatedRow> =>
  NUMBERS.has(kind)
    ? { name: key, type: 'DOUBLE', of: ({ fields }) => numberOf(fields[key]) }
    : { name: key, type: 'STRING', of: ({ fields }) => textOf(fields[key]) };

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

const NUMBER_KEYS = new Set(
  sharedTableFields()
    .filter(({ kind }) => NUMBERS.has(kind))
    .map(({ key }) => key),
);

/** JSON; null where every value is of its field's kind. */
function otherValues({ fields }: ConsolidatedRow): string | null {
  const others = Object.entries(fields).filter(
    ([key, value]) => NUMBER_KEYS.has(key) && typeof value === 'string',
  );
  return others.length === 0 ? null : JSON.stringify(Object.fromEntries(others));
}

const ENTRIES: readonly Column<ConsolidatedRow>[] = [
  { name: 'agency', type: 'STRING', of: row => row.agencyCode },
  { name: 'agencyName', type: 'STRING', of: row => row.agencyName },
  { name: 'level', type: 'STRING', of: row => row.level },
  { name: 'section', type: 'STRING', of: row => row.section },
  { name: 'rowId', type: 'STRING', of: row => row.rowId },
  { name: 'area', type: 'STRING', of: row => row.area },
  { name: 'name', type: 'STRING', of: row => row.name },
  ...sharedTableFields().map(fieldColumn),
  { name: 'otherValues', type: 'STRING', of: otherValues },
  { name: 'verdict', type: 'STRING', of: row => row.verdict },
  { name: 'file', type: 'STRING', of: row => row.file },
  { name: 'sha256', type: 'STRING', of: row => row.sha256 },
  { name: 'sheet', type: 'STRING', of: row => row.sheet },
  { name: 'cells', type: 'STRING', of: row => row.cells },
  { name: 'templateVersion', type: 'INT32', of: row => row.templateVersion },
  { name: 'submission', type: 'INT32', of: row => row.submission },
];

const AGENCIES: readonly Column<LedgerAgencyRow>[] = [
  { name: 'agency', type: 'STRING', of: row => row.code },
  { name: 'agencyName', type: 'STRING', of: row => row.name },
  { name: 'level', type: 'STRING', of: row => row.level },
  { name: 'status', type: 'STRING', of: row => row.status },
  { name: 'lastDay', type: 'STRING', of: row => row.lastDay },
  { name: 'receivedOn', type: 'STRING', of: row => row.receivedOn },
  { name: 'daysLate', type: 'INT32', of: row => row.daysLate },
  { name: 'file', type: 'STRING', of: row => row.file },
  { name: 'errors', type: 'INT32', of: row => row.errors },
  { name: 'warnings', type: 'INT32', of: row => row.warnings },
];

const FILES: readonly Column<LedgerFileRow>[] = [
  { name: 'file', type: 'STRING', of: row => row.file },
  { name: 'status', type: 'STRING', of: row => row.status },
  { name: 'agency', type: 'STRING', of: row => (row.agency === '' ? null : row.agency) },
  { name: 'reasonCode', type: 'STRING', of: row => (row.reasonCode === '' ? null : row.reasonCode) },
  { name: 'reason', type: 'STRING', of: row => (row.reason === '' ? null : row.reason) },
  { name: 'errors', type: 'INT32', of: row => row.errors },
  { name: 'warnings', type: 'INT32', of: row => row.warnings },
  { name: 'infos', type: 'INT32', of: row => row.infos },
  { name: 'size', type: 'DOUBLE', of: row => row.size },
  { name: 'sha256', type: 'STRING', of: row => row.sha256 },
];

/** `tỉnh Gia Lai` is the folder `gia-lai`. */
const provinceCode = ({ office }: Book): string =>
  foldDiacritics(office.place)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Of the period that the workbook consolidated last. `state` is what the workbook holds, `book` what was read from it. */
export function datasetTables(book: Book, state: WorkbookState, period: PeriodCode): readonly DatasetTable[] {
  const partition: Partition = [
    ['province', provinceCode(book)],
    ['year', String(book.year)],
    ['period', period],
  ];
  const entries = book.consolidated.filter(row => row.period === period);
  const agencies = ledgerOf(state).filter(row => row.period === period);
  return [
    { name: 'entries', partition, columns: columnsOf(ENTRIES, entries) },
    { name: 'agencies', partition, columns: columnsOf(AGENCIES, agencies) },
    { name: 'files', partition, columns: columnsOf(FILES, ledgerFilesOf(state)) },
  ];
}
