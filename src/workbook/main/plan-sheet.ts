// Sheet "Kế hoạch": one row an assignment of the appendix. Inherited cells are marked, in a column and by their look.

import { failed, ok } from '../../core/outcome';
import { AREA_CODES, isGroupCode } from '../../core/plan';
import type { Outcome } from '../../core/outcome';
import type { Assignment, AssignmentField, Plan, PlanAmendment } from '../../core/plan';
import { book } from '../../texts/vi/book';
import { vietnameseDate } from '../../texts/numbers';
import { cellInRow, columnBody, columnsBody, placeOf } from '../addresses';
import type {
  ConditionalFormatDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from '../declaration';
import type { TableState } from '../port';
import type { BadRow } from '../record-table';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet } from './frame';

const captions = book.captions.plan;
const blankCell = (): null => null;

/** An assignment as the workbook holds it: retired ones stay, so that earlier returns stay readable. */
export interface PlanRow {
  readonly assignment: Assignment;
  /** Name of the area heading that it stands under, as printed. */
  readonly headingName: string;
  readonly retired: boolean;
  /** Number and date of the paper that added, changed or retired it. */
  readonly paper: string;
}

export const PLAN_SCHEMA: TableSchema<PlanRow> = {
  name: 'tblKeHoach',
  rowKey: 'id',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'id', caption: captions.id, width: 9, style: 'code', write: row => row.assignment.id },
    {
      key: 'group',
      caption: captions.group,
      width: 7,
      style: 'textCenter',
      write: row => row.assignment.group,
    },
    { key: 'area', caption: captions.area, width: 9, style: 'textCenter', write: row => row.assignment.area },
    {
      key: 'heading',
      caption: captions.heading,
      width: 9,
      style: 'textCenter',
      write: row => row.assignment.heading,
    },
    {
      key: 'headingName',
      caption: captions.headingName,
      width: 24,
      style: 'text',
      optional: true,
      write: row => row.headingName,
    },
    {
      key: 'task',
      caption: captions.task,
      width: 9,
      style: 'code',
      hidden: true,
      write: row => row.assignment.task,
    },
    {
      key: 'part',
      caption: captions.part,
      width: 6,
      style: 'integer',
      hidden: true,
      write: row => row.assignment.part,
    },
    {
      key: 'content',
      caption: captions.content,
      width: 52,
      style: 'text',
      write: row => row.assignment.content,
    },
    {
      key: 'leadAgency',
      caption: captions.leadAgency,
      width: 22,
      style: 'text',
      write: row => row.assignment.leadAgency,
    },
    {
      key: 'coordinatingAgencies',
      caption: captions.coordinatingAgencies,
      width: 24,
      style: 'text',
      write: row => row.assignment.coordinatingAgencies,
    },
    {
      key: 'deliverable',
      caption: captions.deliverable,
      width: 34,
      style: 'text',
      write: row => row.assignment.deliverable,
    },
    {
      key: 'timing',
      caption: captions.timing,
      width: 30,
      style: 'text',
      write: row => row.assignment.timing,
    },
    {
      key: 'inherited',
      caption: captions.inherited,
      width: 14,
      style: 'inherited',
      write: row => row.assignment.inherited.map(field => book.fields[field]).join('; ') || null,
    },
    {
      key: 'state',
      caption: captions.state,
      width: 11,
      style: 'textCenter',
      write: row => (row.retired ? book.states.retired : book.states.inForce),
    },
    { key: 'paper', caption: captions.paper, width: 18, style: 'text', write: row => row.paper || null },
    {
      key: 'note',
      caption: captions.note,
      width: 20,
      style: 'entryText',
      headerStyle: 'entryHeader',
      userEntry: true,
      write: blankCell,
    },
  ],
};

/** The paper that last changed an assignment; null where none did. */
const lastAmendmentOf = ({ amendments }: Plan, id: string): PlanAmendment | null =>
  amendments
    .filter(({ added, changed, retired }) => [...added, ...changed, ...retired].includes(id))
    .at(-1) ?? null;

/** Rows in force in the plan's order, then the retired ones. `papers` are those that the office typed itself, by id. */
export function planRowsOf(plan: Plan, papers: ReadonlyMap<string, string> = new Map()): readonly PlanRow[] {
  const rowOf = (assignment: Assignment, retired: boolean): PlanRow => {
    const amendment = lastAmendmentOf(plan, assignment.id);
    return {
      assignment,
      headingName: plan.areas.find(({ id }) => id === assignment.heading)?.name ?? '',
      retired,
      paper: amendment
        ? book.paper(amendment.number, vietnameseDate(amendment.date))
        : (papers.get(assignment.id) ?? ''),
    };
  };
  return [
    ...plan.assignments.map(assignment => rowOf(assignment, false)),
    ...plan.retired.map(({ assignment }) => rowOf(assignment, true)),
  ];
}

/** Three groups and how to read the grey cells, a line each. */
const NOTE_HEIGHT = 62;

const stateList = (table: TableDeclaration): ValidationDeclaration => ({
  range: columnBody(placeOf(table), 'state'),
  rule: { kind: 'list', source: `"${book.states.inForce},${book.states.retired}"` },
  severity: 'stop',
  error: book.stateError,
});

/** Rows that are no longer in force stay readable and step back. */
function retiredLook(table: TableDeclaration): ConditionalFormatDeclaration {
  const place = placeOf(table);
  return {
    kind: 'formula',
    range: columnsBody(place, 'id', 'paper'),
    formula: `${cellInRow(place, 'state', 0)}="${book.states.retired}"`,
    look: { fontColor: '9CA3AF', fillColor: 'F3F4F6' },
  };
}

export function planSheet(plan: Plan, rows: readonly PlanRow[], before: TableState | null): SheetDeclaration {
  const table = tableOf(PLAN_SCHEMA, rows, firstCell, before);
  const cellStyles = rows.flatMap((row, rowIndex) =>
    row.assignment.inherited.map(column => ({ rowIndex, column, style: 'inherited' as const })),
  );
  const { decision } = plan;
  const sheet = framedSheet(
    {
      key: 'plan',
      title: book.titles.plan,
      basis: book.basis(decision.number, vietnameseDate(decision.date), decision.issuer, plan.version),
      note: { text: book.planNote(plan.groups), illustrative: false },
      tabColor: '1F4E79',
      frozenColumns: 1,
    },
    { ...table, cellStyles },
  );
  return {
    ...sheet,
    rowHeights: { ...sheet.rowHeights, 3: NOTE_HEIGHT },
    validations: [stateList(table)],
    conditionalFormats: [retiredLook(table)],
  };
}

const STATES: readonly string[] = Object.values(book.states);
const FIELDS = Object.keys(book.fields) as AssignmentField[];

const inheritedIn = (row: TableRow): readonly AssignmentField[] => {
  const named = textIn(row, 'inherited')
    .split(';')
    .map(name => name.trim());
  return FIELDS.filter(field => named.includes(book.fields[field]));
};

export function planRowFrom(row: TableRow): Outcome<PlanRow, BadRow> {
  const rowKey = textIn(row, 'id');
  const bad = (column: keyof typeof captions): Outcome<never, BadRow> =>
    failed({ rowKey, column: captions[column], value: textIn(row, column) });
  const group = textIn(row, 'group');
  const area = textIn(row, 'area');
  if (!isGroupCode(group)) return bad('group');
  if (!AREA_CODES.includes(area)) return bad('area');
  if (textIn(row, 'content') === '') return bad('content');
  const state = textIn(row, 'state') || book.states.inForce;
  if (!STATES.includes(state)) return bad('state');
  const assignment: Assignment = {
    id: rowKey,
    group,
    area,
    heading: textIn(row, 'heading'),
    task: textIn(row, 'task'),
    part: numberIn(row, 'part') ?? 1,
    content: textIn(row, 'content'),
    leadAgency: textIn(row, 'leadAgency'),
    coordinatingAgencies: textIn(row, 'coordinatingAgencies'),
    deliverable: textIn(row, 'deliverable'),
    timing: textIn(row, 'timing'),
    inherited: inheritedIn(row),
  };
  return ok({
    assignment,
    headingName: textIn(row, 'headingName'),
    retired: state === book.states.retired,
    paper: textIn(row, 'paper'),
  });
}
