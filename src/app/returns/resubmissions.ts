// Returns that come again: what each changes against the one before, and which of the earlier values the user keeps.

import { changeIssues, compareReturns, fileReference, fileOfReference } from '../../core/consolidation';
import type { AcceptedReturn, CellDifference, Consolidation, FileRecord } from '../../core/consolidation';
import { asEntryRows, referenceOf } from './earlier-results';
import type { EarlierResults } from './earlier-results';

export interface Resubmission {
  readonly agency: string;
  readonly file: string;
  /** The file of the return before. */
  readonly olderFile: string;
  /** Whether it is older than the return that the workbook holds, and so takes no place. */
  readonly isStale: boolean;
  readonly differences: readonly CellDifference[];
  /** Those of the differences whose earlier value the user keeps. */
  readonly retained: readonly CellDifference[];
}

function resubmissionOf(
  item: AcceptedReturn,
  earlier: EarlierResults,
  isStale: boolean,
): readonly Resubmission[] {
  const { agency, file } = item;
  const before = earlier.rowsByAgency.get(agency) ?? [];
  const [stored] = before;
  if (stored && stored.sha256 !== item.sha256) {
    const differences = compareReturns(asEntryRows(before), item.rows, referenceOf(stored));
    return [{ agency, file, olderFile: stored.file, isStale, differences, retained: [] }];
  }
  if (item.olderFile === null || item.differences.length === 0) return [];
  return [{ agency, file, olderFile: item.olderFile, isStale, differences: item.differences, retained: [] }];
}

/** Against what the workbook holds, or else against the older file of the same run. */
export const resubmissionsIn = (result: Consolidation, earlier: EarlierResults): readonly Resubmission[] => [
  ...result.accepted.flatMap(item => resubmissionOf(item, earlier, false)),
  ...result.stale.flatMap(item => resubmissionOf(item, earlier, true)),
];

/** The records with every changed value told among the issues of the file that counts. */
export function withChanges(
  records: readonly FileRecord[],
  resubmissions: readonly Resubmission[],
): readonly FileRecord[] {
  const changes = new Map(
    resubmissions
      .filter(({ isStale }) => !isStale)
      .map(({ agency, differences }) => [agency, changeIssues(differences)]),
  );
  return records.map(record => {
    const changed = record.status === 'accepted' ? (changes.get(record.agency ?? '') ?? []) : [];
    return changed.length === 0 ? record : { ...record, issues: [...record.issues, ...changed] };
  });
}

const keyOf = ({ section, rowId, field }: CellDifference): string => `${section}|${rowId}|${field}`;

/** As `--ledger` writes them; `decision` says which of the two values counts. */
export const resubmissionsJson = (resubmissions: readonly Resubmission[]): unknown =>
  resubmissions.map(({ agency, file, olderFile, isStale, differences, retained }) => {
    const retainedKeys = new Set(retained.map(keyOf));
    return {
      agency,
      file,
      previous: olderFile,
      stale: isStale,
      differences: differences.map(difference => ({
        section: difference.section,
        row: difference.rowId,
        field: difference.field,
        sheet: difference.origin.sheet,
        cell: difference.origin.cell || null,
        before: difference.before,
        after: difference.after,
        previousSheet: difference.beforeOrigin.sheet,
        previousCell: difference.beforeOrigin.cell || null,
        previousFile: fileOfReference(difference.beforeOrigin.retainedFrom ?? fileReference(olderFile, ''))
          .file,
        decision: isStale || retainedKeys.has(keyOf(difference)) ? 'kept' : 'taken',
      })),
    };
  });
