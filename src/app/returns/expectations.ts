// What the office expects of the returns of a period.

import { agencyDirectory } from '../../core/agencies';
import { FORM_TEMPLATES } from '../../core/entries';
import type { PeriodCode } from '../../core/calendar';
import type { EntryLayout, FormTemplate } from '../../core/entries';
import type { Expectations } from '../../core/returned';
import { ISSUED_LAYOUT } from '../../workbook/issued/layout';
import { TEMPLATE_VERSION } from '../../workbook/issued/model';
import { PLAN_SCHEMA } from '../../workbook/records/plan-record';
import type { Book } from '../book/model';
import { issuedForms } from './issued-forms';

/** The form as it is issued now, and every earlier version as it is recorded: forms that agencies hold stay readable. */
export const readTemplates = (
  version: number,
  layout: EntryLayout,
  recorded: readonly FormTemplate[] = FORM_TEMPLATES,
): readonly FormTemplate[] => [
  { version, layout },
  ...recorded.filter(template => template.version < version),
];

/** Returns built on any version of the plan so far are read: retired rows stay readable. */
export const expectationsOf = (book: Book, period: PeriodCode): Expectations => ({
  templates: readTemplates(TEMPLATE_VERSION, ISSUED_LAYOUT),
  plan: book.plan.decision.id,
  mainTable: PLAN_SCHEMA.name,
  planVersions: Array.from({ length: book.plan.version }, (_, index) => index + 1),
  year: book.year,
  period,
  directory: agencyDirectory(book.agencies),
  issued: issuedForms(book, period),
  amounts: book.amounts,
});
