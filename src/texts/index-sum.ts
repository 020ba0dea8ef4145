// The sum above the fraction bar of an index, the same in every language: `(90,2632 + 24,50 + 2,00 − 1,00)`.

import type { IndexSteps, ScopeTotals } from '../core/scoring';

/** `plain` writes a number with the language's decimal sign. */
export function indexSum(
  { surveyPoints, surveyMaxPoints, bonus, deduction }: ScopeTotals['parts'],
  { appraised }: IndexSteps,
  plain: (value: number | string) => string,
): string {
  const terms = [
    plain(appraised),
    ...(surveyMaxPoints > 0 ? [`+ ${plain(surveyPoints)}`] : []),
    ...(bonus > 0 ? [`+ ${plain(bonus)}`] : []),
    ...(deduction > 0 ? [`− ${plain(deduction)}`] : []),
  ];
  return terms.length === 1 ? terms.join('') : `(${terms.join(' ')})`;
}
