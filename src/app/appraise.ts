// Act: appraised points into the sheet of appraisals: one mark, those of a whole table, or the self-scores that are agreed
// with. Every fault is told before anything is written; a mark that stands there already is passed over.

import { criteriaTree } from '../core/criteria';
import { newIssue, type Issue, type Place } from '../core/issues';
import {
  appraisedCriteria,
  checkAppraisals,
  checkMarks,
  checkSameDay,
  isSameMark,
  type AppraisalEntry,
  type AppraisedCriterion,
} from '../core/scoring';
import { appraisalsSheet } from '../workbook/main/appraisals-sheet';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { basisOf, tableIn } from './book/book-sheets';
import type { Book } from './book/model';
import { criterionValues, pointsByFigures } from './criterion-value';
import { scoreAgencies, type AgencyScore } from './score-agencies';

export interface Appraiser {
  readonly name: string;
  readonly on: string;
}

/** Points that somebody gives a criterion of an agency. */
export interface GivenMark {
  readonly agency: string;
  readonly criterion: string;
  readonly points: AppraisalEntry['points'];
  /** May be blank where the points are those before. */
  readonly reason: string;
  /** Where it was given, for what is wrong with it. */
  readonly place?: Place;
}

export interface Appraised {
  readonly added: readonly AppraisalEntry[];
  /** Marks that count already with the same points. */
  readonly already: number;
  /** Marks that differ from the self-score. */
  readonly changed: number;
  /** Of them those without a reason: they count, and are not finished. */
  readonly unreasoned: number;
  readonly issues: readonly Issue[];
  /** Whether an error holds the writing up; a missing reason does not. */
  readonly isRefused: boolean;
  readonly change: WorkbookChange;
}

const holdsUp = ({ rule, severity }: Issue): boolean =>
  severity === 'error' && rule !== 'appraisal.no-reason';

export const appraisedOf = (book: Book, { agency, set, marks }: AgencyScore): readonly AppraisedCriterion[] =>
  appraisedCriteria(
    set,
    marks,
    book.appraisals.filter(entry => entry.agency === agency.code),
  );

interface AgencyMarks {
  readonly score: AgencyScore;
  readonly own: readonly GivenMark[];
}

/** What the new entries of one agency are worth on top of those that stand in the workbook. */
function judged(book: Book, { score, own }: AgencyMarks, by: Appraiser) {
  const { set, marks, agency } = score;
  const leaves = new Map(criteriaTree(set).leaves.map(leaf => [leaf.code, leaf]));
  const selves = new Map(marks.map(mark => [mark.code, mark]));
  const isHeld = ({ criterion, points }: GivenMark): boolean =>
    isSameMark(selves.get(criterion)?.appraisal ?? null, points);
  const fresh = own.filter(mark => !isHeld(mark));
  const before = book.appraisals.filter(entry => entry.agency === agency.code);
  const entryOf = ({ criterion, points, reason }: GivenMark): AppraisalEntry => ({
    ...{ agency: agency.code, criterion, points },
    ...{ appraiser: by.name.trim(), on: by.on, reason: reason.trim() },
  });
  const entries = [...before, ...fresh.map(entryOf)];
  const placeOf = (position: number): Place => ({
    ...fresh[position - before.length]?.place,
    ...(position < before.length ? { column: 'before' } : {}),
  });
  const surveyed = fresh
    .filter(({ criterion }) => leaves.get(criterion)?.source === 'survey')
    .map(({ criterion: code, place }) => newIssue('appraisal.surveyed', 'error', { code }, place));
  const offScale = fresh.flatMap(({ criterion: code, points, place = {} }) =>
    checkMarks(set, [{ code, self: null, appraisal: points, survey: null }], () => place).filter(
      ({ rule }) => rule === 'score.off-scale',
    ),
  );
  const faults = [
    ...checkAppraisals(set, marks, entries, placeOf),
    ...(book.scoring.finalAppraisal === 'last' ? checkSameDay(set, entries, placeOf) : []),
  ].filter(({ place }) => place.column !== 'before');
  const changed = fresh.filter(({ criterion, points }) => {
    const self = selves.get(criterion)?.self ?? null;
    return self !== null && !isSameMark(self, points);
  });
  return {
    added: entries.slice(before.length),
    already: own.length - fresh.length,
    changed: changed.length,
    issues: [...surveyed, ...faults, ...offScale],
  };
}

function unscored(book: Book, marks: readonly GivenMark[]): readonly Issue[] {
  const first = new Map<string, GivenMark>();
  for (const mark of marks) if (!first.has(mark.agency)) first.set(mark.agency, mark);
  return [...first.values()].map(({ agency, place = {} }) => ({
    ...newIssue(
      'agency.not-scored',
      'error',
      { name: book.agencies.find(({ code }) => code === agency)?.name ?? agency },
      place,
    ),
    value: agency,
  }));
}

/** Pure: what giving these marks would write, and what is wrong with them. `scores` are those of the book. */
export function appraise(
  book: Book,
  state: WorkbookState,
  given: readonly GivenMark[],
  by: Appraiser,
  scores: readonly AgencyScore[] = scoreAgencies(book),
): Appraised {
  const byAgency = new Map(scores.map(score => [score.agency.code, score]));
  const results = scores.flatMap(score => {
    const own = given.filter(({ agency }) => agency === score.agency.code);
    return own.length === 0 ? [] : [judged(book, { score, own }, by)];
  });
  const issues = [
    ...unscored(
      book,
      given.filter(({ agency }) => !byAgency.has(agency)),
    ),
    ...results.flatMap(result => result.issues),
  ];
  const added = results.flatMap(result => result.added);
  const before = tableIn(state, 'appraisals', 'tblThamDinh');
  const put = added.length === 0 ? [] : [appraisalsSheet(book.year, basisOf(book), before, added)];
  return {
    added,
    issues,
    already: results.reduce((sum, { already }) => sum + already, 0),
    changed: results.reduce((sum, { changed }) => sum + changed, 0),
    unreasoned: issues.filter(({ rule }) => rule === 'appraisal.no-reason').length,
    isRefused: issues.some(holdsUp),
    change: { put, remove: [] },
  };
}

export interface Agreeable {
  readonly marks: readonly GivenMark[];
  /** Criteria that wait for a look of their own: points without evidence and explanation. */
  readonly bare: number;
  /** The same: points that are not those which the agency's own figures give by the rule. */
  readonly differing: number;
}

function supportedSelfScores(book: Book): (agencyCode: string, criterion: string) => boolean {
  const supported = new Set(
    book.consolidated
      .filter(
        ({ section, fields }) =>
          section === 'selfScores' &&
          [fields['evidence'], fields['explanation']].some(text => String(text ?? '').trim() !== ''),
      )
      .map(({ agencyCode, rowId }) => `${agencyCode}\n${rowId}`),
  );
  return (agencyCode, criterion) => supported.has(`${agencyCode}\n${criterion}`);
}

/**
 * The self-scores that nobody has appraised yet, as marks to agree with: those that bring evidence or an explanation and
 * are not at odds with the agency's figures.
 */
export function agreeable(book: Book, scores: readonly AgencyScore[]): Agreeable {
  const isSupported = supportedSelfScores(book);
  const valueOf = criterionValues(book);
  const open = scores.flatMap(score =>
    appraisedOf(book, score).flatMap(({ standing, self, criterion }) =>
      standing === 'open' && self !== null ? [{ agency: score.agency.code, criterion, self }] : [],
    ),
  );
  const differs = ({ agency, criterion, self }: (typeof open)[number]): boolean => {
    const byFigures = pointsByFigures(book, criterion, valueOf(agency, criterion));
    return byFigures !== null && !isSameMark(byFigures, self);
  };
  const alike = open.filter(one => !differs(one));
  const marks = alike.flatMap(({ agency, criterion: { code }, self }): readonly GivenMark[] =>
    self === 0 || isSupported(agency, code) ? [{ agency, criterion: code, points: self, reason: '' }] : [],
  );
  return { marks, bare: alike.length - marks.length, differing: open.length - alike.length };
}
