// One assignment told differently by the agency that leads it and by those that coordinate. A coordinating agency may be
// ahead of the lead, and may have no part of its own; but what is done cannot be undone in a part of it. Where many
// agencies lead, each speaks of its own part, and nothing is held against another.

import type { Agency } from '../agencies';
import { assignmentsFor } from '../assignments';
import { TASK_STATUSES } from '../entries';
import { newIssue } from '../issues';
import type { Plan } from '../plan';
import { placeWords } from './place-words';
import type { Contradiction, StatedRow, StatementWords } from './types';

const { done, inProgress, notApplicable, notStarted } = TASK_STATUSES;

/** By what the lead says: what a coordinating agency cannot say beside it. */
const CONTRADICTED: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  [done, [notStarted, inProgress]],
  [notStarted, [done]],
  [notApplicable, [notStarted, inProgress, done]],
]);

interface Roles {
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
}

function rolesByAssignment(plan: Plan, agencies: readonly Agency[]): ReadonlyMap<string, Roles> {
  const roles = new Map<string, { leads: string[]; coordinating: string[] }>();
  for (const agency of agencies)
    for (const { assignment, role } of assignmentsFor(agency, plan, agencies)) {
      const known = roles.get(assignment.id) ?? { leads: [], coordinating: [] };
      (role === 'lead' ? known.leads : known.coordinating).push(agency.code);
      roles.set(assignment.id, known);
    }
  return roles;
}

function contradiction(
  lead: StatedRow,
  coordinating: StatedRow,
  { agencyName }: StatementWords,
): readonly Contradiction[] {
  const [own, other] = [coordinating.values['status'], lead.values['status']];
  if (typeof own !== 'string' || typeof other !== 'string') return [];
  if (!CONTRADICTED.get(other)?.includes(own)) return [];
  const place = lead.placeOf('status');
  const params = {
    section: lead.section,
    row: lead.rowId,
    own,
    other: agencyName(lead.agency),
    otherValue: other,
    otherPlace: placeWords(place),
  };
  const at = coordinating.placeOf('status');
  return [
    {
      own: { row: coordinating, field: 'status' },
      against: { row: lead, field: 'status' },
      issue: newIssue('statement.lead-and-coordinator', 'warning', params, at),
    },
  ];
}

/** `rows` of one period. At the cell of each coordinating agency; the sentence names the lead's cell. */
export function toldDifferently(
  rows: readonly StatedRow[],
  plan: Plan,
  agencies: readonly Agency[],
  words: StatementWords,
): readonly Contradiction[] {
  const stated = new Map(
    rows.filter(({ section }) => section === 'tasks').map(row => [`${row.rowId}|${row.agency}`, row]),
  );
  return [...rolesByAssignment(plan, agencies)].flatMap(([id, { leads, coordinating }]) => {
    const [only] = leads;
    const lead = leads.length === 1 && only !== undefined ? stated.get(`${id}|${only}`) : undefined;
    if (!lead) return [];
    return coordinating.flatMap(code => {
      const row = stated.get(`${id}|${code}`);
      return row ? contradiction(lead, row, words) : [];
    });
  });
}
