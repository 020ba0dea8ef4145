// Numbers of official papers (số, ký hiệu): "473/ QĐ- UBND" is 473/QĐ-UBND; a date behind is split off.
// Capitals are left as typed (QĐ-TTg), and whether the paper exists is nobody's business here.

import type { IsoDate } from '../calendar';
import { cleanText } from './clean-text';
import { parseDate } from './parse-date';
import { BLANK, repairsThat } from './reading';
import type { Blank, ReadingReason, RepairCode } from './reading';

export type DocumentNumberReading =
  | {
      readonly kind: 'document';
      /** `473/QĐ-UBND` */
      readonly number: string;
      readonly date: IsoDate | null;
      readonly repairs: readonly RepairCode[];
    }
  | { readonly kind: 'doubtful'; readonly text: string; readonly reason: ReadingReason }
  | Blank;

/** A number with its date and words before; what is longer is prose. */
const LONGEST_NUMBER = 300;
const DASHES = /[‐-―−]/gu;
/** "… của UBND tỉnh", "… về việc …": who signed and what about. With figures other than a year it stays. */
const WORDS_BEHIND = /[\s,;]+(?:của|về|v\/v|do|ban hành|quy định)\s(?:\D|\b(?:19|20)\d{2}\b)*$/iu;
const DATE_BEHIND = /^(.*?)[\s,;(]+(?:ký |ban hành )?((?:ngày\s.*?)|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?$/iu;
const WORDS_BEFORE = /^[\p{L}\s:]*?(?:số\s*[:.]?\s*|\s)(?=\d)/iu;
/** 473/QĐ-UBND, 43/2016/NĐ-CP, 12a/KH-UBND, 05-NQ/TU. */
const NUMBER =
  /^\d+\p{L}?(?:\/(?:19|20)\d{2})?(?:\/|-(?=[\p{L}&]+\/))\p{L}[\p{L}\d&.]*(?:[-/,&]\p{L}[\p{L}\d&.]*)*$/u;
const ANY_NUMBER = /\d+\p{L}?\s*\/\s*(?:\d{4}\s*\/\s*)?\p{L}/gu;

/** Doubtful keeps the text as it came, cleaned. Never throws. */
export function parseDocumentNumber(text: string): DocumentNumberReading {
  const clean = cleanText(text);
  if (clean.text === '') return BLANK;
  const line = clean.text.replace(/\n/gu, ' ');
  const retain = (reason: ReadingReason): DocumentNumberReading => ({
    kind: 'doubtful',
    text: clean.text,
    reason,
  });
  if (line.length > LONGEST_NUMBER) return retain('document.form');
  if ((line.match(ANY_NUMBER)?.length ?? 0) > 1) return retain('document.several');
  const short = line.replace(WORDS_BEHIND, '');
  const split = DATE_BEHIND.exec(short);
  const named = split?.[1] ?? short;
  const bare = named.replace(WORDS_BEFORE, '');
  const dashed = bare.replace(DASHES, '-');
  const number = dashed.replace(/\s*([/-])\s*/gu, '$1').replace(/[.,;:]+$/u, '');
  if (!NUMBER.test(number)) return retain('document.form');
  const behind = split?.[2];
  const date = behind === undefined ? null : parseDate(behind, { dateSystem: 1900, isDateFormat: false });
  if (date && date.kind !== 'date') return retain('document.date');
  return {
    kind: 'document',
    number,
    date: date?.value ?? null,
    repairs: [
      ...clean.repairs,
      ...repairsThat([
        ['document.words-dropped', bare !== named || short !== line],
        ['document.dash', dashed !== bare],
        ['document.spaces', number !== dashed],
      ]),
    ],
  };
}
