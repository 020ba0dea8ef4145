// Cells pushed up or down inside the entry columns: the whole stretch is reported, a finding a column, and counts as blank.
import type { SectionKey } from '../../../src/core/entries';
import { shiftedCells, withoutCells } from '../../../src/core/returned/shifted-cells';
import type { ShiftedCells } from '../../../src/core/returned/shifted-cells';
import type { IssuedForm } from '../../../src/core/returned';
import type { Value } from '../../support/raw-workbook';
import { fixed, issuedForm, smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';

interface Options {
  readonly ids?: readonly string[];
  readonly form?: IssuedForm;
  readonly without?: string;
}

function shiftedIn(
  key: SectionKey,
  rows: readonly SmallRow[],
  { ids, form, without }: Options = {},
): ShiftedCells & { readonly reported: readonly (string | undefined)[][] } {
  const small = smallSection(key, rows, {
    ...(ids ? { ids } : {}),
    ...(without === undefined ? {} : { change: withoutColumn(without) }),
  });
  const place = { raw: small.raw, section: small.section, form: form ?? null, ids: small.ids };
  const shifted = shiftedCells(place, small.rows, small.entries);
  return {
    ...shifted,
    reported: shifted.issues.map(({ rule, severity, place: { cell } }) => [rule, severity, cell]),
  };
}

const cells = ({ doubted }: ShiftedCells): string => [...doubted].join(' ');
/** Criteria `1`, `2`, …; undefined is no cell. */
const scored = (...scores: readonly Value[]): readonly SmallRow[] =>
  scores.map((selfScore, index) => ({ id: String(index + 1), selfScore, evidence: `${index + 1}/BC` }));
const SHIFTED = 'structure.cells-shifted';

describe('values below the table', () => {
  test('put their column in doubt from the row on that is blank in it', () => {
    const shifted = shiftedIn('selfScores', [...scored(1, null, 2, 3), { selfScore: 4 }]);
    expect(cells(shifted)).toBe('G7 G8 G9');
    expect(shifted.reported).toEqual([[SHIFTED, 'error', 'G7']]);
    expect(shifted.issues[0]?.params).toEqual({
      section: 'selfScores',
      column: 'Điểm tự chấm',
      first: 'G7',
      last: 'G9',
    });
  });

  test('put every column in doubt that has some, even those whose own values could be notes', () => {
    const rows = scored(1, null, 2).map((row, index) => ({
      ...row,
      ...(index === 1 ? { evidence: null } : {}),
    }));
    const shifted = shiftedIn('selfScores', [...rows, { selfScore: 3, evidence: 'Báo cáo' }]);
    expect(cells(shifted)).toBe('G7 H7 G8 H8');
    expect(shifted.reported).toEqual([
      [SHIFTED, 'error', 'G7'],
      [SHIFTED, 'error', 'H7'],
    ]);
  });

  test('where one of several columns is blank and another is not, the cells were not inserted there', () => {
    const shifted = shiftedIn('selfScores', [...scored(1, null, 2), { selfScore: 3, evidence: 'Báo cáo' }]);
    expect(cells(shifted)).toBe('G6 H6 G7 H7 G8 H8');
  });

  test('put all rows in doubt where no row is blank', () => {
    expect(cells(shiftedIn('selfScores', [...scored(1, 2), { selfScore: 4 }]))).toBe('G6 G7');
  });

  test('also count where they stand in a later row below', () => {
    const shifted = shiftedIn('selfScores', [
      ...scored(1, 2),
      { selfScore: 4 },
      { selfScore: 5, explanation: 'Lý do' },
    ]);
    expect(cells(shifted)).toBe('G6 I6 G7 I7');
  });

  test('are judged in the order of the sheet, not of the form', () => {
    const [first, second, third] = scored(1, 2, null);
    if (!first || !second || !third) throw new Error('three rows');
    const shifted = shiftedIn('selfScores', [second, third, first, { selfScore: 4 }], {
      ids: ['1', '2', '3'],
    });
    expect(cells(shifted)).toBe('G7 G8');
  });

  test('may be a note, and then nothing is in doubt', () => {
    expect(shiftedIn('selfScores', [...scored(1, 2), { evidence: 'Người lập biểu' }]).reported).toEqual([]);
  });

  test('may be a row that lost its id where a row is missing', () => {
    expect(
      shiftedIn('selfScores', [...scored(1, 2), { selfScore: 4 }], { ids: ['1', '2', '3'] }).reported,
    ).toEqual([]);
  });

  test('leave out a column whose header is gone', () => {
    const shifted = shiftedIn('selfScores', [...scored(1, 2), { selfScore: 4, evidence: '5/BC' }], {
      without: 'evidence',
    });
    expect(cells(shifted)).toBe('G6 G7');
  });
});

describe('evidence of different kinds', () => {
  test('a gap without formulas', () => {
    const rows = [...scored(1, 2, 3, 4, 5, 6)].map(row => (row['id'] === '4' ? { id: '4' } : row));
    const shifted = shiftedIn('selfScores', rows);
    expect(shifted.reported.map(([, , cell]) => cell)).toEqual(['F9', 'G9', 'H9', 'I9']);
  });

  test('formulas that look elsewhere', () => {
    const rows = scored(1, 2, 3).map((row, index) => ({
      ...row,
      [fixed('Kiểm tra')]: { value: 'Đủ', formula: `G${[6, 8, 9][index] ?? 0}&H${index + 6}` },
    }));
    expect(shiftedIn('selfScores', rows).reported).toEqual([
      [SHIFTED, 'error', 'F7'],
      [SHIFTED, 'error', 'G7'],
      [SHIFTED, 'error', 'I7'],
    ]);
  });

  /** Row by row another maximum, so that a score beside a wrong row is above it. */
  const form = issuedForm(
    Object.fromEntries(
      [1, 5, 1, 5, 1].map((maxPoints, index) => [String(index + 1), { constants: { maxPoints } }]),
    ),
  );

  test('scores that fit the rows below', () => {
    const shifted = shiftedIn('selfScores', scored(5, 1, 5, 1, null), { form });
    expect(cells(shifted)).toBe('G6 G7 G8 G9 G10');
    expect(shiftedIn('selfScores', scored(1, 5, 1, 5, 1), { form }).reported).toEqual([]);
  });

  test('papers that stand below the table, where texts alone could be notes', () => {
    const papers = [null, null, '1/BC', '2/BC'].map((evidence, index) => ({
      id: String(index + 1),
      selfScore: 1,
      evidence,
    }));
    const full = issuedForm({ 1: { constants: { maxPoints: 1 } }, 2: { constants: { maxPoints: 1 } } });
    const shifted = shiftedIn('selfScores', [...papers, { evidence: '3/BC' }, { evidence: '4/BC' }], {
      form: full,
    });
    expect(cells(shifted)).toBe('H6 H7 H8 H9');
  });

  test('columns that an agency put side by side are moved together', () => {
    // One formula is left, so that the gap alone says nothing.
    const rows = [1, null, 5, 1, 5, 1].map((selfScore, index) => ({
      id: String(index + 1),
      [fixed('Tiêu chí')]: index === 0 ? { value: 'a', formula: '"a"' } : 'a',
      selfScore,
      explanation: selfScore === null ? null : `Lý do ${index}`,
    }));
    const six = issuedForm(
      Object.fromEntries(
        [1, 5, 1, 5, 1, 5].map((maxPoints, index) => [String(index + 1), { constants: { maxPoints } }]),
      ),
    );
    const small = smallSection('selfScores', rows, {
      change: part => ({
        ...part,
        columns: [
          ...part.columns.filter(({ key }) => key !== 'evidence'),
          ...part.columns.filter(({ key }) => key === 'evidence'),
        ],
      }),
    });
    const place = { raw: small.raw, section: small.section, form: six, ids: small.ids };
    expect(cells(shiftedCells(place, small.rows, small.entries))).toBe('G7 H7 G8 H8 G9 H9 G10 H10 G11 H11');
  });

  test('percentages and days beside them are no pair', () => {
    const day = '5/6/2018';
    const rows = [10, null, 30, null].map((completion, index) => ({
      id: String(index + 1),
      status: 'Đang thực hiện',
      explanation: 'Chờ ý kiến',
      completion,
      dateDone: completion === null ? day : null,
    }));
    expect(shiftedIn('tasks', rows, { form: issuedForm({ 1: {}, 2: {}, 3: {}, 4: {} }) }).reported).toEqual(
      [],
    );
  });

  test('with a row of the form missing nothing below the table is weighed', () => {
    expect(shiftedIn('selfScores', scored(5, 1), { ids: ['1', '2', '3'], form }).reported).toEqual([]);
  });

  test('scores without a form at hand that says what fits are believed', () => {
    expect(shiftedIn('selfScores', scored(5, 1, 5, 1, null)).reported).toEqual([]);
  });

  test('a paper’s number without its day, and its day without its number', () => {
    const day = '5/6/2018';
    const task = (id: string, evidenceNumber: Value, evidenceDate: Value): SmallRow => ({
      id,
      status: 'Đang thực hiện',
      explanation: 'Chờ ý kiến',
      evidenceNumber,
      evidenceDate,
    });
    const rows = [
      task('1', '1/BC', null),
      task('2', null, day),
      task('3', '3/BC', null),
      task('4', null, day),
    ];
    const shifted = shiftedIn('tasks', rows, { form: issuedForm({ 1: {}, 2: {}, 3: {}, 4: {} }) });
    expect(cells(shifted)).toBe('L6 L7 L8 L9');
    // A name and a day are no pair.
    const others = rows.map(({ evidenceNumber, evidenceDate, ...row }) => ({
      ...row,
      result: evidenceNumber,
      dateDone: evidenceDate,
    }));
    expect(shiftedIn('tasks', others, { form: issuedForm({ 1: {}, 2: {}, 3: {}, 4: {} }) }).reported).toEqual(
      [],
    );
  });
});

describe('nothing but the last row blank', () => {
  const rows = (...filled: readonly boolean[]): readonly SmallRow[] =>
    filled.map((isFilled, index) => ({ id: String(index + 1), ...(isFilled ? { selfScore: 1 } : {}) }));
  const LAST = 'structure.last-row-blank';

  test('is a warning at that row with the stretch that may be a row too high, and nothing is in doubt', () => {
    const shifted = shiftedIn('selfScores', rows(true, true, true, false));
    expect([shifted.reported, cells(shifted)]).toEqual([[[LAST, 'warning', 'F9']], '']);
    expect(shifted.issues[0]?.params).toEqual({ section: 'selfScores', row: '4', first: 'F6', last: 'I8' });
  });

  test.each<[string, readonly boolean[]]>([
    ['below fewer than three rows it is forgotten', [true, true, false]],
    ['beside another blank row it is left for later', [true, false, true, true, false]],
    ['filled, it is right', [true, true, true, true]],
    ['with all others blank, nothing was begun', [false, false, false, false]],
    ['of a form without rows there is none', []],
  ])('%s', (_, filled) => {
    expect(shiftedIn('selfScores', rows(...filled)).reported).toEqual([]);
  });

  test('where a row of the form is missing, that is what is told', () => {
    expect(
      shiftedIn('selfScores', rows(true, true, true, false), { ids: ['1', '2', '3', '4', '5'] }).reported,
    ).toEqual([]);
  });

  test('the stretch goes over the columns that are there', () => {
    const shifted = shiftedIn('selfScores', rows(true, true, true, false), { without: 'notApplicable' });
    expect(shifted.issues[0]?.params).toMatchObject({ first: 'F6', last: 'H8' });
  });
});

test('a row without its doubted cells keeps the others', () => {
  const { rows } = smallSection('selfScores', scored(1, 2));
  const [first, second] = rows.map(row => withoutCells(row, new Set(['G6', 'H7'])));
  expect([...(first?.cells.keys() ?? [])]).toEqual([1, 8]);
  expect([...(second?.cells.keys() ?? [])]).toEqual([1, 7]);
});
