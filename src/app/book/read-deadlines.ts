// The deadlines of a main workbook: the plan's own with the days that the office changed or extended by a paper, and rows
// that the office added. A row that does not say its day, or an extension without its paper, is a fault: nothing is guessed.

import { resolveTasking } from '../../core/assignments';
import type { Agency } from '../../core/agencies';
import { YEARLY_PERIOD } from '../../core/calendar';
import type { PeriodCode } from '../../core/calendar';
import { periodNamed, reportKindIn } from '../../core/deadlines';
import type { Deadline, Extension } from '../../core/deadlines';
import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import { book as bookTexts } from '../../texts/vi/book';
import type { WorkbookState } from '../../workbook/port';
import type { BadCell } from '../../workbook/record-table';
import { DEADLINE_SCHEMA } from '../../workbook/records/deadline-record';
import type { DeadlineRecord } from '../../workbook/records/deadline-record';
import { textIn } from '../../workbook/table-schema';
import type { TableRow } from '../../workbook/table-schema';
import type { Book, BookFault } from './model';
import { cellFault } from './read-records';
import { placedRows } from './table-cells';

const captions = bookTexts.captions.deadlines;

export interface ReadDeadlines extends Pick<Book, 'deadlines' | 'deadlineRecords'> {
  readonly faults: readonly BookFault[];
}

const bad = (
  rowKey: string,
  key: keyof typeof captions,
  value: string,
  takes: BadCell['takes'],
): Outcome<never, BadCell> =>
  failed({ key, rowKey, column: captions[key], value, ...(takes === undefined ? {} : { takes }) });

/** Null where there is none. One is begun by any of its cells, takes them all, and gives a later day. */
function extensionIn(record: DeadlineRecord): Outcome<Extension | null, BadCell> {
  const { id, lastDay, extendedTo: to, paperNumber, paperDate } = record;
  if (to === null && paperNumber === '' && paperDate === null) return ok(null);
  if (to === null) return bad(id, 'extendedTo', '', 'day');
  if (paperNumber === '') return bad(id, 'paperNumber', '', 'text');
  if (paperDate === null) return bad(id, 'paperDate', '', 'day');
  if (lastDay !== null && to <= lastDay) return bad(id, 'extendedTo', to, undefined);
  return ok({ to, paperNumber, paperDate });
}

/** A blank period is the year. */
const periodIn = ({ period }: DeadlineRecord): PeriodCode | null =>
  period === '' ? YEARLY_PERIOD : periodNamed(period);

interface ReadRow {
  readonly record: DeadlineRecord;
  readonly extension: Extension | null;
}

function rowFrom(row: TableRow): Outcome<ReadRow, BadCell> {
  const read = DEADLINE_SCHEMA.read(row);
  if (read.kind === 'failed') return read;
  // Rows that say something but bear no code: without one nobody can find them again.
  if (read.value.id === '') return bad(read.value.what, 'id', '', 'text');
  const extension = extensionIn(read.value);
  return extension.kind === 'failed' ? extension : ok({ record: read.value, extension: extension.value });
}

/** The day that counts: the extension's, where it is complete and later than what it extends. */
function withRow(deadline: Deadline, row: ReadRow | undefined): Deadline {
  const plannedDay = row?.record.lastDay ?? deadline.plannedDay;
  const extension = row?.extension ?? null;
  return { ...deadline, plannedDay, extension, lastDay: extension?.to ?? plannedDay };
}

/** A row that the plan does not know. Whom it binds and which report it is about are read from its own words. */
function addedDeadline(row: ReadRow, agencies: readonly Agency[]): Outcome<Deadline, BadCell> {
  const { id, who, what, toWhom, clause, lastDay } = row.record;
  if (lastDay === null) return bad(id, 'lastDay', '', 'day');
  const period = periodIn(row.record);
  if (period === null) return bad(id, 'period', row.record.period, undefined);
  const { levels, agencies: named } = resolveTasking(who, agencies);
  const report = reportKindIn(what);
  const terms = { id, who, what, levels, agencies: named, report, toWhom, period, years: null, clause };
  return ok(withRow({ ...terms, plannedDay: lastDay, extension: null, lastDay }, row));
}

/** `base` are the plan's own deadlines of the year. */
export function readDeadlines(
  base: readonly Deadline[],
  state: WorkbookState,
  agencies: readonly Agency[],
): ReadDeadlines {
  const placed = placedRows(state, DEADLINE_SCHEMA);
  if (!placed) return { deadlines: base, deadlineRecords: [], faults: [] };
  const known = new Set(base.map(({ id }) => id));
  const rows = new Map<string, ReadRow>();
  const [added, faults]: [Deadline[], BookFault[]] = [[], []];
  for (const { row, rowIndex } of placed.rows.filter(hasWords)) {
    const read = rowFrom(row);
    const own = read.kind === 'ok' && !known.has(read.value.record.id);
    const deadline = own ? addedDeadline(read.value, agencies) : null;
    const failure = [read, deadline].find(outcome => outcome?.kind === 'failed');
    if (failure?.kind === 'failed')
      faults.push(cellFault(DEADLINE_SCHEMA.name, placed, rowIndex, failure.error));
    if (read.kind === 'ok') rows.set(read.value.record.id, read.value);
    if (deadline?.kind === 'ok') added.push(deadline.value);
  }
  return {
    deadlineRecords: [...rows.values()].map(({ record }) => record),
    deadlines: [...base.map(deadline => withRow(deadline, rows.get(deadline.id))), ...added],
    faults,
  };
}

/** A row that holds no more than the formula of its state is none. */
const hasWords = ({ row }: { readonly row: TableRow }): boolean =>
  Object.keys(row).some(key => key !== 'state' && textIn(row, key) !== '');
