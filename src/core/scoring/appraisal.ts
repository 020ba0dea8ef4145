// Appraisals (thẩm định): an append-only list in which every change names its appraiser, day and reason.
// What finally counts is decided by a setting; nothing is ever overwritten.

import type { IsoDate } from '../calendar';
import { criteriaTree } from '../criteria';
import type { CriteriaSet, Criterion } from '../criteria';
import type { Issue, IssueCode, IssueOf, IssueParams } from '../issues';
import type { CriterionMarks, Mark } from './marks';
import { isMarkInRange, mostPoints } from './marks';
import { Decimal, pointsByRounding } from '../numbers';
import type { ScoringSettings } from './settings';

export interface AppraisalEntry {
  readonly agency: string;
  readonly criterion: string;
  readonly appraiser: string;
  readonly on: IsoDate;
  readonly points: number | 'notApplicable';
  /** Why the points differ from those before; may be blank where they do not. */
  readonly reason: string;
}

/** Entries in the order in which they count: by day, and within a day by the list's order. */
export const inOrder = (entries: readonly AppraisalEntry[]): readonly AppraisalEntry[] =>
  [...entries].sort((a, b) => a.on.localeCompare(b.on));

/** Each appraiser's latest points. */
function latestByAppraiser(entries: readonly AppraisalEntry[]): readonly Mark[] {
  return [...new Map(inOrder(entries).map(entry => [entry.appraiser, entry.points])).values()];
}

/** Entries that can count: points out of range are a slip, and what was given before them stays. */
const inRange = (criterion: Criterion, entries: readonly AppraisalEntry[]): readonly AppraisalEntry[] =>
  entries.filter(({ points }) => isMarkInRange(criterion, points));

/** The appraisal that counts, of one agency's entries on one criterion; null without any. */
export function finalAppraisal(
  criterion: Criterion,
  entries: readonly AppraisalEntry[],
  settings: Pick<ScoringSettings, 'finalAppraisal' | 'pointsPlaces' | 'pointsRounding'>,
): Mark {
  const counting = inRange(criterion, entries);
  const last = inOrder(counting).at(-1);
  if (!last) return null;
  const points = latestByAppraiser(counting).filter(mark => typeof mark === 'number');
  // "Không áp dụng" is not a number to be averaged: it counts where the latest appraiser says it.
  if (settings.finalAppraisal === 'last' || last.points === 'notApplicable') return last.points;
  if (settings.finalAppraisal === 'lowest') return Math.min(...points);
  const sum = points.reduce<Decimal>((total, one) => total.plus(one), new Decimal(0));
  return pointsByRounding(sum.div(points.length), settings);
}

export type AppraisalPlaces = (position: number) => Issue['place'];

function entryFaults(
  set: CriteriaSet,
  selfMarks: ReadonlyMap<string, Mark>,
  entries: readonly AppraisalEntry[],
  placeOf: AppraisalPlaces,
): readonly Issue[] {
  const leaves = new Map(criteriaTree(set).leaves.map(criterion => [criterion.code, criterion]));
  const before = new Map(selfMarks);
  const positions = new Map(entries.map((entry, position) => [entry, position]));
  return inOrder(entries).flatMap((entry): readonly Issue[] => {
    const { criterion: code, points, appraiser } = entry;
    const place = placeOf(positions.get(entry) ?? 0);
    const params = { code, appraiser };
    const fault = <Code extends IssueCode>(rule: Code, own: IssueParams<Code>): IssueOf<Code>[] => [
      { rule, severity: 'error', place, value: String(points), params: own },
    ];
    const criterion = leaves.get(code);
    if (!criterion) return fault('appraisal.unknown-code', params);
    if (!isMarkInRange(criterion, points))
      return fault('appraisal.out-of-range', { ...params, maxPoints: mostPoints(criterion) });
    const previous = before.get(code) ?? null;
    before.set(code, points);
    if (previous !== null && previous !== points && entry.reason.trim() === '')
      return fault('appraisal.no-reason', params);
    return entry.appraiser.trim() === '' ? fault('appraisal.no-appraiser', params) : [];
  });
}

/**
 * Faults of one agency's appraisals: an unknown code, points out of range, a change without a reason (against
 * the self-score for the first entry, against the entry before it for the next), an appraiser left out.
 */
export const checkAppraisals = (
  set: CriteriaSet,
  selfMarks: readonly CriterionMarks[],
  entries: readonly AppraisalEntry[],
  placeOf: AppraisalPlaces = () => ({}),
): readonly Issue[] =>
  entryFaults(set, new Map(selfMarks.map(({ code, self }) => [code, self])), entries, placeOf);

/**
 * Entries of one agency that lie on one day, on one criterion, by other appraisers with other points than the one
 * before them: which of them is the latest only the order of the list says, and where the latest counts that is worth a
 * word.
 */
export function checkSameDay(
  set: CriteriaSet,
  entries: readonly AppraisalEntry[],
  placeOf: AppraisalPlaces = () => ({}),
): readonly Issue[] {
  const leaves = criteriaTree(set).byCode;
  const last = new Map<string, AppraisalEntry>();
  return entries.flatMap((entry, position): readonly Issue[] => {
    const { criterion: code, on, points, appraiser } = entry;
    const criterion = leaves.get(code);
    if (!criterion || !isMarkInRange(criterion, points)) return [];
    const before = last.get(`${code}\n${on}`);
    last.set(`${code}\n${on}`, entry);
    if (!before || before.appraiser === appraiser || before.points === points) return [];
    const params = { code, on, appraiser, other: before.appraiser, before: before.points };
    const place = placeOf(position);
    return [{ rule: 'appraisal.same-day', severity: 'warning', place, value: String(points), params }];
  });
}

/**
 * One agency's marks with the appraisals that count put in. Criteria without an appraisal are left as they are; entries
 * on codes that the set does not score are passed over (`checkAppraisals` names them).
 */
export function withAppraisals(
  set: CriteriaSet,
  marks: readonly CriterionMarks[],
  entries: readonly AppraisalEntry[],
  settings: Pick<ScoringSettings, 'finalAppraisal' | 'pointsPlaces' | 'pointsRounding'>,
): readonly CriterionMarks[] {
  const byCode = new Map(marks.map(entry => [entry.code, entry]));
  const appraised = new Map(
    criteriaTree(set).leaves.flatMap((criterion): readonly [string, CriterionMarks][] => {
      const { code } = criterion;
      const own = entries.filter(entry => entry.criterion === code);
      if (own.length === 0) return [];
      const before = byCode.get(code) ?? { code, self: null, appraisal: null, survey: null };
      return [[code, { ...before, appraisal: finalAppraisal(criterion, own, settings) ?? before.appraisal }]];
    }),
  );
  const further = [...appraised].flatMap(([code, mark]) => (byCode.has(code) ? [] : [mark]));
  return [...marks.map(entry => appraised.get(entry.code) ?? entry), ...further];
}
