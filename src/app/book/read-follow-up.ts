// The records of inspections, initiatives and money that the office typed. A row that does not say what, whom or when is
// a fault with its row and column: nothing is guessed, and nothing is dropped silently.

import { agencyDirectory, findAgency } from '../../core/agencies';
import type { Agency, AgencyDirectory } from '../../core/agencies';
import type { Initiative, TaskFunds } from '../../core/follow-up';
import type { Outcome } from '../../core/outcome';
import { book as texts } from '../../texts/vi/book';
import type { WorkbookState } from '../../workbook/port';
import type { BadCell, RecordTable } from '../../workbook/record-table';
import { fundsSchema } from '../../workbook/records/funds-record';
import { initiativeSchema } from '../../workbook/records/initiative-record';
import { INSPECTION_SCHEMA } from '../../workbook/records/inspection-record';
import type { InspectionRecord } from '../../workbook/records/inspection-record';
import { textIn } from '../../workbook/table-schema';
import type { TableRow } from '../../workbook/table-schema';
import type { BookFault } from './model';
import { cellFault } from './read-records';
import { placedRows } from './table-cells';

/** A record with the line of its table that it stands in, counted from 0. */
export interface PlacedRecord<T> {
  readonly record: T;
  readonly rowIndex: number;
}

interface Read<T> {
  readonly records: readonly PlacedRecord<T>[];
  readonly faults: readonly BookFault[];
}

export interface FollowUpRead {
  readonly inspections: readonly PlacedRecord<InspectionRecord>[];
  readonly initiatives: readonly PlacedRecord<Initiative>[];
  readonly funds: readonly PlacedRecord<TaskFunds>[];
  readonly faults: readonly BookFault[];
}

type Judge<T> = (record: T) => Outcome<T, Omit<BadCell, 'rowKey'>>;

const isCalculated = <S>({ columns }: RecordTable<unknown, S>, key: string): boolean =>
  columns.some(column => column.key === key && column.formula !== undefined);

/** A row that only formulas fill is no row yet. */
const isTyped = <S>(schema: RecordTable<unknown, S>, row: TableRow): boolean =>
  Object.entries(row).some(([key, value]) => !isCalculated(schema, key) && String(value ?? '').trim() !== '');

function readRecords<T, S extends Partial<T>>(
  state: WorkbookState,
  schema: RecordTable<T, S>,
  judge: Judge<T>,
): Read<T> {
  const table = placedRows(state, schema);
  const records: PlacedRecord<T>[] = [];
  const faults: BookFault[] = [];
  if (!table) return { records, faults };
  for (const { row, rowIndex } of table.rows.filter(({ row: cells }) => isTyped(schema, cells))) {
    const read = schema.read(row);
    const judged = read.kind === 'ok' ? judge(read.value) : read;
    if (judged.kind === 'ok') records.push({ record: judged.value, rowIndex });
    else {
      const bad = { ...judged.error, rowKey: textIn(row, schema.rowKey) };
      faults.push(cellFault(schema.name, table, rowIndex, bad));
    }
  }
  return { records, faults };
}

/** The agency's code, whichever of its spellings was typed. */
const withAgency =
  <T extends { readonly agency: string }>(directory: AgencyDirectory, caption: string): Judge<T> =>
  record => {
    const finding = findAgency(directory, record.agency);
    return finding.kind === 'found'
      ? { kind: 'ok', value: { ...record, agency: finding.agency.code } }
      : { kind: 'failed', error: { key: 'agency', column: caption, value: record.agency } };
  };

/** A state without a finding says that something was left out. */
const withFinding: Judge<InspectionRecord> = record =>
  record.state !== null && record.finding === ''
    ? {
        kind: 'failed',
        error: { key: 'finding', column: texts.captions.inspections.finding, value: '', takes: 'text' },
      }
    : { kind: 'ok', value: record };

const both =
  <T>(first: Judge<T>, second: Judge<T>): Judge<T> =>
  record => {
    const judged = first(record);
    return judged.kind === 'ok' ? second(judged.value) : judged;
  };

export function readFollowUp(state: WorkbookState, agencies: readonly Agency[], year: number): FollowUpRead {
  const directory = agencyDirectory(agencies);
  const { inspections: inspected, initiatives: proposed } = texts.captions;
  const inspections = readRecords(
    state,
    INSPECTION_SCHEMA,
    both(withAgency<InspectionRecord>(directory, inspected.agency), withFinding),
  );
  const initiatives = readRecords(
    state,
    initiativeSchema(year),
    withAgency<Initiative>(directory, proposed.agency),
  );
  const funds = readRecords<TaskFunds, TaskFunds & { readonly content: string }>(
    state,
    fundsSchema(year),
    record => ({ kind: 'ok', value: record }),
  );
  return {
    inspections: inspections.records,
    initiatives: initiatives.records,
    funds: funds.records,
    faults: [...inspections.faults, ...initiatives.faults, ...funds.faults],
  };
}
