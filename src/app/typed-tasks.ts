// Rows that somebody typed into the table of the plan: no paper has ordered them. They are offered as an amendment, which
// gives each its own code and the number of its paper; until then nobody owes them anything by a version of the plan.

import {
  ASSIGNMENT_FIELDS,
  BUILT_IN_PLAN,
  type AssignmentTexts,
  type Plan,
  type PlanChange,
} from '../core/plan';
import { PLAN_SCHEMA } from '../workbook/records/plan-record';
import type { WorkbookState } from '../workbook/port';
import { textIn, type TableRow } from '../workbook/table-schema';
import type { Book } from './book/model';
import { placedRows } from './book/table-cells';

export interface TypedTask {
  /** Tells typed rows apart: the cell that the row begins at. */
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  /** Counts all rows of the table from 0. */
  readonly rowIndex: number;
  /** As typed; blank where none was typed. */
  readonly id: string;
  readonly change: Extract<PlanChange, { readonly kind: 'add' }>;
}

/** Ids that the decision or a paper has given. */
function orderedIds({ assignments, amendments }: Plan): ReadonlySet<string> {
  const issued = BUILT_IN_PLAN.assignments.map(({ id }) => id);
  const isBuiltIn = assignments.some(({ id }) => issued.includes(id));
  const added = amendments.flatMap(amendment => amendment.added);
  return new Set([...(isBuiltIn ? issued : assignments.map(({ id }) => id)), ...added]);
}

/** As typed; else the first heading of its group and area; blank where the row says neither. */
function headingOf({ areas }: Plan, row: TableRow): string {
  const typed = textIn(row, 'heading');
  if (areas.some(({ id }) => id === typed)) return typed;
  const [group, area] = [textIn(row, 'group'), textIn(row, 'area')];
  return areas.find(each => each.group === group && each.area === area)?.id ?? typed;
}

const textsIn = (row: TableRow): AssignmentTexts =>
  Object.fromEntries(ASSIGNMENT_FIELDS.map(field => [field, textIn(row, field)])) as AssignmentTexts;

/** In the order of the table. Rows without content are none yet. */
export function typedTasks({ plan }: Book, state: WorkbookState): readonly TypedTask[] {
  const placed = placedRows(state, PLAN_SCHEMA);
  const ordered = orderedIds(plan);
  const retired = new Set(plan.retired.map(({ assignment }) => assignment.id));
  return (placed?.rows ?? []).flatMap(({ row, rowIndex }): readonly TypedTask[] => {
    const id = textIn(row, 'id');
    if (textIn(row, 'content') === '' || ordered.has(id) || retired.has(id)) return [];
    const { sheet = '', cell = '' } = placed?.placeOf(rowIndex, 'id') ?? {};
    const heading = headingOf(plan, row);
    const change = { kind: 'add', heading, task: null, texts: textsIn(row) } as const;
    return [{ key: cell, sheet, cell, rowIndex, id, change }];
  });
}

/** The plan without what was typed, so that an amendment can give it anew. */
export const withoutTyped = (plan: Plan, typed: readonly TypedTask[]): Plan => {
  const ids = new Set(typed.map(({ id }) => id).filter(id => id !== ''));
  return { ...plan, assignments: plan.assignments.filter(({ id }) => !ids.has(id)) };
};

/** The workbook as if these rows had not been typed: the amendment writes them anew. */
export function withoutTypedRows(state: WorkbookState, typed: readonly TypedTask[]): WorkbookState {
  const gone = new Set(typed.map(({ rowIndex }) => rowIndex));
  return {
    ...state,
    sheets: state.sheets.map(sheet => ({
      ...sheet,
      tables: sheet.tables.map(table =>
        sheet.key === 'plan' && table.name === PLAN_SCHEMA.name
          ? { ...table, rows: table.rows.filter((_, at) => !gone.has(at)) }
          : table,
      ),
    })),
  };
}
