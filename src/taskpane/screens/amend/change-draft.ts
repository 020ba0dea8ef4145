// A change of the plan as somebody fills in its form, and the change that it amounts to.

import {
  AREA_CODES,
  ASSIGNMENT_FIELDS,
  isGroupCode,
  type AssignmentField,
  type Plan,
  type PlanChange,
} from '../../../core/plan';

export interface ChangeDraft {
  readonly kind: PlanChange['kind'];
  /** Id of a heading, task or assignment, as the kind asks; blank until chosen. */
  readonly id: string;
  readonly group: string;
  readonly printed: string;
  readonly area: string;
  readonly texts: Readonly<Record<AssignmentField, string>>;
}

const NO_TEXTS: ChangeDraft['texts'] = {
  content: '',
  leadAgency: '',
  coordinatingAgencies: '',
  deliverable: '',
  timing: '',
};

export const emptyDraft = (kind: PlanChange['kind']): ChangeDraft => ({
  ...{ kind, id: '', group: '', printed: '', area: '' },
  texts: NO_TEXTS,
});

/** The texts of the row that is to be changed, to be written over. */
export function textsOfRow({ assignments }: Plan, id: string): ChangeDraft['texts'] {
  const row = assignments.find(each => each.id === id);
  if (!row) return NO_TEXTS;
  const { content, leadAgency, coordinatingAgencies, deliverable, timing } = row;
  return { content, leadAgency, coordinatingAgencies, deliverable, timing };
}

function addition({ areas, assignments }: Plan, { id, texts }: ChangeDraft): PlanChange | null {
  if (texts.content.trim() === '' || texts.leadAgency.trim() === '') return null;
  if (areas.some(heading => heading.id === id)) return { kind: 'add', heading: id, task: null, texts };
  const task = assignments.find(row => row.task === id);
  return task ? { kind: 'add', heading: task.heading, task: id, texts } : null;
}

function changed(plan: Plan, { id, texts }: ChangeDraft): PlanChange | null {
  const before = textsOfRow(plan, id);
  const fields = ASSIGNMENT_FIELDS.filter(field => texts[field] !== before[field]);
  if (fields.length === 0) return null;
  return { kind: 'change', id, texts: Object.fromEntries(fields.map(field => [field, texts[field]])) };
}

function heading({ group, printed: typed, area: code, texts }: ChangeDraft): PlanChange | null {
  const printed = typed.trim().toUpperCase();
  const area = AREA_CODES.find(each => each === code);
  if (!isGroupCode(group) || printed === '' || area === undefined || texts.content.trim() === '') return null;
  const id = `${group}.${printed}`;
  return { kind: 'addHeading', heading: { id, group, printed, area, name: texts.content.trim() } };
}

/** Null until the form says enough. */
export function changeOf(plan: Plan, draft: ChangeDraft): PlanChange | null {
  switch (draft.kind) {
    case 'add':
      return addition(plan, draft);
    case 'change':
      return draft.id === '' ? null : changed(plan, draft);
    case 'retire':
      return draft.id === '' ? null : { kind: 'retire', id: draft.id };
    case 'addHeading':
      return heading(draft);
  }
}
