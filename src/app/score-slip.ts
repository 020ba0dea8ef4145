// Act: the sheet of one agency's points, to be printed or sent: three scores, what counts, and why, in words.

import { criteriaTree, roundHalfUp } from '../core';
import type { AreaTotals, CriteriaArea, Criterion, Mark, ScoreExplanation } from '../core';
import { explainErrorInWords, explanationLines } from '../texts/explain-score';
import { book as bookTexts } from '../texts/vi/book';
import { scoreSlip as texts } from '../texts/vi/score-slip';
import { scoring as words } from '../texts/vi/scoring';
import type { ScoreSlip, ScoreSlipRow } from '../workbook/score-slip';
import type { Book } from './book/model';
import { explainAgency } from './explain-agency';
import { scoreRow } from './score-agencies';
import type { AgencyScore } from './score-agencies';

const shown = (mark: Mark): number | string | null => (mark === 'notApplicable' ? texts.notApplicable : mark);

/** The explanation without its title and its set, which the sheet names once, and without what its columns show. */
function explanationCell(told: ScoreExplanation, agencyName: string): string {
  const { self, appraisal } = words.explanation;
  const shownBeside = [self(words.markInWords(told.self)), appraisal(words.markInWords(told.appraisal))];
  return explanationLines(told, agencyName, words)
    .slice(2)
    .filter(line => !shownBeside.includes(line))
    .join('\n');
}

function criterionRow(book: Book, score: AgencyScore, criterion: Criterion): ScoreSlipRow {
  const { code, name, maxPoints } = criterion;
  const told = explainAgency(book, score, code);
  if (told.kind === 'failed')
    return {
      ...{ kind: 'criterion', code, name, maxPoints, self: null, appraisal: null, survey: null },
      counted: null,
      explanation: explainErrorInWords(told.error, code, words),
    };
  const { self, appraisal, survey, counted } = told.value;
  return {
    kind: 'criterion',
    code,
    name,
    maxPoints,
    self: shown(self),
    appraisal: shown(appraisal),
    survey: shown(survey),
    counted: shown(counted),
    explanation: explanationCell(told.value, score.agency.name),
  };
}

const entered = (missing: readonly string[], all: number, points: number): number | null =>
  missing.length === all ? null : points;

function areaRow(
  area: CriteriaArea,
  totals: AreaTotals | undefined,
  leaves: readonly Criterion[],
): ScoreSlipRow {
  const surveyed = leaves.filter(({ source }) => source === 'survey').length;
  const appraised = leaves.length - surveyed;
  const of = (kind: 'self' | 'appraisal' | 'counted') =>
    totals ? entered(totals[kind].missing, appraised, totals[kind].points) : null;
  return {
    kind: 'area',
    code: area.code,
    name: area.name,
    maxPoints: area.maxPoints,
    self: of('self'),
    appraisal: of('appraisal'),
    survey: totals ? entered(totals.survey.missing, surveyed, totals.survey.points) : null,
    counted: totals && totals.index.kind === 'index' ? roundHalfUp(totals.points, 2) : null,
    explanation: texts.areaIndex(totals?.index.kind === 'index' ? totals.index.percent : null),
  };
}

function rowsOf(book: Book, score: AgencyScore): readonly ScoreSlipRow[] {
  const { leaves, areaOf } = criteriaTree(score.set);
  return score.set.areas.flatMap(area => {
    const own = leaves.filter(({ code }) => areaOf(code)?.code === area.code);
    const totals = score.totals.areas.find(({ code }) => code === area.code);
    return [areaRow(area, totals, own), ...own.map(criterion => criterionRow(book, score, criterion))];
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
  const ranked = scores.filter(one => one.agency.level === agency.level && one.rank !== null).length;
  const why = totals.index.kind === 'notRanked' ? words.notRanked[totals.index.because] : '';
  return [
    texts.result(row.index, rank, ranked, words.levels[agency.level], grade, why),
    ...(row.index === null ? [] : [`${words.basis[totals.basis]}.`]),
    texts.three(row.selfScore, row.appraisalScore, row.surveyScore, row.maxPoints ?? 0),
    ...(totals.bonus > 0 || totals.deduction > 0 ? [texts.extras(totals.bonus, totals.deduction)] : []),
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
