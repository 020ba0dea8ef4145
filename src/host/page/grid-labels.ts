// The grid's own words, from its packages: Vietnamese or English.

import designEn from '@univerjs/design/locale/en-US';
import designVi from '@univerjs/design/locale/vi-VN';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import conditionalEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalVi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import validationEn from '@univerjs/sheets-data-validation/locale/en-US';
import validationVi from '@univerjs/sheets-data-validation/locale/vi-VN';
import validationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationUiVi from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaVi from '@univerjs/sheets-formula/locale/vi-VN';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import numberFormatsEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numberFormatsVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiVi from '@univerjs/ui/locale/vi-VN';
import { missingInEnglish, missingInVietnamese } from './missing-labels';

export const vietnameseLabels = [
  designVi,
  uiVi,
  docsUiVi,
  sheetsVi,
  sheetsUiVi,
  formulaVi,
  formulaUiVi,
  numberFormatsVi,
  validationVi,
  validationUiVi,
  conditionalVi,
  missingInVietnamese,
];

export const englishLabels = [
  designEn,
  uiEn,
  docsUiEn,
  sheetsEn,
  sheetsUiEn,
  formulaEn,
  formulaUiEn,
  numberFormatsEn,
  validationEn,
  validationUiEn,
  conditionalEn,
  missingInEnglish,
];
