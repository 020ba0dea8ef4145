// Act: a table of appraised points, as an office keeps it, into the sheet of appraisals. A table with an error is refused
// whole: where one mark lies above its maximum, a column may have slipped and all the others with it.

import { agencyDirectory, findAgency } from '../core/agencies';
import { criteriaTree } from '../core/criteria';
import { newIssue, type Issue } from '../core/issues';
import { readAppraisalTable, type AppraisalTableReading } from '../core/scoring';
import { foldDiacritics } from '../core/text';
import { scoring as words } from '../texts/vi/scoring';
import type { WorkbookState } from '../workbook/port';
import { appraise, type Appraised, type Appraiser } from './appraise';
import type { Book } from './book/model';
import { scoreAgencies, type AgencyScore } from './score-agencies';

export interface AppraisalSource {
  readonly grid: readonly (readonly (string | number | null)[])[];
  /** Null for pasted text. */
  readonly sheet: string | null;
  /** Where the grid begins on its sheet, from 1; at A1 where it is left out. */
  readonly from?: { readonly row: number; readonly column: number };
}

export interface AppraisalsInto extends Appraised {
  readonly layout: AppraisalTableReading['layout'];
  /** Marks that the table holds. */
  readonly read: number;
  readonly agencies: number;
  readonly criteria: number;
  readonly passedOver: readonly string[];
}

const nameKey = (text: string): string => foldDiacritics(text).replace(/\s+/g, ' ').trim();

/** As a sheet writes it where a comma divides decimals: `1,1` is the code 1.1. */
const codeKey = (text: string): string =>
  text
    .trim()
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\.$/, '')
    .toUpperCase();

interface Names {
  readonly criterionOf: (text: string) => string | null;
  readonly isHeading: (text: string) => boolean;
}

/** Criteria of the sets in use, by code or by a name that belongs to one code alone. */
function namesIn(scores: readonly AgencyScore[]): Names {
  const sets = [...new Set(scores.map(({ set }) => set))];
  const codes = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const headings = new Set<string>();
  for (const set of sets) {
    const { leaves } = criteriaTree(set);
    const own = new Set(leaves.map(({ code }) => code));
    for (const { code, name } of leaves) {
      codes.set(codeKey(code), code);
      byName.set(nameKey(name), new Set([...(byName.get(nameKey(name)) ?? []), code]));
    }
    for (const { code, name } of [...set.areas, ...set.criteria.filter(({ code }) => !own.has(code))])
      [codeKey(code), nameKey(name)].forEach(key => headings.add(key));
  }
  const named = (text: string): string | null => {
    const [only, ...more] = byName.get(nameKey(text)) ?? [];
    return more.length === 0 ? (only ?? null) : null;
  };
  return {
    criterionOf: text => codes.get(codeKey(text)) ?? named(text),
    isHeading: text => headings.has(codeKey(text)) || headings.has(nameKey(text)),
  };
}

/** Codes shown of criteria that a table leaves out. */
const SHOWN_CODES = 8;

/** Half a table: criteria and agencies that it leaves out, for the user to say whether that is meant. */
function gaps({ marks, agencies }: AppraisalTableReading, scores: readonly AgencyScore[]): readonly Issue[] {
  const given = new Set(marks.map(({ agency, criterion }) => `${agency}\n${criterion}`));
  const tabled = scores.filter(({ agency }) => agencies.includes(agency.code));
  const blanks = tabled.flatMap(({ agency, set }): readonly Issue[] => {
    const codes = criteriaTree(set)
      .leaves.filter(({ code, source }) => source === 'appraisal' && !given.has(`${agency.code}\n${code}`))
      .map(({ code }) => code);
    if (codes.length === 0) return [];
    const shown = codes.slice(0, SHOWN_CODES).join(', ') + (codes.length > SHOWN_CODES ? ' …' : '');
    const params = { count: codes.length, name: agency.name, codes: shown };
    return [newIssue('matrix.blank', 'warning', params)];
  });
  const levels = [...new Set(tabled.map(({ agency }) => agency.level))];
  const missing = levels.flatMap((level): readonly Issue[] => {
    const count = scores.filter(
      ({ agency }) => agency.level === level && !agencies.includes(agency.code),
    ).length;
    const params = { count, level: words.levels.of(level) };
    return count === 0 ? [] : [newIssue('matrix.agencies-missing', 'warning', params)];
  });
  return [...missing, ...blanks];
}

/** Pure: what taking the table in would write; null where no table of points can be seen in it. `reason` is that of every mark that has none of its own. */
export function appraisalsInto(
  book: Book,
  state: WorkbookState,
  source: AppraisalSource,
  by: Appraiser & { readonly reason: string },
): AppraisalsInto | null {
  const scores = scoreAgencies(book);
  const directory = agencyDirectory(book.agencies);
  const reading = readAppraisalTable(source.grid, {
    ...namesIn(scores),
    ...source,
    agencyOf: text => {
      const finding = /\p{L}/u.test(text) ? findAgency(directory, text) : null;
      return finding?.kind === 'found' ? finding.agency.code : null;
    },
  });
  if (!reading) return null;
  const marks = reading.marks.map(mark => ({ ...mark, reason: mark.reason || by.reason }));
  const appraised = appraise(book, state, marks, by, scores);
  return {
    ...appraised,
    layout: reading.layout,
    read: reading.marks.length,
    agencies: reading.agencies.length,
    criteria: reading.criteria.length,
    passedOver: reading.passedOver,
    issues: [...reading.issues, ...appraised.issues, ...gaps(reading, scores)],
    isRefused: appraised.isRefused || reading.issues.length > 0,
  };
}
