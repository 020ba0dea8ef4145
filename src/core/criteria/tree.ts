// The hierarchy of a criteria set: who stands under whom. Safe on damaged sets: a cycle ends, a missing
// parent gives no area. What is wrong with a set is said by check.ts.

import type { CriteriaArea, CriteriaSet, Criterion } from './types';

export interface CriteriaTree {
  readonly byCode: ReadonlyMap<string, Criterion>;
  readonly childrenOf: (code: string) => readonly Criterion[];
  /** Criteria without components, in the set's order: those that are scored. */
  readonly leaves: readonly Criterion[];
  /** Null where a parent is missing or parents run in a circle. */
  readonly areaOf: (code: string) => CriteriaArea | null;
}

const grouped = (criteria: readonly Criterion[]): ReadonlyMap<string, readonly Criterion[]> => {
  const children = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const siblings = children.get(criterion.parent);
    if (siblings) siblings.push(criterion);
    else children.set(criterion.parent, [criterion]);
  }
  return children;
};

const trees = new WeakMap<CriteriaSet, CriteriaTree>();

/** Sets never change, and every mark of every agency asks for the tree of its set: it is grown once. */
export function criteriaTree(set: CriteriaSet): CriteriaTree {
  const known = trees.get(set) ?? growTree(set);
  trees.set(set, known);
  return known;
}

function growTree(set: CriteriaSet): CriteriaTree {
  const byCode = new Map(set.criteria.map(criterion => [criterion.code, criterion]));
  const areas = new Map(set.areas.map(area => [area.code, area]));
  const children = grouped(set.criteria);
  const findArea = (code: string): CriteriaArea | null => {
    const seen = new Set<string>();
    for (let at = code; !seen.has(at);) {
      seen.add(at);
      const area = areas.get(at);
      if (area) return area;
      const criterion = byCode.get(at);
      if (!criterion) return null;
      at = criterion.parent;
    }
    return null;
  };
  const found = new Map(set.criteria.map(({ code }) => [code, findArea(code)]));
  const areaOf = (code: string): CriteriaArea | null => found.get(code) ?? findArea(code);
  return {
    byCode,
    childrenOf: code => children.get(code) ?? [],
    leaves: set.criteria.filter(criterion => !children.has(criterion.code)),
    areaOf,
  };
}
