// Act: the sheet of one agency's points, to be printed or sent: three scores, what counts, and why, in words.

import { criteriaTree } from '../core/criteria';
import { sumOf } from '../core/numbers';
import type { CriteriaArea, Criterion } from '../core/criteria';
import type { AreaTotals, Mark, ScoreExplanation } from '../core/scoring';
import { explainErrorInWords, explanationLines } from '../texts/explain-score';
import { calculationOf } from '../texts/explain-scope';
import { book as bookTexts } from '../texts/vi/book';
import { scoreSlip as texts } from '../texts/vi/score-slip';
import { scope } from '../texts/vi/scope';
import { scoring as words } from '../texts/vi/scoring';
import type { ScoreSlip, ScoreSlipRow } from '../workbook/score-slip';
import type { Book } from './book/model';
import { explainAgency, explainTotal } from './explain-agency';
import { scoreRow } from './score-agencies';
import type { AgencyScore } from './score-agencies';

const shown = (mark: Mark): number | string | null => (mark === 'notApplicable' ? texts.notApplicable : mark);

/** The explanation without its title and its set, which the sheet names once, and without what its columns show. */
function explanationCell(explained: ScoreExplanation, agencyName: string): string {
  const { self, appraisal } = words.explanation;
  const shownBeside = [
    self(words.markInWords(explained.self)),
    appraisal(words.markInWords(explained.appraisal)),
  ];
  return explanationLines(explained, agencyName, words)
    .slice(2)
    .filter(line => !shownBeside.includes(line))
    .join('\n');
}

/** Why the criterion has its points, line by line; without what columns beside it show. */
export function criterionReasons(book: Book, score: AgencyScore, code: string): string {
  const explained = explainAgency(book, score, code);
  return explained.kind === 'ok'
    ? explanationCell(explained.value, score.agency.name)
    : explainErrorInWords(explained.error, code, words);
}

/** What its columns do not show, short enough for a sheet of two pages; `score --explain` tells the whole. */
function slipReasons(explained: ScoreExplanation): string {
  const { computed, changes, refused, mostPoints, evidence } = explained;
  return [
    ...(evidence === null ? [] : [texts.evidence(evidence.documentNumber, evidence.explanation !== null)]),
    ...(computed?.kind === 'scored'
      ? [`${words.calculationInWords(computed.calculation, computed.points, explained.unit)}.`]
      : []),
    ...(explained.selfDiffersFromRule ? [texts.selfDiffers] : []),
    ...changes.map(words.changeInWords),
    ...refused.map(kind => words.explanation.refused(kind, words.markInWords(explained[kind]), mostPoints)),
  ].join(' ');
}

function criterionRow(book: Book, score: AgencyScore, criterion: Criterion): ScoreSlipRow {
  const { code, name, maxPoints } = criterion;
  const explained = explainAgency(book, score, code);
  if (explained.kind === 'failed')
    return {
      ...{ kind: 'criterion', code, name, maxPoints, self: null, appraisal: null, survey: null },
      counted: null,
      explanation: explainErrorInWords(explained.error, code, words),
    };
  const { self, appraisal, survey, counted } = explained.value;
  return {
    kind: 'criterion',
    code,
    name,
    maxPoints,
    self: shown(self),
    appraisal: shown(appraisal),
    survey: shown(survey),
    counted: shown(counted),
    explanation: slipReasons(explained.value),
  };
}

type PointsColumn = 'self' | 'appraisal' | 'survey' | 'counted';

/** What its criteria show, added up; null where none shows points. */
function sumIn(rows: readonly ScoreSlipRow[], column: PointsColumn): number | null {
  const points = rows.flatMap(row => (typeof row[column] === 'number' ? [row[column]] : []));
  return points.length === 0 ? null : sumOf(points);
}

const areaRow = (
  { code, name, maxPoints }: CriteriaArea,
  totals: AreaTotals | undefined,
  criteria: readonly ScoreSlipRow[],
): ScoreSlipRow => ({
  ...{ kind: 'area', code, name, maxPoints },
  self: sumIn(criteria, 'self'),
  appraisal: sumIn(criteria, 'appraisal'),
  survey: sumIn(criteria, 'survey'),
  counted: sumIn(criteria, 'counted'),
  explanation: texts.areaIndex(totals?.index.kind === 'index' ? totals.index.percent : null),
});

function rowsOf(book: Book, score: AgencyScore): readonly ScoreSlipRow[] {
  const { leaves, areaOf } = criteriaTree(score.set);
  return score.set.areas.flatMap(area => {
    const own = leaves.filter(({ code }) => areaOf(code)?.code === area.code);
    const totals = score.totals.areas.find(({ code }) => code === area.code);
    const criteria = own.map(criterion => criterionRow(book, score, criterion));
    return [areaRow(area, totals, criteria), ...criteria];
  });
}

function settingsLine(book: Book): string {
  const { ties, notApplicable, unappraised, finalAppraisal, surveyGroups } = book.scoring;
  const choices = { ties, notApplicable, unappraised, finalAppraisal, surveyGroups };
  const list = Object.entries(choices).map(([key, choice]) => {
    const name = bookTexts.settingNames[key] ?? key;
    return `${name}: ${words.settingChoices[choice] ?? choice}`;
  });
  return texts.settings(list.join('; '));
}

function linesOf(book: Book, score: AgencyScore, scores: readonly AgencyScore[]): readonly string[] {
  const { agency, totals, agreement, rank, grade } = score;
  const row = scoreRow(score);
  const explained = explainTotal(book, score, scores, null);
  const ranked = scores.filter(one => one.agency.level === agency.level && one.rank !== null).length;
  const why = totals.index.kind === 'notRanked' ? words.notRanked[totals.index.because] : '';
  return [
    texts.result({ index: row.index, rank, ranked, level: words.levels.of(agency.level), grade, why }),
    ...(row.index === null ? [] : [`${words.basis[totals.basis]}.`]),
    ...(explained && row.index !== null ? calculationOf(explained.scope, scope) : []),
    texts.three(row.selfScore, row.appraisalScore, row.surveyScore, row.maxPoints ?? 0),
    agreement.percent === null
      ? texts.noAgreement
      : texts.agreement(agreement.same, agreement.criteria.length, agreement.percent),
    settingsLine(book),
    ...(score.marks.some(({ self, appraisal }) => [self, appraisal].includes('notApplicable'))
      ? [texts.notApplicableNote]
      : []),
  ];
}

/** `scores` are those of the whole book: the rank is among them. */
export const scoreSlipOf = (book: Book, score: AgencyScore, scores: readonly AgencyScore[]): ScoreSlip => ({
  year: book.year,
  agencyName: score.agency.name,
  office: book.office.office.toUpperCase(),
  set: texts.set(score.set.name, words.statuses[score.set.status]),
  illustrative: score.set.status === 'illustrative' ? words.illustrativeNote : null,
  lines: linesOf(book, score, scores),
  rows: rowsOf(book, score),
});
