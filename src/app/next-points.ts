// Where the next points are: of every scored agency and criterion what was lost, and how many units more the figures of
// the related target take. Nothing is written.

import { criteriaTree } from '../core/criteria';
import type { Criterion } from '../core/criteria';
import { sumOf } from '../core/numbers';
import { countedMarks, gainOf, mostPoints } from '../core/scoring';
import type { Improvement } from '../core/scoring';
import type { Book } from './book/model';
import { criterionValues, pointsByFigures, type Value } from './criterion-value';
import { hasMarks } from './score-agencies';
import type { AgencyScore } from './score-agencies';

export interface NextPoints {
  /** Code of the agency. */
  readonly agency: string;
  readonly agencyName: string;
  readonly level: string;
  readonly criterion: string;
  readonly name: string;
  /** What counts now; null where nothing does yet. */
  readonly points: number | null;
  readonly mostPoints: number;
  /** Points still to be had, of the criterion. */
  readonly lost: number;
  /** The same on the agency's index, in points of it (0..100). */
  readonly indexGain: number;
  /** What the figures give by the criterion's rule, which the mark may fall short of; null without figures. */
  readonly byFigures: number | null;
  /** Of the plan, with whose figures the units are reckoned; empty where none are known. */
  readonly target: string;
  /** Of `units` and `next`: `%` for a rate given as such, else what is counted. */
  readonly unit: string;
  /** The fewest units more for all points that the figures can bring; null where the value is no number. */
  readonly units: number | null;
  /** The fewest units with which anything is gained. */
  readonly next: Improvement | null;
}

const BONUS_OR_DEDUCTION: readonly string[] = ['bonus', 'deduction'];

type ValueOf = (agencyCode: string, criterion: Criterion) => Value;

function nextOf(
  book: Book,
  score: AgencyScore,
  criterion: Criterion,
  valueOf: ValueOf,
): readonly NextPoints[] {
  const { agency, marks, totals } = score;
  // They stand outside the set's points: nobody loses a bonus, and a deduction is not won back.
  if (BONUS_OR_DEDUCTION.includes(criterion.rule?.kind ?? '')) return [];
  const mark = marks.find(({ code }) => code === criterion.code) ?? null;
  const { counted } = countedMarks(criterion, mark, book.scoring);
  if (counted === 'notApplicable') return [];
  const lost = sumOf([mostPoints(criterion), -(counted ?? 0)]);
  if (lost <= 0) return [];
  const figures = valueOf(agency.code, criterion);
  const { value, unit } = figures;
  const gain = value ? gainOf(criterion, value, book.scoring) : null;
  const whole = sumOf([totals.counted.maxPoints, -totals.counted.notApplicablePoints]);
  return [
    {
      agency: agency.code,
      agencyName: agency.name,
      level: agency.level,
      criterion: criterion.code,
      name: criterion.name,
      points: counted,
      mostPoints: mostPoints(criterion),
      lost,
      indexGain: whole === 0 ? 0 : (lost / whole) * 100,
      byFigures: pointsByFigures(book, criterion, figures),
      target: gain === null ? '' : (criterion.relatedTarget ?? ''),
      unit: value?.kind === 'fraction' ? '' : unit.trim(),
      units: gain?.units ?? null,
      next: gain?.next ?? null,
    },
  ];
}

const byLoss = (left: NextPoints, right: NextPoints): number =>
  right.lost - left.lost ||
  (left.next?.units ?? Infinity) - (right.next?.units ?? Infinity) ||
  left.agency.localeCompare(right.agency) ||
  left.criterion.localeCompare(right.criterion);

/** Of these scores that have marks, most points to be had first; of equal ones that which takes fewer units. */
export function nextPoints(book: Book, scores: readonly AgencyScore[]): readonly NextPoints[] {
  const valueOf = criterionValues(book);
  return scores
    .filter(hasMarks)
    .flatMap(score =>
      criteriaTree(score.set).leaves.flatMap(criterion => nextOf(book, score, criterion, valueOf)),
    )
    .sort(byLoss);
}

export interface CriterionLoss {
  readonly criterion: string;
  readonly name: string;
  readonly level: string;
  /** Agencies that lost points at it. */
  readonly agencies: number;
  /** Sum of what they lost. */
  readonly lost: number;
}

/** By criterion of a level, most points lost by all its agencies together first. */
export function lossesByCriterion(points: readonly NextPoints[]): readonly CriterionLoss[] {
  const byCode = new Map<string, NextPoints[]>();
  for (const one of points) {
    const key = `${one.level}|${one.criterion}`;
    byCode.set(key, [...(byCode.get(key) ?? []), one]);
  }
  return [...byCode.values()]
    .flatMap(own => {
      const [first] = own;
      return first
        ? [
            {
              criterion: first.criterion,
              name: first.name,
              level: first.level,
              agencies: own.length,
              lost: sumOf(own.map(({ lost }) => lost)),
            },
          ]
        : [];
    })
    .sort((left, right) => right.lost - left.lost);
}
