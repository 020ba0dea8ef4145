// Returns that say what another agency's return says: those of the run and those that the workbook holds are held against
// each other, and the files of the run tell it.

import { sameEntries } from '../../core/consolidation';
import type { Agency } from '../../core/agencies';
import type { Consolidation, FileRecord } from '../../core/consolidation';
import { asEntryRows } from './earlier-results';
import type { EarlierResults } from './earlier-results';

/** The records of the run, each accepted one with its rows that are another agency's. */
export function withSameEntries(
  { files, accepted }: Consolidation,
  earlier: EarlierResults,
  agencies: readonly Agency[],
): readonly FileRecord[] {
  const fresh = new Set(accepted.map(({ agency }) => agency));
  const stored = [...earlier.rowsByAgency].flatMap(([agency, rows]) =>
    fresh.has(agency) ? [] : [{ agency, file: rows[0]?.file ?? '', rows: asEntryRows(rows) }],
  );
  // Communes of two districts have one name: the code tells them apart.
  const names = new Map(agencies.map(({ code, name }) => [code, `${name} (${code})`]));
  const found = sameEntries([...stored, ...accepted], code => names.get(code) ?? code);
  if (found.size === 0) return files;
  return files.map(record => {
    const reported = record.status === 'accepted' ? (found.get(record.agency ?? '') ?? []) : [];
    return reported.length === 0 ? record : { ...record, issues: [...reported, ...record.issues] };
  });
}
