// The fixed texts of each row held against its id: rows that bear another row's texts do not count, texts that were
// retyped are told by how far they mislead.
import { paramsOf } from '../../support/issue-params';
import { compareCaptions } from '../../../src/core/returned/compare-captions';
import type { ComparedRows } from '../../../src/core/returned/compare-captions';
import type { IssuedCaption, IssuedForm, IssuedRow } from '../../../src/core/returned';
import { fixed, issuedForm, smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';
import type { FormSection, Value } from '../../support/raw-workbook';

const CONTENT = 'Nội dung nhiệm vụ';
const PRODUCT = 'Sản phẩm, kết quả đầu ra';
const TIME = 'Thời gian thực hiện';

/** A task as issued: content and product name it, its time only describes it. */
const task = (content: string, product: string, time: string): Partial<IssuedRow> => ({
  captions: [
    { column: CONTENT, value: content, isName: true },
    { column: PRODUCT, value: product, isName: true },
    { column: TIME, value: time, isName: false },
  ],
});
const found = (id: string, content: Value, product: Value, time: Value): SmallRow => ({
  id,
  [fixed(CONTENT)]: content,
  [fixed(PRODUCT)]: product,
  [fixed(TIME)]: time,
});

const ISSUED = {
  a: task('Rà soát văn bản', 'Báo cáo rà soát', 'Quý I'),
  b: task('Kiểm tra công vụ', 'Kế hoạch kiểm tra', 'Quý II'),
  c: task('Tập huấn nghiệp vụ', 'Kế hoạch tập huấn', 'Quý III'),
};
const A = found('a', 'Rà soát văn bản', 'Báo cáo rà soát', 'Quý I');
const B = found('b', 'Kiểm tra công vụ', 'Kế hoạch kiểm tra', 'Quý II');
const C = found('c', 'Tập huấn nghiệp vụ', 'Kế hoạch tập huấn', 'Quý III');

function hold(
  rows: readonly SmallRow[],
  form: IssuedForm | null = issuedForm(ISSUED),
  change: (section: FormSection) => FormSection = section => section,
): ComparedRows {
  const { raw, section, rows: known, ids } = smallSection('tasks', rows, { change });
  return compareCaptions(raw, section, known, ids, form);
}

const retained = ({ rows }: ComparedRows): string => rows.map(({ id }) => id).join('');
const reported = ({ issues }: ComparedRows) =>
  issues.map(
    ({ rule, severity, place }) => `${rule.replace('structure.', '')} ${severity} ${place.cell ?? ''}`,
  );

describe('believed', () => {
  test.each<[string, readonly SmallRow[], IssuedForm | null]>([
    ['rows that say what was issued', [A, B, C], issuedForm(ISSUED)],
    ['rows sorted with their ids', [C, A, B], issuedForm(ISSUED)],
    ['a form that nobody knows', [found('a', 'x', 'y', 'z')], null],
    ['a form whose rows nobody knows any more', [found('a', 'x', 'y', 'z')], issuedForm({})],
  ])('%s', (_, rows, form) => {
    const compared = hold(rows, form);
    expect([compared.rows.length, compared.issues]).toEqual([rows.length, []]);
  });

  test('a row that nobody knows any more, beside rows that are known', () => {
    const compared = hold([A, found('z', 'Nhiệm vụ cũ', 'Sản phẩm cũ', 'Quý IV')]);
    expect([retained(compared), compared.issues]).toEqual(['az', []]);
  });
});

describe('not counted, with the row that it is', () => {
  const owners = (compared: ComparedRows) =>
    compared.issues.map(issue => [
      issue.rule,
      issue.severity,
      issue.place.cell,
      issue.params.row,
      paramsOf(issue)['other'],
    ]);
  const ofOther = (cell: string, row: string, other: string) =>
    ['structure.row-of-other', 'error', cell, row, other] as const;

  test('texts of two rows that changed places', () => {
    const compared = hold([{ ...B, id: 'a' }, { ...A, id: 'b' }, C]);
    expect(retained(compared)).toBe('c');
    expect(owners(compared)).toEqual([ofOther('A6', 'a', 'b'), ofOther('A7', 'b', 'a')]);
  });

  test('one name of another row is enough', () => {
    const compared = hold([found('a', 'Rà soát văn bản', 'Kế hoạch kiểm tra', 'Quý I'), B]);
    expect([retained(compared), owners(compared)]).toEqual(['b', [ofOther('A6', 'a', 'b')]]);
  });

  test('what only describes another row is not: many rows may say the same', () => {
    const compared = hold([found('a', 'Rà soát văn bản', 'Báo cáo rà soát', 'Quý II'), B]);
    expect([retained(compared), reported(compared)]).toEqual(['ab', ['caption-changed info E6']]);
  });

  test('of rows with one name, the one whose other texts stand there too', () => {
    const twins = {
      a: task('Họp giao ban', 'Biên bản', 'Quý I'),
      b: task('Họp giao ban', 'Biên bản', 'Quý II'),
      c: task('Họp giao ban', 'Biên bản', 'Quý III'),
    };
    const compared = hold(
      [found('a', 'Họp giao ban', 'Biên bản', 'Quý III'), found('b', 'Họp giao ban', 'Biên bản', 'Quý II')],
      issuedForm(twins),
    );
    expect([retained(compared), reported(compared)]).toEqual(['ab', ['caption-changed info E6']]);
    const { raw, section, rows } = smallSection('tasks', [found('a', 'Họp giao ban', 'Biên bản', 'Quý III')]);
    const all = compareCaptions(raw, section, rows, ['a', 'b', 'c'], issuedForm(twins));
    expect(owners(all)).toEqual([ofOther('A6', 'a', 'c')]);
  });

  const alike = {
    a: task('Rà soát văn bản', 'Báo cáo rà soát', 'Quý I'),
    b: task('Kiểm tra công vụ', 'Kế hoạch năm', 'Quý II'),
    c: task('Tập huấn nghiệp vụ', 'Kế hoạch năm', 'Quý III'),
  };
  const ownerAmong = (row: SmallRow) => {
    const { raw, section, rows } = smallSection('tasks', [row]);
    return owners(compareCaptions(raw, section, rows, ['a', 'b', 'c'], issuedForm(alike)));
  };

  test('of several whose name stands there the one that fits best', () => {
    expect(ownerAmong(found('a', 'Tập huấn nghiệp vụ', 'Kế hoạch năm', 'Quý I'))).toEqual([
      ofOther('A6', 'a', 'c'),
    ]);
    expect(ownerAmong(found('a', 'Kiểm tra công vụ', 'Kế hoạch năm', 'Quý I'))).toEqual([
      ofOther('A6', 'a', 'b'),
    ]);
  });

  test('of those that fit alike the first', () => {
    expect(ownerAmong(found('a', 'Nội dung khác', 'Kế hoạch năm', 'Quý I'))).toEqual([
      ofOther('A6', 'a', 'b'),
    ]);
  });

  test('even where the texts were amended since', () => {
    const amended = issuedForm({ ...ISSUED, a: { ...ISSUED.a, mayBeEarlier: true } });
    expect(retained(hold([{ ...B, id: 'a' }, B], amended))).toBe('b');
  });
});

describe('counted, and told at the cell', () => {
  test.each<[string, SmallRow, readonly string[]]>([
    [
      'a name with some words more',
      { ...A, [fixed(CONTENT)]: 'Rà soát các văn bản của tỉnh' },
      ['caption-changed info B6'],
    ],
    [
      'a name that says something else',
      { ...A, [fixed(CONTENT)]: 'Sửa chữa trụ sở' },
      ['caption-changed warning B6'],
    ],
    ['a name that was emptied', { ...A, [fixed(CONTENT)]: null }, ['caption-changed info B6']],
    ['a name of nothing but signs', { ...A, [fixed(CONTENT)]: '???' }, ['caption-changed info B6']],
    [
      'another time, in words that all differ',
      { ...A, [fixed(TIME)]: 'Khi có yêu cầu' },
      ['caption-changed info E6'],
    ],
    [
      'two texts',
      { ...A, [fixed(PRODUCT)]: 'Sổ tay', [fixed(TIME)]: 'Cả năm' },
      ['caption-changed warning D6', 'caption-changed info E6'],
    ],
  ])('%s', (_, row, expected) => {
    const compared = hold([row, B]);
    expect([retained(compared), reported(compared)]).toEqual(['ab', expected]);
  });

  test.each<[string, string]>([
    // At least 40 % of the words have to be issued ones: 4 of 10 are, 3 of 10 are not.
    ['MỘT, hai; ba (bon) khác vẫn là lời viết lại', 'info'],
    ['Một hai ba khác thì không còn là nó nữa', 'warning'],
  ])('"%s"', (text, severity) => {
    const form = issuedForm({ ...ISSUED, a: task('Một hai ba bốn', 'Báo cáo rà soát', 'Quý I') });
    expect(reported(hold([{ ...A, [fixed(CONTENT)]: text }, B], form))).toEqual([
      `caption-changed ${severity} B6`,
    ]);
  });

  test('says what was issued and what stands there, of each the first 120 signs', () => {
    const [issued, typed] = ['Nội dung như đã phát ra. '.repeat(8), 'Nội dung đã viết lại. '.repeat(8)];
    const form = issuedForm({ ...ISSUED, a: task(issued, 'Báo cáo rà soát', 'Quý I') });
    expect(hold([{ ...A, [fixed(CONTENT)]: typed }, B], form).issues).toMatchObject([
      {
        params: { section: 'tasks', row: 'a', column: CONTENT, issued: issued.slice(0, 120) },
        value: typed.slice(0, 120),
      },
    ]);
  });

  test('of an emptied cell nothing, of a cell that was issued blank nothing', () => {
    expect(hold([{ ...A, [fixed(CONTENT)]: null }, B]).issues).toMatchObject([{ value: '' }]);
    const blank: IssuedCaption = { column: TIME, value: null, isName: true };
    const form = issuedForm({
      ...ISSUED,
      a: { captions: [...(ISSUED.a.captions ?? []).slice(0, 2), blank] },
    });
    expect(hold([A, B], form).issues).toMatchObject([
      { severity: 'warning', params: { issued: '' }, value: 'Quý I' },
    ]);
  });

  test('an emptied name is not taken for that of a row that was issued without it', () => {
    const form = issuedForm({ ...ISSUED, b: task('Kiểm tra công vụ', '', 'Quý II') });
    const compared = hold([{ ...A, [fixed(PRODUCT)]: null }, { ...B, [fixed(PRODUCT)]: null }, C], form);
    expect([retained(compared), reported(compared)]).toEqual(['abc', ['caption-changed info D6']]);
  });

  test('nothing where the texts were amended since: the earlier wording may stand there', () => {
    const amended = issuedForm({ ...ISSUED, a: { ...ISSUED.a, mayBeEarlier: true } });
    const compared = hold([{ ...A, [fixed(CONTENT)]: 'Sửa chữa trụ sở' }, B], amended);
    expect([retained(compared), reported(compared)]).toEqual(['ab', []]);
  });
});

describe('figures', () => {
  const MAXIMUM = 'Điểm tối đa';
  const criterion = (name: string, points: number): Partial<IssuedRow> => ({
    captions: [
      { column: 'Tiêu chí', value: name, isName: true },
      { column: MAXIMUM, value: points, isName: false },
    ],
  });
  const scored = (points: Value) => {
    const row = { id: '7.1', [fixed('Tiêu chí')]: 'Đúng hạn', [fixed(MAXIMUM)]: points };
    const { raw, section, rows, ids } = smallSection('selfScores', [row]);
    return compareCaptions(raw, section, rows, ids, issuedForm({ '7.1': criterion('Đúng hạn', 2) }));
  };

  test('a maximum that was retyped misleads; the same as text or with decimals does not', () => {
    const retyped = scored(3);
    expect([retained(retyped), reported(retyped)]).toEqual(['7.1', ['figure-changed warning C6']]);
    expect(retyped.issues).toMatchObject([{ params: { issued: '2', column: MAXIMUM }, value: '3' }]);
    expect([scored('2').issues, scored('2,0').issues]).toEqual([[], []]);
  });
});

describe('names that are gone', () => {
  const CONTENT_GONE = withoutColumn(fixed(CONTENT));
  const NAMES_GONE = (section: FormSection): FormSection =>
    CONTENT_GONE(withoutColumn(fixed(PRODUCT))(section));

  test('one of two is noted, and the other still tells whose row it is', () => {
    const compared = hold([{ ...B, id: 'a' }, B], undefined, CONTENT_GONE);
    expect(retained(compared)).toBe('b');
    expect(reported(compared)).toEqual(['captions-gone info A5', 'row-of-other error A6']);
    expect(compared.issues[0]).toMatchObject({ params: { columns: CONTENT } });
  });

  test('all of them are a warning that names them', () => {
    const compared = hold([A, B], undefined, NAMES_GONE);
    expect([retained(compared), reported(compared)]).toEqual(['ab', ['captions-gone warning A5']]);
    expect(compared.issues[0]).toMatchObject({ params: { columns: `${CONTENT}; ${PRODUCT}` } });
  });

  test('a column that nothing stands in any more is gone; one that only describes is not missed', () => {
    const emptied = [A, B].map(row => ({ ...row, [fixed(CONTENT)]: '  ', [fixed(TIME)]: null }));
    expect(reported(hold(emptied))).toEqual(['captions-gone info A5']);
  });
});
