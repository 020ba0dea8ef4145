// How a declared sheet prints: its paper, scaled to the width of the page, with its header, footer and page breaks.

import type { PrintDeclaration } from '../../workbook/declaration';
import { pageMargins } from '../../workbook/page-margins';
import { xmlText } from '../../ooxml/xml-text';

/** Excel's numbers of paper sizes. */
const PAPERS = { A4: 9, A3: 8 } as const;

export interface PrintXml {
  readonly printOptions: string;
  readonly pageMargins: string;
  readonly pageSetup: string;
  readonly headerFooter: string;
  readonly rowBreaks: string;
}

/** The elements of a sheet's print set-up, each of which stands at its own place. */
export function printXml(print: PrintDeclaration): PrintXml {
  const fit = print.fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : '';
  const header = print.header === undefined ? '' : `<oddHeader>${xmlText(print.header)}</oddHeader>`;
  const footer = print.footer === undefined ? '' : `<oddFooter>${xmlText(print.footer)}</oddFooter>`;
  const margins = pageMargins(print);
  const { left, right, top, bottom } = margins;
  return {
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${margins.header}" footer="${margins.footer}"/>`,
    pageSetup: `<pageSetup paperSize="${PAPERS[print.paper]}"${fit} orientation="${print.orientation}"/>`,
    headerFooter: header + footer === '' ? '' : `<headerFooter>${header}${footer}</headerFooter>`,
    rowBreaks: rowBreaksXml(print.breaksBefore ?? []),
  };
}

/** The last column of a sheet, counted from 0. */
const LAST_COLUMN = 16_383;

/** Excel counts the row above the break. */
function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map(row => `<brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}
