// What the office expects of the returns of a period.

import { agencyDirectory } from '../../core';
import type { Expectations, PeriodCode } from '../../core';
import { ISSUED_LAYOUT } from '../../workbook/issued/layout';
import { TEMPLATE_VERSION } from '../../workbook/issued/model';
import type { Book } from '../book/model';

/** Returns built on any version of the plan so far are read: retired rows stay readable. */
export const expectationsOf = (book: Book, period: PeriodCode): Expectations => ({
  layout: ISSUED_LAYOUT,
  plan: book.plan.decision.id,
  planVersions: Array.from({ length: book.plan.version }, (_, index) => index + 1),
  templateVersions: [TEMPLATE_VERSION],
  year: book.year,
  period,
  directory: agencyDirectory(book.agencies),
});
