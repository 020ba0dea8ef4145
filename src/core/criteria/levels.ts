// The levels of a rule that knows several: which one a text names, what each is worth, and how names are compared.

import { foldDiacritics } from '../text';
import { Decimal } from '../numbers';
import type { FixedAward, ScoringLevel } from './types';

/** Without diacritics, capitals, punctuation and doubled spaces. */
export const levelKey = (name: string): string =>
  foldDiacritics(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>≤≥]+/gu, ' ')
    .trim();

const exactKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The position of the level that a text names: as written first, then without diacritics; -1 for none. */
export function levelIndexOf(levels: readonly ScoringLevel[], text: string): number {
  const exact = levels.findIndex(({ name }) => exactKey(name) === exactKey(text));
  return exact >= 0 ? exact : levels.findIndex(({ name }) => levelKey(name) === levelKey(text));
}

/** Points of a fixed award, exact. */
export const awardPoints = (award: FixedAward, maxPoints: number): Decimal =>
  award.kind === 'points' ? new Decimal(award.points) : new Decimal(award.percent).div(100).times(maxPoints);
