// What an agency enters, field by field: the one place where a column of the issued form is declared. The layout, the
// sheets, the reader, the rules and the consolidated table take their columns from here; captions are in `texts`.

import type { EntryField, SectionKey } from './types';

/** Texts of the status column: they are data of the form, chosen from its list. */
export const TASK_STATUSES = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  done: 'Hoàn thành',
  notApplicable: 'Không áp dụng',
} as const;

/** Says that a criterion does not apply. */
export const NOT_APPLICABLE_SIGN = 'x';

/** A field with the room that it takes; how it looks follows from its kind. */
export interface FieldDeclaration extends EntryField {
  /** Characters of a usual entry: the column's width on the form. */
  readonly width: number;
  /** The same in the consolidated table, where it is another. */
  readonly summaryWidth?: number;
  /** A number that may be a rate: shown with decimals. */
  readonly mayBeRate?: boolean;
}

/** In the order of the form's columns. */
export const ENTRY_FIELDS: Readonly<Record<SectionKey, readonly FieldDeclaration[]>> = {
  tasks: [
    { key: 'status', kind: 'choice', choices: Object.values(TASK_STATUSES), width: 10.5, summaryWidth: 13 },
    { key: 'completion', kind: 'percent', width: 8, summaryWidth: 10 },
    { key: 'dateDone', kind: 'date', width: 11 },
    { key: 'result', kind: 'text', width: 14, summaryWidth: 28 },
    { key: 'evidenceNumber', kind: 'documentNumber', width: 11, summaryWidth: 16 },
    { key: 'evidenceDate', kind: 'date', width: 11 },
    { key: 'explanation', kind: 'text', width: 12, summaryWidth: 26 },
    { key: 'plannedFunds', kind: 'money', width: 12 },
    { key: 'grantedFunds', kind: 'money', width: 12 },
    { key: 'spentFunds', kind: 'money', width: 12 },
  ],
  targets: [
    { key: 'numerator', kind: 'number', width: 9, summaryWidth: 11 },
    { key: 'denominator', kind: 'number', width: 9, summaryWidth: 11 },
    { key: 'previous', kind: 'number', mayBeRate: true, width: 9, summaryWidth: 10 },
    { key: 'explanation', kind: 'text', width: 19, summaryWidth: 30 },
  ],
  selfScores: [
    { key: 'notApplicable', kind: 'choice', choices: [NOT_APPLICABLE_SIGN], width: 9 },
    { key: 'selfScore', kind: 'points', width: 9, summaryWidth: 10 },
    { key: 'evidence', kind: 'text', width: 26, summaryWidth: 24 },
    { key: 'explanation', kind: 'text', width: 28, summaryWidth: 34 },
  ],
};

export const fieldKeysOf = (section: SectionKey): readonly string[] =>
  ENTRY_FIELDS[section].map(({ key }) => key);

/** Fields of all sections, each once in order; those that several sections share come last. */
export function sharedTableFields(): readonly FieldDeclaration[] {
  const all = Object.values(ENTRY_FIELDS).flat();
  const times = (wanted: string): number => all.filter(({ key }) => key === wanted).length;
  const first = all.filter((field, index) => all.findIndex(({ key }) => key === field.key) === index);
  return [...first.filter(({ key }) => times(key) === 1), ...first.filter(({ key }) => times(key) > 1)];
}
