// The part of one table: its name, its range, its filter and its columns with their formulas.

import { rangeText } from '../../core/addresses';
import type { TableDeclaration } from '../../workbook/declaration';
import { formulaContent } from './formulas';
import { tableRange } from './sheet-cells';
import type { WorkbookContext } from './sheet-data';
import { xmlAttribute, XML_HEAD } from '../../ooxml/xml-text';

/** `officeFormulas`: whole `calculatedColumnFormula` elements of columns that the office added, by caption. */
export function tablePart(
  table: TableDeclaration,
  id: number,
  context: WorkbookContext,
  officeFormulas: ReadonlyMap<string, string> = new Map(),
): string {
  const reference = rangeText(tableRange(table));
  const columns = table.columns.map((column, index) => {
    const open = `<tableColumn id="${index + 1}" name="${xmlAttribute(column.caption)}"`;
    const own = officeFormulas.get(column.caption);
    if (own !== undefined) return `${open}>${own}</tableColumn>`;
    if (column.formula === undefined) return `${open}/>`;
    const text = formulaContent(column.formula, context.nameOf);
    return `${open}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${XML_HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" ` +
    `name="${table.name}" displayName="${table.name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${table.tableStyle}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ` +
    `showColumnStripes="0"/></table>`
  );
}
