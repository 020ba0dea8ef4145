// The plan as issued: Quyết định 473/QĐ-UBND of 08/06/2017, its appendix row by row and its body by clause.
// The text is as printed, misprints included. Amendments of the office come on top, see amend.ts.

import planData from '../../data/plan.json';
import type { Assignment, Plan } from './types';

/** Version 1 of the plan, verbatim (NFC): 41 assignments of 37 tasks under 14 headings. */
export const BUILT_IN_PLAN = planData as Plan;

/** The assignment of this id, in force or retired; null when the plan never had it. */
export function assignmentById(plan: Plan, id: string): Assignment | null {
  return (
    plan.assignments.find(assignment => assignment.id === id) ??
    plan.retired.find(({ assignment }) => assignment.id === id)?.assignment ??
    null
  );
}
