// A sheet can hold thousands of findings of one kind: notes below the form, merged cells, columns that somebody put
// in. The first of each kind are reported with their places, the others by their number. What is found in the form's own
// cells is bounded by the form and stands as it is.

import type { Repair } from '../entries';
import type { Issue, IssueCode } from '../issues';

const TOLD = 50;

interface Flood<T> {
  readonly reported: readonly T[];
  /** The last that is told of a kind of which more were found, and how many more. */
  readonly more: readonly { readonly last: T; readonly count: number }[];
}

/** `kindOf` gives null for what is always told. */
function dammed<T>(items: readonly T[], kindOf: (item: T) => string | null): Flood<T> {
  const counts = new Map<string, { last: T; count: number }>();
  const reported = items.filter(item => {
    const kind = kindOf(item);
    if (kind === null) return true;
    const seen = counts.get(kind) ?? { last: item, count: 0 };
    counts.set(kind, seen);
    seen.count += 1;
    if (seen.count <= TOLD) seen.last = item;
    return seen.count <= TOLD;
  });
  const more = [...counts.values()]
    .filter(({ count }) => count > TOLD)
    .map(({ last, count }) => ({ last, count: count - TOLD }));
  return { reported, more };
}

/**
 * What a sheet can hold thousands of times. What is found in the form's own cells is not among them: each is a value
 * that may be missing, and is reported where it stands.
 */
const IN_FLOODS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'structure.caption-changed',
  'structure.captions-gone',
  'structure.cells-merged',
  'structure.column-hidden',
  'structure.column-missing',
  'structure.column-twice',
  'structure.computed-as-values',
  'structure.external-links',
  'structure.macros',
  'structure.row-hidden',
  'structure.row-id-doubtful',
  'structure.row-twice',
  'structure.row-unknown',
  'structure.row-without-id',
  'structure.sheet-hidden',
  'structure.sheet-missing',
  'structure.sheet-twice',
  'structure.text-below',
]);

export function issuesWithoutFlood(issues: readonly Issue[]): readonly Issue[] {
  const { reported, more } = dammed(issues, ({ rule, place }) =>
    IN_FLOODS.has(rule) ? `${rule} ${place.sheet ?? ''}` : null,
  );
  return [
    ...reported,
    ...more.map(({ last: { severity, place, params }, count }): Issue => {
      const { section, row } = params;
      const context = {
        ...(section === undefined ? {} : { section }),
        ...(row === undefined ? {} : { row }),
      };
      return { rule: 'structure.more-alike', severity, place, params: { ...context, count } };
    }),
  ];
}

export function repairsWithoutFlood(repairs: readonly Repair[]): readonly Repair[] {
  const { reported, more } = dammed(repairs, ({ code, sheet }) =>
    code === 'column.inserted' ? `${code} ${sheet}` : null,
  );
  return [
    ...reported,
    ...more.map(({ last, count }) => ({
      ...last,
      code: 'structure.more-alike' as const,
      before: '',
      after: String(count),
    })),
  ];
}
