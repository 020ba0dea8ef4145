// A deadline as a row of tblThoiHan: who owes what to whom by which day; and what the office types beside it: an extension
// with its paper, and the day on which it was done. Its state is computed by a formula.

import type { IsoDate } from '../../core/calendar';
import type { Deadline } from '../../core/deadlines';
import { book } from '../../texts/vi/book';
import { dayOrBlank, text } from '../cell-codecs';
import { recordTable } from '../record-table';

export interface DeadlineRecord {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly toWhom: string;
  /** As it reads: the office names periods in its own rows freely. */
  readonly period: string;
  /** By the plan, or as the office changed it; null where the office left it blank. */
  readonly lastDay: IsoDate | null;
  readonly clause: string;
  readonly extendedTo: IsoDate | null;
  readonly paperNumber: string;
  readonly paperDate: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

type TypedField = 'extendedTo' | 'paperNumber' | 'paperDate' | 'doneOn';

const captions = book.captions.deadlines;
const TABLE = 'tblThoiHan';
const cell = (key: keyof typeof captions): string => `${TABLE}[[#This Row],[${captions[key]}]]`;

const { onTime, late, left, overdue, pastYear } = book.deadlineStates;
const days = (amount: string, words: readonly [string, string]): string =>
  `"${words[0]}"&(${amount})&"${words[1]}"`;

/** An extension counts with its paper and to a later day alone, as it does everywhere else. */
const DAY =
  `IF(AND(ISNUMBER(${cell('extendedTo')}),${cell('extendedTo')}>${cell('lastDay')},` +
  `${cell('paperNumber')}<>"",ISNUMBER(${cell('paperDate')})),${cell('extendedTo')},${cell('lastDay')})`;

const STATE_FORMULA =
  `IF(${cell('doneOn')}="",` +
  `IF(YEAR(${DAY})<YEAR(TODAY()),"${pastYear}",` +
  `IF(TODAY()<=${DAY},${days(`${DAY}-TODAY()`, left)},${days(`TODAY()-${DAY}`, overdue)})),` +
  `IF(${cell('doneOn')}<=${DAY},"${onTime}",${days(`${cell('doneOn')}-${DAY}`, late)}))`;

const typed = { headerStyle: 'entryHeader', userEntry: true } as const;
const typedDay = { width: 11, style: 'entryDate', ...typed, cell: dayOrBlank } as const;

export const DEADLINE_SCHEMA = recordTable<DeadlineRecord, Omit<DeadlineRecord, TypedField>>()(
  { name: TABLE, rowKey: 'id', tableStyle: 'TableStyleLight9' },
  {
    who: { caption: captions.who, width: 20, style: 'text', cell: text },
    what: { caption: captions.what, width: 31, style: 'text', cell: text },
    toWhom: { caption: captions.toWhom, width: 14, style: 'text', cell: text },
    period: { caption: captions.period, width: 9, style: 'textCenter', cell: text },
    lastDay: { caption: captions.lastDay, width: 11, style: 'date', cell: dayOrBlank },
    clause: { caption: captions.clause, width: 12, style: 'text', cell: text },
    extendedTo: { caption: captions.extendedTo, ...typedDay },
    paperNumber: { caption: captions.paperNumber, width: 12, style: 'entryText', ...typed, cell: text },
    paperDate: { caption: captions.paperDate, ...typedDay },
    doneOn: { caption: captions.doneOn, ...typedDay },
    state: { caption: captions.state, width: 13, style: 'check', formula: STATE_FORMULA, of: () => null },
    id: { caption: captions.id, width: 16, style: 'code', folded: true, cell: text },
  },
);

export const deadlineRowOf = ({
  id,
  who,
  what,
  toWhom,
  period,
  plannedDay,
  clause,
}: Deadline): Omit<DeadlineRecord, TypedField> => ({
  id,
  who,
  what,
  toWhom,
  period: book.periods.of(period),
  lastDay: plannedDay,
  clause,
});
