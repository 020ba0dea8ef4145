// The plan as issued: its appendix row by row and its body by clause, its areas and groups.
// The text is as printed, misprints included. Amendments of the office come on top, see amend.ts.

import planData from '#province/plan.json';
import type { AreaCode, Assignment, GroupCode, Plan } from './types';

/** Version 1 of the plan, verbatim (NFC). */
export const BUILT_IN_PLAN = planData as Plan;

/** The areas in the order in which the appendix first names them. */
export const AREA_CODES: readonly AreaCode[] = [...new Set(BUILT_IN_PLAN.areas.map(({ area }) => area))];

const groups = new Map(BUILT_IN_PLAN.groups.map(group => [group.code, group]));

export const isGroupCode = (text: string): text is GroupCode => groups.has(text);

/** Whether tasks of this group have planned, granted and spent amounts. */
export const needsFunds = (group: GroupCode): boolean => groups.get(group)?.needsFunds ?? false;

/** The assignment of this id, in force or retired; null when the plan never had it. */
export function assignmentById(plan: Plan, id: string): Assignment | null {
  return (
    plan.assignments.find(assignment => assignment.id === id) ??
    plan.retired.find(({ assignment }) => assignment.id === id)?.assignment ??
    null
  );
}
