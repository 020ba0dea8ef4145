// Act: the scores of the agencies: self-scores from what was consolidated, appraisals and surveys from their sheets,
// kept apart. Until appraisals and surveys are entered, the index is provisional and rests on self-scores.

import { NOT_APPLICABLE_SIGN } from '../core/entries';
import { PERIOD_CODES } from '../core/calendar';
import { criteriaTree } from '../core/criteria';
import { sumOf } from '../core/numbers';
import {
  agreementOfMarks,
  gradeOf,
  rankAgencies,
  scoreCriterion,
  totalsOf,
  withAppraisals,
} from '../core/scoring';
import type { Agency } from '../core/agencies';
import type { UsableCriteriaSet } from '../core/criteria';
import type { AgencyAgreement, AgencyTotals, CriterionMarks, IndexBasis, Mark } from '../core/scoring';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { ScoreRow } from '../workbook/records/score-record';
import { criteriaSetFor } from './book/model';
import type { Book } from './book/model';

export interface AgencyScore {
  readonly agency: Agency;
  readonly set: UsableCriteriaSet;
  readonly marks: readonly CriterionMarks[];
  readonly totals: AgencyTotals;
  /** Self-scores against appraisals; nothing compared before there are appraisals. */
  readonly agreement: AgencyAgreement;
  readonly rank: number | null;
  readonly grade: string | null;
}

/** Without any mark the agency has returned nothing that scores, nor was it appraised or surveyed. */
export const hasMarks = ({ marks }: Pick<AgencyScore, 'marks'>): boolean =>
  marks.some(({ self, appraisal, survey }) => (self ?? appraisal ?? survey) !== null);

export function selfMark(row: ConsolidatedRow | undefined): Mark {
  if (!row) return null;
  if (row.fields['notApplicable'] === NOT_APPLICABLE_SIGN) return 'notApplicable';
  const score = row.fields['selfScore'];
  return typeof score === 'number' ? score : null;
}

/** The latest period's row of each code: a later report takes the place of an earlier one. */
export function latestRows(rows: readonly ConsolidatedRow[]): ReadonlyMap<string, ConsolidatedRow> {
  const byPeriod = [...rows].sort(
    (left, right) => PERIOD_CODES.indexOf(left.period) - PERIOD_CODES.indexOf(right.period),
  );
  return new Map(byPeriod.map(row => [row.rowId, row]));
}

/** Points of each survey criterion that was asked about; a result that cannot be scored gives none. */
function surveyMarks(book: Book, set: UsableCriteriaSet, agencyCode: string): ReadonlyMap<string, Mark> {
  const { byCode } = criteriaTree(set);
  return new Map(
    book.surveys
      .filter(({ agency }) => agency === agencyCode)
      .flatMap(({ criterion: code, groups }): readonly [string, Mark][] => {
        const criterion = byCode.get(code);
        if (criterion?.rule?.kind !== 'survey') return [];
        const outcome = scoreCriterion(criterion, { kind: 'survey', groups }, book.scoring);
        return outcome.kind === 'scored' ? [[code, outcome.points]] : [];
      }),
  );
}

/** The three marks of every scored criterion of an agency. */
function marksOf(
  book: Book,
  set: UsableCriteriaSet,
  agencyCode: string,
  rows: readonly ConsolidatedRow[],
): readonly CriterionMarks[] {
  const byCode = latestRows(rows);
  const surveys = surveyMarks(book, set, agencyCode);
  const marks = criteriaTree(set).leaves.map(({ code }) => ({
    code,
    self: selfMark(byCode.get(code)),
    appraisal: null,
    survey: surveys.get(code) ?? null,
  }));
  const appraisals = book.appraisals.filter(({ agency }) => agency === agencyCode);
  return withAppraisals(set, marks, appraisals, book.scoring);
}

/** What agencies entered of their own scores, in all periods. */
export function selfScoresByAgency(book: Book): ReadonlyMap<string, readonly ConsolidatedRow[]> {
  const byAgency = new Map<string, ConsolidatedRow[]>();
  for (const row of book.consolidated) {
    if (row.section !== 'selfScores') continue;
    const rows = byAgency.get(row.agencyCode);
    if (rows) rows.push(row);
    else byAgency.set(row.agencyCode, [row]);
  }
  return byAgency;
}

/** The set of each level, judged once: checking a set is not free. */
function setsByLevel(book: Book): (level: Agency['level']) => UsableCriteriaSet | null {
  const known = new Map<Agency['level'], UsableCriteriaSet | null>();
  return level => {
    const set = known.has(level) ? known.get(level) : criteriaSetFor(book, level);
    known.set(level, set ?? null);
    return set ?? null;
  };
}

/** Scored agencies in the order of the table; a set that is a draft or does not add up scores nobody. */
export function scoreAgencies(book: Book): readonly AgencyScore[] {
  const rows = selfScoresByAgency(book);
  const setFor = setsByLevel(book);
  const scored = book.agencies.flatMap(agency => {
    const set = agency.scored ? setFor(agency.level) : null;
    if (!set) return [];
    const marks = marksOf(book, set, agency.code, rows.get(agency.code) ?? []);
    const agreement = agreementOfMarks(marks, book.scoring);
    return [{ agency, set, marks, agreement, totals: totalsOf(set, marks, book.scoring) }];
  });
  const ranks = rankAgencies(
    scored.map(({ agency, totals }) => ({ agency: agency.code, level: agency.level, index: totals.index })),
    book.scoring.ties,
  );
  return scored.map((score, position) => ({
    ...score,
    rank: ranks[position]?.rank ?? null,
    grade:
      score.totals.index.kind === 'index'
        ? gradeOf(score.totals.index.percent, book.scoring.gradeBands)
        : null,
  }));
}

type ScoreKind = 'self' | 'appraisal' | 'survey';

/** Points of a kind of score, or null where nothing of it was entered. */
function pointsOf(
  marks: readonly CriterionMarks[],
  totals: Pick<AgencyTotals, ScoreKind>,
  kind: ScoreKind,
): number | null {
  return marks.some(mark => mark[kind] !== null) ? totals[kind].points : null;
}

const indexOf = (index: AgencyTotals['index']): number | null =>
  index.kind === 'index' ? index.percent : null;

function areaScores({ set, marks, totals }: AgencyScore): ScoreRow['byArea'] {
  const { areaOf } = criteriaTree(set);
  const byArea = totals.areas.map(area => {
    const own = marks.filter(({ code }) => areaOf(code)?.code === area.code);
    const scores = {
      selfScore: pointsOf(own, area, 'self'),
      appraisalScore: pointsOf(own, area, 'appraisal'),
      surveyScore: pointsOf(own, area, 'survey'),
      index: indexOf(area.index),
    };
    return [area.code, scores] as const;
  });
  return Object.fromEntries(byArea);
}

export const scoreRow = (score: AgencyScore): ScoreRow => {
  const { agreement, marks, totals } = score;
  return {
    code: score.agency.code,
    name: score.agency.name,
    level: score.agency.level,
    selfScore: pointsOf(marks, totals, 'self'),
    appraisalScore: pointsOf(marks, totals, 'appraisal'),
    surveyScore: pointsOf(marks, totals, 'survey'),
    maxPoints: sumOf([totals.counted.maxPoints, -totals.counted.notApplicablePoints]),
    index: indexOf(score.totals.index),
    rank: score.rank,
    grade: score.grade ?? '',
    difference: agreement.percent === null ? null : agreement.difference,
    agreement: agreement.percent,
    byArea: areaScores(score),
    criteriaSet: score.set.name,
    illustrative: score.set.status === 'illustrative',
  };
};

/** What `score --json` prints of an agency. */
export interface ScoreJson {
  readonly agency: string;
  readonly level: string;
  readonly selfScore: number | null;
  readonly appraisalScore: number | null;
  readonly surveyScore: number | null;
  readonly index: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly byArea: Readonly<Record<string, number | null>>;
  /** Name of the set; where its points are illustrative the name and `illustrative` say so. */
  readonly criteriaSet: string;
  readonly illustrative: boolean;
  /** Whether the index rests on appraisals, on self-scores (provisional), or on both; null without an index. */
  readonly basis: IndexBasis | null;
}

export function scoreJson(score: AgencyScore): ScoreJson {
  const row = scoreRow(score);
  return {
    agency: row.code,
    level: row.level,
    selfScore: row.selfScore,
    appraisalScore: row.appraisalScore,
    surveyScore: row.surveyScore,
    index: row.index,
    rank: row.rank,
    grade: score.grade,
    byArea: Object.fromEntries(Object.entries(row.byArea).map(([code, { index }]) => [code, index])),
    criteriaSet: row.criteriaSet,
    illustrative: row.illustrative,
    basis: row.index === null ? null : score.totals.basis,
  };
}
