// A believable return of three tasks, two targets and two criteria, what the office expects of it, and what reading
// it gives: for tests that damage it.
import { BUILT_IN_AGENCIES, agencyDirectory } from '../../src/core/agencies';
import { serialOf } from '../../src/core/calendar';
import { readReturn } from '../../src/core/returned';
import type { EntryRow, EntryValue, Repair } from '../../src/core/entries';
import type { RawWorkbook } from '../../src/core/grid';
import type { Expectations, ReturnReading } from '../../src/core/returned';
import type { WorkbookIdentity } from '../../src/core/entries';
import type { Issue } from '../../src/core/issues';
import { ISSUED_LAYOUT } from '../../src/workbook/issued/layout';
import { DATE, formOf, rawForm, sampleIdentity } from './raw-workbook';
import type { Form, FormRows, Value } from './raw-workbook';

export const EXPECTED: Expectations = {
  templates: [{ version: 2, layout: ISSUED_LAYOUT }],
  plan: '473-qd-ubnd-2017',
  planVersions: [1],
  year: 2018,
  period: 'nam',
  directory: agencyDirectory(BUILT_IN_AGENCIES),
};

const on = (iso: string): Value => ({ value: serialOf(iso), format: DATE });

const ROWS: FormRows = {
  tasks: [
    {
      id: 'A.I.1',
      status: 'Hoàn thành',
      completion: 100,
      dateDone: on('2018-06-05'),
      result: 'Đã ban hành kế hoạch',
      evidenceNumber: '12/KH-SNV',
      evidenceDate: on('2018-01-15'),
    },
    { id: 'A.I.2', status: 'Đang thực hiện', completion: 42.5, explanation: 'Chờ ý kiến các sở' },
    {
      id: 'A.II.1b',
      status: 'Chưa thực hiện',
      completion: 0,
      explanation: 'Chưa đến hạn',
      plannedFunds: 250,
    },
  ],
  targets: [
    {
      id: 'II.1',
      numerator: 18,
      denominator: 20,
      previous: 85.5,
      explanation: '=SUM là chữ, không phải công thức',
    },
    { id: 'VII.4', numerator: 3, denominator: 7 },
  ],
  selfScores: [
    { id: '7.1', selfScore: 1.75, evidence: 'Báo cáo 15/BC-SNV', explanation: '- thiếu một phòng' },
    { id: '7.3', notApplicable: 'x', explanation: 'Không phát sinh' },
  ],
};

export const FORM: Form = formOf(ROWS);

/** What each field of `FORM` says, by `section|row|field`. */
export const SAID: ReadonlyMap<string, EntryValue> = new Map<string, EntryValue>([
  ['tasks|A.I.1|status', 'Hoàn thành'],
  ['tasks|A.I.1|completion', 100],
  ['tasks|A.I.1|dateDone', '2018-06-05'],
  ['tasks|A.I.1|result', 'Đã ban hành kế hoạch'],
  ['tasks|A.I.1|evidenceNumber', '12/KH-SNV'],
  ['tasks|A.I.1|evidenceDate', '2018-01-15'],
  ['tasks|A.I.2|status', 'Đang thực hiện'],
  ['tasks|A.I.2|completion', 42.5],
  ['tasks|A.I.2|explanation', 'Chờ ý kiến các sở'],
  ['tasks|A.II.1b|status', 'Chưa thực hiện'],
  ['tasks|A.II.1b|completion', 0],
  ['tasks|A.II.1b|explanation', 'Chưa đến hạn'],
  ['tasks|A.II.1b|plannedFunds', 250],
  ['targets|II.1|numerator', 18],
  ['targets|II.1|denominator', 20],
  ['targets|II.1|previous', 85.5],
  ['targets|II.1|explanation', '=SUM là chữ, không phải công thức'],
  ['targets|VII.4|numerator', 3],
  ['targets|VII.4|denominator', 7],
  ['selfScores|7.1|selfScore', 1.75],
  ['selfScores|7.1|evidence', 'Báo cáo 15/BC-SNV'],
  ['selfScores|7.1|explanation', '- thiếu một phòng'],
  ['selfScores|7.3|notApplicable', 'x'],
  ['selfScores|7.3|explanation', 'Không phát sinh'],
]);

export const valuesOf = (rows: readonly EntryRow[]): ReadonlyMap<string, EntryValue> =>
  new Map(
    rows.flatMap(({ section, rowId, fields }) =>
      Object.entries(fields)
        .filter(([, { value }]) => value !== null)
        .map(([field, { value }]) => [`${section}|${rowId}|${field}`, value] as const),
    ),
  );

export function mustReadForm(
  form: Form = FORM,
  identity: WorkbookIdentity = sampleIdentity(),
  fileName = 'SNV_2018_nam.xlsx',
): ReturnReading {
  return mustReadRaw(rawForm(form, identity), fileName);
}

export function mustReadRaw(raw: RawWorkbook, fileName = 'SNV_2018_nam.xlsx'): ReturnReading {
  const read = readReturn(raw, EXPECTED, fileName);
  if (read.kind === 'failed') throw new Error(`refused: ${read.error.code}`);
  return read.value;
}

export const codesOf = (repairs: readonly Repair[]): readonly string[] => repairs.map(({ code }) => code);
export const rulesOf = (issues: readonly Issue[]): readonly string[] => issues.map(({ rule }) => rule);

/** The form with one section changed. */
export const changed = <K extends keyof Form>(key: K, change: (section: Form[K]) => Form[K]): Form => ({
  ...FORM,
  [key]: change(FORM[key]),
});

/** The form with one cell changed. */
export const withCell = (section: keyof Form, rowId: string, field: string, value: Value): Form =>
  changed(section, part => ({
    ...part,
    rows: part.rows.map(row => (row['id'] === rowId ? { ...row, [field]: value } : row)),
  }));
