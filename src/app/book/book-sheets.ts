// The sheets of the main workbook for a book: every command that writes asks for the sheets that it changes.

import { LEVELS } from '../../core/agencies';
import { AREA_CODES } from '../../core/plan';
import { DEFAULT_SETTING_ROWS } from '../../core/scoring';
import { AMOUNT_LIMIT_ROWS } from '../../core/returned';
import { book as texts } from '../../texts/vi/book';
import { vietnameseDate } from '../../texts/numbers';
import type { SheetDeclaration, SheetKey } from '../../workbook/declaration';
import { agenciesSheet } from '../../workbook/main/agencies-sheet';
import { appraisalsSheet } from '../../workbook/main/appraisals-sheet';
import { consolidatedSheet } from '../../workbook/main/consolidated-sheet';
import { criteriaSheet } from '../../workbook/main/criteria-sheet';
import { areaInWords } from '../../texts/area-names';
import { dashboardSheet } from '../../workbook/main/dashboard-sheet';
import type { DashboardArea } from '../../workbook/main/dashboard-tables';
import { deadlinesSheet } from '../../workbook/main/deadlines-sheet';
import { figuresSheet } from '../../workbook/main/figures-sheet';
import { followUpSheet } from '../../workbook/main/follow-up-sheet';
import { initiativesSheet } from '../../workbook/main/initiatives-sheet';
import { inspectionsSheet } from '../../workbook/main/inspections-sheet';
import { issuesSheet } from '../../workbook/main/issues-sheet';
import type { IssueRow } from '../../workbook/records/issue-record';
import { ledgerSheet } from '../../workbook/main/ledger-sheet';
import type { LedgerAgencyRow, LedgerFileRow } from '../../workbook/records/ledger-records';
import { ministrySheet } from '../../workbook/main/ministry-sheet';
import { planSheet } from '../../workbook/main/plan-sheet';
import { planRowsOf } from '../../workbook/records/plan-record';
import { provinceSheet } from '../../workbook/main/province-sheet';
import { scoresSheet } from '../../workbook/main/scores-sheet';
import type { ScoreRow } from '../../workbook/records/score-record';
import { settingsSheet } from '../../workbook/main/settings-sheet';
import type { SettingRow } from '../../workbook/records/setting-record';
import { surveysSheet } from '../../workbook/main/surveys-sheet';
import { planTargetsSheet } from '../../workbook/main/targets-sheet';
import type { SheetState, TableState, WorkbookState } from '../../workbook/port';
import { provinceRows, scoreProvince } from '../province/province-score';
import { figuresOfFollowUp, fundsOf } from '../follow-up';
import type { Book } from './model';

export const basisOf = (book: Book): string => {
  const { decision, version } = book.plan;
  const basis = texts.basis(decision.number, vietnameseDate(decision.date), decision.issuer, version);
  return book.watchedBy === null ? basis : texts.watchedBy(basis, book.watchedBy);
};

export const sheetIn = (state: WorkbookState, key: SheetKey): SheetState | null =>
  state.sheets.find(sheet => sheet.key === key) ?? null;

export const tableIn = (state: WorkbookState, key: SheetKey, name: string): TableState | null =>
  sheetIn(state, key)?.tables.find(table => table.name === name) ?? null;

/** What the decision says has its number; the rest is the office's own, with what it begins with. */
const sourceOf = (key: string, decision: string): string => texts.settingSources[key] ?? decision;

function settingRows(book: Book): readonly SettingRow[] {
  const { decision, version } = book.plan;
  const own: readonly (readonly [string, string | number])[] = [
    ['year', book.year],
    ['plan', decision.number],
    ['planVersion', version],
    ['authority', book.office.authority],
    ['office', book.office.office],
    ['officeAgency', book.office.agencyCode],
    ['place', book.office.place],
    ['sign', book.office.sign],
    ['signer', book.office.signer],
    ...(book.office.signerName === '' ? [] : [['signerName', book.office.signerName] as const]),
    ['authoritySignsFor', book.office.authoritySignsFor],
    ['authoritySigner', book.office.authoritySigner],
  ];
  const scoring: Readonly<Record<string, unknown>> = { ...book.scoring };
  const nameOf = (key: string): string => texts.settingNames[key] ?? key;
  return [
    ...own.map(([key, value]) => ({ key, name: nameOf(key), value, source: sourceOf(key, decision.number) })),
    ...AMOUNT_LIMIT_ROWS.map(({ key, source }) => ({
      key,
      name: nameOf(key),
      value: book.amounts[key],
      source,
    })),
    ...DEFAULT_SETTING_ROWS.map(row => {
      const value = scoring[row.key];
      return {
        key: row.key,
        name: nameOf(row.key),
        value: typeof value === 'number' || typeof value === 'string' ? value : row.value,
        source: row.source,
      };
    }),
  ];
}

/** Sheets of what the office keeps record of itself, and what follows from it. */
function followUpSheets(book: Book, state: WorkbookState): readonly SheetDeclaration[] {
  const { year, plan, targets } = book;
  const basis = basisOf(book);
  const nameOf = (id: string): string => plan.assignments.find(one => one.id === id)?.content ?? '';
  const contents = { year, basis, targets, nameOf, figures: figuresOfFollowUp(book), funds: fundsOf(book) };
  return [
    inspectionsSheet(year, basis, tableIn(state, 'inspections', 'tblKiemTra')),
    initiativesSheet(year, basis, tableIn(state, 'initiatives', 'tblSangKien')),
    followUpSheet(contents, sheetIn(state, 'followUp')),
  ];
}

/** Sheets that hold the plan and what the office decides about it. */
export function planSheets(book: Book, state: WorkbookState): readonly SheetDeclaration[] {
  const gradeRows = book.scoring.gradeBands.map(band => ({ ...band, source: texts.gradesSource }));
  return [
    planSheet(book.plan, planRowsOf(book.plan, book.papers), tableIn(state, 'plan', 'tblKeHoach')),
    planTargetsSheet(book.plan, book.targets, tableIn(state, 'targets', 'tblChiTieu'), book.year),
    agenciesSheet(book.plan, book.agencies, tableIn(state, 'agencies', 'tblCoQuan')),
    deadlinesSheet(book.plan, book.year, book.deadlines, tableIn(state, 'deadlines', 'tblThoiHan')),
    criteriaSheet(book.criteriaSets, basisOf(book), sheetIn(state, 'criteria')),
    appraisalsSheet(book.year, basisOf(book), tableIn(state, 'appraisals', 'tblThamDinh')),
    surveysSheet(book.year, basisOf(book), tableIn(state, 'surveys', 'tblDieuTra')),
    ...followUpSheets(book, state),
    ministrySheet(basisOf(book), book.ministry, tableIn(state, 'ministry', 'tblBoThamDinh')),
    figuresSheet(book.year, basisOf(book), book.figures, tableIn(state, 'figures', 'tblSoLieuTinh')),
    settingsSheet(
      {
        settings: settingRows(book),
        grades: gradeRows,
        switches: book.switches,
        changes: book.settingChanges,
        plan: book.plan,
      },
      sheetIn(state, 'settings'),
    ),
  ];
}

export interface Results {
  readonly agencies: readonly LedgerAgencyRow[];
  readonly files: readonly LedgerFileRow[];
  readonly issues: readonly IssueRow[];
  readonly scores: readonly ScoreRow[];
}

export const NO_RESULTS: Results = { agencies: [], files: [], issues: [], scores: [] };

/** Of a book of what one department watches: the areas in which it watches something. */
function areasOf({ plan, targets, watchedBy }: Book): readonly DashboardArea[] {
  const used = new Set([...plan.assignments, ...targets].map(({ area }) => area));
  return AREA_CODES.filter(code => watchedBy === null || used.has(code)).map(code => ({
    code,
    name: areaInWords(plan.areas.find(({ area }) => area === code)?.name ?? texts.dashboard.area),
  }));
}

const expectedByLevel = ({ agencies }: Book): Readonly<Record<string, number>> =>
  Object.fromEntries(LEVELS.map(({ code }) => [code, agencies.filter(({ level }) => level === code).length]));

/** None in a book of what one department watches: the province is scored as a whole. */
function provinceSheets(book: Book, state: WorkbookState): readonly SheetDeclaration[] {
  if (book.watchedBy !== null) return [];
  const score = scoreProvince(book);
  const contents = {
    rows: score ? provinceRows(score) : [],
    illustrative: score?.set.status === 'illustrative',
  };
  return [provinceSheet(book.year, basisOf(book), contents, tableIn(state, 'province', 'tblDiemTinh'))];
}

/** Sheets that consolidation fills. */
export function resultSheets(
  book: Book,
  state: WorkbookState,
  results: Results,
): readonly SheetDeclaration[] {
  const basis = basisOf(book);
  const areas = areasOf(book);
  return [
    dashboardSheet(book.year, basis, {
      areas,
      expected: book.watchedBy === null ? expectedByLevel(book) : null,
      agencies: results.agencies,
      targets: book.consolidated.filter(row => row.section === 'targets'),
      scores: results.scores,
    }),
    consolidatedSheet(book.year, basis, book.consolidated, tableIn(state, 'consolidated', 'tblTongHop')),
    scoresSheet(book.year, basis, results.scores, tableIn(state, 'scores', 'tblDiem'), {
      areas: areas.map(({ code }) => code),
    }),
    ...provinceSheets(book, state),
    ledgerSheet(book.year, basis, results.agencies, results.files, sheetIn(state, 'ledger')),
    issuesSheet(basis, results.issues, tableIn(state, 'issues', 'tblVanDe')),
  ];
}
