// Whether a ledger's totals reconcile: every file and every expected agency counted once. A ledger that does not is a
// programmer's mistake, and it is better found here than by the chairman.

import type { Consolidation } from './types';

/** Empty when everything reconciles; otherwise what does not, as `what: left ≠ right`. */
export function reconcile(
  result: Consolidation,
  filesGiven: number,
  agenciesExpected: number,
): readonly string[] {
  const { totals, files, agencies, accepted, carriedOver } = result;
  const sums: readonly (readonly [string, number, number])[] = [
    ['files given', totals.files, filesGiven],
    [
      'files by status',
      totals.accepted + totals.superseded + totals.duplicate + totals.refused,
      totals.files,
    ],
    ['files listed', files.length, totals.files],
    ['agencies expected', agencies.length, agenciesExpected],
    ['accepted returns', accepted.length, totals.accepted],
    [
      'agencies with a return',
      agencies.filter(agency => agency.status === 'returned' || agency.status === 'late').length,
      totals.accepted + carriedOver.length,
    ],
    ['agencies by code', new Set(agencies.map(agency => agency.code)).size, agenciesExpected],
  ];
  return sums
    .filter(([, left, right]) => left !== right)
    .map(([what, left, right]) => `${what}: ${left} ≠ ${right}`);
}
