// Points that the Ministry gave the province, as a row of tblBoThamDinh: one a criterion and year, and one for the rank.

import { RANK } from '../../core/province';
import type { MinistryLine } from '../../core/province';
import { book } from '../../texts/vi/book';
import { cellText, number, numberOrBlank, text, textOrBlank } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';

const captions = book.captions.ministry;
const headerStyle = 'entryHeader' as const;
const points = { width: 12, style: 'entryPoints', headerStyle, cell: numberOrBlank } as const;

const codeOrRank: CellCodec<string> = {
  toCell: code => (code === RANK ? book.ministryRank : code),
  fromCell: cell => (cellText(cell) === book.ministryRank ? RANK : cellText(cell)),
};

export const MINISTRY_SCHEMA = recordTable<MinistryLine>()(
  { name: 'tblBoThamDinh', rowKey: 'criterion', tableStyle: 'TableStyleLight9' },
  {
    year: { caption: captions.year, width: 8, style: 'entryChoice', headerStyle, cell: number },
    criterion: { caption: captions.criterion, width: 12, style: 'entryCode', headerStyle, cell: codeOrRank },
    name: { caption: captions.name, width: 48, style: 'entryText', headerStyle, cell: text },
    maxPoints: { caption: captions.maxPoints, ...points },
    self: { caption: captions.self, ...points },
    appraisal: { caption: captions.appraisal, ...points },
    survey: { caption: captions.survey, ...points },
    note: { caption: captions.note, width: 40, style: 'entryText', headerStyle, cell: textOrBlank },
  },
);
