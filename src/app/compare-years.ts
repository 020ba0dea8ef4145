// Act: the indices of this year against those of the workbook of an earlier year, in all and by area, agency by agency.
// Areas whose code or name changed are compared only by the user's word.

import { failed, ok } from '../core/outcome';
import { areaPairs, changeBetween, movement } from '../core/scoring';
import type { AgencyLevel } from '../core/agencies';
import type { Outcome } from '../core/outcome';
import type { CodePair, Movement } from '../core/scoring';
import { scoresSheet } from '../workbook/main/scores-sheet';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { numberIn, readTable } from '../workbook/table-schema';
import { SCORE_SCHEMA } from '../workbook/records/score-record';
import { openXlsx } from '../xlsx';
import type { OpenFailure } from '../xlsx';
import { basisOf, tableIn } from './book/book-sheets';
import { loadBook } from './book/load-book';
import type { Book } from './book/model';
import { scoreAgencies, scoreRow } from './score-agencies';
import type { AgencyScore } from './score-agencies';

export interface AgencyMovement {
  readonly agency: string;
  readonly name: string;
  readonly level: AgencyLevel;
  /** Index in %; null where there is none. */
  readonly previous: number | null;
  readonly current: number | null;
  /** In percentage points. */
  readonly change: number | null;
  readonly areas: readonly Movement[];
}

/** An area of this year's set of a level, and the one of the year before that it is compared with. */
export interface AreaPair extends CodePair {
  readonly name: string;
  readonly previousName: string | null;
}

export interface YearComparison {
  readonly year: number;
  readonly earlierYear: number;
  readonly pairs: readonly { readonly level: AgencyLevel; readonly areas: readonly AreaPair[] }[];
  readonly agencies: readonly AgencyMovement[];
}

const percentOf = ({ totals }: AgencyScore): number | null =>
  totals.index.kind === 'index' ? totals.index.percent : null;

const byLevel = (scores: readonly AgencyScore[]): ReadonlyMap<AgencyLevel, AgencyScore['set']> =>
  new Map(scores.map(({ agency, set }) => [agency.level, set]));

/**
 * Pure. `confirmed`: codes of areas of the earlier year by those of this year. Fails with `not-earlier` where the other
 * workbook is not of a year before.
 */
export function compareYears(
  book: Book,
  earlier: Book,
  confirmed: ReadonlyMap<string, string> = new Map(),
): Outcome<YearComparison, 'not-earlier'> {
  if (earlier.year >= book.year) return failed('not-earlier');
  const [scores, before] = [scoreAgencies(book), scoreAgencies(earlier)];
  const setsBefore = byLevel(before);
  const pairs = [...byLevel(scores)].map(([level, { areas }]) => {
    const areasBefore = setsBefore.get(level)?.areas ?? [];
    const nameOf = (code: string | null, of: typeof areas) =>
      of.find(area => area.code === code)?.name ?? null;
    return {
      level,
      areas: areaPairs(areasBefore, areas, confirmed).map(pair => ({
        ...pair,
        name: nameOf(pair.code, areas) ?? '',
        previousName: nameOf(pair.previousCode, areasBefore),
      })),
    };
  });
  const pairsOf = new Map(pairs.map(({ level, areas }) => [level, areas]));
  const scoreBefore = new Map(before.map(score => [score.agency.code, score]));
  const agencies = scores.map((score): AgencyMovement => {
    const { code, name, level } = score.agency;
    const stored = scoreBefore.get(code);
    const [previous, current] = [stored ? percentOf(stored) : null, percentOf(score)];
    return {
      ...{ agency: code, name, level, previous, current },
      change: changeBetween(previous, current),
      areas: movement(stored?.totals.areas ?? [], score.totals.areas, pairsOf.get(level)),
    };
  });
  return ok({ year: book.year, earlierYear: earlier.year, pairs, agencies });
}

export type CompareFailure = OpenFailure | 'not-a-book' | 'bad-book' | 'not-earlier';

/** With the bytes of the main workbook of an earlier year. */
export async function compareWithFile(
  book: Book,
  bytes: Uint8Array,
  confirmed: ReadonlyMap<string, string>,
): Promise<Outcome<YearComparison, CompareFailure>> {
  const opened = openXlsx(bytes);
  if (opened.kind === 'failed') return opened;
  const { book: earlier, faults, injected } = loadBook(await opened.value.read(), book.year);
  if (!injected) return failed('not-a-book');
  return faults.length > 0 ? failed('bad-book') : compareYears(book, earlier, confirmed);
}

export interface PreviousInto {
  /** Agencies whose index of the year before is put into the table of scores. */
  readonly filled: number;
  /** Agencies for which somebody typed another figure, which stays. */
  readonly typed: readonly { readonly agency: string; readonly typed: number; readonly found: number }[];
  readonly change: WorkbookChange;
}

/** Pure: what putting the earlier indices into the table of scores would write. */
export function previousInto(book: Book, state: WorkbookState, { agencies }: YearComparison): PreviousInto {
  const before = tableIn(state, 'scores', SCORE_SCHEMA.name);
  const existing = new Map(
    (before ? readTable(SCORE_SCHEMA, before) : []).map(row => [
      String(row['code'] ?? ''),
      numberIn(row, 'previousIndex'),
    ]),
  );
  const known = agencies.flatMap(({ agency, previous }) => (previous === null ? [] : [{ agency, previous }]));
  const typed = known.flatMap(({ agency, previous: found }) => {
    const stored = existing.get(agency) ?? null;
    return stored === null || stored === found ? [] : [{ agency, typed: stored, found }];
  });
  const fresh = known.filter(({ agency }) => (existing.get(agency) ?? null) === null);
  const put =
    fresh.length === 0
      ? []
      : [
          scoresSheet(book.year, basisOf(book), scoreAgencies(book).map(scoreRow), before, {
            previous: new Map(fresh.map(({ agency, previous }) => [agency, previous])),
          }),
        ];
  return { filled: fresh.length, typed, change: { put, remove: [] } };
}
