// The notice that tells one agency its result: index, rank, grade, the three scores, and an annex with every criterion and
// why it has its points.

import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import { criteriaTree } from '../../core/criteria';
import type { Criterion } from '../../core/criteria';
import { countedMarks } from '../../core/scoring';
import type { Mark } from '../../core/scoring';
import type { Annex, Block, Figure, Line, Paper, PaperColumn, PaperRow, Span } from '../../papers/paper';
import { decimalComma } from '../../texts/numbers';
import { book as bookTexts } from '../../texts/vi/book';
import { papers as words } from '../../texts/vi/papers';
import { scorePapers } from '../../texts/vi/score-papers';
import { scoreSlip } from '../../texts/vi/score-slip';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { scoreRow } from '../score-agencies';
import type { AgencyScore } from '../score-agencies';
import { criterionReasons } from '../score-slip';
import { centredColumns, paragraph, table } from './blocks';
import { count } from './figures';
import { commonParts } from './frame';
import { illustrativeNote, statedScores } from './results-decision';
import type { ScorePaperError, ScorePaperOrder } from './results-decision';
import { scoreFigures } from './score-figures';
import type { ScoreFigures } from './score-figures';
import { withSources } from './sources-annex';

const { how, notice: texts, reasons } = scorePapers;

export interface Notice {
  readonly agencyCode: string;
  readonly paper: Paper;
}

/** "Chỉ số: 83,20%; xếp hạng: 4/20 (Sở, ban, ngành); xếp loại: Khá." */
function resultLine(score: AgencyScore, scores: readonly AgencyScore[], figures: ScoreFigures): Line {
  const { totals, rank, grade, agency } = score;
  if (totals.index.kind === 'notRanked') return [texts.none(reasons[totals.index.because])];
  const ranked = scores.filter(one => one.agency.level === agency.level && one.rank !== null);
  const peers = ranked.map(one => one.agency.code);
  return [
    texts.index,
    figures.ofRow('notice.index', totals.index.percent, agency.code, 'index'),
    texts.rank,
    count('notice.rank', rank ?? 0, figures.source(how.row, [agency.code], 'rank')),
    texts.among,
    count('notice.ranked', ranked.length, figures.source(how.ranked, peers, 'rank')),
    texts.level(bookTexts.levels.of(agency.level)),
    ...(grade === null ? [] : [texts.grade(grade)]),
    texts.stop,
  ];
}

function threeLine(score: AgencyScore, figures: ScoreFigures): Line {
  const row = scoreRow(score);
  const of = (column: 'selfScore' | 'appraisalScore' | 'surveyScore'): Span =>
    row[column] === null ? texts.absent : figures.ofRow(`notice.${column}`, row[column], row.code, column);
  const { self, appraisal, survey } = texts.three;
  return [self, of('selfScore'), appraisal, of('appraisalScore'), survey, of('surveyScore'), texts.stop];
}

const shownMark = (mark: Mark, figure: (value: number) => Figure): Line => {
  if (mark === null) return [];
  return mark === 'notApplicable' ? [scoreSlip.notApplicable] : [figure(mark)];
};

/** What counts, with the cells of the score that it was taken from. */
function countedLine(book: Book, score: AgencyScore, criterion: Criterion, figures: ScoreFigures): Line {
  const marks = score.marks.find(({ code }) => code === criterion.code) ?? null;
  const { counted, countedFrom } = countedMarks(criterion, marks, book.scoring);
  const agency = score.agency.code;
  return shownMark(counted, value => {
    const from =
      countedFrom === 'appraisal' || countedFrom === 'survey' ? figures[countedFrom] : figures.self;
    return { ...from(agency, criterion.code, value), id: `counted.${agency}.${criterion.code}` };
  });
}

function criterionRow(book: Book, score: AgencyScore, criterion: Criterion, figures: ScoreFigures): PaperRow {
  const { code, name, maxPoints } = criterion;
  const agency = score.agency.code;
  const marks = score.marks.find(one => one.code === code);
  const shown = (kind: 'self' | 'appraisal' | 'survey'): Line =>
    shownMark(marks?.[kind] ?? null, value => figures[kind](agency, code, value));
  return [
    [code],
    [name],
    [decimalComma(maxPoints)],
    shown('self'),
    shown('appraisal'),
    shown('survey'),
    countedLine(book, score, criterion, figures),
    [criterionReasons(book, score, code)],
  ];
}

function annexOf(book: Book, score: AgencyScore, figures: ScoreFigures): Annex {
  const { leaves, areaOf } = criteriaTree(score.set);
  const { code, criterion, max, self, appraisal, survey, counted, why } = texts.columns;
  const columns: readonly PaperColumn[] = [
    ...centredColumns([code], 0.9),
    { caption: criterion, width: 4 },
    ...centredColumns([max, self, appraisal, survey, counted], 1),
    { caption: why, width: 5.4 },
  ];
  const rows = score.set.areas.flatMap((area): readonly PaperRow[] => [
    { group: [texts.area(area.code, area.name)] },
    ...leaves
      .filter(leaf => areaOf(leaf.code)?.code === area.code)
      .map(leaf => criterionRow(book, score, leaf, figures)),
  ]);
  return { title: texts.annex, landscape: true, blocks: [table(columns, rows)] };
}

function bodyOf(
  book: Book,
  score: AgencyScore,
  scores: readonly AgencyScore[],
  figures: ScoreFigures,
): readonly Block[] {
  const isProvisional = score.totals.index.kind === 'index' && score.totals.basis !== 'appraisal';
  return [
    paragraph(...resultLine(score, scores, figures)),
    paragraph(...threeLine(score, figures)),
    ...(isProvisional ? [paragraph(texts.provisional)] : []),
    ...illustrativeNote([score]),
    paragraph(texts.detail),
    paragraph(`${texts.closing(book.office.office)}${words.end}`),
  ];
}

function paperOf(
  book: Book,
  score: AgencyScore,
  scores: readonly AgencyScore[],
  figures: ScoreFigures,
  order: ScorePaperOrder,
): Paper {
  const { name } = score.agency;
  const paper: Paper = {
    ...commonParts(book, 'TB', order.issuedOn),
    title: { kind: 'named', name: texts.name, about: texts.about(book.year, name) },
    addressees: [],
    basis: [],
    body: bodyOf(book, score, scores, figures),
    recipients: [name, words.savedTo],
    annexes: [annexOf(book, score, figures)],
  };
  return withSources(paper, order.withSources);
}

/** Of one agency; with `agency` null of every scored one, in the order of the table. */
export function resultNotices(
  book: Book,
  state: WorkbookState,
  agency: string | null,
  order: ScorePaperOrder,
): Outcome<readonly Notice[], ScorePaperError> {
  const scores = statedScores(book, state, order.issuedOn);
  if (scores.kind === 'failed') return scores;
  const own = scores.value.filter(score => agency === null || score.agency.code === agency);
  if (own.length === 0) return failed('unknown-agency');
  const figures = scoreFigures(book, state, scores.value.map(scoreRow));
  return ok(
    own.map(score => ({
      agencyCode: score.agency.code,
      paper: paperOf(book, score, scores.value, figures, order),
    })),
  );
}
