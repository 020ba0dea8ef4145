// The letter that reminds agencies of a return that has not come or was refused: one letter for all, with their list, or
// one an agency. Only who is late by the letter's day is reminded.

import { failed, ok } from '../../core/outcome';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Outcome } from '../../core/outcome';
import type { Annex, Block, Paper, PaperColumn } from '../../papers/paper';
import { vietnameseDate } from '../../texts/numbers';
import { book as bookTexts } from '../../texts/vi/book';
import { papers as words } from '../../texts/vi/papers';
import { LEDGER_SCHEMA } from '../../workbook/records/ledger-records';
import type { LedgerAgencyRow } from '../../workbook/records/ledger-records';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { ledgerOf } from '../book/read-results';
import { centredColumns, numberColumn, numbered, paragraph, table } from './blocks';
import { count, sourceOf, tableCells } from './figures';
import { letterParts } from './frame';

const texts = words.reminder;

export interface ReminderOrder {
  readonly period: PeriodCode;
  readonly issuedOn: IsoDate;
  readonly each: boolean;
}

export interface Reminder {
  /** Null for the letter to all of them. */
  readonly agencyCode: string | null;
  readonly paper: Paper;
}

/** `no-data`: nothing of the period was consolidated · `nobody`: nobody is late. */
export type ReminderError = 'no-data' | 'nobody';

const isLate = ({ status, lastDay }: LedgerAgencyRow, issuedOn: IsoDate): boolean =>
  (status === 'missing' || status === 'refused') && lastDay < issuedOn;

function lateOnes(
  state: WorkbookState,
  order: ReminderOrder,
): Outcome<readonly LedgerAgencyRow[], ReminderError> {
  const rows = ledgerOf(state).filter(({ period }) => period === order.period);
  if (rows.length === 0) return failed('no-data');
  const late = rows.filter(row => isLate(row, order.issuedOn));
  return late.length === 0 ? failed('nobody') : ok(late);
}

const letter = (
  book: Book,
  { period, issuedOn }: ReminderOrder,
  parts: Pick<Paper, 'addressees' | 'body' | 'annexes'>,
): Paper => ({
  ...letterParts(book, issuedOn, texts.about(words.periodOf(period, book.year))),
  ...parts,
});

function opening({ plan, office, year }: Book, { period }: ReminderOrder): Block {
  const { number, date, issuer } = plan.decision;
  return paragraph(
    texts.opening(number, vietnameseDate(date), issuer, words.periodOf(period, year), office.office),
  );
}

function letterTo(book: Book, order: ReminderOrder, row: LedgerAgencyRow): Paper {
  const { office } = book.office;
  const [day, lastDay] = [vietnameseDate(order.issuedOn), vietnameseDate(row.lastDay)];
  const what =
    row.status === 'refused' ? texts.refused(day, office, lastDay) : texts.missing(day, office, lastDay);
  return letter(book, order, {
    addressees: [row.name],
    body: [opening(book, order), paragraph(what), paragraph(`${texts.asked(office)}${words.end}`)],
    annexes: [],
  });
}

function annexOf(rows: readonly LedgerAgencyRow[]): Annex {
  const { number, agency, status, lastDay } = words.returns.annexColumns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: agency, width: 5 },
    ...centredColumns([status, lastDay], 2),
  ];
  const lines = numbered(rows, row => [
    [row.name],
    [bookTexts.agencyStatuses[row.status]],
    [vietnameseDate(row.lastDay)],
  ]);
  return { title: texts.annex, landscape: false, blocks: [table(columns, lines)] };
}

function letterToAll(
  book: Book,
  state: WorkbookState,
  order: ReminderOrder,
  rows: readonly LedgerAgencyRow[],
): Paper {
  const { office } = book.office;
  const cells = tableCells(state, 'ledger', LEDGER_SCHEMA);
  const keys = rows.map(({ code }) => code);
  const late = count('reminder.late', rows.length, sourceOf(texts.how, cells, keys, 'status'));
  return letter(book, order, {
    addressees: [texts.toAll],
    body: [
      opening(book, order),
      paragraph(texts.allBefore(vietnameseDate(order.issuedOn), office), late, texts.allAfter),
      paragraph(`${texts.asked(office)}${words.end}`),
    ],
    annexes: [annexOf(rows)],
  });
}

/** One letter to all late agencies; with `each` a letter of its own to each, in the order of the ledger. */
export function reminders(
  book: Book,
  state: WorkbookState,
  order: ReminderOrder,
): Outcome<readonly Reminder[], ReminderError> {
  const late = lateOnes(state, order);
  if (late.kind === 'failed') return late;
  return ok(
    order.each
      ? late.value.map(row => ({ agencyCode: row.code, paper: letterTo(book, order, row) }))
      : [{ agencyCode: null, paper: letterToAll(book, state, order, late.value) }],
  );
}
