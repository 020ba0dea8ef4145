// The province's own figures that follow from the records, each against what the plan sets: by subject the share of
// agencies inspected and of findings settled; the number of new initiatives.

import type { Agency } from '../agencies';
import { checkTarget, thresholdOf } from '../rules';
import type { TargetVerdict } from '../rules';
import { rateOf, targetByCode } from '../targets';
import type { Target } from '../targets';
import { coverageOf, findingsOf } from './inspections';
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
  /** Null for initiatives. */
  readonly subject: InspectionSubject | null;
  readonly numerator: number;
  /** Null where things are counted alone. */
  readonly denominator: number | null;
  /** Percent, not rounded, or a count; null where there was nothing to measure. */
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
  [numerator, denominator]: readonly [number, number],
): readonly FollowUpFigure[] {
  const target = targetByCode(targets, subject[kind]);
  if (!target) return [];
  const rate = rateOf(numerator, denominator);
  const value = rate.kind === 'ok' ? rate.value : null;
  const verdict = value === null ? null : checkTarget(target, value, year, null);
  const threshold = thresholdOf(target, year);
  return [{ code: target.code, kind, subject, numerator, denominator, value, threshold, verdict }];
}

function subjectFigures(
  scope: FollowUpScope,
  subject: InspectionSubject,
  rows: readonly InspectionRow[],
): readonly FollowUpFigure[] {
  const { due, inspected } = coverageOf(subject, rows, scope.agencies, scope.days);
  const { handled, referred, open } = findingsOf(subject, rows, scope.days);
  const settled = handled.length + referred.length;
  return [
    ...rateFigure(scope, subject, 'coverage', [inspected.length, due.length]),
    ...rateFigure(scope, subject, 'settled', [settled, settled + open.length]),
  ];
}

function initiativeFigure(count: number, { assignment, perYear }: InitiativeDemand) {
  const verdict: TargetVerdict =
    count >= perYear
      ? { kind: 'met' }
      : { kind: 'notMet', shortfall: 'below-threshold', amount: perYear - count };
  return {
    code: assignment,
    kind: 'initiatives',
    subject: null,
    numerator: count,
    denominator: null,
    value: count,
    threshold: perYear,
    verdict,
  } as const;
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
    ...(demands.initiatives ? [initiativeFigure(counted.length, demands.initiatives)] : []),
  ];
}
