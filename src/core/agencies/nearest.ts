// The agencies whose names look most like a text that names none. Likeness is the share of letter pairs that
// both have (Dice), without diacritics and blanks; an index from pair to name spares reading every name.

import type { Agency } from './types';
import { foldedKey } from './name-key';

const AT_MOST = 3;
const ALIKE = 0.5;

interface Name {
  readonly agency: Agency;
  readonly pairCount: number;
}

export interface LikenessIndex {
  readonly names: readonly Name[];
  /** Positions in `names` of those that hold the pair. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

const pairsOf = (key: string): ReadonlySet<string> => {
  const text = foldedKey(key);
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
};

/** `keysOf` gives the forms of an agency's name to compare with. */
export function likenessIndex(
  agencies: readonly Agency[],
  keysOf: (agency: Agency) => readonly string[],
): LikenessIndex {
  const names: Name[] = [];
  const holders = new Map<string, number[]>();
  for (const agency of agencies) {
    for (const key of keysOf(agency)) {
      const pairs = pairsOf(key);
      for (const pair of pairs) holders.set(pair, [...(holders.get(pair) ?? []), names.length]);
      names.push({ agency, pairCount: pairs.size });
    }
  }
  return { names, holders };
}

function sharedPairs(wanted: ReadonlySet<string>, { holders }: LikenessIndex): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const pair of wanted) {
    for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return shared;
}

/** Up to three, the likest first; none when nothing is at least half alike. */
export function nearestAgencies(key: string, index: LikenessIndex): readonly Agency[] {
  const wanted = pairsOf(key);
  const best = new Map<Agency, number>();
  for (const [at, shared] of sharedPairs(wanted, index)) {
    const name = index.names[at];
    if (!name) continue;
    const alike = (2 * shared) / (wanted.size + name.pairCount);
    if (alike >= ALIKE) best.set(name.agency, Math.max(alike, best.get(name.agency) ?? 0));
  }
  return [...best]
    .sort(([one, alike], [other, otherAlike]) => otherAlike - alike || (one.code < other.code ? -1 : 1))
    .slice(0, AT_MOST)
    .map(([agency]) => agency);
}
