// Act: the workbooks issued to agencies for a year and period, each with the agency's share of the plan.

import { LEVEL_WITH_A_DAY } from '../core/agencies';
import { assignmentsFor, provinceTargetsOf, targetsFor } from '../core/assignments';
import { awardPoints, criteriaTree } from '../core/criteria';
import { lastDayOf } from '../core/deadlines';
import { rulesWithout, switchedOffOn } from '../core/rules';
import type { Agency } from '../core/agencies';
import type { IsoDate, PeriodCode } from '../core/calendar';
import type { CriteriaSet, ScoringRule } from '../core/criteria';
import type { Target } from '../core/targets';
import { identityOf } from '../workbook/issued/identity';
import type { IssuedCriterion, IssueInput } from '../workbook/issued/model';
import { issuedWorkbook } from '../workbook/issued/workbook';
import { writeWorkbook } from '../xlsx';
import { criteriaSetFor } from './book/model';
import type { Book } from './book/model';

export interface IssuedFile {
  readonly agency: Agency;
  /** `<code>_<year>_<period>.xlsx`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The last day for an agency's periodic report, as the table of deadlines has it: a row of the agency alone comes before
 * one of its level.
 */
export function lastDayFor(book: Book, agency: Agency, period: PeriodCode): IsoDate {
  const ofTable = (bound: string): IsoDate | null =>
    book.deadlines.find(
      deadline =>
        deadline.report === 'periodic' &&
        deadline.period === period &&
        (deadline.agencies.includes(bound) || deadline.levels.includes(bound)),
    )?.lastDay ?? null;
  const day =
    ofTable(agency.code) ??
    ofTable(agency.level) ??
    ofTable(LEVEL_WITH_A_DAY) ??
    lastDayOf({ report: 'periodic', year: book.year, period, level: LEVEL_WITH_A_DAY });
  if (!day) throw new Error(`no deadline for ${period} of ${book.year}`);
  return day;
}

const levelsOf = (rule: ScoringRule | null, maxPoints: number): IssuedCriterion['levels'] =>
  rule?.kind !== 'levels'
    ? []
    : rule.levels.map(({ name, award }) => ({ name, points: awardPoints(award, maxPoints).toNumber() }));

export const issuedCriteria = (set: CriteriaSet | null): readonly IssuedCriterion[] =>
  set === null
    ? []
    : criteriaTree(set)
        .leaves.filter(criterion => criterion.source === 'appraisal')
        .map(({ code, name, maxPoints, rule }) => ({
          code,
          name,
          maxPoints,
          yesNo: rule?.kind === 'yesNo' || rule?.kind === 'noYes',
          levels: levelsOf(rule, maxPoints),
        }));

/** Targets whose own figure the agency gives: those of its level, and the province's that it answers for. */
function issuedTargets(book: Book, agency: Agency): readonly Target[] {
  const own = new Set([
    ...targetsFor(agency, book.targets),
    ...provinceTargetsOf(agency, book.targets, book.plan, book.agencies),
  ]);
  return book.targets.filter(target => own.has(target));
}

export function issueInput(book: Book, agency: Agency, period: PeriodCode, issuedOn: IsoDate): IssueInput {
  const set = agency.scored ? criteriaSetFor(book, agency.level) : null;
  return {
    office: book.office,
    plan: book.plan,
    agency,
    year: book.year,
    period,
    lastDay: lastDayFor(book, agency, period),
    issuedOn,
    tasks: assignmentsFor(agency, book.plan, book.agencies),
    targets: issuedTargets(book, agency),
    criteria: issuedCriteria(set),
    illustrative: set?.status === 'illustrative',
    rules: rulesWithout(switchedOffOn(book.switches, issuedOn)),
  };
}

export function issueOne(book: Book, agency: Agency, period: PeriodCode, issuedOn: IsoDate): IssuedFile {
  const input = issueInput(book, agency, period, issuedOn);
  return {
    agency,
    fileName: `${agency.code}_${book.year}_${period}.xlsx`,
    bytes: writeWorkbook(issuedWorkbook(input, identityOf(input))),
  };
}

/** One after the other, so that the caller can show progress and stop between two. */
export function* issueWorkbooks(
  book: Book,
  agencies: readonly Agency[],
  period: PeriodCode,
  issuedOn: IsoDate,
): Generator<IssuedFile, void, void> {
  for (const agency of agencies) yield issueOne(book, agency, period, issuedOn);
}
