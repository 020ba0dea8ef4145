// The province's own figures that follow from the records, each against what the plan sets: by subject the share of
// agencies inspected and of findings settled; the number of new initiatives. Where nobody recorded anything there is no value:
// that says nothing of what was done, and is no target missed.

import type { Agency } from '../agencies';
import { checkTarget, thresholdOf } from '../rules';
import type { TargetVerdict } from '../rules';
import { rateOf, targetByCode } from '../targets';
import type { Target } from '../targets';
import { coverageOf, findingsOf, inspectionsOf } from './inspections';
import type { Days } from './inspections';
import { standingsOf } from './initiatives';
import type {
  FollowUpDemands,
  Initiative,
  InitiativeDemand,
  InspectionRow,
  InspectionSubject,
} from './types';

export interface FollowUpFigure {
  /** Code of the target, or id of the assignment for initiatives. */
  readonly code: string;
  readonly kind: 'coverage' | 'settled' | 'initiatives';
  /** Whether anything of it was recorded at all in these days. */
  readonly isRecorded: boolean;
  /** Null for initiatives. */
  readonly subject: InspectionSubject | null;
  readonly numerator: number;
  /** Null where things are counted alone. */
  readonly denominator: number | null;
  /** Percent, not rounded, or a count; null where nothing was recorded, or there was nothing to measure. */
  readonly value: number | null;
  readonly threshold: number | null;
  /** Null where there is no value. */
  readonly verdict: TargetVerdict | null;
}

export interface FollowUpRecords {
  readonly inspections: readonly InspectionRow[];
  readonly initiatives: readonly Initiative[];
}

export interface FollowUpScope {
  readonly targets: readonly Target[];
  readonly agencies: readonly Agency[];
  readonly year: number;
  readonly days: Days;
}

function rateFigure(
  { targets, year }: FollowUpScope,
  subject: InspectionSubject,
  kind: 'coverage' | 'settled',
  { counts, isRecorded }: { readonly counts: readonly [number, number]; readonly isRecorded: boolean },
): readonly FollowUpFigure[] {
  const target = targetByCode(targets, subject[kind]);
  if (!target) return [];
  const [numerator, denominator] = counts;
  const rate = rateOf(numerator, denominator);
  const value = isRecorded && rate.kind === 'ok' ? rate.value : null;
  const verdict = value === null ? null : checkTarget(target, value, year, null);
  const threshold = thresholdOf(target, year);
  return [
    { code: target.code, kind, isRecorded, subject, numerator, denominator, value, threshold, verdict },
  ];
}

function subjectFigures(
  scope: FollowUpScope,
  subject: InspectionSubject,
  rows: readonly InspectionRow[],
): readonly FollowUpFigure[] {
  const { due, inspected } = coverageOf(subject, rows, scope.agencies, scope.days);
  const { handled, referred, open } = findingsOf(subject, rows, scope.days);
  const settled = handled.length + referred.length;
  const isRecorded = inspectionsOf(subject, rows, scope.days).length > 0;
  return [
    ...rateFigure(scope, subject, 'coverage', { isRecorded, counts: [inspected.length, due.length] }),
    ...rateFigure(scope, subject, 'settled', { isRecorded, counts: [settled, settled + open.length] }),
  ];
}

function initiativeFigure(
  count: number,
  isRecorded: boolean,
  { assignment, perYear }: InitiativeDemand,
): FollowUpFigure {
  const verdict: TargetVerdict =
    count >= perYear
      ? { kind: 'met' }
      : { kind: 'notMet', shortfall: 'below-threshold', amount: perYear - count };
  return {
    code: assignment,
    kind: 'initiatives',
    isRecorded,
    subject: null,
    numerator: count,
    denominator: null,
    value: isRecorded ? count : null,
    threshold: perYear,
    verdict: isRecorded ? verdict : null,
  };
}

/** Subjects whose targets the scope leaves out are left out. Source: Quyết định 473/QĐ-UBND through the demands. */
export function followUpFigures(
  demands: FollowUpDemands,
  { inspections, initiatives }: FollowUpRecords,
  scope: FollowUpScope,
): readonly FollowUpFigure[] {
  const counted = standingsOf(initiatives, scope.year).filter(
    (standing, index) => standing === 'counts' && (initiatives[index]?.recognisedOn ?? '') <= scope.days.to,
  );
  return [
    ...demands.inspections.flatMap(subject => subjectFigures(scope, subject, inspections)),
    ...(demands.initiatives
      ? [initiativeFigure(counted.length, initiatives.length > 0, demands.initiatives)]
      : []),
  ];
}
