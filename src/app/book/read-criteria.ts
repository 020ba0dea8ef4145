// The criteria sets as the office has them in tblTieuChi and tblBac, with the cell of each row. A row that cannot be
// read is a fault; a set that reads but does not add up is kept, and named by `checkScores`.

import { movedTo } from '../../core/issues';
import { criteriaSetIdOf } from '../../texts/criteria-set-words';
import { criteriaSetsFromRows } from '../../core/criteria';
import type { CriteriaPlaces, CriteriaSet } from '../../core/criteria';
import type { Issue, Place } from '../../core/issues';
import { CRITERIA_SCHEMA, STEP_SCHEMA } from '../../workbook/records/criteria-records';
import type { WorkbookState } from '../../workbook/port';
import type { RecordTable } from '../../workbook/record-table';
import { textIn } from '../../workbook/table-schema';
import type { TableRow } from '../../workbook/table-schema';
import type { BookFault } from './model';
import type { PlacedRows } from './table-cells';
import { placedRows } from './table-cells';

export interface CriteriaRead {
  readonly sets: readonly CriteriaSet[];
  /** Rows that cannot be read, each with its cell. */
  readonly issues: readonly Issue[];
  readonly faults: readonly BookFault[];
  /** Where a field of a set stands. */
  readonly placesOf: (setId: string) => CriteriaPlaces;
}

const NO_ROWS: PlacedRows = { rows: [], placeOf: () => ({}) };

const COLUMN_OF_FIELD = {
  code: 'code',
  name: 'name',
  maxPoints: 'maxPoints',
  rule: 'rule',
  step: 'rule',
  relatedTarget: 'target',
  levels: 'levels',
  source: 'source',
} as const;

const rowOfSchema = <S, I>(schema: RecordTable<S, I>, { row }: { readonly row: TableRow }): readonly S[] => {
  const read = schema.read(row);
  return read.kind === 'ok' ? [read.value] : [];
};

const isOfKind = (kind: string) => (placed: { readonly row: TableRow }) =>
  rowOfSchema(CRITERIA_SCHEMA, placed).some(row => row.kind === kind);

/** A fault of a step stands at its row of tblBac; where that is not found, at the criterion's rule. */
function placesIn(table: PlacedRows, steps: PlacedRows, setId: string): CriteriaPlaces {
  const own = table.rows.filter(({ row }) => criteriaSetIdOf(textIn(row, 'set')) === setId);
  const criteria = own.filter(isOfKind('criterion'));
  return (code, field, position) => {
    const step =
      field !== 'step' || position === null
        ? undefined
        : steps.rows.filter(
            ({ row }) => criteriaSetIdOf(textIn(row, 'set')) === setId && textIn(row, 'criterion') === code,
          )[position];
    if (step) return steps.placeOf(step.rowIndex, 'from');
    const repeated = position === null ? undefined : position < 0 ? undefined : criteria[position];
    const named =
      code === '' ? own.find(isOfKind('set')) : own.find(({ row }) => textIn(row, 'code') === code);
    const found = repeated && textIn(repeated.row, 'code') === code ? repeated : (named ?? own[0]);
    return found ? table.placeOf(found.rowIndex, COLUMN_OF_FIELD[field]) : {};
  };
}

/** Null where the workbook has no table of criteria: one made before there was any. */
export function readCriteria(state: WorkbookState): CriteriaRead | null {
  const criteria = placedRows(state, CRITERIA_SCHEMA);
  if (!criteria) return null;
  const steps = placedRows(state, STEP_SCHEMA) ?? NO_ROWS;
  const { sets, issues } = criteriaSetsFromRows(
    criteria.rows.flatMap(row => rowOfSchema(CRITERIA_SCHEMA, row)),
    steps.rows.flatMap(row => rowOfSchema(STEP_SCHEMA, row)),
  );
  const located = issues.map((issue): { issue: Issue; fault: BookFault } => {
    const isStep = issue.params.table === STEP_SCHEMA.name;
    const table = isStep ? steps : criteria;
    const at = table.rows[issue.params.rowIndex ?? -1];
    const place: Place = at ? table.placeOf(at.rowIndex, issue.params.column ?? '') : issue.place;
    const keys = isStep ? ['set', 'criterion'] : ['set', 'code'];
    const rowKey = at ? keys.map(key => textIn(at.row, key)).join(' ') : '';
    return {
      issue: movedTo(issue, place, { rowIndex: at?.rowIndex ?? 0 }),
      fault: {
        table: isStep ? STEP_SCHEMA.name : CRITERIA_SCHEMA.name,
        sheet: place.sheet ?? '',
        cell: place.cell ?? '',
        rowKey: rowKey.trim() || (place.cell ?? ''),
        column: place.column ?? '',
        value: issue.value ?? '',
      },
    };
  });
  return {
    sets,
    issues: located.map(({ issue }) => issue),
    faults: located.map(({ fault }) => fault),
    placesOf: setId => placesIn(criteria, steps, setId),
  };
}
