// PAR.SO, PAR.NGAY, PAR.CHUNHOA: what people typed as a number, a day, clean text.

import { serialOf } from '../../core/calendar';
import { charsetOfFont, cleanText, fromLegacy } from '../../core/text';
import type { LegacyCharset } from '../../core/text';
import type { Texts } from '../../texts';
import { CellProblem } from '../cells';
import type { CellFunction } from '../context';
import { over } from '../over';
import type { Filled } from '../over';
import { dateIn, numberOfCell, shown } from '../read-cells';

export const number: CellFunction = (args, { texts }) =>
  over({ required: 1, amounts: [0], compute: cell => numberOfCell(cell ?? '', texts) }, args, texts);

export const date: CellFunction = (args, { texts }) =>
  over({ required: 1, compute: cell => serialOf(dateIn(cell ?? '', texts)) }, args, texts);

const UNICODE = 'UNICODE';
const CHARSETS: Readonly<Record<string, LegacyCharset>> = {
  TCVN3: 'tcvn3',
  ABC: 'tcvn3',
  TCVN3H: 'tcvn3-capitals',
  VNI: 'vni',
};

/** By the name of the code set, or of a font; null for Unicode. */
function charsetIn(cell: Filled | undefined, texts: Texts): LegacyCharset | null {
  const name = String(cell ?? UNICODE).trim();
  if (name.toUpperCase() === UNICODE) return null;
  const charset = CHARSETS[name.toUpperCase()] ?? charsetOfFont(name);
  if (!charset) throw new CellProblem('#VALUE!', texts.functions.unknownCharset(shown(name, texts)));
  return charset;
}

export const clean: CellFunction = (args, { texts }) =>
  over(
    {
      required: 1,
      amounts: [0],
      compute: (cell, charset) => {
        if (typeof cell !== 'string') return cell ?? '';
        const legacy = charsetIn(charset, texts);
        if (legacy === null) return cleanText(cell).text;
        const read = fromLegacy(cell, legacy);
        if (read.unread.length > 0)
          throw new CellProblem('#VALUE!', texts.functions.unreadLetters(read.unread.join(' ')));
        return cleanText(read.text).text;
      },
    },
    args,
    texts,
  );
