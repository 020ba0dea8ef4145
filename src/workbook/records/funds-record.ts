// Money of a task in a year as a row of tblKinhPhi: the office types what was planned, granted and spent; native columns
// say what is left, what agencies report and what does not fit.

import type { TaskFunds } from '../../core/follow-up';
import { YEARLY_PERIOD } from '../../core/calendar';
import { book } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { cellText, number, text } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import { fieldCaption } from './consolidated-record';

const captions = book.captions.funds;
const TABLE = 'tblKinhPhi';

/** What is written besides: the task's words. */
export interface FundsItem extends TaskFunds {
  readonly content: string;
}

/** Not below 0; null where the cell is blank. */
const amountOrBlank: CellCodec<number | null> = {
  takes: 'number',
  toCell: value => value,
  fromCell: cell => {
    if (cellText(cell) === '') return null;
    return typeof cell === 'number' && cell >= 0 ? cell : undefined;
  },
};

const cell = (key: keyof typeof captions): string => `${TABLE}[[#This Row],[${captions[key]}]]`;
const typed = {
  width: 14,
  headerStyle: 'entryHeader',
  style: 'entryNumber',
  userEntry: true,
  cell: amountOrBlank,
} as const;
const derived = { width: 14, style: 'derivedNumber', optional: true, of: () => null } as const;

/** What agencies report over the whole year as spent on the task; for the workbook's own year alone. */
function reportedFormula(year: number): string {
  const of = (key: 'section' | 'rowId' | 'period') => `tblTongHop[${book.captions.consolidated[key]}]`;
  return (
    `IF(${cell('year')}=${year},SUMIFS(tblTongHop[${fieldCaption('spentFunds')}],` +
    `${of('section')},"${forms.sheets.tasks}",${of('rowId')},${cell('assignment')},` +
    `${of('period')},"${book.periods.of(YEARLY_PERIOD)}"),"")`
  );
}

const BOTH = `COUNT(${cell('granted')},${cell('spent')})=2`;

export const fundsKey = ({ assignment, year }: Pick<TaskFunds, 'assignment' | 'year'>): string =>
  `${assignment}/${year}`;

export const fundsSchema = (year: number) =>
  recordTable<TaskFunds, FundsItem>()(
    { name: TABLE, rowKey: 'key', tableStyle: 'TableStyleLight9' },
    {
      key: { caption: captions.key, width: 13, style: 'code', of: fundsKey },
      content: { caption: captions.content, width: 44, style: 'text', of: item => item.content },
      assignment: { caption: captions.assignment, width: 22, style: 'code', cell: text },
      year: { caption: captions.year, width: 14, style: 'textCenter', cell: number },
      planned: { caption: captions.planned, ...typed },
      granted: { caption: captions.granted, ...typed },
      spent: { caption: captions.spent, ...typed },
      left: {
        caption: captions.left,
        ...derived,
        formula: `IF(${BOTH},${cell('granted')}-${cell('spent')},"")`,
      },
      reported: { caption: captions.reported, ...derived, formula: reportedFormula(year) },
      check: {
        caption: captions.check,
        width: 20,
        style: 'check',
        optional: true,
        formula: `IF(${BOTH},IF(${cell('spent')}>${cell('granted')},"${book.overspent}",""),"")`,
        of: () => null,
      },
    },
  );
