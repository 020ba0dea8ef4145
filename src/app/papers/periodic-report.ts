// The periodic report (quarter, six months, year) of the office to the authority above it: what was returned, results by
// area and by task, money, difficulties, what comes next. It says what the workbook's tables say and leaves gaps
// elsewhere. Refuses a period of which the workbook holds nothing.

import { failed, ok } from '../../core/outcome';
import { daysOfEvents } from '../../core/calendar';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Outcome } from '../../core/outcome';
import type { Block, Paper } from '../../papers/paper';
import { vietnameseDate } from '../../texts/numbers';
import { papers as words } from '../../texts/vi/papers';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { ledgerOf } from '../book/read-results';
import { count, sourceOf, tableCells } from './figures';
import { commonParts, gap } from './frame';
import { findingsAnnex, followUpPart } from './follow-up-part';
import { fundsPart } from './funds-part';
import { returnsAnnex, returnsPart } from './returns-part';
import { withSources } from './sources-annex';
import { missedTargets, targetsAnnex, targetsPart } from './targets-part';
import { openTasks, tasksAnnex, tasksPart } from './tasks-part';

const texts = words.periodic;

export interface ReportOrder {
  readonly period: PeriodCode;
  readonly issuedOn: IsoDate;
  /** Whether an annex names the source of every figure. */
  readonly withSources: boolean;
}

/** `no-data`: nothing of the period was consolidated · `before-year`: the paper's day lies before the year reported on. */
export type ReportError = 'no-data' | 'before-year';

const rowsOf = (book: Book, period: PeriodCode, section: ConsolidatedRow['section']) =>
  book.consolidated.filter(row => row.period === period && row.section === section);

function difficulties(state: WorkbookState, rows: readonly ConsolidatedRow[]): readonly Block[] {
  const explained = rows.filter(({ fields }) => (fields['explanation'] ?? null) !== null);
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const { how, list } = words.difficulties;
  const source = sourceOf(how, cells, explained.map(consolidatedKey), 'explanation');
  return [
    {
      kind: 'paragraph',
      line: [
        words.difficulties.explained,
        count('difficulties.explained', explained.length, source),
        list,
        gap(words.gaps.proposals),
        words.returns.stop,
      ],
    },
  ];
}

/** Deadlines of the year after the paper's day, the nearest first. */
function nextSteps({ deadlines }: Book, issuedOn: IsoDate): readonly Block[] {
  const next = deadlines.filter(({ lastDay }) => lastDay > issuedOn);
  if (next.length === 0) return [{ kind: 'paragraph', line: [words.next.none] }];
  return next.map(({ what, who, toWhom, lastDay }) => ({
    kind: 'point',
    line: [words.next.line(what, who, toWhom, vietnameseDate(lastDay))],
  }));
}

const part = (text: string, blocks: readonly Block[]): readonly Block[] => [
  { kind: 'part', text },
  ...blocks,
];

/** What the office itself keeps record of is told up to the paper's day, or to the end of the period. */
function until({ year }: Book, { period, issuedOn }: ReportOrder): IsoDate {
  const { last } = daysOfEvents(period, year);
  return issuedOn < last ? issuedOn : last;
}

function bodyOf(book: Book, state: WorkbookState, order: ReportOrder): readonly Block[] {
  const { period, issuedOn } = order;
  const { decision } = book.plan;
  const { authority, office } = book.office;
  const [targets, tasks] = [rowsOf(book, period, 'targets'), rowsOf(book, period, 'tasks')];
  const when = words.periodOf(period, book.year);
  const opening = texts.opening(
    decision.number,
    vietnameseDate(decision.date),
    decision.issuer,
    office,
    when,
  );
  return [
    { kind: 'paragraph', line: [opening] },
    ...part(texts.parts.returns, returnsPart(state, ledgerOf(state))),
    ...part(texts.parts.targets, targetsPart(book, state, targets)),
    ...part(texts.parts.tasks, tasksPart(state, tasks)),
    ...part(texts.parts.funds, fundsPart(book, state, tasks)),
    ...part(texts.parts.inspections, followUpPart(book, state, until(book, order))),
    ...part(texts.parts.difficulties, difficulties(state, [...missedTargets(targets), ...openTasks(tasks)])),
    ...part(texts.parts.next, nextSteps(book, issuedOn)),
    { kind: 'paragraph', line: [`${texts.closing(office, authority)}${words.end}`] },
  ];
}

function paperOf(book: Book, state: WorkbookState, order: ReportOrder): Paper {
  const { period, issuedOn } = order;
  const when = words.periodOf(period, book.year);
  const { authority } = book.office;
  const ids = [...book.plan.assignments, ...book.plan.retired.map(({ assignment }) => assignment)];
  return {
    ...commonParts(book, 'BC', issuedOn),
    title: {
      kind: 'named',
      name: texts.name,
      about:
        book.watchedBy === null ? texts.about(when, authority) : texts.watchedAbout(when, book.watchedBy),
    },
    addressees: [authority],
    basis: [],
    body: bodyOf(book, state, order),
    recipients: [words.asAddressed, words.savedTo],
    annexes: [
      returnsAnnex(ledgerOf(state)),
      targetsAnnex(book, state, rowsOf(book, period, 'targets')),
      tasksAnnex(
        state,
        rowsOf(book, period, 'tasks'),
        ids.map(({ id }) => id),
      ),
      ...findingsAnnex(book, state, until(book, order)),
    ],
  };
}

export function periodicReport(
  book: Book,
  state: WorkbookState,
  order: ReportOrder,
): Outcome<Paper, ReportError> {
  const isAlready = ledgerOf(state).some(({ period }) => period === order.period);
  if (!isAlready || !book.consolidated.some(({ period }) => period === order.period))
    return failed('no-data');
  if (Number(order.issuedOn.slice(0, 4)) < book.year) return failed('before-year');
  return ok(withSources(paperOf(book, state, order), order.withSources));
}
