// Table of the plan's versions on the sheet "Cài đặt": the decision, and every paper that amended it.

import { isoOfSerial, serialOf } from '../../core/calendar';
import type { Plan, PlanAmendment } from '../../core/plan';
import { book } from '../../texts/vi/book';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, textIn } from '../table-schema';

const FIRST_VERSION = 1;
const versionCaptions = book.captions.versions;
const ids = (list: readonly string[]): string | null => list.join(', ') || null;
const idList = { width: 20, style: 'text' } as const;

/** The plan as issued and every paper that amended it; a command adds a row, nobody edits one. */
export const VERSION_SCHEMA: TableSchema<PlanAmendment> = {
  name: 'tblPhienBan',
  rowKey: 'version',
  tableStyle: 'TableStyleLight9',
  columns: [
    {
      key: 'version',
      caption: versionCaptions.version,
      width: 11,
      style: 'integer',
      write: ({ version }) => version,
    },
    {
      key: 'number',
      caption: versionCaptions.number,
      width: 20,
      style: 'text',
      write: ({ number }) => number,
    },
    {
      key: 'date',
      caption: versionCaptions.date,
      width: 13,
      style: 'date',
      write: ({ date }) => serialOf(date),
    },
    {
      key: 'note',
      caption: versionCaptions.note,
      width: 36,
      style: 'text',
      write: ({ note }) => note || null,
    },
    { key: 'added', caption: versionCaptions.added, ...idList, write: ({ added }) => ids(added) },
    { key: 'changed', caption: versionCaptions.changed, ...idList, write: ({ changed }) => ids(changed) },
    { key: 'retired', caption: versionCaptions.retired, ...idList, write: ({ retired }) => ids(retired) },
  ],
};

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

/** Null for the plan as issued, and where number or day are gone. */
export function amendmentFrom(row: TableRow): PlanAmendment | null {
  const [version, serial] = [numberIn(row, 'version'), numberIn(row, 'date')];
  const date = serial === null ? null : isoOfSerial(serial);
  const list = (key: string): readonly string[] =>
    textIn(row, key)
      .split(/[\s,;]+/)
      .filter(id => id !== '');
  if (version === null || version <= FIRST_VERSION || date === null) return null;
  return {
    version,
    number: textIn(row, 'number'),
    date,
    note: textIn(row, 'note'),
    added: list('added'),
    changed: list('changed'),
    retired: list('retired'),
  };
}
