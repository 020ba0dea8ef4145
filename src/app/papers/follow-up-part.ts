// What inspections found and which initiatives count, up to a day, from the office's own records. Without records there
// is a gap: that nobody entered anything does not say that nothing was done.

import type { IsoDate } from '../../core/calendar';
import { roundHalfUp } from '../../core/numbers';
import {
  coverageOf,
  daysOfYear,
  findingsOf,
  FOLLOW_UP_DEMANDS,
  inspectionsOf,
  standingsOf,
} from '../../core/follow-up';
import type { Days, FollowUpFigure, InspectionSubject } from '../../core/follow-up';
import { a1 } from '../../core/addresses';
import type { Annex, Block, Figure, FigureSource, Line, PaperColumn } from '../../papers/paper';
import { decimalComma, vietnameseDate } from '../../texts/numbers';
import { book as bookTexts } from '../../texts/vi/book';
import { papers as words } from '../../texts/vi/papers';
import { columnCaptioned } from '../../workbook/captions';
import { AGENCY_SCHEMA } from '../../workbook/records/agency-record';
import type { WorkbookState } from '../../workbook/port';
import { initiativeSchema } from '../../workbook/records/initiative-record';
import { INSPECTION_SCHEMA } from '../../workbook/records/inspection-record';
import type { InspectionRecord } from '../../workbook/records/inspection-record';
import { sheetIn, tableIn } from '../book/book-sheets';
import type { Book } from '../book/model';
import { readFollowUp } from '../book/read-follow-up';
import type { FollowUpRead } from '../book/read-follow-up';
import { figuresOfFollowUp } from '../follow-up';
import { centredColumns, numberColumn, numbered, paragraph, table } from './blocks';
import { amount, count, sourceOf, tableCells } from './figures';
import { gap } from './frame';

const texts = words.followUp;
const captions = bookTexts.captions;

/** An inspection with the line of its table that it stands in. */
type Placed = InspectionRecord & { readonly rowIndex: number };

interface Context {
  readonly book: Book;
  readonly state: WorkbookState;
  readonly read: FollowUpRead;
  readonly rows: readonly Placed[];
  readonly days: Days;
}

function contextOf(book: Book, state: WorkbookState, until: IsoDate): Context {
  const year = daysOfYear(book.year);
  const read = readFollowUp(state, book.agencies, book.year);
  const rows = read.inspections.map(({ record, rowIndex }) => ({ ...record, rowIndex }));
  return { book, state, read, rows, days: { ...year, to: until < year.to ? until : year.to } };
}

/** The cells of a column in these lines of a table. */
function sourceIn(
  state: WorkbookState,
  sheetKey: string,
  tableName: string,
  { how, caption, lines }: { how: string; caption: string; lines: readonly number[] },
): FigureSource {
  const found = tableIn(state, sheetKey, tableName);
  const at = found ? columnCaptioned(found.captions, caption) : -1;
  const cells =
    found && at >= 0 ? lines.map(line => a1(found.firstRow + 1 + line, found.firstColumn + at)) : [];
  return { how, sheet: sheetIn(state, sheetKey)?.name ?? '', cells };
}

const inspectionSource = (
  { state }: Context,
  rows: readonly Placed[],
  how: string,
  caption: string,
): FigureSource =>
  sourceIn(state, 'inspections', INSPECTION_SCHEMA.name, {
    how,
    caption,
    lines: rows.map(({ rowIndex }) => rowIndex),
  });

/** Each agency once: the first of its visits. */
const firstVisits = (rows: readonly Placed[], codes: readonly string[]): readonly Placed[] =>
  codes.flatMap(code => rows.find(({ agency }) => agency === code) ?? []);

const percent = (part: number, whole: number): number => roundHalfUp((100 * part) / whole, 2);

function demandedText(figure: FollowUpFigure | undefined): string {
  const threshold = decimalComma(figure?.threshold ?? 0, 0);
  return figure?.kind === 'coverage' ? `${texts.atLeast} ${threshold}` : threshold;
}

function coverageLine(
  context: Context,
  subject: InspectionSubject,
  figure: FollowUpFigure | undefined,
): Line {
  const { book, state, days, rows } = context;
  const visits = inspectionsOf(subject, rows, days);
  const { due, inspected } = coverageOf(subject, rows, book.agencies, days);
  const id = `inspections.${subject.code}`;
  const own = inspectionSource(
    context,
    firstVisits(visits, inspected),
    texts.how.inspected,
    captions.inspections.on,
  );
  const agencies = tableCells(state, 'agencies', AGENCY_SCHEMA);
  return [
    texts.inspected(subject.inPapers, vietnameseDate(days.to)),
    count(`${id}.inspected`, inspected.length, own),
    texts.ofAgencies,
    count(`${id}.due`, due.length, sourceOf(texts.how.due, agencies, due, 'level')),
    texts.share,
    amount(`${id}.share`, percent(inspected.length, due.length), { ...own, how: texts.how.share }),
    texts.demanded(demandedText(figure)),
  ];
}

function findingsLine(
  context: Context,
  subject: InspectionSubject,
  figure: FollowUpFigure | undefined,
): Line {
  const { handled, referred, open } = findingsOf(subject, context.rows, context.days);
  const all = [...handled, ...referred, ...open];
  if (all.length === 0) return [texts.noFinding];
  const counted = (name: string, rows: readonly Placed[]): Figure =>
    count(
      `findings.${subject.code}.${name}`,
      rows.length,
      inspectionSource(context, rows, texts.how.found, captions.inspections.finding),
    );
  const settled = [...handled, ...referred];
  const source = inspectionSource(context, all, texts.how.settled, captions.inspections.state);
  return [
    texts.found,
    counted('found', all),
    texts.handled,
    counted('handled', handled),
    texts.referred,
    counted('referred', referred),
    texts.open,
    counted('open', open),
    texts.settled,
    amount(`findings.${subject.code}.rate`, percent(settled.length, all.length), source),
    texts.seeAnnex(demandedText(figure)),
  ];
}

function subjectBlock(
  context: Context,
  subject: InspectionSubject,
  figures: readonly FollowUpFigure[],
): Block {
  if (inspectionsOf(subject, context.rows, context.days).length === 0)
    return paragraph(texts.unknown(subject.inPapers), gap(words.gaps.inspections), words.returns.stop);
  const figureOf = (code: string) => figures.find(figure => figure.code === code);
  return paragraph(
    ...coverageLine(context, subject, figureOf(subject.coverage)),
    ...findingsLine(context, subject, figureOf(subject.settled)),
  );
}

function initiativeBlocks({ book, state, read, days }: Context): readonly Block[] {
  const demand = FOLLOW_UP_DEMANDS.initiatives;
  if (!demand || !book.plan.assignments.some(({ id }) => id === demand.assignment)) return [];
  if (read.initiatives.length === 0)
    return [paragraph(texts.noInitiatives, gap(words.gaps.initiatives), words.returns.stop)];
  const standings = standingsOf(
    read.initiatives.map(({ record }) => record),
    book.year,
  );
  const counted = read.initiatives.filter(
    ({ record }, index) => standings[index] === 'counts' && (record.recognisedOn ?? '') <= days.to,
  );
  const source = sourceIn(state, 'initiatives', initiativeSchema(book.year).name, {
    how: texts.how.initiatives,
    caption: captions.initiatives.name,
    lines: counted.map(({ rowIndex }) => rowIndex),
  });
  const nameOf = (code: string): string => book.agencies.find(agency => agency.code === code)?.name ?? code;
  return [
    paragraph(
      texts.initiatives(vietnameseDate(days.to)),
      count('initiatives.counted', counted.length, source),
      texts.initiativesDemanded(demand.perYear),
    ),
    ...counted.map(({ record }): Block => ({
      kind: 'point',
      line: [texts.initiative(record.name, nameOf(record.agency), record.paper)],
    })),
  ];
}

/** Subjects whose targets the book leaves out are left out: they are watched by another department. */
const subjectsOf = ({ targets }: Book): readonly InspectionSubject[] =>
  FOLLOW_UP_DEMANDS.inspections.filter(({ coverage, settled }) =>
    targets.some(({ code }) => code === coverage || code === settled),
  );

export function followUpPart(book: Book, state: WorkbookState, until: IsoDate): readonly Block[] {
  const context = contextOf(book, state, until);
  const figures = figuresOfFollowUp(book, context.days.to);
  return [
    ...subjectsOf(book).map(subject => subjectBlock(context, subject, figures)),
    ...initiativeBlocks(context),
  ];
}

/** None where nothing was found. In the order of the table, below a line that names what was inspected. */
export function findingsAnnex(book: Book, state: WorkbookState, until: IsoDate): readonly Annex[] {
  const { rows, days } = contextOf(book, state, until);
  const nameOf = (code: string): string => book.agencies.find(agency => agency.code === code)?.name ?? code;
  const groups = subjectsOf(book).flatMap(subject => {
    const found = inspectionsOf(subject, rows, days).filter(({ finding }) => finding !== '');
    if (found.length === 0) return [];
    const lines = numbered(found, row => [
      [nameOf(row.agency)],
      [vietnameseDate(row.on)],
      [row.finding],
      [bookTexts.findingStates[row.state ?? 'open']],
      [row.settledBy],
    ]);
    return [{ group: [subject.inPapers] }, ...lines];
  });
  if (groups.length === 0) return [];
  const { number, agency, on, finding, state: stateCaption, settledBy } = texts.annexColumns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: agency, width: 3 },
    ...centredColumns([on], 1.4),
    { caption: finding, width: 5 },
    ...centredColumns([stateCaption], 1.8),
    { caption: settledBy, width: 2 },
  ];
  return [{ title: texts.annex, landscape: true, blocks: [table(columns, groups)] }];
}
