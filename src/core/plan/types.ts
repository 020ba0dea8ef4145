// The plan (Kế hoạch) as data: what an assignment, an area heading and a group are.

/** Code of a group of the appendix (nhóm tiêu chí): `A`. */
export type GroupCode = string;

/** Code of an area (lĩnh vực), as the plan numbers them: `VII`. */
export type AreaCode = string;

/** A column of the appendix whose cell a row may inherit from the row above (vertical merge). */
export type AssignmentField = 'content' | 'leadAgency' | 'coordinatingAgencies' | 'deliverable' | 'timing';

export const ASSIGNMENT_FIELDS: readonly AssignmentField[] = [
  'content',
  'leadAgency',
  'coordinatingAgencies',
  'deliverable',
  'timing',
];

interface PlanDecision {
  readonly id: string;
  /** Số ký hiệu, e.g. `473/QĐ-UBND`. */
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

interface PlanGroup {
  readonly code: GroupCode;
  readonly name: string;
  /** Whether its tasks need money: who leads one accounts for what was planned, granted and spent. */
  readonly needsFunds?: boolean;
}

/** An area heading of the appendix: an area within a group, with the numeral printed there. */
export interface AreaHeading {
  /** Group and printed numeral: `B.I`. */
  readonly id: string;
  readonly group: GroupCode;
  /** Numeral as printed under this group; `B.I` is printed I and stands for area VII. */
  readonly printed: string;
  readonly area: AreaCode;
  readonly name: string;
}

/** A row of the appendix: a task, or a further part of the task above it. */
export interface Assignment {
  /** Heading and printed number, with `b`, `c` … for further parts: `A.II.1`, `A.II.1b`. */
  readonly id: string;
  readonly group: GroupCode;
  readonly area: AreaCode;
  readonly heading: string;
  /** Id of the task, which all its parts share: `A.II.1`. */
  readonly task: string;
  /** 1 for the row that carries the number, then 2, 3 … */
  readonly part: number;
  readonly content: string;
  readonly leadAgency: string;
  readonly coordinatingAgencies: string;
  readonly deliverable: string;
  readonly timing: string;
  /** Fields whose printed cell was blank and whose text comes from the row above. */
  readonly inherited: readonly AssignmentField[];
}

/** A passage of the decision's body that a target or deadline is cited from. */
interface PlanSection {
  /** `II.A.1.2` for chapter II, group A, area 1, part 1.2. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A paper that adds, changes or retires assignments (chapter III lets agencies ask, and orders come from above). */
export interface PlanAmendment {
  readonly version: number;
  readonly number: string;
  readonly date: string;
  readonly note: string;
  /** Ids of the assignments it added, changed and retired. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly retired: readonly string[];
}

/** An assignment that is no longer in force; its id is never given again, so that earlier returns stay readable. */
interface RetiredAssignment {
  readonly assignment: Assignment;
  /** The version of the plan that retired it. */
  readonly version: number;
}

export interface Plan {
  readonly decision: PlanDecision;
  /** 1 as issued; each amendment adds one. */
  readonly version: number;
  readonly groups: readonly PlanGroup[];
  readonly areas: readonly AreaHeading[];
  readonly assignments: readonly Assignment[];
  readonly sections: readonly PlanSection[];
  readonly amendments: readonly PlanAmendment[];
  readonly retired: readonly RetiredAssignment[];
}

/** A department that chapter III makes watch a part of the plan. */
export interface Watch {
  /** Code of the watching agency. */
  readonly agency: string;
  /** True where it watches the whole plan besides its own areas. */
  readonly whole: boolean;
  readonly areas: readonly AreaCode[];
  /** Codes of single targets, and ids of single assignments, outside `areas`. */
  readonly targets: readonly string[];
  readonly assignments: readonly string[];
  readonly clause: string;
  readonly quotes: readonly string[];
}
