// The province as a scored unit: its figures from what was consolidated, its criteria set, its self-score. Where the
// workbook has no set of the province, the illustrative one of the plan serves, and says so.

import { WHOLE_PROVINCE } from '../../core/agencies';
import { criteriaTree, isUsable } from '../../core/criteria';
import type { UsableCriteriaSet } from '../../core/criteria';
import { provinceFigures, provinceMarks, selfMarks } from '../../core/province';
import type { FigureResult, KeptDeadline, ProvinceData, ProvinceMark } from '../../core/province';
import { roundHalfUp } from '../../core/numbers';
import { totalsOf } from '../../core/scoring';
import type { AgencyTotals } from '../../core/scoring';
import { book as texts } from '../../texts/vi/book';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { ProvinceRow } from '../../workbook/records/province-record';
import { illustrativeSets } from '../book/built-in';
import type { Book } from '../book/model';
import { criteriaSetFor, meantSetFor } from '../book/model';
import { figuresOfFollowUp } from '../follow-up';
import { latestRows } from '../score-agencies';

export type ProvinceResult = FigureResult<ConsolidatedRow>;

const keptDeadlines = ({ deadlines, deadlineRecords }: Book): readonly KeptDeadline[] => {
  const records = new Map(deadlineRecords.map(record => [record.id, record]));
  return deadlines.map(({ id, lastDay }) => ({ id, lastDay, doneOn: records.get(id)?.doneOn ?? null }));
};

/** Rows of each agency and section by code, of the latest period of each. */
function rowFinder({ consolidated }: Book): ProvinceData<ConsolidatedRow>['rowOf'] {
  const grouped = new Map<string, ConsolidatedRow[]>();
  for (const row of consolidated) {
    const key = `${row.agencyCode}|${row.section}`;
    const rows = grouped.get(key);
    if (rows) rows.push(row);
    else grouped.set(key, [row]);
  }
  const latest = new Map([...grouped].map(([key, rows]) => [key, latestRows(rows)]));
  return (agency, section, rowId) => latest.get(`${agency}|${section}`)?.get(rowId);
}

export const provinceData = (book: Book): ProvinceData<ConsolidatedRow> => ({
  year: book.year,
  targets: book.targets,
  agencies: book.agencies,
  assignments: new Set(book.plan.assignments.map(({ id }) => id)),
  deadlines: keptDeadlines(book),
  records: figuresOfFollowUp(book),
  rowOf: rowFinder(book),
});

/** Every figure of the book, in the order of its table. */
export const figuresOf = (book: Book): readonly ProvinceResult[] =>
  provinceFigures(book.figures, provinceData(book));

/** The plan's own serves where the workbook has none; null where it has one that is a draft or does not add up. */
export function provinceSet(book: Book): UsableCriteriaSet | null {
  if (meantSetFor(book, WHOLE_PROVINCE) !== null) return criteriaSetFor(book, WHOLE_PROVINCE);
  const ofPlan = illustrativeSets(book.plan, book.targets, book.year);
  const set = ofPlan.find(({ level }) => level === WHOLE_PROVINCE);
  return set && isUsable(set) ? set : null;
}

export interface ProvinceScore {
  readonly set: UsableCriteriaSet;
  readonly results: readonly ProvinceResult[];
  readonly marks: readonly ProvinceMark<ConsolidatedRow>[];
  readonly totals: AgencyTotals;
}

/** Null where the province has no set that can score. */
export function scoreProvince(book: Book): ProvinceScore | null {
  const set = provinceSet(book);
  if (!set) return null;
  const results = figuresOf(book);
  const marks = provinceMarks(set, results, book, book.scoring);
  return { set, results, marks, totals: totalsOf(set, selfMarks(marks), book.scoring) };
}

const SHOWN_PLACES = 4;

/** A rate in %, a count, or a word; null without a value. */
export function shownValue({ value }: Pick<ProvinceResult, 'value'>): number | string | null {
  switch (value.kind) {
    case 'fraction':
      return roundHalfUp((100 * value.numerator) / value.denominator, SHOWN_PLACES);
    case 'amount':
      return value.amount;
    case 'answer':
      return value.yes ? texts.yes : texts.no;
    case 'entered':
      return value.cell;
    case 'notArising':
      return texts.nothingArose;
    case 'missing':
      return null;
  }
}

const partsOf = ({ value }: ProvinceResult): Pick<ProvinceRow, 'numerator' | 'denominator'> => {
  if (value.kind === 'fraction') return { numerator: value.numerator, denominator: value.denominator };
  return { numerator: value.kind === 'amount' ? value.amount : null, denominator: null };
};

/** What the lead agency states is one cell, where it serves for what nobody returned. */
const givenCount = ({ parts, value, stated }: ProvinceResult): number =>
  parts.length === 0 && stated !== null && value.kind !== 'missing' ? 1 : parts.length;

function provinceRow(
  { criterion, result, self }: ProvinceMark<ConsolidatedRow>,
  areaOf: (code: string) => string,
): ProvinceRow {
  return {
    criterion: criterion.code,
    area: areaOf(criterion.code),
    name: criterion.name,
    lead: result?.figure.lead ?? '',
    figure: result?.figure.code ?? '',
    ...(result ? partsOf(result) : { numerator: null, denominator: null }),
    value: result ? shownValue(result) : null,
    given: result ? givenCount(result) : null,
    silent: result ? result.silent.length : null,
    maxPoints: criterion.maxPoints,
    selfScore: self,
  };
}

export function provinceRows({ set, marks }: ProvinceScore): readonly ProvinceRow[] {
  const { areaOf } = criteriaTree(set);
  return marks.map(mark => provinceRow(mark, code => areaOf(code)?.code ?? ''));
}
