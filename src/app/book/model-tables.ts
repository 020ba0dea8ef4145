// The tables of the workbook that say how functions and checks compute. What agencies reported is not among them.

import { AGENCY_SCHEMA } from '../../workbook/records/agency-record';
import { DEADLINE_SCHEMA } from '../../workbook/records/deadline-record';
import { FIGURE_SCHEMA } from '../../workbook/records/figure-record';
import { PLAN_SCHEMA } from '../../workbook/records/plan-record';
import { GRADE_SCHEMA, SETTING_SCHEMA } from '../../workbook/records/setting-record';

/** `tblChiTieu` has columns that follow the plan's years, but one name. The last two hold criteria sets. */
export const MODEL_TABLES: readonly string[] = [
  PLAN_SCHEMA.name,
  'tblChiTieu',
  AGENCY_SCHEMA.name,
  DEADLINE_SCHEMA.name,
  SETTING_SCHEMA.name,
  GRADE_SCHEMA.name,
  FIGURE_SCHEMA.name,
  'tblTieuChi',
  'tblBac',
];
