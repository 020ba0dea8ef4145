// Columns of our tables that somebody renamed or deleted: which they are, and under which name their data stand now.
// Result tables that consolidation writes anew as a whole are left out; they get their columns back with it.

import { BUILT_IN_PLAN } from '../../core/plan';
import { foldedCaption, columnFinder } from '../../workbook/captions';
import type { CellContent, TableDeclaration } from '../../workbook/declaration';
import { AGENCY_SCHEMA } from '../../workbook/records/agency-record';
import { APPRAISAL_SCHEMA } from '../../workbook/records/appraisal-record';
import { CHANGE_SCHEMA } from '../../workbook/records/change-record';
import { FIGURE_SCHEMA } from '../../workbook/records/figure-record';
import { fundsSchema } from '../../workbook/records/funds-record';
import { initiativeSchema } from '../../workbook/records/initiative-record';
import { INSPECTION_SCHEMA } from '../../workbook/records/inspection-record';
import { MINISTRY_SCHEMA } from '../../workbook/records/ministry-record';
import { CONSOLIDATED_SCHEMA } from '../../workbook/records/consolidated-record';
import { CRITERIA_SCHEMA, STEP_SCHEMA } from '../../workbook/records/criteria-records';
import { DEADLINE_SCHEMA } from '../../workbook/records/deadline-record';
import { PLAN_SCHEMA } from '../../workbook/records/plan-record';
import { RULE_SCHEMA } from '../../workbook/records/rule-record';
import { GRADE_SCHEMA, SETTING_SCHEMA } from '../../workbook/records/setting-record';
import { SURVEY_SCHEMA } from '../../workbook/records/survey-record';
import { targetSchema } from '../../workbook/records/target-record';
import { VERSION_SCHEMA } from '../../workbook/records/version-record';
import type { TableState, WorkbookState } from '../../workbook/port';
import { shownValue } from '../../workbook/table-schema';
import { planSheets } from './book-sheets';
import { builtInBook } from './built-in';
import type { MissingColumn } from './model';

interface Shape {
  readonly name: string;
  readonly rowKey: string;
  readonly columns: readonly {
    readonly key: string;
    readonly caption: string;
    readonly optional?: boolean;
    readonly userEntry?: boolean;
  }[];
}

const SHAPES: readonly Shape[] = [
  PLAN_SCHEMA,
  targetSchema(BUILT_IN_PLAN),
  AGENCY_SCHEMA,
  DEADLINE_SCHEMA,
  CRITERIA_SCHEMA,
  STEP_SCHEMA,
  APPRAISAL_SCHEMA,
  SURVEY_SCHEMA,
  SETTING_SCHEMA,
  GRADE_SCHEMA,
  RULE_SCHEMA,
  CHANGE_SCHEMA,
  VERSION_SCHEMA,
  INSPECTION_SCHEMA,
  initiativeSchema(BUILT_IN_PLAN.decision.firstYear),
  fundsSchema(BUILT_IN_PLAN.decision.firstYear),
  FIGURE_SCHEMA,
  MINISTRY_SCHEMA,
  CONSOLIDATED_SCHEMA,
];

const textOf = (content: CellContent | undefined): string =>
  String(shownValue(content ?? null) ?? '')
    .normalize('NFC')
    .trim();

/** The tables as the plan gives them, by name, to know a column by its data. */
export const builtInTables = (year: number): ReadonlyMap<string, TableDeclaration> =>
  new Map(
    planSheets(builtInBook(year), { sheets: [] })
      .flatMap(({ tables }) => tables)
      .map(table => [table.name, table]),
  );

/**
 * The built-in row for each row of the table: by its key, rows of one key in their order; by its place where the key is
 * gone and there are as many rows.
 */
export function builtInRows(
  table: TableState,
  builtIn: TableDeclaration,
): readonly (readonly CellContent[] | null)[] {
  const keyAt = builtIn.columns.findIndex(({ key }) => key === builtIn.rowKey);
  const at = columnFinder(table.captions)(builtIn.columns[keyAt]?.caption ?? '');
  if (at < 0)
    return table.rows.map((_, index) =>
      table.rows.length === builtIn.rows.length ? (builtIn.rows[index] ?? null) : null,
    );
  const byKey = new Map<string, (readonly CellContent[])[]>();
  for (const row of builtIn.rows) {
    const key = textOf(row[keyAt]);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return table.rows.map(row => byKey.get(textOf(row[at]))?.shift() ?? null);
}

/** How much of what the built-in rows hold in a column stands in one of the table's; 0 to 1. */
function likeness(table: TableState, builtIn: TableDeclaration, key: string, index: number): number {
  const column = builtIn.columns.findIndex(candidate => candidate.key === key);
  const pairs = builtInRows(table, builtIn).flatMap((row, rowIndex) => {
    const wanted = textOf(row?.[column]);
    return wanted === '' ? [] : [wanted === textOf(table.rows[rowIndex]?.[index])];
  });
  return pairs.length === 0 ? 0 : pairs.filter(same => same).length / pairs.length;
}

/** A column where ours would stand, between the same neighbours. */
function standsInPlace(table: TableState, shape: Shape, key: string, index: number): boolean {
  const indexOf = columnFinder(table.captions);
  const at = shape.columns.findIndex(column => column.key === key);
  const isHeld = (column: Shape['columns'][number]) => indexOf(column.caption) >= 0;
  const before = shape.columns.slice(0, at).filter(isHeld).at(-1);
  const after = shape.columns.slice(at + 1).find(isHeld);
  return (
    (before === undefined || indexOf(before.caption) === index - 1) &&
    (after === undefined || indexOf(after.caption) === index + 1)
  );
}

/** Columns that no caption of the table names. */
function goneFrom({ captions }: TableState, { columns }: Shape): Shape['columns'] {
  const indexOf = columnFinder(captions);
  return columns.filter(({ caption, optional }) => indexOf(caption) < 0 && optional !== true);
}

function missingIn(
  sheet: string,
  table: TableState,
  shape: Shape,
  gone: Shape['columns'],
  builtIn: TableDeclaration | undefined,
): readonly MissingColumn[] {
  const ours = new Set(shape.columns.map(({ caption }) => foldedCaption(caption)));
  const foreign = new Set(
    table.captions.flatMap((caption, index) => (ours.has(foldedCaption(caption)) ? [] : [index])),
  );
  // A workbook made before there were such columns lacks several of the users' own at once: they come back empty.
  const isOlder = gone.filter(({ userEntry }) => userEntry === true).length > 1;
  return gone.flatMap(({ key, caption, userEntry }) => {
    const index = [...foreign].find(
      candidate =>
        (builtIn && likeness(table, builtIn, key, candidate) >= HALF) ||
        (!(userEntry === true && isOlder) && standsInPlace(table, shape, key, candidate)),
    );
    if (index === undefined && userEntry === true) return [];
    if (index !== undefined) foreign.delete(index);
    const standsAs = index === undefined ? null : (table.captions[index] ?? null);
    return [{ sheet, table: table.name, key, caption, standsAs, isRowKey: key === shape.rowKey }];
  });
}

/** More than half of its cells agree: the office may have edited the others. */
const HALF = 0.5;

/** In the order of the sheets. `year` is that of the workbook. */
export function missingColumns({ sheets }: WorkbookState, year: number): readonly MissingColumn[] {
  const shapes = new Map(SHAPES.map(shape => [shape.name, shape]));
  let builtIn: ReadonlyMap<string, TableDeclaration> | null = null;
  return sheets
    .filter(({ key }) => key !== null)
    .flatMap(({ name, tables }) =>
      tables.flatMap(table => {
        const shape = shapes.get(table.name);
        const gone = shape ? goneFrom(table, shape) : [];
        if (!shape || gone.length === 0) return [];
        builtIn ??= builtInTables(year);
        return missingIn(name, table, shape, gone, builtIn.get(table.name));
      }),
    );
}
