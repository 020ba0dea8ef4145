// Sheet "Thời hạn": the plan's deadlines for the year, with the day on which each was done.
// The state column computes natively, so that it is right on the day on which the workbook is opened.

import { firstCellOf } from '../../core/addresses';
import { isoOfSerial, serialOf } from '../../core/calendar';
import type { IsoDate } from '../../core/calendar';
import type { Deadline, Extension } from '../../core/deadlines';
import type { Plan } from '../../core/plan';
import { book } from '../../texts/vi/book';
import { vietnameseDate } from '../../texts/numbers';
import { columnBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet } from './frame';

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

const typed = { headerStyle: 'entryHeader', userEntry: true, write: () => null } as const;

export const DEADLINE_SCHEMA: TableSchema<Deadline> = {
  name: TABLE,
  rowKey: 'id',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'id', caption: captions.id, width: 16, style: 'code', write: item => item.id },
    { key: 'who', caption: captions.who, width: 32, style: 'text', write: item => item.who },
    { key: 'what', caption: captions.what, width: 46, style: 'text', write: item => item.what },
    { key: 'toWhom', caption: captions.toWhom, width: 20, style: 'text', write: item => item.toWhom },
    {
      key: 'period',
      caption: captions.period,
      width: 12,
      style: 'textCenter',
      write: item => book.periods.of(item.period),
    },
    {
      key: 'lastDay',
      caption: captions.lastDay,
      width: 13,
      style: 'date',
      write: item => serialOf(item.plannedDay),
    },
    { key: 'clause', caption: captions.clause, width: 16, style: 'text', write: item => item.clause },
    { key: 'extendedTo', caption: captions.extendedTo, width: 13, style: 'entryDate', ...typed },
    { key: 'paperNumber', caption: captions.paperNumber, width: 16, style: 'entryText', ...typed },
    { key: 'paperDate', caption: captions.paperDate, width: 13, style: 'entryDate', ...typed },
    { key: 'doneOn', caption: captions.doneOn, width: 13, style: 'entryDate', ...typed },
    {
      key: 'state',
      caption: captions.state,
      width: 18,
      style: 'check',
      formula: STATE_FORMULA,
      write: () => null,
    },
  ],
};

export function deadlinesSheet(
  plan: Plan,
  year: number,
  deadlines: readonly Deadline[],
  before: TableState | null,
): SheetDeclaration {
  const table = tableOf(DEADLINE_SCHEMA, deadlines, firstCell, before);
  const { decision } = plan;
  const sheet = framedSheet(
    {
      key: 'deadlines',
      title: book.titles.deadlines(year),
      basis: book.basis(decision.number, vietnameseDate(decision.date), decision.issuer, plan.version),
      tabColor: '1F4E79',
      frozenColumns: 1,
    },
    table,
  );
  const state = columnBody(placeOf(table), 'state');
  const first = firstCellOf(state);
  const begins = (text: string): string => `LEFT(${first},${text.length})="${text}"`;
  return {
    ...sheet,
    conditionalFormats: [
      {
        kind: 'formula',
        range: state,
        formula: begins(overdue[0]),
        look: { fontColor: 'B3261E', fillColor: 'FBE4E2' },
      },
      {
        kind: 'formula',
        range: state,
        formula: begins(late[0]),
        look: { fontColor: '9A5B00', fillColor: 'FFF1D6' },
      },
      {
        kind: 'formula',
        range: state,
        formula: begins(onTime),
        look: { fontColor: '1B6E3C', fillColor: 'E3F4E8' },
      },
    ],
  };
}

type ExtensionColumn = 'extendedTo' | 'paperNumber' | 'paperDate';

/** What the office may have changed in a deadline: its last day, an extension; and the day on which it was done. */
export interface DeadlineRecord {
  readonly id: string;
  readonly lastDay: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly extension: Extension | null;
  /** What an extension lacks, or has and should not; null where there is none or it is complete. */
  readonly badExtension: { readonly column: ExtensionColumn; readonly value: string } | null;
}

const dayIn = (row: TableRow, key: string): IsoDate | null => {
  const serial = numberIn(row, key);
  return serial === null ? null : isoOfSerial(serial);
};

/** The first cell of an extension that cannot be used; an extension is begun by any of its cells. */
function badExtensionOf(row: TableRow): DeadlineRecord['badExtension'] {
  const columns: readonly ExtensionColumn[] = ['extendedTo', 'paperNumber', 'paperDate'];
  if (columns.every(column => textIn(row, column) === '')) return null;
  const bad = columns.find(column =>
    column === 'paperNumber' ? textIn(row, column) === '' : dayIn(row, column) === null,
  );
  if (bad !== undefined) return { column: bad, value: textIn(row, bad) };
  const [planned, to] = [dayIn(row, 'lastDay'), dayIn(row, 'extendedTo')];
  return planned !== null && to !== null && to <= planned ? { column: 'extendedTo', value: to } : null;
}

export function deadlineRecordFrom(row: TableRow): DeadlineRecord {
  const badExtension = badExtensionOf(row);
  const [to, paperDate] = [dayIn(row, 'extendedTo'), dayIn(row, 'paperDate')];
  const extension =
    badExtension === null && to !== null && paperDate !== null
      ? { to, paperDate, paperNumber: textIn(row, 'paperNumber') }
      : null;
  return {
    id: textIn(row, 'id'),
    lastDay: dayIn(row, 'lastDay'),
    doneOn: dayIn(row, 'doneOn'),
    extension,
    badExtension,
  };
}
