// Text as people paste it, made plain: composed letters, ordinary single blanks, nothing invisible.
// Line breaks are the writer's own and stay. Legacy fonts come first, see legacy-fonts.ts.

import { repairsThat, type RepairCode } from './reading';

export interface CleanText {
  readonly text: string;
  readonly repairs: readonly RepairCode[];
}

const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const TABS = /[\t\u000B\f]/gu;
const INVISIBLE =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** Letters of other alphabets that look like Đ: old converters and keyboards give them. */
const LIKE_BIG_D = /[\u00D0\u0189]/gu;
const EXTRA_BLANKS = / {2,}/gu;

/** NFC text with single blanks; line breaks are `\n`, none at either end. Never throws. */
export function cleanText(text: string): CleanText {
  const lines = text.replace(LINE_BREAKS, '\n');
  const visible = lines.replace(TABS, ' ').replace(INVISIBLE, '');
  const spaced = visible.replace(ODD_SPACES, ' ');
  const composed = spaced.normalize('NFC');
  const lettered = composed.replace(LIKE_BIG_D, 'Đ');
  const single = lettered
    .replace(EXTRA_BLANKS, ' ')
    .replace(/ *\n */gu, '\n')
    .replace(/^[ \n]+|[ \n]+$/gu, '');
  return {
    text: single,
    repairs: repairsThat([
      ['text.control', visible !== lines],
      ['text.nbsp', spaced !== visible],
      ['text.nfc', composed !== spaced],
      ['text.eth', lettered !== composed],
      ['text.spaces', single !== lettered],
    ]),
  };
}
