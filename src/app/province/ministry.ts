// Acts: the Ministry's table into the workbook, and the province's self-score held against it: agreement by criterion and
// area, for each difference the points, the figure, its cells and papers; years side by side.

import { originsIn } from '../../core/consolidation';
import { criteriaTree } from '../../core/criteria';
import { newIssue } from '../../core/issues';
import type { Issue } from '../../core/issues';
import { Decimal, roundHalfUp, sumOf } from '../../core/numbers';
import { RANK, readMinistryTable, selfMarks } from '../../core/province';
import type { MinistryGrid, MinistryLine } from '../../core/province';
import { agreementOfMarks, totalsOf } from '../../core/scoring';
import type { CriterionMarks } from '../../core/scoring';
import { targetByCode } from '../../core/targets';
import { ministrySheet } from '../../workbook/main/ministry-sheet';
import type { WorkbookChange, WorkbookState } from '../../workbook/port';
import { basisOf, tableIn } from '../book/book-sheets';
import type { Book } from '../book/model';
import { entryPlace } from '../entry-place';
import { latestRows } from '../score-agencies';
import { figureCells } from './figure-cells';
import type { FigureCell } from './figure-cells';
import { provinceSet, scoreProvince } from './province-score';
import type { ProvinceResult, ProvinceScore } from './province-score';

export interface MinistryInto {
  readonly lines: readonly MinistryLine[];
  readonly issues: readonly Issue[];
  readonly change: WorkbookChange;
  /** A table with an error is refused whole: where one line is wrong, a column may have slipped. */
  readonly isRefused: boolean;
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** Pure: what taking the table in would write; null where no such table can be seen, or the province has no set. Lines of the same year are replaced. */
export function ministryInto(
  book: Book,
  state: WorkbookState,
  source: MinistryGrid,
  year: number,
): MinistryInto | null {
  const set = provinceSet(book);
  const reading = set && readMinistryTable(source, set, year);
  if (!reading) return null;
  const others = book.ministry.filter(line => line.year !== year);
  const lines = [...others, ...reading.lines].sort((left, right) => left.year - right.year);
  const put = [ministrySheet(basisOf(book), lines, tableIn(state, 'ministry', 'tblBoThamDinh'))];
  return { ...reading, change: { put, remove: [] }, isRefused: reading.issues.some(isError) };
}

interface PaperBehind {
  readonly agency: string;
  readonly number: string;
  /** Of a returned row; null for what the office typed. */
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string;
}

interface MinistryDifference {
  readonly criterion: string;
  readonly area: string;
  readonly name: string;
  readonly self: number | 'notApplicable';
  readonly ministry: number | 'notApplicable';
  /** The Ministry's points less the province's; null where one says that it does not apply. */
  readonly difference: number | null;
  readonly reason: string;
  readonly figure: string;
  readonly lead: string;
  readonly cells: readonly FigureCell[];
  readonly papers: readonly PaperBehind[];
}

interface YearOfMinistry {
  readonly year: number;
  readonly points: number;
  readonly criteria: number;
  readonly rank: number | null;
  readonly provinces: number | null;
}

interface AreaAgreement {
  readonly area: string;
  readonly compared: number;
  readonly same: number;
  /** In %; null where nothing was compared. */
  readonly percent: number | null;
}

export interface Reconciliation {
  readonly year: number;
  /** Share of the compared criteria with the same points, in %: the plan asks for 100 (II.A.1.2, target I.2). */
  readonly agreement: number | null;
  readonly byArea: readonly AreaAgreement[];
  readonly differences: readonly MinistryDifference[];
  /** Codes that the Ministry did not score, or the province did not. */
  readonly notCompared: readonly string[];
  readonly selfScore: number;
  readonly ministryScore: number;
  /** By the Ministry's points, in %. */
  readonly index: number | null;
  readonly years: readonly YearOfMinistry[];
  /** Where the Ministry has other self-scores than the province's figures give. */
  readonly issues: readonly Issue[];
}

function papersOf(
  { targets }: Book,
  { figure, parts }: ProvinceResult,
  rowOf: RowOfLead,
): readonly PaperBehind[] {
  const typed: readonly PaperBehind[] =
    figure.statedIn === ''
      ? []
      : [{ agency: figure.lead, number: figure.statedIn, file: null, sheet: '', cell: '' }];
  const sources = [...new Set([...figure.sources, ...parts.map(({ source }) => source)])];
  const ids = sources.map(source => targetByCode(targets, source)?.assignment ?? source);
  const returned = [...new Set(ids)].flatMap((id): readonly PaperBehind[] => {
    const row = rowOf(figure.lead, id);
    const number = row?.fields['evidenceNumber'];
    if (!row || typeof number !== 'string' || number === '') return [];
    const { file = null, sheet = '', cell = '' } = entryPlace(row, 'evidenceNumber');
    return originsIn(row.cells, row.sheet).has('evidenceNumber')
      ? [{ agency: figure.lead, number, file, sheet, cell }]
      : [];
  });
  return [...typed, ...returned];
}

type RowOfLead = (agency: string, assignment: string) => Book['consolidated'][number] | undefined;

const taskRows =
  ({ consolidated }: Book): RowOfLead =>
  (agency, id) =>
    latestRows(consolidated.filter(row => row.section === 'tasks' && row.agencyCode === agency)).get(id);

/** The province's marks with the Ministry's put in. */
function marksWith(score: ProvinceScore, lines: readonly MinistryLine[]): readonly CriterionMarks[] {
  const given = new Map(lines.map(line => [line.criterion, line]));
  return selfMarks(score.marks).map(mark => {
    const line = given.get(mark.code);
    return line ? { ...mark, appraisal: line.appraisal, survey: line.survey } : mark;
  });
}

function areaAgreements(
  { set }: ProvinceScore,
  criteria: readonly { readonly code: string; readonly same: boolean }[],
): readonly AreaAgreement[] {
  const { areaOf } = criteriaTree(set);
  return set.areas.map(({ code }) => {
    const own = criteria.filter(one => areaOf(one.code)?.code === code);
    const same = own.filter(one => one.same).length;
    const percent = own.length === 0 ? null : roundHalfUp(new Decimal(same).div(own.length).times(100), 2);
    return { area: code, compared: own.length, same, percent };
  });
}

/** Years in their order, with what was given in each. */
function yearsOfMinistry({ ministry }: Book): readonly YearOfMinistry[] {
  return [...new Set(ministry.map(({ year }) => year))].sort().map(year => {
    const own = ministry.filter(line => line.year === year);
    const rank = own.find(({ criterion }) => criterion === RANK);
    const lines = own.filter(({ criterion }) => criterion !== RANK);
    return {
      year,
      points: sumOf(lines.flatMap(({ appraisal, survey }) => [appraisal ?? 0, survey ?? 0])),
      criteria: lines.length,
      rank: rank?.appraisal ?? null,
      provinces: rank?.maxPoints ?? null,
    };
  });
}

/** Null where the province cannot be scored. Of the book's own year. */
export function reconcileWithMinistry(book: Book, state: WorkbookState): Reconciliation | null {
  const score = scoreProvince(book);
  if (!score) return null;
  const lines = book.ministry.filter(({ year, criterion }) => year === book.year && criterion !== RANK);
  const marks = marksWith(score, lines);
  const found = agreementOfMarks(marks, book.scoring);
  const { areaOf, byCode } = criteriaTree(score.set);
  const results = new Map(score.marks.map(({ criterion, result }) => [criterion.code, result]));
  const rowOf = taskRows(book);
  const differences = found.criteria
    .filter(({ same }) => !same)
    .map(({ code, self, appraisal, difference }): MinistryDifference => {
      const result = results.get(code) ?? null;
      return {
        ...{ criterion: code, area: areaOf(code)?.code ?? '', name: byCode.get(code)?.name ?? '' },
        ...{ self, ministry: appraisal, difference },
        reason: lines.find(({ criterion }) => criterion === code)?.note ?? '',
        figure: result?.figure.code ?? '',
        lead: result?.figure.lead ?? '',
        cells: result ? figureCells(book, state, result) : [],
        papers: result ? papersOf(book, result, rowOf) : [],
      };
    })
    .sort((left, right) => Math.abs(right.difference ?? 0) - Math.abs(left.difference ?? 0));
  const compared = new Set(found.criteria.map(({ code }) => code));
  const totals = totalsOf(score.set, marks, book.scoring);
  return {
    year: book.year,
    agreement: found.percent,
    byArea: areaAgreements(score, found.criteria),
    differences,
    notCompared: marks
      .filter(({ code }) => !compared.has(code) && byCode.get(code)?.source === 'appraisal')
      .map(({ code }) => code),
    selfScore: score.totals.self.points,
    ministryScore: sumOf([totals.appraisal.points, totals.survey.points]),
    index: totals.index.kind === 'index' && lines.length > 0 ? totals.index.percent : null,
    years: yearsOfMinistry(book),
    issues: selfIssues(score, lines),
  };
}

/** What the Ministry has as the province's own points against what the figures give today. */
function selfIssues(score: ProvinceScore, lines: readonly MinistryLine[]): readonly Issue[] {
  return lines.flatMap(({ criterion, self }): readonly Issue[] => {
    const own = score.marks.find(mark => mark.criterion.code === criterion)?.self;
    if (self === null || typeof own !== 'number' || own === self) return [];
    return [newIssue('ministry.self-differs', 'warning', { code: criterion, printed: self, computed: own })];
  });
}
