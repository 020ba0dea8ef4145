// Sheet "Bộ tiêu chí": the sets that score, in tblTieuChi (a set's own row, its areas, its criteria) and tblBac (the
// steps and levels of rules that have them) beside it. What the office edits here is what scores. Kinds, levels and groups are words.

import { criteriaSetToRows, SURVEY_GROUPS } from '../../core/criteria';
import type { CriteriaRow, CriteriaSet, StepRow } from '../../core/criteria';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import { criteriaColumns } from '../../texts/vi/scoring-issues';
import { columnBody, placeOf } from '../addresses';
import type {
  CellDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from '../declaration';
import type { SheetState } from '../port';
import type { ColumnSchema, TableRow, TableSchema } from '../table-schema';
import { tableOf } from '../table-schema';
import { codeOf, codesOf, wordOf, wordsOf } from '../word-cells';
import type { Words } from '../word-cells';
import { firstCell, framedSheet, BOOK_HEADER_ROW } from './frame';

type Cell = string | number | null;
type Look = Pick<ColumnSchema<never>, 'width' | 'style'>;

const caption = (key: string): string => criteriaColumns[key] ?? key;
const entry = (width: number, style: Look['style']): Look & { readonly headerStyle: 'entryHeader' } => ({
  width,
  style,
  headerStyle: 'entryHeader',
});

/** The column "Nguồn điểm" holds a set's status and a criterion's source. */
const SOURCE_WORDS: Words = { ...scoring.statuses, ...scoring.sources };

const CRITERIA_LOOKS: Readonly<Record<keyof CriteriaRow, ReturnType<typeof entry>>> = {
  set: entry(20, 'entryText'),
  kind: entry(10, 'entryChoice'),
  code: entry(8, 'entryCode'),
  parent: entry(8, 'entryCode'),
  name: entry(46, 'entryText'),
  maxPoints: entry(9, 'entryPoints'),
  source: entry(17, 'entryChoice'),
  rule: entry(19, 'entryChoice'),
  floor: entry(9, 'entryNumber'),
  fullAt: entry(9, 'entryNumber'),
  pointsEach: entry(9, 'entryPoints'),
  cap: entry(9, 'entryPoints'),
  weights: entry(14, 'entryCode'),
  groups: entry(15, 'entryText'),
  levels: entry(15, 'entryText'),
  // A number: in a cell for text Excel would make a text of it, a file would not.
  year: entry(8, 'entryChoice'),
  target: entry(10, 'entryCode'),
  note: entry(15, 'entryText'),
};

const STEP_LOOKS: Readonly<Record<keyof StepRow, ReturnType<typeof entry>>> = {
  set: entry(24, 'entryText'),
  criterion: entry(9, 'entryCode'),
  from: entry(9, 'entryNumber'),
  to: entry(9, 'entryNumber'),
  award: entry(15, 'entryChoice'),
  amount: entry(9, 'entryNumber'),
  level: entry(34, 'entryText'),
};

const shownCriteriaCell = (row: CriteriaRow, key: keyof CriteriaRow): Cell => {
  const cell = row[key];
  if (key === 'kind') return wordOf(book.criteriaRowKinds, cell);
  if (key === 'source') return wordOf(SOURCE_WORDS, cell);
  if (key === 'rule') return wordOf(scoring.ruleKinds, cell);
  if (key === 'groups') return wordsOf(scoring.surveyGroups, cell);
  return key === 'levels' ? wordsOf(scoring.levels.byCode, cell) : cell;
};

const readCriteriaCell = (row: Readonly<Record<string, Cell>>, key: keyof CriteriaRow): Cell => {
  const cell = row[key] ?? null;
  if (key === 'kind') return codeOf(book.criteriaRowKinds, cell);
  if (key === 'source') return codeOf(SOURCE_WORDS, cell);
  if (key === 'rule') return codeOf(scoring.ruleKinds, cell);
  if (key === 'groups') return codesOf(scoring.surveyGroups, cell);
  return key === 'levels' ? codesOf(scoring.levels.byCode, cell) : cell;
};

const CRITERIA_KEYS = Object.keys(CRITERIA_LOOKS) as (keyof CriteriaRow)[];
const STEP_KEYS = Object.keys(STEP_LOOKS) as (keyof StepRow)[];

export const CRITERIA_SCHEMA: TableSchema<CriteriaRow> = {
  name: 'tblTieuChi',
  rowKey: 'set',
  tableStyle: 'TableStyleLight9',
  columns: CRITERIA_KEYS.map(key => ({
    key,
    caption: caption(key),
    ...CRITERIA_LOOKS[key],
    write: row => shownCriteriaCell(row, key),
  })),
};

export const STEP_SCHEMA: TableSchema<StepRow> = {
  name: 'tblBac',
  rowKey: 'set',
  tableStyle: 'TableStyleLight9',
  columns: STEP_KEYS.map(key => ({
    key,
    caption: caption(key),
    ...STEP_LOOKS[key],
    // Workbooks made before there were rules of levels have no such column.
    ...(key === 'level' ? { optional: true } : {}),
    write: row => (key === 'award' ? wordOf(book.stepAwards, row[key]) : row[key]),
  })),
};

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
    rowHeights: { ...sheet.rowHeights, 3: 66 },
    // The lists and the steps beside would make the print too small to read.
    ...(sheet.print
      ? { print: { ...sheet.print, area: `A1:R${BOOK_HEADER_ROW + criteria.rows.length}` } }
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

const plainCell = (value: string | number | boolean | null | undefined): Cell =>
  typeof value === 'boolean' ? String(value) : (value ?? null);

const plainRow = (row: TableRow): Readonly<Record<string, Cell>> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainCell(value)]));

const recordOf = <K extends string>(keys: readonly K[], cell: (key: K) => Cell): Record<K, Cell> =>
  Object.fromEntries(keys.map(key => [key, cell(key)])) as Record<K, Cell>;

export function criteriaRowFrom(row: TableRow): CriteriaRow {
  const plain = plainRow(row);
  return recordOf(CRITERIA_KEYS, key => readCriteriaCell(plain, key));
}

export function stepRowFrom(row: TableRow): StepRow {
  const plain = plainRow(row);
  return recordOf(STEP_KEYS, key => {
    const cell = plain[key] ?? null;
    return key === 'award' ? codeOf(book.stepAwards, cell) : cell;
  });
}
