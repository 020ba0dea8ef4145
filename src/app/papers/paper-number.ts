// A paper with the number that the clerk gave it, in its head and where its annexes name it: below 10 with a 0 before.

import type { Paper } from '../../papers/paper';

/** Digits alone: the sign behind them is the office's own. */
export const isPaperNumber = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text.trim());

/** What stands for the number in `inAnnexes` until there is one. */
export const BLANK_NUMBER = '……';

export function withNumber(paper: Paper, number: string): Paper {
  const shown = number.trim().padStart(2, '0');
  // The sign behind it may be a gap of its own.
  const blank = paper.number.findIndex(span => typeof span === 'object' && span.kind === 'gap');
  return {
    ...paper,
    number: paper.number.map((span, index) => (index === blank ? shown : span)),
    inAnnexes: paper.inAnnexes.replace(BLANK_NUMBER, shown),
  };
}
