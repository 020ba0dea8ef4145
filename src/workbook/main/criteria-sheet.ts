// Sheet "Bộ tiêu chí": the sets that score, in tblTieuChi (a set's own row, its areas, its criteria) and tblBac (the
// steps and levels of rules that have them) beside it. What the office edits here is what scores. Kinds, levels and groups are words.

import { criteriaSetToRows, SURVEY_GROUPS } from '../../core/criteria';
import type { CriteriaRow, CriteriaSet } from '../../core/criteria';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import { columnBody, placeOf } from '../addresses';
import type {
  CellDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from '../declaration';
import type { SheetState } from '../port';
import { CRITERIA_SCHEMA, SOURCE_WORDS, STEP_SCHEMA } from '../records/criteria-records';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet, printedBlock, BOOK_HEADER_ROW } from './frame';

/** tblBac stands one blank column beside tblTieuChi, the lists of words one beside tblBac. */
const STEPS_AT = `T${BOOK_HEADER_ROW}`;
const LISTS = [
  ['AB', book.criteriaLists.kind, Object.values(book.criteriaRowKinds)],
  ['AC', book.criteriaLists.source, Object.values(SOURCE_WORDS)],
  ['AD', book.criteriaLists.rule, Object.values(scoring.ruleKinds)],
  ['AE', book.criteriaLists.levels, Object.values(scoring.levels.byCode)],
  ['AF', book.criteriaLists.award, Object.values(book.stepAwards)],
  ['AG', book.surveyGroupList, SURVEY_GROUPS.map(group => scoring.surveyGroups[group])],
] as const;

/** Rows that a list serves below the ones that stand there, so that new rows are served in every program. */
const ROWS_TO_COME = 500;

const extended = (range: string): string =>
  range.replace(/(\d+)$/, last => String(Number(last) + ROWS_TO_COME));

function listValidation(table: TableDeclaration, key: string, column: string): ValidationDeclaration {
  const words = LISTS.find(([at]) => at === column)?.[2] ?? [];
  return {
    range: extended(columnBody(placeOf(table), key)),
    rule: {
      kind: 'list',
      source: `$${column}$${BOOK_HEADER_ROW + 1}:$${column}$${BOOK_HEADER_ROW + words.length}`,
    },
    severity: 'stop',
  };
}

const listCells = (): readonly CellDeclaration[] =>
  LISTS.flatMap(([column, title, words]) => [
    { at: `${column}${BOOK_HEADER_ROW}`, content: title, style: 'header' as const },
    ...words.map((word, index) => ({
      at: `${column}${BOOK_HEADER_ROW + 1 + index}`,
      content: word,
      style: 'text' as const,
    })),
  ]);

/** Every row of an illustrative set says so, whatever the office filters. */
function rowsOf(set: CriteriaSet): readonly CriteriaRow[] {
  const { criteria } = criteriaSetToRows(set);
  if (set.status !== 'illustrative') return criteria;
  return criteria.map(row => (row.kind === 'set' ? row : { ...row, note: scoring.illustrativeLabel }));
}

export function criteriaSheet(
  sets: readonly CriteriaSet[],
  basis: string,
  before: SheetState | null,
): SheetDeclaration {
  const stateOf = (name: string) => before?.tables.find(table => table.name === name) ?? null;
  const illustrative = sets.some(({ status }) => status === 'illustrative');
  const criteria = tableOf(CRITERIA_SCHEMA, sets.flatMap(rowsOf), firstCell, stateOf(CRITERIA_SCHEMA.name));
  const steps = tableOf(
    STEP_SCHEMA,
    sets.flatMap(set => criteriaSetToRows(set).steps),
    STEPS_AT,
    stateOf(STEP_SCHEMA.name),
  );
  const sheet = framedSheet(
    {
      key: 'criteria',
      title: book.titles.criteria,
      basis,
      note: { text: illustrative ? book.illustrative : book.criteriaNote, illustrative },
      tabColor: '1F4E79',
      frozenColumns: 0,
      paper: 'A3',
    },
    criteria,
  );
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      { at: 'T1', mergeTo: 'Z1', content: book.titles.steps, style: 'title' },
      { at: 'T3', mergeTo: 'Z3', content: book.criteriaNote, style: 'note' },
      { at: 'AB3', mergeTo: 'AG3', content: book.criteriaLists.title, style: 'heading' },
      ...listCells(),
    ],
    tables: [criteria, steps],
    columnWidths: { 19: 3, 27: 3, 28: 12, 29: 26, 30: 24, 31: 26, 32: 16, 33: 20 },
    foldedColumns: [28, 29, 30, 31, 32, 33],
    rowHeights: { ...sheet.rowHeights, 3: 66 },
    ...(sheet.print
      ? { print: { ...sheet.print, areas: [printedBlock(criteria, 1), printedBlock(steps, 1)] } }
      : {}),
    validations: [
      listValidation(criteria, 'kind', 'AB'),
      listValidation(criteria, 'source', 'AC'),
      listValidation(criteria, 'rule', 'AD'),
      listValidation(steps, 'award', 'AF'),
      {
        range: extended(columnBody(placeOf(criteria), 'maxPoints')),
        rule: { kind: 'decimal', min: 0, max: 100 },
        severity: 'stop',
      },
    ],
  };
}
