// Points that an appraiser gave to a criterion of an agency, as a row of tblThamDinh. The office types these rows itself, so
// days and numbers are read as people write them; whose agency it is, its reader finds.

import type { AppraisalEntry } from '../../core/scoring';
import { parseDate, parseNumber } from '../../core/text';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import { cellText, day, text, textOrBlank } from '../cell-codecs';
import type { CellCodec, CellValue } from '../cell-codecs';
import { recordTable } from '../record-table';

const captions = book.captions.appraisals;
const headerStyle = 'entryHeader' as const;

const typedIn = (cell: CellValue): string | number => (typeof cell === 'number' ? cell : cellText(cell));

const typedDay: CellCodec<AppraisalEntry['on']> = {
  ...day,
  fromCell: cell => {
    const isDateFormat = typeof cell === 'number';
    const reading = parseDate(typedIn(cell), { dateSystem: 1900, isDateFormat, hasOwnTime: true });
    return reading.kind === 'date' ? reading.value : undefined;
  },
};

/** As they are also typed for a criterion that does not apply. */
const NOT_APPLICABLE: readonly string[] = [scoring.notApplicable.toLowerCase(), 'x'];

const typedPoints: CellCodec<AppraisalEntry['points']> = {
  takes: 'number',
  toCell: points => (points === 'notApplicable' ? scoring.notApplicable : points),
  fromCell: cell => {
    if (NOT_APPLICABLE.includes(cellText(cell).toLowerCase())) return 'notApplicable';
    const reading = parseNumber(typedIn(cell));
    return reading.kind === 'number' ? reading.value : undefined;
  },
};

export const APPRAISAL_SCHEMA = recordTable<AppraisalEntry>()(
  { name: 'tblThamDinh', rowKey: 'agency', tableStyle: 'TableStyleLight9' },
  {
    agency: { caption: captions.agency, width: 14, style: 'entryCode', headerStyle, cell: text },
    criterion: { caption: captions.criterion, width: 14, style: 'entryCode', headerStyle, cell: text },
    appraiser: { caption: captions.appraiser, width: 30, style: 'entryText', headerStyle, cell: text },
    on: { caption: captions.on, width: 13, style: 'entryDate', headerStyle, cell: typedDay },
    points: { caption: captions.points, width: 14, style: 'entryPoints', headerStyle, cell: typedPoints },
    reason: { caption: captions.reason, width: 56, style: 'entryText', headerStyle, cell: textOrBlank },
  },
);
