// The decision that announces the results of a year: one article with the figures of each level, and an annex a level with
// its agencies in the order of their ranks. It is the authority's paper, drafted by the office.

import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import type { IsoDate } from '../../core/calendar';
import { Decimal, roundHalfUp, sumOf } from '../../core/numbers';
import type { Annex, Block, Figure, Line, Paper, Span } from '../../papers/paper';
import { dayInWords, vietnameseDate } from '../../texts/numbers';
import { book as bookTexts } from '../../texts/vi/book';
import { papers as words } from '../../texts/vi/papers';
import { scorePapers } from '../../texts/vi/score-papers';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { staleScores } from '../rescore';
import { scoreAgencies, scoreRow } from '../score-agencies';
import type { AgencyScore } from '../score-agencies';
import { centredColumns, paragraph, table } from './blocks';
import { BLANK_NUMBER } from './paper-number';
import { amount, count } from './figures';
import { gap } from './frame';
import { scoreFigures } from './score-figures';
import type { ScoreFigures } from './score-figures';
import { withSources } from './sources-annex';

const { how, results: texts } = scorePapers;

export interface ScorePaperOrder {
  readonly issuedOn: IsoDate;
  /** Whether an annex names the source of every figure. */
  readonly withSources: boolean;
}

/**
 * `no-scores`: nobody has an index · `stale-scores`: the table of scores says something else than the workbook's data do
 * now · `before-year`: the paper's day lies before the year reported on · `unknown-agency`: not scored, or not known.
 */
export type ScorePaperError = 'no-scores' | 'stale-scores' | 'before-year' | 'unknown-agency';

/** The scores that a paper may state, which are those that the workbook shows. */
export function statedScores(
  book: Book,
  state: WorkbookState,
  issuedOn: IsoDate,
): Outcome<readonly AgencyScore[], ScorePaperError> {
  if (Number(issuedOn.slice(0, 4)) < book.year) return failed('before-year');
  const scores = scoreAgencies(book);
  if (!scores.some(({ totals }) => totals.index.kind === 'index')) return failed('no-scores');
  return staleScores(state, scores.map(scoreRow)) > 0 ? failed('stale-scores') : ok(scores);
}

const percentIn = ({ totals }: AgencyScore): number | null =>
  totals.index.kind === 'index' ? totals.index.percent : null;

type Level = AgencyScore['agency']['level'];

interface LevelScores {
  readonly level: Level;
  /** Ranked first, in the order of their ranks; the others behind them, in the order of the table. */
  readonly scores: readonly AgencyScore[];
}

function byLevel(scores: readonly AgencyScore[]): readonly LevelScores[] {
  const levels = [...new Set(scores.map(({ agency }) => agency.level))];
  const place = ({ rank }: AgencyScore): number => rank ?? Number.POSITIVE_INFINITY;
  return levels.map(level => ({
    level,
    scores: scores
      .filter(({ agency }) => agency.level === level)
      .sort((left, right) => (place(left) === place(right) ? 0 : place(left) - place(right))),
  }));
}

/** "Các sở, ban, ngành: 20 cơ quan được xếp hạng; chỉ số trung bình …" */
function levelLine({ level, scores }: LevelScores, figures: ScoreFigures): Line {
  const ranked = scores.filter(({ rank }) => rank !== null);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) return [texts.level(bookTexts.levels.of(level)), texts.notRanked];
  const codes = ranked.map(({ agency }) => agency.code);
  const sum = sumOf(ranked.map(score => percentIn(score) ?? 0));
  const average = roundHalfUp(new Decimal(sum).div(ranked.length), 2);
  const end = (id: string, score: AgencyScore): Figure =>
    figures.ofRow(`results.${level}.${id}`, percentIn(score) ?? 0, score.agency.code, 'index');
  return [
    texts.level(bookTexts.levels.of(level)),
    count(`results.${level}.ranked`, ranked.length, figures.source(how.ranked, codes, 'index')),
    texts.ranked,
    amount(`results.${level}.average`, average, figures.source(how.average, codes, 'index')),
    texts.highest(first.agency.name),
    end('highest', first),
    texts.lowest(last.agency.name),
    end('lowest', last),
    texts.stop,
    ...provisionalPart(level, ranked, figures),
  ];
}

/** How many indices still rest on self-scores: an announcement that kept silent about it would say too much. */
function provisionalPart(
  level: Level,
  ranked: readonly AgencyScore[],
  figures: ScoreFigures,
): readonly Span[] {
  const open = ranked.filter(({ totals }) => totals.basis !== 'appraisal').map(({ agency }) => agency.code);
  if (open.length === 0) return [];
  const source = figures.source(how.provisional, open, 'selfScore');
  return [
    texts.provisional,
    count(`results.${level}.provisional`, open.length, source),
    texts.provisionalEnd,
  ];
}

function rowOf(score: AgencyScore, figures: ScoreFigures): readonly Line[] {
  const row = scoreRow(score);
  const of = (column: 'selfScore' | 'appraisalScore' | 'surveyScore' | 'index'): Line =>
    row[column] === null
      ? []
      : [figures.ofRow(`results.${row.code}.${column}`, row[column], row.code, column)];
  return [
    [score.rank === null ? texts.noRank : String(score.rank)],
    [row.name],
    of('selfScore'),
    of('appraisalScore'),
    of('surveyScore'),
    of('index'),
    [row.grade],
  ];
}

function resultTable(scores: readonly AgencyScore[], figures: ScoreFigures): Block {
  const { rank, agency, self, appraisal, survey, index, grade } = texts.columns;
  const rowsOf = (own: readonly AgencyScore[]) => own.map(score => rowOf(score, figures));
  const [ranked, others] = [scores.filter(one => one.rank !== null), scores.filter(one => one.rank === null)];
  return table(
    [
      ...centredColumns([rank], 1),
      { caption: agency, width: 4 },
      ...centredColumns([self, appraisal, survey, index], 1.2),
      ...centredColumns([grade], 1.4),
    ],
    [
      ...rowsOf(ranked),
      ...(others.length === 0 ? [] : [{ group: [texts.notRankedGroup] }]),
      ...rowsOf(others),
    ],
  );
}

const annexOf = (book: Book, { level, scores }: LevelScores, figures: ScoreFigures): Annex => ({
  title: texts.annex(bookTexts.levels.of(level), book.year),
  landscape: false,
  blocks: [...illustrativeNote(scores), resultTable(scores, figures)],
});

/** Points of an illustrative set never stand without saying so. */
export const illustrativeNote = (scores: readonly AgencyScore[]): readonly Block[] =>
  scores.some(({ set }) => set.status === 'illustrative') ? [paragraph(scorePapers.illustrative)] : [];

const article = (number: number, line: Line): Block => ({
  kind: 'article',
  title: texts.article(number),
  line,
});

function bodyOf(book: Book, levels: readonly LevelScores[], figures: ScoreFigures): readonly Block[] {
  const { signer, office } = book.office;
  return [
    { kind: 'centred', text: texts.decides },
    article(1, [texts.publish(book.year)]),
    ...levels.map((level): Block => ({ kind: 'point', line: levelLine(level, figures) })),
    article(2, [gap(scorePapers.gaps.demands), '.']),
    article(3, [`${texts.carriedOut(signer, office)}${words.end}`]),
  ];
}

/** "QĐ-UBND": the sign of the authority's decisions is that of the plan's own. */
const signOf = ({ plan }: Book): string => plan.decision.number.replace(/^[^/]*\//, '');

function paperOf(
  book: Book,
  { issuedOn }: ScorePaperOrder,
  levels: readonly LevelScores[],
  figures: ScoreFigures,
): Paper {
  const { number, date, issuer } = book.plan.decision;
  const { place, signer, office, authoritySignsFor, authoritySigner } = book.office;
  const sign = signOf(book);
  return {
    issuedOn,
    authority: null,
    agency: issuer,
    number: [gap(words.gaps.number), `/${sign}`],
    place,
    title: { kind: 'named', name: texts.name, about: texts.about(book.year) },
    addressees: [],
    decidedBy: issuer,
    basis: [
      [texts.basis(number, vietnameseDate(date), issuer)],
      [texts.otherBasis, gap(scorePapers.gaps.otherBasis)],
      [texts.proposedBy(signer, office)],
    ],
    body: bodyOf(book, levels, figures),
    signature: { onBehalf: authoritySignsFor, office: authoritySigner, name: gap(words.gaps.signer) },
    recipients: [texts.likeArticle, words.savedTo],
    annexes: levels.map(level => annexOf(book, level, figures)),
    inAnnexes: `${words.kinds.decision} số ${BLANK_NUMBER}/${sign} ${dayInWords(issuedOn)} của ${issuer}`,
  };
}

export function resultsDecision(
  book: Book,
  state: WorkbookState,
  order: ScorePaperOrder,
): Outcome<Paper, ScorePaperError> {
  const scores = statedScores(book, state, order.issuedOn);
  if (scores.kind === 'failed') return scores;
  const figures = scoreFigures(book, state, scores.value.map(scoreRow));
  return ok(withSources(paperOf(book, order, byLevel(scores.value), figures), order.withSources));
}
