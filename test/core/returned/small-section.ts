// One section of a small form, filled in code, as reading finds it, and a form as issued that says what its rows are:
// for tests of what is made of single cells.
import type { EntryRow, SectionKey } from '../../../src/core/entries';
import type { RawWorkbook } from '../../../src/core/grid';
import type { IssuedForm, IssuedRow } from '../../../src/core/returned';
import { findSections } from '../../../src/core/returned/find-section';
import type { FoundSection } from '../../../src/core/returned/find-section';
import { matchRows } from '../../../src/core/returned/match-rows';
import type { FoundRow } from '../../../src/core/returned/match-rows';
import { readSection } from '../../../src/core/returned/read-section';
import { ISSUED_LAYOUT } from '../../../src/workbook/issued/layout';
import { formOf, rawForm } from '../../support/raw-workbook';
import type { FormRows, FormSection, Value } from '../../support/raw-workbook';

/** The first row below the headers. */
export const FIRST_ROW = 6;

export type SmallRow = Readonly<Record<string, Value>>;

export interface SmallSection {
  readonly raw: RawWorkbook;
  readonly section: FoundSection;
  readonly rows: readonly FoundRow[];
  /** As issued: those that the rows bear, unless others are given. */
  readonly ids: readonly string[];
  /** What the rows say as they stand. */
  readonly entries: readonly EntryRow[];
}

const NO_ROWS: FormRows = { tasks: [], targets: [], selfScores: [] };

/** Key of a column that is not entered, in the rows of a small section. */
export const fixed = (caption: string): string => `other:${caption}`;

export function smallSection(
  key: SectionKey,
  rows: readonly SmallRow[],
  {
    ids = rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
    change = section => section,
  }: { readonly ids?: readonly string[]; readonly change?: (section: FormSection) => FormSection } = {},
): SmallSection {
  const form = formOf({ ...NO_ROWS, [key]: rows });
  const raw = rawForm({ ...form, [key]: change(form[key]) }, null);
  const choice = findSections(raw, ISSUED_LAYOUT, { tasks: [], targets: [], selfScores: [] }).get(key);
  if (!choice) throw new Error(`no section ${key}`);
  const section = choice.chosen;
  const entries = readSection(raw, choice, ids, null).rows;
  return { raw, section, rows: matchRows(section, ids).known, ids, entries };
}

/** The section without a column, as if somebody had deleted it. */
export const withoutColumn =
  (key: string) =>
  (section: FormSection): FormSection => ({
    ...section,
    columns: section.columns.filter(column => column.key !== key),
  });

/** Tables of figures and checks as our forms have them, with few verdicts. */
const COMPUTED: IssuedForm['computed'] = {
  tasks: {
    rate: null,
    check: 'Kiểm tra',
    completeTexts: ['Đủ thông tin'],
    verdictTexts: ['Đủ thông tin', 'Chưa nhập tình trạng', 'Thiếu {amount} ngày'],
  },
  targets: {
    rate: 'Kết quả',
    check: 'Kiểm tra',
    completeTexts: ['Đạt'],
    verdictTexts: ['Đạt', 'Chưa đạt: thiếu {amount} điểm %'],
  },
  selfScores: {
    rate: null,
    check: 'Kiểm tra',
    completeTexts: ['Đủ thông tin'],
    verdictTexts: ['Đủ thông tin'],
  },
};

/** A form as issued, with these rows; of other rows nobody knows anything. */
export const issuedForm = (rows: Readonly<Record<string, Partial<IssuedRow>>>): IssuedForm => ({
  rowOf: (_, id) => {
    const row = rows[id];
    return row ? { captions: [], constants: {}, mayBeEarlier: false, ...row } : null;
  },
  computed: COMPUTED,
});

/** Doubted fields as plain lists, to be compared. */
export const listed = (
  doubted: ReadonlyMap<string, ReadonlySet<string>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...doubted].map(([id, fields]) => [id, [...fields].sort()]));
