// Sheet "Cơ quan": who reports, at which level, under whom, in which spellings, and whether it is scored.

import type { Agency } from '../../core/agencies';
import type { Plan } from '../../core/plan';
import { book } from '../../texts/vi/book';
import { vietnameseDate } from '../../texts/numbers';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { AGENCY_SCHEMA } from '../records/agency-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';

export function agenciesSheet(
  plan: Plan,
  agencies: readonly Agency[],
  before: TableState | null,
): SheetDeclaration {
  const { decision } = plan;
  return framedSheet(
    {
      key: 'agencies',
      title: book.titles.agencies,
      basis: book.basis(decision.number, vietnameseDate(decision.date), decision.issuer, plan.version),
      tabColor: '1F4E79',
      frozenColumns: 2,
    },
    tableOf(AGENCY_SCHEMA, agencies, firstCell, before),
  );
}
