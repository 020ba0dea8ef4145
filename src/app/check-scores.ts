// What is wrong with what scores: criteria sets that cannot be used, self-scores out of range, appraisals and survey
// counts that cannot count. Each issue has its cell in this workbook, or in the file that an agency sent.

import { movedTo } from '../core/issues';
import { checkCriteriaSet, CRITERIA_LEVELS, criteriaTree, isUsable } from '../core/criteria';
import { checkAppraisals, checkMarks, checkSameDay } from '../core/scoring';
import type { Agency } from '../core/agencies';
import type { CriteriaSet } from '../core/criteria';
import type { Issue, Place, IssueCode } from '../core/issues';
import { scoring as words } from '../texts/vi/scoring';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { WorkbookState } from '../workbook/port';
import type { Book } from './book/model';
import { sheetIn } from './book/book-sheets';
import { meantSetFor, rivalsOf } from './book/model';
import { readCriteria } from './book/read-criteria';
import type { CriteriaRead } from './book/read-criteria';
import { readAppraisals, readSurveys } from './book/read-entries';
import { checkProvince } from './province/check-province';
import { entryPlace } from './entry-place';
import { latestRows, scoreAgencies, selfMark, selfScoresByAgency } from './score-agencies';
import type { AgencyScore } from './score-agencies';

export interface ScoreIssue {
  readonly issue: Issue;
  /** Null where it is about no single agency. */
  readonly agency: Agency | null;
}

const about = (agency: Agency | null, issues: readonly Issue[]): readonly ScoreIssue[] =>
  issues.map(issue => ({ issue, agency }));

const isError = ({ severity }: Issue): boolean => severity === 'error';

function setIssues(book: Book, set: CriteriaSet, read: CriteriaRead | null): readonly Issue[] {
  const placeOf = read?.placesOf(set.id) ?? (() => ({}));
  const issues = checkCriteriaSet(set, {
    placeOf,
    targetCodes: new Set(book.targets.map(({ code }) => code)),
  });
  const faults = issues.filter(isError).length;
  const head = { place: placeOf('', 'source', null), params: { name: set.name, faults } };
  if (set.status === 'draft') return [{ rule: 'set.draft', severity: 'warning', ...head }, ...issues];
  return isUsable(set) ? issues : [{ rule: 'set.not-usable', severity: 'error', ...head }, ...issues];
}

/** A level with agencies to score and no set that is meant for it. */
function missingSets(book: Book): readonly Issue[] {
  const scored = new Set(book.agencies.filter(({ scored: is }) => is).map(({ level }) => level as string));
  return CRITERIA_LEVELS.filter(level => scored.has(level) && meantSetFor(book, level) === null).map(
    (level): Issue => ({
      rule: 'set.none',
      severity: 'error',
      place: {},
      params: { level: words.levels.of(level), year: book.year },
    }),
  );
}

/** Several sets of one level, year and status: the first is used, which nobody may have meant. */
function rivalSets(book: Book, read: CriteriaRead | null): readonly Issue[] {
  return CRITERIA_LEVELS.flatMap((level): readonly Issue[] => {
    const used = meantSetFor(book, level);
    const rivals = used === null || used.status === 'draft' ? [] : rivalsOf(book, used);
    return rivals.map(rival => ({
      rule: 'set.several',
      severity: 'error',
      place: read?.placesOf(rival.id)('', 'source', null) ?? {},
      params: { name: rival.name, used: used?.name ?? '', level: words.levels.of(level) },
    }));
  });
}

const placeIn = (row: ConsolidatedRow | undefined): Place => (row ? entryPlace(row, 'selfScore') : {});

/** What the rules of the returned file do not say already: scores that the set of today cannot take. */
function selfIssues({ set }: AgencyScore, entered: readonly ConsolidatedRow[]): readonly Issue[] {
  const rows = latestRows(entered);
  const marks = [...rows.values()].map(row => ({
    code: row.rowId,
    self: selfMark(row),
    appraisal: null,
    survey: null,
  }));
  return checkMarks(set, marks, code => placeIn(rows.get(code))).filter(isError);
}

function notScored(agency: Agency, place: Place): Issue {
  return {
    rule: 'agency.not-scored',
    severity: 'error',
    place,
    value: agency.code,
    params: { name: agency.name },
  };
}

/** The column that a fault of an appraisal is about. */
const APPRAISAL_COLUMNS: Readonly<Partial<Record<IssueCode, string>>> = {
  'appraisal.unknown-code': 'criterion',
  'appraisal.out-of-range': 'points',
  'appraisal.no-reason': 'reason',
  'appraisal.no-appraiser': 'appraiser',
  'appraisal.same-day': 'on',
};

function appraisalIssues(
  book: Book,
  state: WorkbookState,
  scores: ReadonlyMap<string, AgencyScore>,
): readonly ScoreIssue[] {
  const { entries, issues, placeOf } = readAppraisals(state, book.agencies);
  const found = book.agencies.flatMap(agency => {
    const own = entries.filter(({ entry }) => entry.agency === agency.code);
    const [first] = own;
    if (!first) return [];
    const score = scores.get(agency.code);
    if (!score) return about(agency, [notScored(agency, placeOf(first.rowIndex, 'agency'))]);
    const given = own.map(({ entry }) => entry);
    // Where it stands depends on the fault's column, which is known only with the fault.
    const rowOf = (position: number): Place => ({ cell: String(own[position]?.rowIndex ?? 0) });
    const faults = [
      ...checkAppraisals(score.set, score.marks, given, rowOf),
      ...(book.scoring.finalAppraisal === 'last' ? checkSameDay(score.set, given, rowOf) : []),
    ];
    const placed = faults.map(fault =>
      movedTo(fault, placeOf(Number(fault.place.cell), APPRAISAL_COLUMNS[fault.rule] ?? 'agency')),
    );
    return about(agency, placed);
  });
  return [...about(null, issues), ...found];
}

type SurveyFault =
  'survey.unknown-agency' | 'survey.unknown-code' | 'survey.not-surveyed' | 'survey.no-answers';

function surveyIssues(
  book: Book,
  state: WorkbookState,
  scores: ReadonlyMap<string, AgencyScore>,
): readonly ScoreIssue[] {
  const { results, issues, placeOf } = readSurveys(state, book.agencies);
  const agencies = new Map(book.agencies.map(agency => [agency.code, agency]));
  const found = results.flatMap(({ agency: code, criterion, groups }): readonly ScoreIssue[] => {
    const at = (column: string) => placeOf(code, criterion, column);
    const agency = agencies.get(code) ?? null;
    const fault = (rule: SurveyFault, column: string, value: string): readonly ScoreIssue[] => [
      {
        agency,
        issue: { rule, severity: 'error', place: at(column), value, params: { code: criterion } },
      },
    ];
    if (!agency) return fault('survey.unknown-agency', 'agency', code);
    const score = scores.get(code);
    if (!score) return about(agency, [notScored(agency, at('agency'))]);
    const leaf = criteriaTree(score.set).leaves.find(one => one.code === criterion);
    if (!leaf) return fault('survey.unknown-code', 'criterion', criterion);
    if (leaf.rule?.kind !== 'survey') return fault('survey.not-surveyed', 'criterion', criterion);
    const answered = groups.some(({ answers }) => Object.values(answers).some(count => count > 0));
    return answered ? [] : fault('survey.no-answers', 'asked', '');
  });
  return [...about(null, issues), ...found];
}

/** Agencies without a result of a survey that others of their level have: their index stands over other points. */
function missingSurveys(state: WorkbookState, scores: readonly AgencyScore[]): readonly ScoreIssue[] {
  const surveyed = (score: AgencyScore): readonly string[] =>
    score.marks.filter(({ survey }) => survey !== null).map(({ code }) => code);
  const stored = new Map<string, Set<string>>();
  const sheet = sheetIn(state, 'surveys')?.name;
  const place: Place = sheet === undefined ? {} : { sheet };
  for (const score of scores) {
    const codes = stored.get(score.set.id) ?? new Set();
    surveyed(score).forEach(code => codes.add(code));
    stored.set(score.set.id, codes);
  }
  return scores.flatMap(({ agency, set, marks }): readonly ScoreIssue[] => {
    const codes = marks
      .filter(({ code, survey }) => survey === null && stored.get(set.id)?.has(code))
      .map(({ code }) => code);
    if (codes.length === 0) return [];
    const params = { name: agency.name, codes: codes.join(', ') };
    return [{ agency, issue: { rule: 'survey.missing', severity: 'warning', place, params } }];
  });
}

/** Everything that is wrong, in the order: sets, self-scores, appraisals, surveys, the province. `scores` are those of the book. */
export function checkScores(
  book: Book,
  state: WorkbookState,
  scores: readonly AgencyScore[] = scoreAgencies(book),
): readonly ScoreIssue[] {
  const read = readCriteria(state);
  const byAgency = new Map(scores.map(score => [score.agency.code, score]));
  const entered = selfScoresByAgency(book);
  return [
    ...about(null, [...(read?.issues ?? []), ...missingSets(book), ...rivalSets(book, read)]),
    ...about(
      null,
      book.criteriaSets.flatMap(set => setIssues(book, set, read)),
    ),
    ...scores.flatMap(score => about(score.agency, selfIssues(score, entered.get(score.agency.code) ?? []))),
    ...appraisalIssues(book, state, byAgency),
    ...surveyIssues(book, state, byAgency),
    ...missingSurveys(state, scores),
    ...about(null, checkProvince(book, state)),
  ];
}
