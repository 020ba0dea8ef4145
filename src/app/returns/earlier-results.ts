// What earlier runs left in the workbook for a period: what each agency's return says, what the user decided about it,
// and every file that came. A run builds on it, so that consolidating again changes only what is new.

import { fileReference, retainDecisions, originsIn } from '../../core/consolidation';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { StoredReturn, ReceivedFile } from '../../core/consolidation';
import type { EntryRow } from '../../core/entries';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { IssueRow } from '../../workbook/records/issue-record';
import type { LedgerAgencyRow, LedgerFileRow } from '../../workbook/records/ledger-records';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { issueRowsIn, ledgerFilesOf, ledgerOf } from '../book/read-results';
import { dayOfMoment, momentOfSerial } from '../clock';

export interface EarlierResults {
  readonly agencies: ReadonlyMap<string, LedgerAgencyRow>;
  readonly files: readonly LedgerFileRow[];
  readonly issues: readonly IssueRow[];
  readonly rowsByAgency: ReadonlyMap<string, readonly ConsolidatedRow[]>;
}

function groupByAgency(rows: readonly ConsolidatedRow[]): ReadonlyMap<string, readonly ConsolidatedRow[]> {
  const groups = new Map<string, ConsolidatedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.agencyCode);
    if (group) group.push(row);
    else groups.set(row.agencyCode, [row]);
  }
  return groups;
}

/** The ledger keeps one period: of another one there is nothing to build on. */
export function earlierResults(book: Book, state: WorkbookState, period: PeriodCode): EarlierResults {
  const agencies = ledgerOf(state).filter(row => row.period === period);
  const isOfPeriod = agencies.length > 0;
  return {
    agencies: new Map(agencies.map(row => [row.code, row])),
    files: isOfPeriod ? ledgerFilesOf(state) : [],
    issues: isOfPeriod ? issueRowsIn(state) : [],
    rowsByAgency: groupByAgency(book.consolidated.filter(row => row.period === period)),
  };
}

/** Consolidated rows as the return that they came from: values with their places and what was kept. */
export function asEntryRows(rows: readonly ConsolidatedRow[]): readonly EntryRow[] {
  return rows.map(row => {
    const origins = originsIn(row.cells, row.sheet);
    const keys = [...new Set([...Object.keys(row.fields), ...origins.keys()])];
    const fields = keys.map(key => {
      const origin = origins.get(key) ?? { sheet: row.sheet, cell: '' };
      return [key, { value: row.fields[key] ?? null, origin }] as const;
    });
    return { section: row.section, rowId: row.rowId, fields: Object.fromEntries(fields) };
  });
}

/** Files that the workbook holds already, with the values that the user kept against them. */
export function withDecisions(
  files: readonly ReceivedFile[],
  { rowsByAgency }: EarlierResults,
): readonly ReceivedFile[] {
  return files.map(file => {
    const { reading } = file;
    if (reading.kind !== 'ok') return file;
    const stored = rowsByAgency.get(reading.value.identity.agency) ?? [];
    if (stored[0]?.sha256 !== file.sha256) return file;
    const rows = retainDecisions(reading.value.rows, asEntryRows(stored));
    return { ...file, reading: { ...reading, value: { ...reading.value, rows } } };
  });
}

/**
 * The day of an agency's first return, as the workbook holds it, but for files whose day the user now sets anew: their
 * earlier day counts no more. `first` is the day that the workbook holds.
 */
function firstDay(
  { files }: EarlierResults,
  agency: string,
  first: IsoDate,
  setAnew: ReadonlyMap<string, ReceivedFile>,
): IsoDate {
  const own = files.filter(file => file.agency === agency && file.status !== 'refused');
  const anew = own.flatMap(({ sha256 }) => setAnew.get(sha256)?.receivedOn ?? []);
  if (anew.length === 0) return first;
  const others = own.flatMap(({ sha256, receivedAt }) =>
    setAnew.has(sha256) || receivedAt === null ? [] : [dayOfMoment(momentOfSerial(receivedAt))],
  );
  return [...anew, ...others].reduce((least, day) => (day < least ? day : least));
}

/** By agency: the return that counts so far. `files` are those of this run, of which the user may set the day anew. */
export function storedReturns(
  earlier: EarlierResults,
  files: readonly ReceivedFile[],
): ReadonlyMap<string, StoredReturn> {
  const bySha = new Map(earlier.files.map(file => [file.sha256, file]));
  const setAnew = new Map(
    files.filter(({ receivedBy }) => receivedBy === 'user').map(file => [file.sha256, file]),
  );
  return new Map(
    [...earlier.agencies.values()].flatMap(({ code, file, receivedOn }) => {
      const sha256 = earlier.rowsByAgency.get(code)?.[0]?.sha256;
      if (sha256 === undefined || receivedOn === null) return [];
      const serial = bySha.get(sha256)?.receivedAt ?? null;
      const storedAt = serial === null ? null : momentOfSerial(serial);
      return [
        [
          code,
          {
            file,
            sha256,
            receivedOn: firstDay(earlier, code, receivedOn, setAnew),
            receivedAt: setAnew.get(sha256)?.receivedAt ?? storedAt,
          },
        ] as const,
      ];
    }),
  );
}

export const referenceOf = ({ file, sha256 }: ConsolidatedRow): string => fileReference(file, sha256);
