// The deadlines of a main workbook: the plan's own with the days that the office changed or extended by a paper, and rows
// that the office added. A row that does not say its day, or an extension without its paper, is a fault: nothing is guessed.

import { resolveTasking } from '../../core/assignments';
import type { Agency } from '../../core/agencies';
import { YEARLY_PERIOD } from '../../core/calendar';
import { periodNamed, reportKindIn } from '../../core/deadlines';
import type { Deadline } from '../../core/deadlines';
import { book as bookTexts } from '../../texts/vi/book';
import { DEADLINE_SCHEMA, deadlineRecordFrom } from '../../workbook/main/deadlines-sheet';
import type { DeadlineRecord } from '../../workbook/main/deadlines-sheet';
import type { TableState } from '../../workbook/port';
import { readTable, textIn } from '../../workbook/table-schema';
import type { TableRow } from '../../workbook/table-schema';
import type { Book, BookFault } from './model';

const captions = bookTexts.captions.deadlines;

export interface ReadDeadlines extends Pick<Book, 'deadlines' | 'deadlineRecords'> {
  readonly faults: readonly BookFault[];
}

const fault = (id: string, column: keyof typeof captions, value: string): BookFault => ({
  table: DEADLINE_SCHEMA.name,
  rowKey: id,
  column: captions[column],
  value,
});

/** The day that counts: the extension's, where it is complete and later than what it extends. */
function withRecord(deadline: Deadline, record: DeadlineRecord | undefined): Deadline {
  const plannedDay = record?.lastDay ?? deadline.plannedDay;
  const extension = record?.extension ?? null;
  return { ...deadline, plannedDay, extension, lastDay: extension?.to ?? plannedDay };
}

type AddedRow = { readonly deadline: Deadline } | { readonly fault: BookFault };

/** A row that the plan does not know. Whom it binds and which report it is about are read from its own words. */
function addedRow(row: TableRow, record: DeadlineRecord, agencies: readonly Agency[]): AddedRow {
  const { id, lastDay } = record;
  const [who, what, words] = [textIn(row, 'who'), textIn(row, 'what'), textIn(row, 'period')];
  if (lastDay === null) return { fault: fault(id, 'lastDay', textIn(row, 'lastDay')) };
  // A blank period is the year.
  const period = words === '' ? YEARLY_PERIOD : periodNamed(words);
  if (period === null) return { fault: fault(id, 'period', words) };
  const tasking = resolveTasking(who, agencies);
  const deadline: Deadline = {
    id,
    who,
    what,
    levels: tasking.levels,
    agencies: tasking.agencies,
    report: reportKindIn(what),
    toWhom: textIn(row, 'toWhom'),
    period,
    years: null,
    clause: textIn(row, 'clause'),
    plannedDay: lastDay,
    extension: null,
    lastDay,
  };
  return { deadline: withRecord(deadline, record) };
}

/** Rows that say something but bear no code: without one nobody can find them again. */
function codeless(table: TableState): readonly BookFault[] {
  const withCodes = { ...DEADLINE_SCHEMA, rowKey: 'what' };
  return readTable(withCodes, table)
    .rows.filter(row => textIn(row, 'id') === '')
    .map(row => fault(textIn(row, 'what'), 'id', ''));
}

/** `base` are the plan's own deadlines of the year; `table` is null where the workbook has none. */
export function readDeadlines(
  base: readonly Deadline[],
  table: TableState | null,
  agencies: readonly Agency[],
): ReadDeadlines {
  if (!table) return { deadlines: base, deadlineRecords: [], faults: [] };
  const { rows } = readTable(DEADLINE_SCHEMA, table);
  const records = rows.map(deadlineRecordFrom);
  const byId = new Map(records.map(record => [record.id, record]));
  const known = new Set(base.map(({ id }) => id));
  const added = rows.flatMap((row, index) => {
    const record = records[index];
    return record && !known.has(record.id) ? [addedRow(row, record, agencies)] : [];
  });
  return {
    deadlineRecords: records,
    deadlines: [
      ...base.map(deadline => withRecord(deadline, byId.get(deadline.id))),
      ...added.flatMap(one => ('deadline' in one ? [one.deadline] : [])),
    ],
    faults: [
      ...codeless(table),
      ...added.flatMap(one => ('fault' in one ? [one.fault] : [])),
      ...records.flatMap(({ id, badExtension }) =>
        badExtension === null ? [] : [fault(id, badExtension.column, badExtension.value)],
      ),
    ],
  };
}
