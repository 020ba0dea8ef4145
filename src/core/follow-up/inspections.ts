// How many agencies were inspected, and what became of what inspections found: the province's own figures of two targets
// (Quyết định 473/QĐ-UBND, mục II.A.1.2 and II.A.4.2). Records outside the days asked for do not count.

import type { Agency } from '../agencies';
import type { IsoDate } from '../calendar';
import type { FindingState, InspectionRow, InspectionSubject } from './types';

/** Both days included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const daysOfYear = (year: number): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` });

const within = (day: IsoDate, { from, to }: Days): boolean => from <= day && day <= to;

export const inspectionsOf = <R extends InspectionRow>(
  subject: InspectionSubject,
  rows: readonly R[],
  days: Days,
): readonly R[] => rows.filter(row => row.subject === subject.code && within(row.on, days));

export interface Coverage {
  /** Codes of the agencies that are to be inspected, and of those that were: each once, however often. */
  readonly due: readonly string[];
  readonly inspected: readonly string[];
}

/** Agencies of other levels may be inspected too; they do not count. */
export function coverageOf(
  subject: InspectionSubject,
  rows: readonly InspectionRow[],
  agencies: readonly Agency[],
  days: Days,
): Coverage {
  const due = agencies.filter(({ level }) => subject.levels.includes(level)).map(({ code }) => code);
  const visited = new Set(inspectionsOf(subject, rows, days).map(({ agency }) => agency));
  return { due, inspected: due.filter(code => visited.has(code)) };
}

export type Findings<R> = Readonly<Record<FindingState, readonly R[]>>;

/** What was found anywhere, by its state; a finding of which nobody says more is open. */
export function findingsOf<R extends InspectionRow>(
  subject: InspectionSubject,
  rows: readonly R[],
  days: Days,
): Findings<R> {
  const found = inspectionsOf(subject, rows, days).filter(({ finding }) => finding !== '');
  const inState = (state: FindingState) => found.filter(row => (row.state ?? 'open') === state);
  return { handled: inState('handled'), referred: inState('referred'), open: inState('open') };
}
