// How a declared sheet prints: A4, scaled to the width of the page, with its header and footer.

import type { PrintDeclaration } from '../../workbook/declaration';
import { xmlText } from '../../ooxml/xml-text';

const A4 = 9;

export interface PrintXml {
  readonly printOptions: string;
  readonly pageMargins: string;
  readonly pageSetup: string;
  readonly headerFooter: string;
}

/** The elements of a sheet's print set-up, each of which stands at its own place. */
export function printXml(print: PrintDeclaration): PrintXml {
  const fit = print.fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : '';
  const header = print.header === undefined ? '' : `<oddHeader>${xmlText(print.header)}</oddHeader>`;
  const footer = print.footer === undefined ? '' : `<oddFooter>${xmlText(print.footer)}</oddFooter>`;
  return {
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: '<pageMargins left="0.59" right="0.39" top="0.59" bottom="0.59" header="0.3" footer="0.3"/>',
    pageSetup: `<pageSetup paperSize="${A4}"${fit} orientation="${print.orientation}"/>`,
    headerFooter: header + footer === '' ? '' : `<headerFooter>${header}${footer}</headerFooter>`,
  };
}
