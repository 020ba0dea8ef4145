// About the copy to send: it holds values and native formulas only.

import { counted } from './nouns';
import type { finalCopy as vietnamese } from '../vi/final-copy';

const listed = (cells: readonly string[], more: number): string =>
  more > 0 ? `${cells.join(', ')} and ${more} more` : cells.join(', ');

export const finalCopy = {
  what: 'Copy to send',
  fileName: year => `ban-gui-${year}.xlsx`,
  done: (file, { cells, names, rules }) =>
    [
      cells === 0
        ? `The copy ${file} was made; no cell uses PAR functions.`
        : `The copy ${file} was made; ${counted(cells, { one: 'cell with PAR functions holds its value', other: 'cells with PAR functions hold their values' })} there.`,
      ...(names.length > 0 ? [`Names that stood for PAR formulas are gone: ${names.join(', ')}.`] : []),
      ...(rules > 0
        ? [
            `${counted(rules, { one: 'validation or conditional format with PAR functions is', other: 'validations or conditional formats with PAR functions are' })} gone.`,
          ]
        : []),
    ].join(' '),
  notComputed: (cells, more) =>
    `The copy was not made, because these cells are not computed: ${listed(cells, more)}. Wait for Excel or fix the formulas, then press again.`,
  cannotOpen:
    'The copy was not made, because the file could not be read. Save the workbook as .xlsx without a password, then press again.',
  noFile:
    'This Excel gives the add-in no file, so the copy was not made. Use File > Save a copy, open the copy and paste cells with PAR functions as values before you send it.',
} satisfies typeof vietnamese;
