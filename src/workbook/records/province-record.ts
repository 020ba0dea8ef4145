// A criterion of the province as a row of tblDiemTinh: the figure that it is scored on, with what was added, and its
// self-score. All of it is written anew each time; the office's note stays.

import { book } from '../../texts/vi/book';
import { cellText, countOr, numberIfAny, text, textOrBlank } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import { scoring } from '../../texts/vi/scoring';

export interface ProvinceRow {
  /** Code of the criterion. */
  readonly criterion: string;
  /** Code of the area. */
  readonly area: string;
  readonly name: string;
  /** Code of the agency that answers for the figure; blank where nothing is bound. */
  readonly lead: string;
  /** Code of the figure. */
  readonly figure: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A rate in %, a count, or a word; null where there is none. */
  readonly value: number | string | null;
  /** Agencies whose cells were added, and those that owe one and gave none. */
  readonly given: number | null;
  readonly silent: number | null;
  readonly maxPoints: number;
  readonly selfScore: number | 'notApplicable' | null;
}

const captions = book.captions.province;
const count = { width: 10, style: 'integer', cell: numberIfAny } as const;

const figureValue: CellCodec<ProvinceRow['value']> = {
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : cellText(cell) || null),
};

const mark: CellCodec<ProvinceRow['selfScore']> = {
  toCell: value => (value === 'notApplicable' ? scoring.notApplicable : value),
  fromCell: cell =>
    cellText(cell) === scoring.notApplicable ? 'notApplicable' : numberIfAny.fromCell(cell, {}),
};

export const PROVINCE_SCHEMA = recordTable<ProvinceRow>()(
  { name: 'tblDiemTinh', rowKey: 'criterion', tableStyle: 'TableStyleLight9' },
  {
    criterion: { caption: captions.criterion, width: 9, style: 'code', cell: text },
    area: { caption: captions.area, width: 8, style: 'textCenter', cell: text },
    name: { caption: captions.name, width: 44, style: 'text', cell: text },
    lead: { caption: captions.lead, width: 10, style: 'code', cell: textOrBlank },
    figure: { caption: captions.figure, width: 9, style: 'code', cell: textOrBlank },
    numerator: { caption: captions.numerator, ...count },
    denominator: { caption: captions.denominator, ...count },
    value: { caption: captions.value, width: 15, style: 'percent', cell: figureValue },
    given: { caption: captions.given, ...count },
    silent: { caption: captions.silent, ...count },
    maxPoints: { caption: captions.maxPoints, width: 8, style: 'points', cell: countOr(0) },
    selfScore: { caption: captions.selfScore, width: 14, style: 'points', cell: mark },
    note: {
      caption: captions.note,
      width: 26,
      style: 'entryText',
      headerStyle: 'entryHeader',
      userEntry: true,
      of: () => null,
    },
  },
);
