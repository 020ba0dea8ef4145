// Totals of an agency, per area and in all: self-score, appraisal and survey kept apart, what does not apply,
// bonus and deduction within the year's caps, and the index. Marks out of range are not counted and listed.

import type { UsableCriteriaSet } from '../criteria';
import { criteriaTree } from '../criteria';
import type { Criterion } from '../criteria';
import { isOutsideMaximum } from '../criteria';
import { countedMarks } from './counted';
import { indexOfParts, type IndexParts } from './index-of';
import type { CriterionMarks, Mark } from './marks';
import type { IndexResult } from './ranking';
import { sumOf } from '../numbers';
import type { ScoringSettings } from './settings';

/** One kind of score, summed. Codes in `missing` have no mark and count 0; their maximum stays. */
interface PartTotal {
  readonly points: number;
  readonly maxPoints: number;
  /** Maximum of the criteria that do not apply; contained in `maxPoints`. */
  readonly notApplicablePoints: number;
  readonly missing: readonly string[];
}

/** `bonus` and `deduction` are as entered in an area, and after the year's caps in all. */
export interface ScopeTotals {
  readonly self: PartTotal;
  readonly appraisal: PartTotal;
  readonly survey: PartTotal;
  /** What counts: the appraisal, and where there is none what the settings say. */
  readonly counted: PartTotal;
  readonly bonus: number;
  readonly deduction: number;
  /** counted + survey + bonus − deduction; not below 0. Not rescaled for what does not apply. */
  readonly points: number;
  /** Of an area without bonus and deduction. */
  readonly index: IndexResult;
  /** What the index is made of. */
  readonly parts: IndexParts;
}

export interface AreaTotals extends ScopeTotals {
  readonly code: string;
  readonly maxPoints: number;
}

/** What the index rests on: appraisals alone, self-scores alone (provisional), or both. */
export type IndexBasis = 'appraisal' | 'mixed' | 'self';

export interface AgencyTotals extends ScopeTotals {
  readonly areas: readonly AreaTotals[];
  readonly basis: IndexBasis;
  readonly surveyConducted: boolean;
  /** Codes whose mark was out of range, or of no criterion, and was left out. */
  readonly refused: readonly string[];
}

interface MarkedCriterion {
  readonly criterion: Criterion;
  readonly area: string | null;
  readonly self: Mark;
  readonly appraisal: Mark;
  readonly survey: Mark;
  readonly counted: Mark;
}

const fromSurvey = ({ criterion }: MarkedCriterion): boolean => criterion.source === 'survey';
const outside = ({ criterion }: MarkedCriterion): boolean => isOutsideMaximum(criterion);

function partTotal(
  rows: readonly MarkedCriterion[],
  kind: 'self' | 'appraisal' | 'survey' | 'counted',
): PartTotal {
  const maxima = (wanted: readonly MarkedCriterion[]) => sumOf(wanted.map(row => row.criterion.maxPoints));
  return {
    points: sumOf(rows.flatMap(row => (typeof row[kind] === 'number' ? [row[kind]] : []))),
    maxPoints: maxima(rows),
    notApplicablePoints: maxima(rows.filter(row => row[kind] === 'notApplicable')),
    missing: rows.filter(row => row[kind] === null).map(row => row.criterion.code),
  };
}

const extraPoints = (rows: readonly MarkedCriterion[], kind: 'bonus' | 'deduction'): number =>
  sumOf(
    rows.flatMap(row =>
      row.criterion.rule?.kind === kind && typeof row.counted === 'number' ? [row.counted] : [],
    ),
  );

interface Extras {
  readonly bonus: number;
  readonly deduction: number;
  readonly countInIndex: boolean;
}

function scopeTotals(
  rows: readonly MarkedCriterion[],
  extras: Extras,
  surveyConducted: boolean,
  settings: ScoringSettings,
): ScopeTotals {
  const inside = rows.filter(row => !outside(row));
  const appraised = inside.filter(row => !fromSurvey(row));
  const survey = partTotal(inside.filter(fromSurvey), 'survey');
  const counted = partTotal(appraised, 'counted');
  const { bonus, deduction } = extras;
  const anything = rows.some(row => row.counted !== null);
  const parts: IndexParts = {
    points: counted.points,
    maxPoints: counted.maxPoints,
    notApplicablePoints: counted.notApplicablePoints,
    surveyPoints: survey.points,
    surveyMaxPoints: surveyConducted ? sumOf([survey.maxPoints, -survey.notApplicablePoints]) : 0,
    bonus: extras.countInIndex ? bonus : 0,
    deduction: extras.countInIndex ? deduction : 0,
  };
  const index: IndexResult = anything
    ? indexOfParts(parts, settings)
    : { kind: 'notRanked', because: 'nothingEntered' };
  return {
    self: partTotal(appraised, 'self'),
    appraisal: partTotal(appraised, 'appraisal'),
    survey,
    counted,
    bonus,
    deduction,
    points: Math.max(0, sumOf([counted.points, survey.points, bonus, -deduction])),
    index,
    parts,
  };
}

function markedCriteria(
  set: UsableCriteriaSet,
  marks: readonly CriterionMarks[],
  settings: ScoringSettings,
): { readonly rows: readonly MarkedCriterion[]; readonly refused: readonly string[] } {
  const tree = criteriaTree(set);
  const byCode = new Map([...marks].reverse().map(entry => [entry.code, entry]));
  const leafCodes = new Set(tree.leaves.map(({ code }) => code));
  const refused = new Set(marks.map(({ code }) => code).filter(code => !leafCodes.has(code)));
  const rows = tree.leaves.map((criterion): MarkedCriterion => {
    const own = countedMarks(criterion, byCode.get(criterion.code) ?? null, settings);
    if (own.refused.length > 0) refused.add(criterion.code);
    const { self, appraisal, survey, counted } = own;
    const area = tree.areaOf(criterion.code)?.code ?? null;
    return { criterion, area, self, appraisal, survey, counted };
  });
  return { rows, refused: [...refused] };
}

function basisOf(rows: readonly MarkedCriterion[]): IndexBasis {
  const counting = rows.filter(row => !fromSurvey(row) && row.counted !== null);
  const appraised = counting.filter(row => row.appraisal !== null).length;
  if (appraised === counting.length) return 'appraisal';
  return appraised === 0 ? 'self' : 'mixed';
}

/** Of an area, or of a criterion with components: bonus and deduction stand apart from its index. */
function partOfSet(
  own: readonly MarkedCriterion[],
  surveyConducted: boolean,
  settings: ScoringSettings,
): ScopeTotals {
  const extras = {
    bonus: extraPoints(own, 'bonus'),
    deduction: extraPoints(own, 'deduction'),
    countInIndex: false,
  };
  return scopeTotals(own, extras, surveyConducted, settings);
}

const isSurveyConducted = (rows: readonly MarkedCriterion[]): boolean =>
  rows.some(row => fromSurvey(row) && row.survey !== null);

/** A scored criterion within an area or the whole, and what counts of it. */
export interface ScopePart {
  readonly criterion: Criterion;
  readonly counted: Mark;
}

/** Of the criteria below an area or a criterion, what counts of each, and their totals; null for an unknown code. */
export function totalsUnder(
  set: UsableCriteriaSet,
  marks: readonly CriterionMarks[],
  settings: ScoringSettings,
  code: string,
): { readonly totals: ScopeTotals; readonly parts: readonly ScopePart[] } | null {
  const { rows } = markedCriteria(set, marks, settings);
  const { childrenOf } = criteriaTree(set);
  const below = (at: string): readonly string[] => [
    at,
    ...childrenOf(at).flatMap(child => below(child.code)),
  ];
  const codes = new Set(below(code));
  const own = rows.filter(row => codes.has(row.criterion.code));
  return own.length === 0
    ? null
    : { totals: partOfSet(own, isSurveyConducted(rows), settings), parts: own.map(scopePart) };
}

const scopePart = ({ criterion, counted }: MarkedCriterion): ScopePart => ({ criterion, counted });

/** Every scored criterion of the set, and what counts of it. */
export const partsOf = (
  set: UsableCriteriaSet,
  marks: readonly CriterionMarks[],
  settings: ScoringSettings,
): readonly ScopePart[] => markedCriteria(set, marks, settings).rows.map(scopePart);

/**
 * Totals of one agency by a usable set. The order of `marks` does not matter; of a repeated code the first
 * counts (`checkMarks` names the others). An agency to which nothing applies has no index.
 */
export function totalsOf(
  set: UsableCriteriaSet,
  marks: readonly CriterionMarks[],
  settings: ScoringSettings,
): AgencyTotals {
  const { rows, refused } = markedCriteria(set, marks, settings);
  const surveyConducted = isSurveyConducted(rows);
  const areas = set.areas.map((area): AreaTotals => {
    const own = rows.filter(row => row.area === area.code);
    const { code, maxPoints } = area;
    return { code, maxPoints, ...partOfSet(own, surveyConducted, settings) };
  });
  const extras = {
    bonus: Math.min(extraPoints(rows, 'bonus'), settings.bonusCap),
    deduction: Math.min(extraPoints(rows, 'deduction'), settings.deductionCap),
    countInIndex: true,
  };
  const inAll = scopeTotals(rows, extras, surveyConducted, settings);
  return { ...inAll, areas, basis: basisOf(rows), surveyConducted, refused };
}
