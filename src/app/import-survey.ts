// Act: survey results from a table that somebody kept, counts or raw answers, into the sheet of surveys. What stands
// there is never changed: the same result again is passed over, another one for the same question is an issue.

import { agencyDirectory, findAgency } from '../core/agencies';
import { criteriaTree, SURVEY_GROUPS } from '../core/criteria';
import { readSurveyTable } from '../core/scoring';
import { foldDiacritics } from '../core/text';
import type { Agency } from '../core/agencies';
import type { SurveyGroup } from '../core/criteria';
import type { Issue, Place } from '../core/issues';
import type { SurveyCountRow, SurveyCounts, SurveyResult, SurveyTableReading } from '../core/scoring';
import { scoring } from '../texts/vi/scoring';
import { surveysSheet } from '../workbook/main/surveys-sheet';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { basisOf, tableIn } from './book/book-sheets';
import type { Book } from './book/model';
import { criteriaSetFor } from './book/model';
import { readSurveys } from './book/read-entries';

export interface SurveySource {
  readonly grid: readonly (readonly (string | number | null)[])[];
  /** Null for pasted text. */
  readonly sheet: string | null;
}

export interface SurveyInto {
  readonly kind: SurveyTableReading['kind'];
  /** Rows of the table that hold something. */
  readonly rows: number;
  /** Rows for the sheet of surveys, one a group. */
  readonly added: readonly SurveyCountRow[];
  /** Results that stand there already with the same counts. */
  readonly already: number;
  /** Nothing with an issue is added. */
  readonly issues: readonly Issue[];
  /** The book with what was added. */
  readonly book: Book;
  readonly change: WorkbookChange;
}

function groupNamed(text: string): SurveyGroup | null {
  const wanted = foldDiacritics(text);
  return (
    SURVEY_GROUPS.find(group => group === text || foldDiacritics(scoring.surveyGroups[group]) === wanted) ??
    null
  );
}

const sameCounts = (left: SurveyCounts, right: SurveyCounts): boolean =>
  left.asked === right.asked &&
  (['A', 'B', 'C', 'D'] as const).every(answer => left.answers[answer] === right.answers[answer]);

const rowOf = ({ agency, criterion }: SurveyResult, counts: SurveyCounts): SurveyCountRow => ({
  agency,
  criterion,
  group: counts.group,
  asked: counts.asked,
  ...counts.answers,
});

/** Why a result cannot count: a criterion that the set of the agency does not have or does not ask about. */
function faultOf(book: Book, agencies: ReadonlyMap<string, Agency>, { agency, criterion }: SurveyResult) {
  const level = agencies.get(agency)?.level;
  const set = level === undefined ? null : criteriaSetFor(book, level);
  if (!set) return 'agency.not-scored';
  const leaf = criteriaTree(set).leaves.find(({ code }) => code === criterion);
  if (!leaf) return 'survey.unknown-code';
  return leaf.rule?.kind === 'survey' ? null : 'survey.not-surveyed';
}

type SurveyFault =
  'agency.not-scored' | 'survey.unknown-code' | 'survey.not-surveyed' | 'survey.other-result';

interface Sorted {
  readonly added: SurveyCountRow[];
  readonly issues: Issue[];
  already: number;
}

function withResults(existing: readonly SurveyResult[], added: readonly SurveyCountRow[]): SurveyResult[] {
  const results = new Map(existing.map(result => [`${result.agency}\n${result.criterion}`, result] as const));
  for (const { agency, criterion, group, asked, A, B, C, D } of added) {
    const [code, question] = [String(agency), String(criterion)];
    const known = results.get(`${code}\n${question}`) ?? { agency: code, criterion: question, groups: [] };
    const answers = { A: Number(A), B: Number(B), C: Number(C), D: Number(D) };
    const counts = { group: group as SurveyGroup, asked: Number(asked), answers };
    results.set(`${code}\n${question}`, { ...known, groups: [...known.groups, counts] });
  }
  return [...results.values()];
}

/** Pure: what taking the table in would write; null where no table of survey results can be seen in it. */
export function surveyInto(book: Book, state: WorkbookState, source: SurveySource): SurveyInto | null {
  const directory = agencyDirectory(book.agencies);
  const reading = readSurveyTable(source.grid, {
    agencyOf: text => {
      const finding = findAgency(directory, text);
      return finding.kind === 'found' ? finding.agency.code : null;
    },
    groupOf: groupNamed,
    sheet: source.sheet,
  });
  if (!reading) return null;
  const existing = readSurveys(state, book.agencies).results;
  const agencies = new Map(book.agencies.map(agency => [agency.code, agency]));
  const existingCounts = new Map(
    existing.flatMap(({ agency, criterion, groups }) =>
      groups.map(counts => [`${agency}\n${criterion}\n${counts.group}`, counts] as const),
    ),
  );
  const sorted: Sorted = { added: [], issues: [...reading.issues], already: 0 };
  for (const result of reading.results) {
    const { agency, criterion, groups } = result;
    const rule = faultOf(book, agencies, result);
    const report = (what: SurveyFault, place: Place, value: string): void => {
      const params = { code: criterion, name: agencies.get(agency)?.name ?? agency };
      sorted.issues.push({ rule: what, severity: 'error', place, value, params });
    };
    if (rule !== null) {
      const column = rule === 'agency.not-scored' ? 'agency' : 'criterion';
      const at = reading.placeOf(agency, groups[0]?.group ?? '', criterion, column);
      report(rule, at, column === 'agency' ? agency : criterion);
      continue;
    }
    for (const counts of groups) {
      const known = existingCounts.get(`${agency}\n${criterion}\n${counts.group}`);
      if (!known) sorted.added.push(rowOf(result, counts));
      else if (sameCounts(known, counts)) sorted.already += 1;
      else
        report(
          'survey.other-result',
          reading.placeOf(agency, counts.group, criterion, 'group'),
          scoring.surveyGroups[counts.group],
        );
    }
  }
  const { added, already, issues } = sorted;
  const put =
    added.length === 0
      ? []
      : [surveysSheet(book.year, basisOf(book), tableIn(state, 'surveys', 'tblDieuTra'), added)];
  return {
    kind: reading.kind,
    rows: reading.rows,
    added,
    already,
    issues,
    book: { ...book, surveys: withResults(existing, added) },
    change: { put, remove: [] },
  };
}
