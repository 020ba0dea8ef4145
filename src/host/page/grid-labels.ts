// The grid's own words in Vietnamese, from its packages.

import design from '@univerjs/design/locale/vi-VN';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import sheets from '@univerjs/sheets/locale/vi-VN';
import conditional from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import validation from '@univerjs/sheets-data-validation/locale/vi-VN';
import validationUi from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import formula from '@univerjs/sheets-formula/locale/vi-VN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import numberFormats from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';

export const vietnameseLabels = [
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numberFormats,
  validation,
  validationUi,
  conditional,
];
