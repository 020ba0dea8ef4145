import { paramsOf } from '../../support/issue-params';
import { rawForm, sampleIdentity, DATE, PERCENT, TCVN3, VNI } from '../../support/raw-workbook';
import type { Value } from '../../support/raw-workbook';
import { codesOf, mustReadForm, mustReadRaw, rulesOf, withCell } from '../../support/returned-forms';

type Section = 'tasks' | 'targets' | 'selfScores';
const ROW_OF: Readonly<Record<Section, string>> = { tasks: 'A.I.1', targets: 'II.1', selfScores: '7.1' };

function readCell(section: Section, field: string, value: Value) {
  const rowId = ROW_OF[section];
  const reading = mustReadForm(withCell(section, rowId, field, value));
  const row = reading.rows.find(candidate => candidate.section === section && candidate.rowId === rowId);
  return {
    value: row?.fields[field]?.value,
    repairs: codesOf(reading.repairs),
    issues: rulesOf(reading.issues),
    reading: reading.issues.map(issue => paramsOf(issue)['reading'])[0],
    severity: reading.issues[0]?.severity,
  };
}

describe('mended and listed', () => {
  test.each<[string, Section, string, Value, string | number, string[]]>([
    ['a decimal comma', 'tasks', 'completion', '95,53', 95.53, ['number.from-text', 'number.decimal-comma']],
    ['a percent sign', 'tasks', 'completion', '85%', 85, ['number.from-text', 'number.percent-sign']],
    [
      'a percent cell',
      'tasks',
      'completion',
      { value: 0.85, format: PERCENT },
      85,
      ['number.percent-format'],
    ],
    ['a number kept as text', 'selfScores', 'selfScore', '1.5', 1.5, ['number.from-text']],
    ['a date typed as text', 'tasks', 'dateDone', '5/3/2018', '2018-03-05', ['date.from-text']],
    ['a date without its format', 'tasks', 'dateDone', 43_164, '2018-03-05', ['date.serial']],
    ['text in decomposed letters', 'tasks', 'result', 'Đã xong'.normalize('NFD'), 'Đã xong', ['text.nfc']],
    ['a non-breaking blank', 'tasks', 'result', 'Đã\u00a0xong', 'Đã xong', ['text.nbsp']],
    ['TCVN3 by the font', 'tasks', 'result', { value: '§· xong', format: TCVN3 }, 'Đã xong', ['text.tcvn3']],
    ['VNI by the font', 'tasks', 'result', { value: 'Ñaõ xong', format: VNI }, 'Đã xong', ['text.vni']],
    ['a choice without marks', 'tasks', 'status', 'hoan thanh', 'Hoàn thành', ['choice.spelling']],
    [
      'blanks in a paper’s number',
      'tasks',
      'evidenceNumber',
      '473/ QĐ- UBND',
      '473/QĐ-UBND',
      ['document.spaces'],
    ],
    ['a number in a text column', 'tasks', 'result', 95.53, '95,53', ['text.from-number']],
    [
      'a percentage in a text column',
      'tasks',
      'result',
      { value: 0.85, format: PERCENT },
      '85%',
      ['text.from-number'],
    ],
    [
      'a date in a text column',
      'tasks',
      'result',
      { value: 43_164, format: DATE },
      '05/03/2018',
      ['text.from-date'],
    ],
  ])('%s', (_what, section, field, given, value, repairs) => {
    expect(readCell(section, field, given)).toMatchObject({ value, repairs, issues: [] });
  });
});

describe('doubtful: no value, an error, and the likeliest reading shown', () => {
  test.each<[string, Section, string, Value, string, string | number | undefined]>([
    ['a blank inside a number', 'tasks', 'completion', '80, 48', 'reading.number.blank-inside', 80.48],
    [
      'a fraction that may be a percentage',
      'tasks',
      'completion',
      0.85,
      'reading.percent.fraction-or-percent',
      0.85,
    ],
    ['one that may be a hundred percent', 'tasks', 'completion', 1, 'reading.percent.fraction-or-percent', 1],
    ['thousands or decimals', 'targets', 'numerator', '1.234', 'reading.number.thousands-or-decimal', 1234],
    ['a two-digit year', 'tasks', 'dateDone', '5/3/18', 'reading.date.two-digit-year', '2018-03-05'],
    [
      'a count shown as a percentage',
      'targets',
      'numerator',
      { value: 0.85, format: PERCENT },
      'reading.number.shown-as-percent',
      85,
    ],
    [
      'a count shown as a date',
      'targets',
      'numerator',
      { value: 43_164, format: DATE },
      'reading.number.shown-as-date',
      43_164,
    ],
    [
      'a percentage shown as a date',
      'tasks',
      'completion',
      { value: 85, format: DATE },
      'reading.number.shown-as-date',
      85,
    ],
    [
      'a paper’s number that became a date',
      'tasks',
      'evidenceNumber',
      { value: 43_232, format: DATE },
      'reading.document.became-date',
      undefined,
    ],
  ])('%s', (_what, section, field, given, rule, reading) => {
    expect(readCell(section, field, given)).toEqual({
      value: null,
      repairs: [],
      issues: [rule],
      reading,
      severity: 'error',
    });
  });
});

describe('kept as it stands', () => {
  test.each(['=1+1', '+84 269', '-x', '@sở'])('text that begins like a formula: %s', text => {
    expect(readCell('tasks', 'result', text)).toMatchObject({ value: text, repairs: [], issues: [] });
  });

  test('a status that is not in the list, for the rules to refuse', () => {
    expect(readCell('tasks', 'status', 'Xong rồi')).toMatchObject({ value: 'Xong rồi', issues: [] });
  });

  test('words where a number belongs, cleaned once and listed once', () => {
    expect(readCell('tasks', 'completion', 'chưa\u00a0rõ')).toMatchObject({
      value: 'chưa rõ',
      repairs: ['text.nbsp'],
    });
  });

  test('a truth value, as Excel shows it', () => {
    expect(readCell('tasks', 'result', true)).toMatchObject({ value: 'TRUE' });
    expect(readCell('tasks', 'completion', true)).toMatchObject({ value: 'TRUE' });
  });
});

describe('formulas', () => {
  test('the cached result is read and told', () => {
    expect(readCell('tasks', 'completion', { value: 80, formula: '40*2' })).toMatchObject({
      value: 80,
      issues: ['structure.formula-instead-of-value'],
      severity: 'info',
    });
  });

  test('a cached error is no value and an error', () => {
    expect(
      readCell('tasks', 'completion', { value: '#DIV/0!', formula: '1/0', isError: true }),
    ).toMatchObject({
      value: null,
      issues: ['structure.formula-instead-of-value', 'structure.cell-error'],
    });
  });

  test('a formula without a result is told', () => {
    expect(readCell('tasks', 'result', { value: '', formula: 'A1' })).toMatchObject({
      value: null,
      issues: ['structure.formula-without-result'],
      severity: 'warning',
    });
  });
});

test('a date counts from the first day of its workbook', () => {
  const form = withCell('tasks', 'A.I.1', 'dateDone', { value: 43_164 - 1462, format: DATE });
  const cleared = {
    ...form,
    tasks: {
      ...form.tasks,
      rows: form.tasks.rows.map(row => ({ ...row, evidenceDate: null })),
    },
  };
  const raw = { ...rawForm(cleared, sampleIdentity()), dateSystem: 1904 as const };
  expect(mustReadRaw(raw).rows[0]?.fields['dateDone']?.value).toBe('2018-03-05');
});

test.each(['#N/A', ' #REF! ', '#DIV/0!'])(
  'an error pasted as the text "%s" is an error and no value',
  text => {
    expect(readCell('tasks', 'result', text)).toMatchObject({
      value: null,
      issues: ['structure.cell-error'],
      severity: 'error',
    });
  },
);

test.each<[string, Value, string | null, string[]]>([
  ['letters lost on the way', 'Đ? ban h?nh', 'Đ? ban h?nh', ['reading.lost-letter']],
  ['a letter that is no letter any more', 'Đ\uFFFD ban', 'Đ\uFFFD ban', ['reading.lost-letter']],
  ['questions', 'Đã xong chưa? Còn gì?', 'Đã xong chưa? Còn gì?', []],
  ['an address', 'http://a.vn/?q=1', 'http://a.vn/?q=1', []],
])('%s', (_, value, read, issues) => {
  expect(readCell('tasks', 'result', value)).toMatchObject({ value: read, issues });
});
