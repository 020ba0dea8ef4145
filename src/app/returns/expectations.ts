// What the office expects of the returns of a period.

import { agencyDirectory } from '../../core';
import type { Expectations, PeriodCode } from '../../core';
import { ISSUED_LAYOUT } from '../../workbook/issued/layout';
import { TEMPLATE_VERSION } from '../../workbook/issued/model';
import { PLAN_SCHEMA } from '../../workbook/main/plan-sheet';
import type { Book } from '../book/model';

/** Returns built on any version of the plan so far are read: retired rows stay readable. */
export const expectationsOf = (book: Book, period: PeriodCode): Expectations => ({
  layout: ISSUED_LAYOUT,
  plan: book.plan.decision.id,
  mainTable: PLAN_SCHEMA.name,
  planVersions: Array.from({ length: book.plan.version }, (_, index) => index + 1),
  templateVersions: [TEMPLATE_VERSION],
  year: book.year,
  period,
  directory: agencyDirectory(book.agencies),
});
