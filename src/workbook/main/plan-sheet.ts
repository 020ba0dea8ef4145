// Sheet "Kế hoạch": one row an assignment of the appendix. Inherited cells are marked, in a column and by their look.

import type { Plan } from '../../core/plan';
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
import { PLAN_SCHEMA } from '../records/plan-record';
import type { PlanRow } from '../records/plan-record';
import { tableOf } from '../table-schema';
import { rowsWithoutKey } from './entry-sheet';
import { firstCell, framedSheet } from './frame';

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
  const declared = tableOf(PLAN_SCHEMA, rows, firstCell, before);
  const table = { ...declared, rows: [...declared.rows, ...rowsWithoutKey(PLAN_SCHEMA, before)] };
  const cellStyles = rows.flatMap((row, rowIndex) =>
    row.inherited.map(column => ({ rowIndex, column, style: 'inherited' as const })),
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
      paper: 'A3',
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
