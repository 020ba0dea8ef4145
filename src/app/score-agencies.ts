// Act: the scores of the agencies from what was consolidated. Until appraisals and surveys are entered, the index is
// provisional and rests on self-scores; the sheet says so by its empty columns.

import { criteriaTree, gradeOf, isUsable, NOT_APPLICABLE_MARK, rankAgencies, totalsOf } from '../core';
import type { Agency, AgencyTotals, AreaCode, CriterionMarks, Mark, UsableCriteriaSet } from '../core';
import type { ConsolidatedRow } from '../workbook/main/consolidated-sheet';
import type { ScoreRow } from '../workbook/main/scores-sheet';
import { criteriaSetFor } from './book/model';
import type { Book } from './book/model';

export interface AgencyScore {
  readonly agency: Agency;
  readonly set: UsableCriteriaSet;
  readonly marks: readonly CriterionMarks[];
  readonly totals: AgencyTotals;
  readonly rank: number | null;
  readonly grade: string | null;
}

function selfMark(row: ConsolidatedRow | undefined): Mark {
  if (!row) return null;
  if (row.fields['notApplicable'] === NOT_APPLICABLE_MARK) return 'notApplicable';
  const score = row.fields['selfScore'];
  return typeof score === 'number' ? score : null;
}

function marksOf(set: UsableCriteriaSet, rows: readonly ConsolidatedRow[]): readonly CriterionMarks[] {
  const byCode = new Map(rows.map(row => [row.rowId, row]));
  return criteriaTree(set).leaves.map(({ code }) => ({
    code,
    self: selfMark(byCode.get(code)),
    appraisal: null,
    survey: null,
  }));
}

function selfScoresByAgency(book: Book): ReadonlyMap<string, readonly ConsolidatedRow[]> {
  const byAgency = new Map<string, ConsolidatedRow[]>();
  for (const row of book.consolidated) {
    if (row.section !== 'selfScores') continue;
    const rows = byAgency.get(row.agencyCode);
    if (rows) rows.push(row);
    else byAgency.set(row.agencyCode, [row]);
  }
  return byAgency;
}

/** Scored agencies in the order of the table; a set that does not add up scores nobody. */
export function scoreAgencies(book: Book): readonly AgencyScore[] {
  const rows = selfScoresByAgency(book);
  const scored = book.agencies.flatMap(agency => {
    const set = agency.scored ? criteriaSetFor(book, agency.level) : null;
    if (!set || !isUsable(set)) return [];
    const marks = marksOf(set, rows.get(agency.code) ?? []);
    return [{ agency, set, marks, totals: totalsOf(set, marks, book.scoring) }];
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

/** Points of a kind of score, or null where nothing of it was entered. */
function pointsOf(score: AgencyScore, kind: 'self' | 'appraisal' | 'survey'): number | null {
  return score.marks.some(mark => mark[kind] !== null) ? score.totals[kind].points : null;
}

const indexOf = (index: AgencyTotals['index']): number | null =>
  index.kind === 'index' ? index.percent : null;

export const scoreRow = (score: AgencyScore): ScoreRow => {
  const [selfScore, appraisalScore] = [pointsOf(score, 'self'), pointsOf(score, 'appraisal')];
  const bothScored = selfScore !== null && appraisalScore !== null;
  return {
    code: score.agency.code,
    name: score.agency.name,
    level: score.agency.level,
    selfScore,
    appraisalScore,
    surveyScore: pointsOf(score, 'survey'),
    maxPoints: score.totals.counted.maxPoints - score.totals.counted.notApplicablePoints,
    index: indexOf(score.totals.index),
    rank: score.rank,
    grade: score.grade ?? '',
    difference: bothScored ? appraisalScore - selfScore : null,
    agreement: null,
    byArea: Object.fromEntries(score.totals.areas.map(area => [area.code as AreaCode, indexOf(area.index)])),
    criteriaSet: score.set.name,
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
    byArea: { ...row.byArea },
  };
}
