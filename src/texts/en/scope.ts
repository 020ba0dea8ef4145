// Words that explain an agency's index, of the year or of an area.

import type { CappedExtra, IndexSteps, ScopeTotals } from '../../core/scoring';
import { indexSum } from '../index-sum';
import { decimalsOf, plainAmount } from '../numbers';
import type { scope as Words } from '../vi/scope';
import { scoring } from './scoring';

const plain = (value: number | string): string => plainAmount(value, '.');
const fixed = (value: number): string => value.toFixed(decimalsOf(value));

const extra = (name: string, { entered, cap, counted }: CappedExtra): string =>
  entered > counted
    ? `${name}: ${fixed(entered)}, of which at most ${fixed(cap)} count in a year.`
    : `${name}: ${fixed(counted)}.`;

function indexInWords({ parts }: ScopeTotals, steps: IndexSteps): string {
  const sum = indexSum(parts, steps, plain);
  const exact = plain(steps.exact);
  const cut = steps.cutTo === null ? '' : `; ${plain(steps.cutTo)}% counts`;
  const isRounded = steps.cutTo === null && Number(steps.exact) !== steps.percent;
  const rounded = isRounded ? `; rounded to ${steps.percent.toFixed(steps.places)}%` : '';
  return `Index: ${sum} ÷ ${plain(steps.over)} × 100% ${exact.startsWith('≈') ? exact : `= ${exact}`}%${cut}${rounded}.`;
}

function rescaledInWords({ parts }: ScopeTotals, steps: IndexSteps): string {
  const { points, maxPoints, notApplicablePoints } = parts;
  const rest = `${plain(maxPoints)} − ${plain(notApplicablePoints)} = ${plain(steps.remaining)}`;
  if (steps.base === steps.remaining) return `Maximum of the appraised part that applies: ${rest}.`;
  const appraised = plain(steps.appraised);
  return `What does not apply leaves the maximum: ${rest}; ${plain(points)} ÷ ${plain(steps.remaining)} × ${plain(steps.base)} ${appraised.startsWith('≈') ? appraised : `= ${appraised}`} points.`;
}

export const scope: typeof Words = {
  titleAll: (agency, year) => `${agency} – index of ${year}`,
  titlePart: (agency, code, name) => `${agency} – ${code}. ${name}`,
  set: (name, status) => `By ${name} [${status}].`,
  part: (code, mark, most) => `${code}: ${mark}/${most}`,
  noMark: 'none yet',
  notApplicable: 'not applicable',
  appraised: (list, sum, most) =>
    `Self-scores and appraisals that count: ${list}. Together ${fixed(sum)} of ${fixed(most)} points.`,
  missing: codes => `Without points yet, so 0 while the maximum stays: ${codes}.`,
  surveyed: (list, sum, most) =>
    `Survey points, added as they are: ${list}. Together ${fixed(sum)} of ${fixed(most)} points.`,
  bonus: explained => extra('Bonus', explained),
  deduction: explained => extra('Deduction', explained),
  rescaled: rescaledInWords,
  index: indexInWords,
  noIndexPart: 'No index yet: no criterion of this part has points or applies.',
  noIndex: because => `${scoring.notRanked[because]}.`,
  rank: ({ rank, ranked, equal, ties }, level, names) =>
    `Rank ${rank} of ${ranked} ranked agencies (${level}).${equal.length > 0 ? ` The same index as ${names.join(', ')}: ${scoring.settingChoices[ties] ?? ties}.` : ''}`,
  grade: (name, from, above) =>
    `Grade ${name}: from ${plain(from)}%${above === null ? ' upwards' : ` to below ${plain(above)}%`}.`,
  noGrade: 'No grade fits this index.',
};
