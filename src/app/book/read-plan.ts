// The plan and its targets as the office has them in tblKeHoach, tblPhienBan and tblChiTieu: the plan's own sections stay,
// its assignments are those of the table. Null where the workbook has no such table.

import type { AreaHeading, Plan } from '../../core/plan';
import type { Target } from '../../core/targets';
import type { WorkbookState } from '../../workbook/port';
import { assignmentOf, PLAN_SCHEMA } from '../../workbook/records/plan-record';
import type { PlanRow } from '../../workbook/records/plan-record';
import { targetOf, targetSchema } from '../../workbook/records/target-record';
import { isAmendment, VERSION_SCHEMA } from '../../workbook/records/version-record';
import type { Book, BookFault } from './model';
import { readCodedRecords, readRecords } from './read-records';
import type { ReadRecords } from './read-records';

/** Headings that an amendment added are known by their rows alone; they follow those of their group. */
function headingsWith(base: readonly AreaHeading[], rows: readonly PlanRow[]): readonly AreaHeading[] {
  const known = new Set(base.map(({ id }) => id));
  const added = rows.flatMap(({ heading: id, group, area, headingName }): AreaHeading[] => {
    if (id === '' || known.has(id)) return [];
    known.add(id);
    return [
      { id, group, area, printed: id.slice(group.length + 1) as AreaHeading['printed'], name: headingName },
    ];
  });
  return [...base, ...added].sort((left, right) => left.group.localeCompare(right.group));
}

/** The plan's own sections stay; its assignments, retired or not, are those of the table. */
function planFrom(
  base: Plan,
  rows: readonly PlanRow[],
  version: number,
  amendments: Plan['amendments'],
): Plan {
  const retiredBy = (id: string): number =>
    amendments.find(({ retired }) => retired.includes(id))?.version ?? version;
  return {
    ...base,
    version: Math.max(version, ...amendments.map(amendment => amendment.version)),
    areas: headingsWith(base.areas, rows),
    assignments: rows.filter(({ state }) => state === 'inForce').map(assignmentOf),
    retired: rows
      .filter(({ state }) => state === 'retired')
      .map(row => ({ assignment: assignmentOf(row), version: retiredBy(row.id) })),
    amendments,
  };
}

const papersIn = (rows: readonly PlanRow[]): ReadonlyMap<string, string> =>
  new Map(rows.filter(({ paper }) => paper !== '').map(({ id, paper }) => [id, paper]));

export interface ReadPlan extends Pick<Book, 'plan' | 'papers'> {
  readonly faults: readonly BookFault[];
}

/** `version` is the plan's, by the settings. */
export function readPlan(state: WorkbookState, base: Plan, version: number): ReadPlan {
  const rows = readCodedRecords(state, PLAN_SCHEMA, PLAN_SCHEMA.read);
  const versions = readRecords(state, VERSION_SCHEMA, VERSION_SCHEMA.read);
  const amendments = (versions?.items ?? []).filter(isAmendment);
  return {
    plan: rows ? planFrom(base, rows.items, version, amendments) : base,
    papers: papersIn(rows?.items ?? []),
    faults: [...(rows?.faults ?? []), ...(versions?.faults ?? [])],
  };
}

export function readTargets(state: WorkbookState, plan: Plan): ReadRecords<Target> | null {
  const schema = targetSchema(plan);
  const read = readCodedRecords(state, schema, schema.read);
  return read && { items: read.items.map(targetOf), faults: read.faults };
}
