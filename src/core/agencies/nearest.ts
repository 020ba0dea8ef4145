// The agencies whose names look most like a text that names none. The only search that reads all names.
// Likeness is the share of letter pairs that both have (Dice), without marks and blanks.

import type { Agency } from './types';
import { foldedKey } from './name-key';

const AT_MOST = 3;
const ALIKE = 0.5;

export interface NamedAgency {
  readonly agency: Agency;
  readonly keys: readonly string[];
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

const pairsKnown = new WeakMap<NamedAgency, readonly ReadonlySet<string>[]>();

function pairsOfAgency(named: NamedAgency): readonly ReadonlySet<string>[] {
  const known = pairsKnown.get(named) ?? named.keys.map(key => pairsOf(foldedKey(key)));
  pairsKnown.set(named, known);
  return known;
}

/** Up to three, the likest first; none when nothing is at least half alike. */
export function nearestAgencies(key: string, named: readonly NamedAgency[]): readonly Agency[] {
  const wanted = pairsOf(foldedKey(key));
  return named
    .map(each => ({
      agency: each.agency,
      alike: Math.max(0, ...pairsOfAgency(each).map(pairs => likeness(wanted, pairs))),
    }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, AT_MOST)
    .map(({ agency }) => agency);
}
