// Weighs whether the entries of some columns stand one to three rows away from where they were meant: which rows would
// fit together better if they were moved back. Rows are judged by the rules themselves, so that dates are held against
// the status, points against the maximum and parts against the whole.

import type { EnteredField, EntryRow } from '../entries';
import { checkRows } from '../rules';
import type { RuleRow } from '../rules';
import type { DoubtedFields } from './moved-references';

export interface ShiftInput {
  /** In the order of the sheet. */
  readonly rows: readonly EntryRow[];
  /** What stands right below the last row, row by row; values of other fields are null. */
  readonly below: readonly EntryRow[];
  /** Keys of the fields in the order of their columns. */
  readonly fields: readonly string[];
  readonly constantsOf: (rowId: string) => RuleRow;
  /** Fields that are filled together or not at all. */
  readonly pairs: readonly (readonly [string, string])[];
  /** A day after all that can have been entered, as rules about the future have no part in this. */
  readonly today: string;
}

/** Two faults that vanish together are more than a forgotten cell and its like. */
const LEAST_GAIN = 2;
const LARGEST_SHIFT = 3;

const BLANK: EnteredField = { value: null, origin: { sheet: '', cell: '' } };
const valueOf = (row: EntryRow | undefined, field: string) => row?.fields[field]?.value ?? null;

interface Weighing {
  readonly input: ShiftInput;
  readonly all: readonly EntryRow[];
  readonly faults: readonly number[];
}

const isHalf = (row: EntryRow, [one, other]: readonly [string, string]): boolean =>
  (valueOf(row, one) === null) !== (valueOf(row, other) === null);

const faultsOf = ({ constantsOf, pairs, today }: ShiftInput, row: EntryRow): number =>
  pairs.filter(pair => isHalf(row, pair)).length +
  checkRows([row], { today, constantsOf: (_, id) => constantsOf(id), switchedOff: [] }).filter(
    ({ severity }) => severity === 'error',
  ).length;

/** The row with the entries of `group` as they stand `by` rows further down. */
function shiftedRow({ all }: Weighing, index: number, group: readonly string[], by: number): EntryRow | null {
  const row = all[index];
  if (!row) return null;
  const source = all[index + by];
  const moved = group.map(field => [field, source?.fields[field] ?? BLANK] as const);
  return { ...row, fields: { ...row.fields, ...Object.fromEntries(moved) } };
}

/** How many faults fewer each row would have; rows that stay as they are count nothing. */
const gainsOf = (weighing: Weighing, group: readonly string[], by: number): readonly number[] =>
  weighing.input.rows.map((_, index) => {
    const moved = shiftedRow(weighing, index, group, by);
    return (weighing.faults[index] ?? 0) - (moved ? faultsOf(weighing.input, moved) : 0);
  });

interface Stretch {
  readonly from: number;
  readonly gain: number;
  readonly group: readonly string[];
}

const isBlankIn = (row: EntryRow | undefined, group: readonly string[]): boolean =>
  group.every(field => valueOf(row, field) === null);

/** Of starts that gain alike the first: too much doubt is fixed by a look, too little is not. */
function bestStart(
  gains: readonly number[],
  starts: readonly number[],
  skipped: number,
): { readonly from: number; readonly gain: number } | null {
  let best: { from: number; gain: number } | null = null;
  for (const from of starts) {
    const gain = gains.slice(from + skipped).reduce((sum, one) => sum + one, 0);
    if (best === null || gain > best.gain) best = { from, gain };
  }
  return best;
}

/** Cells were inserted: the group is blank where they were, and what belongs there stands further down. */
function pushedDown(weighing: Weighing, group: readonly string[], by: number): Stretch | null {
  const { rows } = weighing.input;
  const starts = rows.flatMap((_, index) =>
    rows.slice(index, index + by).every(row => isBlankIn(row, group)) && index + by <= rows.length
      ? [index]
      : [],
  );
  if (starts.length === 0) return null;
  const best = bestStart(gainsOf(weighing, group, by), starts, 0);
  return best && { ...best, group };
}

/** Cells were deleted: the group is blank in the last rows, and what stands elsewhere belongs further down. */
function pulledUp(weighing: Weighing, group: readonly string[], by: number): Stretch | null {
  const { rows } = weighing.input;
  if (!rows.slice(-by).every(row => isBlankIn(row, group))) return null;
  const best = bestStart(
    gainsOf(weighing, group, -by),
    rows.map((_, index) => index),
    by,
  );
  return best && { ...best, group };
}

/** Columns side by side: people select a block. */
const groupsOf = (fields: readonly string[]): readonly (readonly string[])[] =>
  fields.flatMap((_, from) => fields.slice(from).map((__, index) => fields.slice(from, from + index + 1)));

/** Fields without any entry move nothing. */
const hasAny = (rows: readonly EntryRow[], group: readonly string[]): boolean =>
  group.every(field => rows.some(row => valueOf(row, field) !== null));

export function weighShifts(input: ShiftInput): DoubtedFields {
  const faults = input.rows.map(row => faultsOf(input, row));
  if (faults.reduce((sum, one) => sum + one, 0) < LEAST_GAIN) return new Map();
  const weighing: Weighing = { input, all: [...input.rows, ...input.below], faults };
  let best: Stretch | null = null;
  for (const group of groupsOf(input.fields).filter(one => hasAny(input.rows, one)))
    for (let by = 1; by <= LARGEST_SHIFT; by += 1)
      for (const found of [pushedDown(weighing, group, by), pulledUp(weighing, group, by)])
        if (found && found.gain >= LEAST_GAIN && found.gain > (best?.gain ?? 0)) best = found;
  if (best === null) return new Map();
  const { from, group } = best;
  return new Map(input.rows.slice(from).map(({ rowId }) => [rowId, new Set(group)]));
}
