// That a value changed against the return before, told at its cell in the newer return. Values that the user kept are
// no change.

import type { EntryValue } from '../entries';
import type { Issue } from '../issues';
import { fileOfReference } from './cell-list';
import type { CellDifference } from './types';

const LONGEST_SHOWN = 80;

function shown(value: EntryValue): string {
  const text = String(value ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** One a changed cell; `value` is what the cell says now. */
export const changeIssues = (differences: readonly CellDifference[]): readonly Issue[] =>
  differences.map(({ section, rowId, field, before, after, origin, beforeOrigin }) => ({
    rule: 'resubmission.changed',
    severity: 'info',
    place: { sheet: origin.sheet, cell: origin.cell, column: field },
    value: shown(after),
    params: {
      section,
      row: rowId,
      before: shown(before),
      after: shown(after),
      other: fileOfReference(beforeOrigin.retainedFrom ?? '').file,
    },
  }));
