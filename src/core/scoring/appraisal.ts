// Appraisals (thẩm định): an append-only list in which every change names its appraiser, day and reason.
// What finally counts is decided by a setting; nothing is ever overwritten.

import type { IsoDate } from '../calendar/calendar';
import { criteriaTree } from '../criteria/tree';
import type { CriteriaSet } from '../criteria/types';
import type { Issue } from '../issues';
import type { CriterionMarks, Mark } from './marks';
import { isMarkInRange, mostPoints } from './marks';
import { Decimal, roundHalfUp } from './rounding';
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
  entries
    .map((entry, position) => ({ entry, position }))
    .sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.position - b.position))
    .map(({ entry }) => entry);

/** Each appraiser's latest points. */
function latestByAppraiser(entries: readonly AppraisalEntry[]): readonly Mark[] {
  return [...new Map(inOrder(entries).map(entry => [entry.appraiser, entry.points])).values()];
}

/** The appraisal that counts, of one agency's entries on one criterion; null without any. */
export function finalAppraisal(
  entries: readonly AppraisalEntry[],
  settings: Pick<ScoringSettings, 'finalAppraisal' | 'pointsPlaces'>,
): Mark {
  const last = inOrder(entries).at(-1);
  if (!last) return null;
  const points = latestByAppraiser(entries).filter(mark => typeof mark === 'number');
  // "Không áp dụng" is not a number to be averaged: it counts where the latest appraiser says it.
  if (settings.finalAppraisal === 'last' || last.points === 'notApplicable' || points.length === 0)
    return last.points;
  if (settings.finalAppraisal === 'lowest') return Math.min(...points);
  const sum = points.reduce<Decimal>((total, one) => total.plus(one), new Decimal(0));
  return roundHalfUp(sum.div(points.length), settings.pointsPlaces);
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
  return inOrder(entries).flatMap(entry => {
    const { criterion: code, points, appraiser } = entry;
    const place = placeOf(positions.get(entry) ?? 0);
    const fault = (rule: string, params: Issue['params']): Issue[] => [
      { rule, severity: 'error', place, value: String(points), params: { code, appraiser, ...params } },
    ];
    const criterion = leaves.get(code);
    if (!criterion) return fault('appraisal.unknown-code', {});
    const previous = before.get(code) ?? null;
    before.set(code, points);
    if (!isMarkInRange(criterion, points))
      return fault('appraisal.out-of-range', { maxPoints: mostPoints(criterion) });
    if (previous !== null && previous !== points && entry.reason.trim() === '')
      return fault('appraisal.no-reason', { before: previous });
    return entry.appraiser.trim() === '' ? fault('appraisal.no-appraiser', {}) : [];
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

/** One agency's marks with the appraisals that count put in. Codes without an appraisal are left as they are. */
export function withAppraisals(
  marks: readonly CriterionMarks[],
  entries: readonly AppraisalEntry[],
  settings: Pick<ScoringSettings, 'finalAppraisal' | 'pointsPlaces'>,
): readonly CriterionMarks[] {
  const codes = new Set(marks.map(({ code }) => code));
  const appraised = (code: string) =>
    finalAppraisal(
      entries.filter(({ criterion }) => criterion === code),
      settings,
    );
  const further = [...new Set(entries.map(({ criterion }) => criterion))].filter(code => !codes.has(code));
  return [
    ...marks.map(entry => ({ ...entry, appraisal: appraised(entry.code) ?? entry.appraisal })),
    ...further.map(code => ({ code, self: null, appraisal: appraised(code), survey: null })),
  ];
}
