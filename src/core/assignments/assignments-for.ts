// What an agency is asked for: the assignments that it leads or coordinates, and the targets that bind it.

import type { Agency } from '../agencies';
import type { Target } from '../targets';
import { assignmentById } from '../plan';
import { resolveTasking } from './tasking';
import type { Assignment, Plan, Watch } from '../plan';
import { BUILT_IN_WATCHES } from './watch';

type AssignmentRole = 'lead' | 'coordinating';

export interface AssignmentOfAgency {
  readonly assignment: Assignment;
  readonly role: AssignmentRole;
}

/** Whether a text of the appendix tasks the agency, by its code or by its level. */
function isTasked(agency: Agency, text: string, agencies: readonly Agency[]): boolean {
  const tasking = resolveTasking(text, agencies);
  return tasking.agencies.includes(agency.code) || tasking.levels.includes(agency.level);
}

/** The agency's assignments in the plan's order; leading wins where an agency both leads and coordinates. */
export function assignmentsFor(
  agency: Agency,
  plan: Plan,
  agencies: readonly Agency[],
): readonly AssignmentOfAgency[] {
  return plan.assignments.flatMap((assignment): readonly AssignmentOfAgency[] => {
    if (isTasked(agency, assignment.leadAgency, agencies)) return [{ assignment, role: 'lead' }];
    if (isTasked(agency, assignment.coordinatingAgencies, agencies))
      return [{ assignment, role: 'coordinating' }];
    return [];
  });
}

/** The targets whose own figure the agency must give, by its level. */
export const targetsFor = (agency: Agency, targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ levels }) => levels.includes(agency.level));

/**
 * Targets of the province as a whole that this agency answers for: the agency that is named as lead of the
 * assignment, or where none is, the one that watches the area. So each has one agency that gives its figure.
 */
export const provinceTargetsOf = (
  agency: Agency,
  targets: readonly Target[],
  plan: Plan,
  agencies: readonly Agency[],
  watches: readonly Watch[] = BUILT_IN_WATCHES,
): readonly Target[] =>
  targets.filter(
    target => target.levels.length === 0 && answersFor(target, plan, agencies, watches) === agency.code,
  );

function answersFor(
  target: Target,
  plan: Plan,
  agencies: readonly Agency[],
  watches: readonly Watch[],
): string | null {
  const row = target.assignment === null ? null : assignmentById(plan, target.assignment);
  const lead = row ? resolveTasking(row.leadAgency, agencies).agencies[0] : null;
  return lead ?? watches.find(({ areas }) => areas.includes(target.area))?.agency ?? null;
}
