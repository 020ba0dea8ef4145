// A version of the plan as a row of tblPhienBan: the decision as issued, and every paper that amended it. A command adds
// a row, nobody edits one.

import type { Plan, PlanAmendment } from '../../core/plan';
import { book } from '../../texts/vi/book';
import { codes, day, number, text, textOrBlank } from '../cell-codecs';
import { recordTable } from '../record-table';

const FIRST_VERSION = 1;
const captions = book.captions.versions;
const list = { width: 20, style: 'text', cell: codes } as const;

export const VERSION_SCHEMA = recordTable<PlanAmendment>()(
  { name: 'tblPhienBan', rowKey: 'version', tableStyle: 'TableStyleLight9' },
  {
    version: { caption: captions.version, width: 11, style: 'integer', cell: number },
    number: { caption: captions.number, width: 20, style: 'text', cell: text },
    date: { caption: captions.date, width: 13, style: 'date', cell: day },
    note: { caption: captions.note, width: 36, style: 'text', cell: textOrBlank },
    added: { caption: captions.added, ...list },
    changed: { caption: captions.changed, ...list },
    retired: { caption: captions.retired, ...list },
  },
);

/** The first version is the decision itself. */
export const versionRows = ({ decision, amendments }: Plan): readonly PlanAmendment[] => [
  {
    version: FIRST_VERSION,
    number: decision.number,
    date: decision.date,
    note: book.issuedPlan,
    added: [],
    changed: [],
    retired: [],
  },
  ...amendments,
];

/** The plan as issued is no amendment. */
export const isAmendment = ({ version }: PlanAmendment): boolean => version > FIRST_VERSION;
