// The tables of the workbook that say how functions and checks compute. What agencies reported is not among them.

import { AGENCY_SCHEMA } from '../../workbook/main/agencies-sheet';
import { DEADLINE_SCHEMA } from '../../workbook/main/deadlines-sheet';
import { PLAN_SCHEMA } from '../../workbook/main/plan-sheet';
import { GRADE_SCHEMA, SETTING_SCHEMA } from '../../workbook/main/settings-sheet';

/** `tblChiTieu` has columns that follow the plan's years, but one name. The last two hold criteria sets. */
export const MODEL_TABLES: readonly string[] = [
  PLAN_SCHEMA.name,
  'tblChiTieu',
  AGENCY_SCHEMA.name,
  DEADLINE_SCHEMA.name,
  SETTING_SCHEMA.name,
  GRADE_SCHEMA.name,
  'tblTieuChi',
  'tblBac',
];
