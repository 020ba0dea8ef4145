// Conditional formats of a declared sheet: formulas with a look, colour scales, data bars.

import type { ConditionalFormatDeclaration } from '../../workbook/declaration';
import { formulaContent } from './formulas';
import type { WorkbookContext } from './sheet-data';

function ruleXml(format: ConditionalFormatDeclaration, priority: number, context: WorkbookContext): string {
  switch (format.kind) {
    case 'formula':
      return (
        `<cfRule type="expression" dxfId="${context.styles.lookIndex(format.look)}" priority="${priority}"` +
        `${format.stopIfTrue === true ? ' stopIfTrue="1"' : ''}>` +
        `<formula>${formulaContent(format.formula, context.nameOf)}</formula></cfRule>`
      );
    case 'colorScale':
      return (
        `<cfRule type="colorScale" priority="${priority}"><colorScale><cfvo type="min"/>` +
        `<cfvo type="percentile" val="50"/><cfvo type="max"/>` +
        `${format.colors.map(color => `<color rgb="FF${color}"/>`).join('')}</colorScale></cfRule>`
      );
    case 'dataBar':
      // Without these lengths Excel draws an empty bar a tenth long and a full one nine tenths.
      return (
        `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">` +
        format.scale.map(value => `<cfvo type="num" val="${value}"/>`).join('') +
        `<color rgb="FF${format.color}"/></dataBar></cfRule>`
      );
  }
}

/** `conditionalFormatting` elements; the first declared wins where two meet. */
export const conditionalFormatXmls = (
  formats: readonly ConditionalFormatDeclaration[],
  context: WorkbookContext,
): readonly string[] =>
  formats.map(
    (format, index) =>
      `<conditionalFormatting sqref="${format.range}">${ruleXml(format, index + 1, context)}</conditionalFormatting>`,
  );
