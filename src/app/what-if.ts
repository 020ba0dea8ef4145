// What would be if agencies' figures were others: points, index and rank of an agency and the points of the province, by
// the same scoring. Nothing is written. An appraisal is taken to follow the figures that it judged.

import { YEARLY_PERIOD } from '../core/calendar';
import { criteriaTree } from '../core/criteria';
import type { Criterion } from '../core/criteria';
import { gradeOf, rankAgencies, scoreCriterion, totalsOf } from '../core/scoring';
import type { CriterionMarks, IndexResult, Mark } from '../core/scoring';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { Book } from './book/model';
import { criterionValues } from './criterion-value';
import { scoreProvince } from './province/province-score';
import type { ProvinceScore } from './province/province-score';
import { latestRows, scoreAgencies } from './score-agencies';
import type { AgencyScore } from './score-agencies';

/** Of a target, as an agency would return it. */
export interface FigureChange {
  readonly agency: string;
  readonly target: string;
  readonly numerator: number;
  /** Null where things are counted alone. */
  readonly denominator: number | null;
}

interface Standing {
  /** In %; null where there is none. */
  readonly index: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

interface AgencyOutlook {
  readonly agency: string;
  /** Criteria that the changes reach, each with the points that it would have. */
  readonly criteria: readonly {
    readonly code: string;
    readonly before: Mark;
    readonly after: Mark;
  }[];
  readonly before: Standing;
  readonly after: Standing;
}

export interface Outlook {
  /** Of each scored agency whose figures change, in the order of the changes. */
  readonly agencies: readonly AgencyOutlook[];
  /** Self-score of the province; null where it cannot be scored. */
  readonly province: { readonly before: number; readonly after: number } | null;
}

/** What the book gives as it is. */
export interface Present {
  readonly scores: readonly AgencyScore[];
  readonly province: ProvinceScore | null;
}

export const presentOf = (book: Book): Present => ({
  scores: scoreAgencies(book),
  province: scoreProvince(book),
});

function changedRow(book: Book, { agency, target, numerator, denominator }: FigureChange): ConsolidatedRow {
  const own = book.consolidated.filter(
    row => row.agencyCode === agency && row.section === 'targets' && row.rowId === target,
  );
  const before = latestRows(own).get(target);
  const blank: ConsolidatedRow = {
    agencyCode: agency,
    agencyName: '',
    level: '',
    period: YEARLY_PERIOD,
    section: 'targets',
    rowId: target,
    area: '',
    name: '',
    fields: {},
    verdict: '',
    file: '',
    sha256: '',
    sheet: '',
    cells: '',
    templateVersion: 0,
    submission: 1,
  };
  const row = before ?? blank;
  return { ...row, fields: { ...row.fields, numerator, denominator } };
}

/** The book as it would be. */
function withChanges(book: Book, changes: readonly FigureChange[]): Book {
  const rows = changes.map(change => changedRow(book, change));
  const isChanged = (row: ConsolidatedRow): boolean =>
    rows.some(
      one =>
        one.agencyCode === row.agencyCode &&
        one.rowId === row.rowId &&
        one.section === row.section &&
        one.period === row.period,
    );
  return { ...book, consolidated: [...book.consolidated.filter(row => !isChanged(row)), ...rows] };
}

const percentOf = (index: IndexResult): number | null => (index.kind === 'index' ? index.percent : null);

const markOf = (marks: readonly CriterionMarks[], code: string): Mark => {
  const mark = marks.find(one => one.code === code);
  return mark?.appraisal ?? mark?.self ?? null;
};

/** The mark that the changed figures give; as it was where they give none. */
function markWith(book: Book, criterion: Criterion, agency: string, mark: CriterionMarks): CriterionMarks {
  const { value } = criterionValues(book)(agency, criterion);
  const outcome = value ? scoreCriterion(criterion, value, book.scoring) : null;
  if (outcome?.kind !== 'scored' && outcome?.kind !== 'notApplicable') return mark;
  const given = outcome.kind === 'scored' ? outcome.points : 'notApplicable';
  return { ...mark, self: given, appraisal: mark.appraisal === null ? null : given };
}

/** Its index in the place of the one that it has, among those of its level. */
function standingWith(
  book: Book,
  scores: readonly AgencyScore[],
  { agency }: AgencyScore,
  index: IndexResult,
): Standing {
  const own = scores
    .filter(score => score.agency.level === agency.level)
    .map(score => ({
      agency: score.agency.code,
      level: agency.level,
      index: score.agency.code === agency.code ? index : score.totals.index,
    }));
  const rank = rankAgencies(own, book.scoring.ties).find(one => one.agency === agency.code)?.rank ?? null;
  const percent = percentOf(index);
  return { index: percent, rank, grade: percent === null ? null : gradeOf(percent, book.scoring.gradeBands) };
}

function outlookOf(
  book: Book,
  { scores }: Present,
  score: AgencyScore,
  targets: ReadonlySet<string>,
): AgencyOutlook {
  const { agency, set, marks, totals, rank, grade } = score;
  const reached = criteriaTree(set).leaves.filter(({ relatedTarget }) => targets.has(relatedTarget ?? ''));
  const byCode = new Map(reached.map(criterion => [criterion.code, criterion]));
  const after = marks.map(mark => {
    const criterion = byCode.get(mark.code);
    return criterion ? markWith(book, criterion, agency.code, mark) : mark;
  });
  return {
    agency: agency.code,
    criteria: reached.map(({ code }) => ({ code, before: markOf(marks, code), after: markOf(after, code) })),
    before: { index: percentOf(totals.index), rank, grade },
    after: standingWith(book, scores, score, totalsOf(set, after, book.scoring).index),
  };
}

/** Pure. Of several agencies each is ranked against the others as they are. */
export function whatIf(book: Book, changes: readonly FigureChange[], present = presentOf(book)): Outlook {
  const changed = withChanges(book, changes);
  const codes = [...new Set(changes.map(({ agency }) => agency))];
  const agencies = codes.flatMap(code => {
    const score = present.scores.find(one => one.agency.code === code);
    const targets = new Set(changes.filter(({ agency }) => agency === code).map(({ target }) => target));
    return score ? [outlookOf(changed, present, score, targets)] : [];
  });
  const after = present.province && scoreProvince(changed);
  return {
    agencies,
    province:
      present.province && after
        ? { before: present.province.totals.self.points, after: after.totals.self.points }
        : null,
  };
}
