// Appraisals and survey counts as the office entered them. A row that cannot be read is left out and becomes an issue
// with its cell: it never stops the other rows, and is never guessed.

import { movedTo } from '../../core/issues';
import { agencyDirectory, findAgency } from '../../core/agencies';
import { importSurveyCounts } from '../../core/scoring';
import { parseDate, parseNumber } from '../../core/text';
import type { Agency, AgencyDirectory } from '../../core/agencies';
import type { Issue, Place } from '../../core/issues';
import type { AppraisalEntry, SurveyCountRow, SurveyResult } from '../../core/scoring';
import { scoring } from '../../texts/vi/scoring';
import { APPRAISAL_SCHEMA } from '../../workbook/main/appraisals-sheet';
import { SURVEY_SCHEMA } from '../../workbook/main/surveys-sheet';
import type { WorkbookState } from '../../workbook/port';
import type { TableRow } from '../../workbook/table-schema';
import { textIn } from '../../workbook/table-schema';
import { codeOf } from '../../workbook/word-cells';
import { placedRows } from './table-cells';
import type { PlacedRows } from './table-cells';

interface PlacedAppraisal {
  readonly entry: AppraisalEntry;
  readonly rowIndex: number;
}

export interface AppraisalsRead {
  readonly entries: readonly PlacedAppraisal[];
  readonly issues: readonly Issue[];
  readonly placeOf: PlacedRows['placeOf'];
}

type AppraisalFault = 'appraisal.unknown-agency' | 'appraisal.date' | 'appraisal.points';

const issueAt = (
  rule: AppraisalFault,
  place: Place,
  value: string,
  params: { readonly code?: string } = {},
): Issue => ({
  rule,
  severity: 'error',
  place,
  value,
  params,
});

const agencyIn = (directory: AgencyDirectory, text: string): Agency | null => {
  const finding = findAgency(directory, text);
  return finding.kind === 'found' ? finding.agency : null;
};

const cellIn = (row: TableRow, key: string): string | number =>
  typeof row[key] === 'number' ? row[key] : textIn(row, key);

function pointsIn(row: TableRow): AppraisalEntry['points'] | null {
  const cell = cellIn(row, 'points');
  const text = String(cell).toLowerCase();
  if (text === scoring.notApplicable.toLowerCase() || text === 'x') return 'notApplicable';
  const reading = parseNumber(cell);
  return reading.kind === 'number' ? reading.value : null;
}

function dayIn(row: TableRow): string | null {
  const cell = cellIn(row, 'on');
  const reading = parseDate(cell, {
    dateSystem: 1900,
    isDateFormat: typeof cell === 'number',
    hasOwnTime: true,
  });
  return reading.kind === 'date' ? reading.value : null;
}

function appraisalIn(
  row: TableRow,
  directory: AgencyDirectory,
  at: (columnKey: string) => Place,
): AppraisalEntry | Issue {
  const agency = agencyIn(directory, textIn(row, 'agency'));
  if (!agency) return issueAt('appraisal.unknown-agency', at('agency'), textIn(row, 'agency'));
  const criterion = textIn(row, 'criterion');
  const on = dayIn(row);
  if (on === null) return issueAt('appraisal.date', at('on'), textIn(row, 'on'), { code: criterion });
  const points = pointsIn(row);
  if (points === null)
    return issueAt('appraisal.points', at('points'), textIn(row, 'points'), { code: criterion });
  const [appraiser, reason] = [textIn(row, 'appraiser'), textIn(row, 'reason')];
  return { agency: agency.code, criterion, appraiser, on, points, reason };
}

export function readAppraisals(state: WorkbookState, agencies: readonly Agency[]): AppraisalsRead {
  const table = placedRows(state, APPRAISAL_SCHEMA);
  if (!table) return { entries: [], issues: [], placeOf: () => ({}) };
  const directory = agencyDirectory(agencies);
  const [entries, issues]: [PlacedAppraisal[], Issue[]] = [[], []];
  for (const { row, rowIndex } of table.rows) {
    const read = appraisalIn(row, directory, key => table.placeOf(rowIndex, key));
    if ('rule' in read) issues.push(read);
    else entries.push({ entry: read, rowIndex });
  }
  return { entries, issues, placeOf: table.placeOf };
}

export interface SurveysRead {
  readonly results: readonly SurveyResult[];
  readonly issues: readonly Issue[];
  /** Where the result of an agency on a criterion first stands. */
  readonly placeOf: (agency: string, criterion: string, columnKey: string) => Place;
}

const plainCell = (row: TableRow, key: string): string | number | null => {
  const value = row[key] ?? null;
  return typeof value === 'boolean' ? String(value) : value;
};

function surveyRowFrom(row: TableRow, directory: AgencyDirectory): SurveyCountRow {
  const cell = (key: string) => plainCell(row, key);
  return {
    agency: agencyIn(directory, textIn(row, 'agency'))?.code ?? cell('agency'),
    group: codeOf(scoring.surveyGroups, cell('group')),
    criterion: cell('criterion'),
    asked: cell('asked'),
    A: cell('A'),
    B: cell('B'),
    C: cell('C'),
    D: cell('D'),
  };
}

export function readSurveys(state: WorkbookState, agencies: readonly Agency[]): SurveysRead {
  const table = placedRows(state, SURVEY_SCHEMA);
  if (!table) return { results: [], issues: [], placeOf: () => ({}) };
  const directory = agencyDirectory(agencies);
  const rows = table.rows.map(({ row }) => surveyRowFrom(row, directory));
  const indexOf = (rowIndex: number): number => table.rows[rowIndex]?.rowIndex ?? rowIndex;
  const { results, issues } = importSurveyCounts(rows, (rowIndex, column) =>
    table.placeOf(indexOf(rowIndex), column),
  );
  return {
    results,
    issues: issues.map(issue =>
      movedTo(issue, issue.place, { rowIndex: indexOf(issue.params.rowIndex ?? 0) }),
    ),
    placeOf: (agency, criterion, columnKey) => {
      const at = rows.findIndex(
        row => row.agency === agency && String(row.criterion ?? '').trim() === criterion,
      );
      return at < 0 ? {} : table.placeOf(indexOf(at), columnKey);
    },
  };
}
