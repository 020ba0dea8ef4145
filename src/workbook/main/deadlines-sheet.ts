// Sheet "Thời hạn": the plan's deadlines for the year, with the day on which each was done.
// The state column computes natively, so that it is right on the day on which the workbook is opened.

import { firstCellOf } from '../../core/addresses';
import type { Deadline } from '../../core/deadlines';
import type { Plan } from '../../core/plan';
import { book } from '../../texts/vi/book';
import { vietnameseDate } from '../../texts/numbers';
import { columnBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { DEADLINE_SCHEMA, deadlineRowOf } from '../records/deadline-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';

const { onTime, late, overdue } = book.deadlineStates;

export function deadlinesSheet(
  plan: Plan,
  year: number,
  deadlines: readonly Deadline[],
  before: TableState | null,
): SheetDeclaration {
  const table = tableOf(DEADLINE_SCHEMA, deadlines.map(deadlineRowOf), firstCell, before);
  const { decision } = plan;
  const sheet = framedSheet(
    {
      key: 'deadlines',
      title: book.titles.deadlines(year),
      basis: book.basis(decision.number, vietnameseDate(decision.date), decision.issuer, plan.version),
      tabColor: '1F4E79',
      frozenColumns: 1,
    },
    table,
  );
  const state = columnBody(placeOf(table), 'state');
  const first = firstCellOf(state);
  const begins = (text: string): string => `LEFT(${first},${text.length})="${text}"`;
  return {
    ...sheet,
    conditionalFormats: [
      {
        kind: 'formula',
        range: state,
        formula: begins(overdue[0]),
        look: { fontColor: 'B3261E', fillColor: 'FBE4E2' },
      },
      {
        kind: 'formula',
        range: state,
        formula: begins(late[0]),
        look: { fontColor: '9A5B00', fillColor: 'FFF1D6' },
      },
      {
        kind: 'formula',
        range: state,
        formula: begins(onTime),
        look: { fontColor: '1B6E3C', fillColor: 'E3F4E8' },
      },
    ],
  };
}
