// An inspection of an agency, with one thing that it found, as a row of tblKiemTra that the office types. Whom a code or
// name means is found where the agencies are known.

import { FINDING_STATES, FOLLOW_UP_DEMANDS } from '../../core/follow-up';
import type { FindingState, InspectionRow } from '../../core/follow-up';
import { book } from '../../texts/vi/book';
import { cellText, day, requiredText, text } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import { codeOf, wordOf } from '../word-cells';
import type { Words } from '../word-cells';

const captions = book.captions.inspections;
const headerStyle = 'entryHeader' as const;
const entry = { headerStyle, style: 'entryText', cell: text } as const;

/** Names by code, in the order of the list that the office chooses from. */
export const SUBJECT_NAMES: Words = Object.fromEntries(
  FOLLOW_UP_DEMANDS.inspections.map(({ code, name }) => [code, name]),
);

const subject: CellCodec<string> = {
  takes: Object.values(SUBJECT_NAMES),
  toCell: code => wordOf(SUBJECT_NAMES, code),
  fromCell: cell => {
    const code = codeOf(SUBJECT_NAMES, cellText(cell));
    return typeof code === 'string' && code in SUBJECT_NAMES ? code : undefined;
  },
};

/** Null where the cell is blank. */
const state: CellCodec<FindingState | null> = {
  takes: Object.values(book.findingStates),
  toCell: value => wordOf(book.findingStates, value),
  fromCell: cell => {
    const shown = cellText(cell);
    if (shown === '') return null;
    return FINDING_STATES.find(one => one === codeOf(book.findingStates, shown));
  },
};

/** `agency` as typed: a code, or a name. */
export interface InspectionRecord extends InspectionRow {
  readonly paper: string;
  readonly settledBy: string;
}

/** The name of the row's agency, so that who types a code sees whom it means. */
export const agencyNameFormula = (table: string, caption: string): string =>
  `IF(${table}[[#This Row],[${caption}]]="","",IFERROR(INDEX(tblCoQuan[${book.captions.agencies.name}],` +
  `MATCH(${table}[[#This Row],[${caption}]],tblCoQuan[${book.captions.agencies.code}],0)),""))`;

const TABLE = 'tblKiemTra';

export const INSPECTION_SCHEMA = recordTable<InspectionRecord>()(
  { name: TABLE, rowKey: 'agency', tableStyle: 'TableStyleLight9' },
  {
    subject: { caption: captions.subject, width: 17, headerStyle, style: 'entryChoice', cell: subject },
    agency: { caption: captions.agency, width: 11, headerStyle, style: 'entryCode', cell: requiredText },
    agencyName: {
      caption: captions.agencyName,
      width: 24,
      style: 'derived',
      optional: true,
      formula: agencyNameFormula(TABLE, captions.agency),
      of: () => null,
    },
    on: { caption: captions.on, width: 12, headerStyle, style: 'entryDate', cell: day },
    paper: { caption: captions.paper, width: 16, ...entry },
    finding: { caption: captions.finding, width: 42, ...entry },
    state: { caption: captions.state, width: 18, headerStyle, style: 'entryChoice', cell: state },
    settledBy: { caption: captions.settledBy, width: 18, ...entry },
  },
);
