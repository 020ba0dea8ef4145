// What an amendment changes, row by row and field by field, for somebody to read before it is written.

import { ASSIGNMENT_FIELDS, type Assignment, type AssignmentField, type Plan } from '../core/plan';

interface FieldDifference {
  readonly field: AssignmentField;
  /** Blank for an added row. */
  readonly before: string;
  readonly after: string;
}

export interface RowDifference {
  readonly kind: 'added' | 'changed' | 'retired';
  readonly id: string;
  readonly content: string;
  readonly fields: readonly FieldDifference[];
}

const differing = (before: Assignment | undefined, after: Assignment): readonly FieldDifference[] =>
  ASSIGNMENT_FIELDS.flatMap(field => {
    const [old, now] = [before?.[field] ?? '', after[field]];
    return old === now ? [] : [{ field, before: old, after: now }];
  });

/** Rows of `after` that are new or read otherwise, then those that are no longer in force. */
export function amendmentDifference(before: Plan, after: Plan): readonly RowDifference[] {
  const old = new Map(before.assignments.map(row => [row.id, row]));
  const now = new Set(after.assignments.map(({ id }) => id));
  const rows = after.assignments.flatMap((row): readonly RowDifference[] => {
    const known = old.get(row.id);
    const fields = differing(known, row);
    if (known && fields.length === 0) return [];
    return [{ kind: known ? 'changed' : 'added', id: row.id, content: row.content, fields }];
  });
  const retired = before.assignments
    .filter(({ id }) => !now.has(id))
    .map(({ id, content }): RowDifference => ({ kind: 'retired', id, content, fields: [] }));
  return [...rows, ...retired];
}
