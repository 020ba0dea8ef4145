// Which earlier values to keep, said in words: `SNV` all of an agency, `SNV/A.I.1` a row, `SNV/A.I.1/completion` a cell.

import type { CellDifference } from '../../core/consolidation';
import type { RetainedValues } from './retain-values';
import type { Resubmission } from './resubmissions';

export interface RetainChoice {
  readonly agency: string;
  readonly rowId: string | null;
  readonly field: string | null;
}

/** Null where the text is none. */
export function retainChoiceOf(text: string): RetainChoice | null {
  const [agency = '', rowId = null, field = null, ...more] = text.split('/');
  const parts = [agency, rowId ?? 'x', field ?? 'x'];
  return more.length > 0 || parts.includes('') ? null : { agency: agency.toUpperCase(), rowId, field };
}

const chooses =
  ({ rowId, field }: RetainChoice) =>
  (difference: CellDifference): boolean =>
    (rowId === null || rowId === difference.rowId) && (field === null || field === difference.field);

/** The earlier values that the choices keep. A return that takes no place changes nothing to be kept. */
export const retainedBy =
  (choices: readonly RetainChoice[]) =>
  (resubmissions: readonly Resubmission[]): readonly RetainedValues[] =>
    resubmissions
      .filter(({ isStale }) => !isStale)
      .flatMap(({ agency, differences }) => {
        const own = choices.filter(choice => choice.agency === agency).map(chooses);
        const retained = differences.filter(difference => own.some(isChosen => isChosen(difference)));
        return retained.length === 0 ? [] : [{ agency, differences: retained }];
      });
