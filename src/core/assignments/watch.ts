// Which department watches which part of the plan (Quyết định 473/QĐ-UBND, chương III), so that lists,
// dashboards and reports can be had for one of them.

import watchData from '#province/watch.json';
import type { DeadlineTerms } from '../deadlines';
import type { Target } from '../targets';
import type { Assignment, Watch } from '../plan';

export const BUILT_IN_WATCHES = watchData as readonly Watch[];

/** The watch of this agency; null when chapter III gives it none. */
export const watchOf = (agency: string, watches: readonly Watch[] = BUILT_IN_WATCHES): Watch | null =>
  watches.find(watch => watch.agency === agency) ?? null;

/** `own` leaves the whole plan aside and keeps the areas that the agency itself answers for. */
export type WatchScope = 'all' | 'own';

export const watchedAssignments = (
  watch: Watch,
  assignments: readonly Assignment[],
  scope: WatchScope = 'all',
): readonly Assignment[] =>
  assignments.filter(
    ({ id, area }) =>
      (watch.whole && scope === 'all') || watch.areas.includes(area) || watch.assignments.includes(id),
  );

export const watchedTargets = (
  watch: Watch,
  targets: readonly Target[],
  scope: WatchScope = 'all',
): readonly Target[] =>
  targets.filter(
    ({ code, area }) =>
      (watch.whole && scope === 'all') || watch.areas.includes(area) || watch.targets.includes(code),
  );

/** The assignment that a clause of the appendix cites; null for clauses of the body. */
const assignmentCited = (clause: string): string | null => /^Phụ lục (\S+)$/.exec(clause)?.[1] ?? null;

/** Deadlines that the watching agency has itself, and those of the assignments that it watches. */
export const watchedDeadlines = <D extends DeadlineTerms>(
  watch: Watch,
  deadlines: readonly D[],
  assignments: readonly Assignment[],
  scope: WatchScope = 'all',
): readonly D[] => {
  const watched = new Set(watchedAssignments(watch, assignments, scope).map(({ id }) => id));
  return deadlines.filter(
    ({ agencies, clause }) =>
      (watch.whole && scope === 'all') ||
      agencies.includes(watch.agency) ||
      watched.has(assignmentCited(clause) ?? ''),
  );
};
