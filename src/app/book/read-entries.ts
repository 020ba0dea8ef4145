// Appraisals and survey counts as the office entered them. A row that cannot be read is left out and becomes an issue
// with its cell: it never stops the other rows, and is never guessed.

import { movedTo } from '../../core/issues';
import { agencyDirectory, findAgency } from '../../core/agencies';
import { importSurveyCounts } from '../../core/scoring';
import type { Agency, AgencyDirectory } from '../../core/agencies';
import type { Issue, Place } from '../../core/issues';
import type { AppraisalEntry, SurveyCountRow, SurveyResult } from '../../core/scoring';
import { APPRAISAL_SCHEMA } from '../../workbook/records/appraisal-record';
import { SURVEY_SCHEMA } from '../../workbook/records/survey-record';
import type { WorkbookState } from '../../workbook/port';
import type { TableRow } from '../../workbook/table-schema';
import { textIn } from '../../workbook/table-schema';
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

/** Cells that people type in many ways. */
const RULE_OF_CELL: Readonly<Record<string, AppraisalFault>> = {
  on: 'appraisal.date',
  points: 'appraisal.points',
};

function appraisalIn(
  row: TableRow,
  directory: AgencyDirectory,
  at: (columnKey: string) => Place,
): AppraisalEntry | Issue {
  const agency = agencyIn(directory, textIn(row, 'agency'));
  if (!agency) return issueAt('appraisal.unknown-agency', at('agency'), textIn(row, 'agency'));
  const read = APPRAISAL_SCHEMA.read(row);
  if (read.kind === 'ok') return { ...read.value, agency: agency.code };
  const { key, value } = read.error;
  const rule = RULE_OF_CELL[key] ?? 'appraisal.points';
  return issueAt(rule, at(key), value, { code: textIn(row, 'criterion') });
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

/** As typed, with the agency's code where its name is known. */
const surveyRowsFrom = (row: TableRow, directory: AgencyDirectory): readonly SurveyCountRow[] => {
  const read = SURVEY_SCHEMA.read(row);
  if (read.kind === 'failed') return [];
  return [{ ...read.value, agency: agencyIn(directory, textIn(row, 'agency'))?.code ?? read.value.agency }];
};

export function readSurveys(state: WorkbookState, agencies: readonly Agency[]): SurveysRead {
  const table = placedRows(state, SURVEY_SCHEMA);
  if (!table) return { results: [], issues: [], placeOf: () => ({}) };
  const directory = agencyDirectory(agencies);
  const rows = table.rows.flatMap(({ row }) => surveyRowsFrom(row, directory));
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
