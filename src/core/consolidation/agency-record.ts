// What an expected agency is after a run: returned, late, missing or refused. Late is judged by its first valid return
// over all runs: who corrects a return that came in time is not late.

import type { Agency } from '../agencies';
import { daysBetween } from '../calendar';
import type { IsoDate } from '../calendar';
import type { AgencyRecord, FileRecord, StoredReturn } from './types';

/** What earlier runs know of the agency. */
interface Earlier {
  readonly stored: StoredReturn | null;
  readonly wasRefused: boolean;
}

const withoutReturn = (code: string, lastDay: IsoDate, isRefused: boolean): AgencyRecord => ({
  code,
  status: isRefused ? 'refused' : 'missing',
  file: null,
  receivedOn: null,
  lastDay,
  daysLate: null,
});

/** `records` are the agency's files of this run. */
export function agencyRecord(
  { code }: Agency,
  lastDay: IsoDate,
  records: readonly FileRecord[],
  { stored, wasRefused }: Earlier,
): AgencyRecord {
  const counted = records.find(record => record.status === 'accepted') ?? stored;
  // Files of which none counts, where none counted before either, were refused.
  if (!counted) return withoutReturn(code, lastDay, wasRefused || records.length > 0);
  const days = [
    ...records.filter(record => record.status !== 'refused').map(record => record.receivedOn),
    ...(stored ? [stored.receivedOn] : []),
  ];
  const receivedOn = days.reduce((first, day) => (day < first ? day : first), counted.receivedOn);
  const daysLate = Math.max(0, daysBetween(lastDay, receivedOn));
  return {
    code,
    status: daysLate > 0 ? 'late' : 'returned',
    file: counted.file,
    receivedOn,
    lastDay,
    daysLate,
  };
}
