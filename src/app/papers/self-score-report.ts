// The report of an agency on its own scores, in the three parts that the Ministry asks for: the table of self-scores, the
// explanations where evidence is missing, difficulties and recommendations. The agency writes it, so that what only the
// agency knows is a gap.

import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import { criteriaTree } from '../../core/criteria';
import type { Criterion } from '../../core/criteria';
import { sumOf } from '../../core/numbers';
import type { Block, Line, Paper } from '../../papers/paper';
import { decimalComma, dayInWords, vietnameseDate } from '../../texts/numbers';
import { papers as words } from '../../texts/vi/papers';
import { scorePapers } from '../../texts/vi/score-papers';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { latestRows, scoreAgencies, scoreRow, selfMark, selfScoresByAgency } from '../score-agencies';
import type { AgencyScore } from '../score-agencies';
import { centredColumns, listed, paragraph, table } from './blocks';
import { BLANK_NUMBER } from './paper-number';
import { amount, sourceOf, tableCells } from './figures';
import { gap } from './frame';
import { illustrativeNote } from './results-decision';
import type { ScorePaperError, ScorePaperOrder } from './results-decision';
import { scoreFigures } from './score-figures';
import type { ScoreFigures } from './score-figures';
import { withSources } from './sources-annex';

const texts = scorePapers.selfScore;

/** A criterion that the agency scores, and what it entered for it. */
interface Entered {
  readonly criterion: Criterion;
  readonly row: ConsolidatedRow | undefined;
}

const enteredBy = (book: Book, score: AgencyScore): readonly Entered[] => {
  const rows = latestRows(selfScoresByAgency(book).get(score.agency.code) ?? []);
  return criteriaTree(score.set)
    .leaves.filter(({ source }) => source !== 'survey')
    .map(criterion => ({ criterion, row: rows.get(criterion.code) }));
};

const textOf = (row: ConsolidatedRow | undefined, field: string): string =>
  String(row?.fields[field] ?? '').trim();

function selfOf(agency: string, { criterion, row }: Entered, figures: ScoreFigures): Line {
  const mark = selfMark(row);
  if (mark === null) return [texts.noScore];
  return mark === 'notApplicable' ? [texts.notApplicable] : [figures.self(agency, criterion.code, mark)];
}

function selfTable(agency: string, entered: readonly Entered[], figures: ScoreFigures): Block {
  const { code, criterion, max, self, evidence } = texts.columns;
  return table(
    [
      ...centredColumns([code], 1),
      { caption: criterion, width: 4.4 },
      ...centredColumns([max], 1),
      ...centredColumns([self], 1.1),
      { caption: evidence, width: 3 },
    ],
    entered.map(one => [
      [one.criterion.code],
      [one.criterion.name],
      [decimalComma(one.criterion.maxPoints)],
      selfOf(agency, one, figures),
      [textOf(one.row, 'evidence')],
    ]),
  );
}

/** Scored without evidence, or explained by the agency itself. */
const needsWords = ({ row }: Entered): boolean =>
  textOf(row, 'explanation') !== '' || (typeof selfMark(row) === 'number' && textOf(row, 'evidence') === '');

function explanations(entered: readonly Entered[]): Block {
  const { code, criterion, explanation } = texts.explainedColumns;
  return listed(
    [...centredColumns([code], 1), { caption: criterion, width: 4 }, { caption: explanation, width: 5 }],
    entered
      .filter(needsWords)
      .map(one => [
        [one.criterion.code],
        [one.criterion.name],
        [textOf(one.row, 'explanation') || gap(scorePapers.gaps.explanation)],
      ]),
    texts.allEvidenced,
  );
}

function totalLine(state: WorkbookState, entered: readonly Entered[]): Line {
  const scored = entered.flatMap(({ row }) => (row && typeof selfMark(row) === 'number' ? [row] : []));
  const total = sumOf(scored.map(row => Number(row.fields['selfScore'])));
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const source = sourceOf(scorePapers.how.selfSum, cells, scored.map(consolidatedKey), 'selfScore');
  const most = sumOf(entered.map(({ criterion }) => criterion.maxPoints));
  return [texts.total, amount('self.total', total, source), texts.of, decimalComma(most), texts.points];
}

function bodyOf(book: Book, state: WorkbookState, score: AgencyScore): readonly Block[] {
  const { number, date, issuer } = book.plan.decision;
  const { code, name } = score.agency;
  const entered = enteredBy(book, score);
  const figures = scoreFigures(book, state, [scoreRow(score)]);
  const { parts } = texts;
  return [
    paragraph(texts.opening(number, vietnameseDate(date), issuer, name, book.year)),
    { kind: 'part', text: parts.table },
    ...illustrativeNote([score]),
    paragraph(...totalLine(state, entered)),
    selfTable(code, entered, figures),
    { kind: 'part', text: parts.explained },
    explanations(entered),
    { kind: 'part', text: parts.difficulties },
    paragraph(texts.difficulties, gap(scorePapers.gaps.difficulties), '.'),
    paragraph(texts.proposals, gap(scorePapers.gaps.proposals), '.'),
    paragraph(`${texts.closing(name, book.office.office)}${words.end}`),
  ];
}

/** The agency above: of a commune its district, of all others the province's authority. */
const aboveOf = (book: Book, { agency }: AgencyScore): string =>
  book.agencies.find(({ code }) => code === agency.parent)?.name ?? book.office.authority;

function paperOf(book: Book, state: WorkbookState, score: AgencyScore, { issuedOn }: ScorePaperOrder): Paper {
  const { name } = score.agency;
  return {
    issuedOn,
    authority: aboveOf(book, score),
    agency: name,
    number: [gap(words.gaps.number), '/BC-', gap(scorePapers.gaps.sign)],
    place: book.office.place,
    title: { kind: 'named', name: texts.name, about: texts.about(book.year) },
    addressees: [book.office.office],
    decidedBy: null,
    basis: [],
    body: bodyOf(book, state, score),
    signature: { onBehalf: null, office: texts.head, name: gap(words.gaps.signer) },
    recipients: [words.asAddressed, words.savedTo],
    annexes: [],
    inAnnexes: `${words.kinds.report} số ${BLANK_NUMBER}/BC-…… ${dayInWords(issuedOn)} của ${name}`,
  };
}

export function selfScoreReport(
  book: Book,
  state: WorkbookState,
  agency: string,
  order: ScorePaperOrder,
): Outcome<Paper, ScorePaperError> {
  if (Number(order.issuedOn.slice(0, 4)) < book.year) return failed('before-year');
  const score = scoreAgencies(book).find(one => one.agency.code === agency);
  if (!score) return failed('unknown-agency');
  if (!enteredBy(book, score).some(({ row }) => selfMark(row) !== null)) return failed('no-scores');
  return ok(withSources(paperOf(book, state, score, order), order.withSources));
}
