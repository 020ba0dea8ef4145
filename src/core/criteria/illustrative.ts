// The built-in criteria set: derived from the plan's own targets and areas, because no official table was
// found. Its points are illustrative ("điểm minh họa") and in force nowhere. It asks no survey.
// Each target that binds the level in the year is one criterion; all share the 100 points as evenly as
// quarter points allow, and an area has the sum of its criteria.

import { WHOLE_PROVINCE } from '../agencies';
import type { AreaCode, AreaHeading } from '../plan';
import { AREA_CODES } from '../plan';
import { sumOf } from '../numbers';
import type { Target } from '../targets';
import type { CriteriaArea, CriteriaLevel, CriteriaSet, Criterion, ScoringRule } from './types';

const TOTAL_POINTS = 100;
const UNITS_PER_POINT = 4;

export interface IllustrativeSetRequest {
  readonly targets: readonly Target[];
  /** The plan's area headings; the first of an area names it. */
  readonly areas: readonly AreaHeading[];
  readonly level: CriteriaLevel;
  readonly year: number;
  /** As worded in the texts, with the "điểm minh họa" mark. */
  readonly name: string;
  /** Number of the decision that the targets come from. */
  readonly source: string;
}

/** `minh-hoa-district-2018` */
const illustrativeSetId = (level: CriteriaLevel, year: number): string => `minh-hoa-${level}-${year}`;

/** "More than the year before" has no threshold, so it binds every year that the plan names. */
function bindsIn(target: Target, year: number): boolean {
  const threshold = target.thresholds[String(year)];
  if (threshold === undefined) return false;
  return threshold !== null || target.comparison === '>previous';
}

const bindsLevel = (target: Target, level: CriteriaLevel): boolean =>
  level === WHOLE_PROVINCE || target.levels.includes(level);

/** A target to be reached in full or exceeded gives part points; any other is met or not. */
function ruleOf(target: Target, year: number): ScoringRule {
  const threshold = target.thresholds[String(year)] ?? null;
  const partly = target.comparison === '>=' || (target.comparison === '=' && threshold === 100);
  return partly && threshold !== null && threshold > 0
    ? { kind: 'proportional', fullAt: threshold }
    : { kind: 'yesNo' };
}

/** `VII.3` is criterion `7.3` in the sets of every level and year. */
function criterionCode(target: Target): string {
  const prefix = `${target.area}.`;
  return target.code.startsWith(prefix)
    ? `${AREA_CODES.indexOf(target.area) + 1}.${target.code.slice(prefix.length)}`
    : target.code;
}

/** `count` parts that add up to the total exactly: the first ones are a quarter point larger where needed. */
function evenParts(count: number): readonly number[] {
  const units = TOTAL_POINTS * UNITS_PER_POINT;
  const least = Math.floor(units / count);
  const larger = units - least * count;
  return Array.from({ length: count }, (_, at) => (least + (at < larger ? 1 : 0)) / UNITS_PER_POINT);
}

const areaName = (areas: readonly AreaHeading[], code: AreaCode): string =>
  areas.find(heading => heading.area === code)?.name ?? code;

function areasOf(criteria: readonly Criterion[], headings: readonly AreaHeading[]): readonly CriteriaArea[] {
  return AREA_CODES.flatMap(code => {
    const points = criteria.filter(({ parent }) => parent === code).map(({ maxPoints }) => maxPoints);
    return points.length === 0 ? [] : [{ code, name: areaName(headings, code), maxPoints: sumOf(points) }];
  });
}

/** Without any binding target the set is empty, and `isUsable` says so. */
export function illustrativeSet(request: IllustrativeSetRequest): CriteriaSet {
  const { targets, level, year } = request;
  const binding = AREA_CODES.flatMap(area =>
    targets.filter(target => target.area === area && bindsIn(target, year) && bindsLevel(target, level)),
  );
  const points = evenParts(binding.length);
  const criteria = binding.map((target, at): Criterion => ({
    code: criterionCode(target),
    parent: target.area,
    name: target.name,
    maxPoints: points[at] ?? 0,
    source: 'appraisal',
    rule: ruleOf(target, year),
    levels: [],
    relatedTarget: target.code,
  }));
  return {
    id: illustrativeSetId(level, year),
    name: request.name,
    year,
    level,
    status: 'illustrative',
    sources: [request.source],
    areas: areasOf(criteria, request.areas),
    criteria,
  };
}
