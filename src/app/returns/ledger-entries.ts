// The ledger for a screen: every expected agency with its district, its files and its line in the sheet, and which of
// them a filter leaves.

import type { AgencyLevel } from '../../core/agencies';
import type { AgencyStatus } from '../../core/consolidation';
import { LEDGER_SCHEMA } from '../../workbook/records/ledger-records';
import type { LedgerAgencyRow, LedgerFileRow } from '../../workbook/records/ledger-records';
import type { WorkbookState } from '../../workbook/port';
import { textIn } from '../../workbook/table-schema';
import type { Book } from '../book/model';
import { ledgerFilesOf, ledgerOf } from '../book/read-results';
import { placedRows } from '../book/table-cells';
import type { CellPlace } from '../provenance';

export interface LedgerEntry {
  readonly row: LedgerAgencyRow;
  /** Code of the district above; null for agencies that lie under none. */
  readonly district: string | null;
  /** Every file that came from it, whatever became of it. */
  readonly files: readonly LedgerFileRow[];
  /** Its line on the sheet; null where the line is gone. */
  readonly line: CellPlace | null;
}

function linesByCode(state: WorkbookState): ReadonlyMap<string, CellPlace> {
  const placed = placedRows(state, LEDGER_SCHEMA);
  return new Map(
    (placed?.rows ?? []).flatMap(({ row, rowIndex }): readonly (readonly [string, CellPlace])[] => {
      const { sheet, cell } = placed?.placeOf(rowIndex, 'code') ?? {};
      return sheet === undefined || cell === undefined ? [] : [[textIn(row, 'code'), { sheet, cell }]];
    }),
  );
}

/** In the order of the sheet; empty before anything was consolidated. */
export function ledgerEntries(book: Book, state: WorkbookState): readonly LedgerEntry[] {
  const parents = new Map(book.agencies.map(({ code, parent }) => [code, parent]));
  const lines = linesByCode(state);
  const files = ledgerFilesOf(state);
  return ledgerOf(state).map(row => ({
    row,
    district: parents.get(row.code) ?? null,
    files: files.filter(({ agency }) => agency === row.code),
    line: lines.get(row.code) ?? null,
  }));
}

export interface LedgerFilter {
  readonly status: AgencyStatus | 'all';
  readonly level: AgencyLevel;
  /** Code of a district; blank for all. */
  readonly district: string;
}

export const WHOLE_LEDGER: LedgerFilter = { status: 'all', level: 'all', district: '' };

/** A district stands with the agencies below it. */
export const entriesMatching = (
  entries: readonly LedgerEntry[],
  { status, level, district }: LedgerFilter,
): readonly LedgerEntry[] =>
  entries.filter(
    entry =>
      (status === 'all' || entry.row.status === status) &&
      (level === 'all' || entry.row.level === level) &&
      (district === '' || entry.district === district || entry.row.code === district),
  );
