// Reads the book from a workbook's tables. What the office edited is what counts; a table that is not there falls
// back to the built-in data; a row that cannot be read is a fault that names its table, row and column.

import type { WorkbookState } from '../../workbook/port';
import { AGENCY_SCHEMA } from '../../workbook/records/agency-record';
import { CHANGE_SCHEMA } from '../../workbook/records/change-record';
import { CONSOLIDATED_SCHEMA } from '../../workbook/records/consolidated-record';
import { FIGURE_SCHEMA } from '../../workbook/records/figure-record';
import { MINISTRY_SCHEMA } from '../../workbook/records/ministry-record';
import { RULE_SCHEMA, ruleSwitchFrom } from '../../workbook/records/rule-record';
import { builtInBook, illustrativeSets } from './built-in';
import { missingColumns } from './missing-columns';
import type { Book, BookFault, MissingColumn } from './model';
import { readCriteria } from './read-criteria';
import { readDeadlines } from './read-deadlines';
import { readAppraisals, readSurveys } from './read-entries';
import { readFollowUp } from './read-follow-up';
import type { PlacedRecord } from './read-follow-up';
import { readPlan, readTargets } from './read-plan';
import { readCodedRecords, readRecords } from './read-records';
import { readSettings } from './read-settings';

export interface LoadedBook {
  readonly book: Book;
  readonly faults: readonly BookFault[];
  /** Whether the workbook holds the plan: an issued workbook has marked sheets too, but is no main workbook. */
  readonly injected: boolean;
}

const columnFault = (column: MissingColumn): BookFault => ({
  table: column.table,
  sheet: column.sheet,
  cell: '',
  rowKey: '',
  column: column.caption,
  value: '',
  missing: column,
});

/** Without a column no row of its table can be judged. */
function faultsWith(missing: readonly MissingColumn[], faults: readonly BookFault[]): readonly BookFault[] {
  const unread = new Set(missing.map(({ table }) => table));
  return [...missing.map(columnFault), ...faults.filter(({ table }) => !unread.has(table))];
}

interface Read {
  readonly book: Book;
  readonly faults: readonly BookFault[];
}

const recordsIn = <T>(placed: readonly PlacedRecord<T>[]): readonly T[] => placed.map(({ record }) => record);

function readBook(state: WorkbookState, given: number): Read {
  const settings = readSettings(state, builtInBook(given));
  const base = builtInBook(settings.year ?? given);
  const plan = readPlan(state, base.plan, settings.planVersion ?? base.plan.version);
  const targets = readTargets(state, plan.plan);
  const agencies = readCodedRecords(state, AGENCY_SCHEMA, AGENCY_SCHEMA.read);
  const agencyList = agencies?.items ?? base.agencies;
  const deadlines = readDeadlines(base.deadlines, state, agencyList);
  const criteria = readCriteria(state);
  const switches = readCodedRecords(state, RULE_SCHEMA, ruleSwitchFrom);
  const changes = readRecords(state, CHANGE_SCHEMA, CHANGE_SCHEMA.read);
  const consolidated = readRecords(state, CONSOLIDATED_SCHEMA, CONSOLIDATED_SCHEMA.read);
  const ministry = readRecords(state, MINISTRY_SCHEMA, MINISTRY_SCHEMA.read);
  const figures = readCodedRecords(state, FIGURE_SCHEMA, FIGURE_SCHEMA.read);
  const followUp = readFollowUp(state, agencyList, base.year);
  const targetList = targets?.items ?? base.targets;
  return {
    book: {
      ...base,
      office: settings.office,
      plan: plan.plan,
      papers: plan.papers,
      targets: targetList,
      agencies: agencyList,
      deadlines: deadlines.deadlines,
      deadlineRecords: deadlines.deadlineRecords,
      criteriaSets: criteria?.sets ?? illustrativeSets(plan.plan, targetList, base.year),
      appraisals: readAppraisals(state, agencyList).entries.map(({ entry }) => entry),
      surveys: readSurveys(state, agencyList).results,
      followUp: {
        inspections: recordsIn(followUp.inspections),
        initiatives: recordsIn(followUp.initiatives),
        funds: recordsIn(followUp.funds),
      },
      ministry: ministry?.items ?? [],
      figures: figures?.items ?? base.figures,
      settingChanges: changes?.items ?? [],
      scoring: settings.scoring,
      amounts: settings.amounts,
      switches: (switches?.items ?? []).flatMap(item => item ?? []),
      consolidated: consolidated?.items ?? [],
    },
    faults: [
      plan,
      targets,
      agencies,
      deadlines,
      criteria,
      settings,
      switches,
      changes,
      followUp,
      figures,
      ministry,
      consolidated,
    ].flatMap(read => read?.faults ?? []),
  };
}

/** `year` is used where the workbook names none. */
export function loadBook(state: WorkbookState, year: number): LoadedBook {
  const { book, faults } = readBook(state, year);
  return {
    book,
    faults: faultsWith(missingColumns(state, book.year), faults),
    injected: state.sheets.some(sheet => sheet.key === 'plan'),
  };
}
