// A section that names another agency, year or period than the hidden identity does not count unseen.
import { readConfirmed, readReturn } from '../../../src/core/returned';
import type { ReturnReading } from '../../../src/core/returned';
import { titleIn } from '../../../src/core/returned/title';
import { issueText, refusalText, repairText } from '../../../src/texts/word-issue';
import { rawForm, sampleIdentity } from '../../support/raw-workbook';
import type { FormSection } from '../../support/raw-workbook';
import { EXPECTED, FORM, SAID, valuesOf } from '../../support/returned-forms';

const titled = (section: FormSection, title: string): FormSection => ({
  ...section,
  titles: [[section.sheetName], [title], ['(Thực hiện Quyết định số 473/QĐ-UBND ngày 08/6/2017)'], []],
});

const OWN = 'Sở Nội vụ – Cả năm 2018';

function read(selfScores: string, others = OWN, confirmed: string | null = null) {
  const form = {
    tasks: titled(FORM.tasks, others),
    targets: titled(FORM.targets, others),
    selfScores: titled(FORM.selfScores, selfScores),
  };
  return readReturn(rawForm(form, sampleIdentity()), EXPECTED, 'SNV_2018_nam.xlsx', confirmed);
}

function mustRead(...given: Parameters<typeof read>): ReturnReading {
  const reading = read(...given);
  if (reading.kind === 'failed') throw new Error(reading.error.code);
  return reading.value;
}

test.each([
  ['UBND huyện KBang – Quý III năm 2018', 'UBND huyện KBang', 'q3', 2018],
  ['UBND huyện KBang - 6 tháng đầu năm 2018', 'UBND huyện KBang', 'q2', 2018],
  ['Sở Lao động - Thương binh và Xã hội – Cả năm 2018.', 'Sở Lao động - Thương binh và Xã hội', 'nam', 2018],
  ['SỞ NỘI VỤ, QUÝ IV NĂM 2017', 'SỞ NỘI VỤ', 'q4', 2017],
  ['Sở Nội vụ năm 2018', 'Sở Nội vụ', null, 2018],
])('the title "%s" is understood', (text, name, period, year) => {
  expect(titleIn(text)).toEqual({ name, period, year });
});

test('other lines above the table are no titles', () => {
  expect(titleIn('(Thực hiện Quyết định số 473/QĐ-UBND ngày 08/6/2017 của UBND tỉnh Gia Lai)')).toBeNull();
  expect(titleIn('BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH')).toBeNull();
});

test.each([
  OWN,
  'Sở Nội vụ - Cả năm 2018',
  'SỞ NỘI VỤ TỈNH GIA LAI – CẢ NĂM 2018',
  'so noi vu - ca nam 2018',
  OWN.normalize('NFD'),
  'Sở Nội vụ năm 2018',
])('our own title, even typed again ("%s"), is no alarm', title => {
  const reading = mustRead(title, title);
  expect(reading.issues).toEqual([]);
  expect(valuesOf(reading.rows)).toEqual(SAID);
});

test.each([
  ['another agency', 'Sở Tài chính – Cả năm 2018'],
  ['another agency, typed', 'so tai chinh, ca nam 2018'],
  ['last year', 'Sở Nội vụ – Cả năm 2017'],
  ['another period', 'Sở Nội vụ – 6 tháng đầu năm 2018'],
  ['last year, under a name that nobody knows', 'Phòng Một cửa – Cả năm 2017'],
])('one sheet of %s does not count, and both are named', (_, title) => {
  const reading = mustRead(title);
  expect(reading.rows.filter(({ section }) => section === 'selfScores')).toEqual([]);
  expect(reading.rows.filter(({ section }) => section === 'tasks')).toHaveLength(3);
  const [issue, ...others] = reading.issues;
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ rule: 'identity.section-other', severity: 'error', place: { cell: 'A2' } });
  const message = issue ? issueText(issue).message : '';
  expect(message).toContain(title);
  expect(message).toContain(OWN);
});

test('a title that names nobody known is a warning, and the section counts', () => {
  const reading = mustRead('Phòng Một cửa – Cả năm 2018');
  expect(reading.issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning identity.section-unread',
  ]);
  expect(valuesOf(reading.rows)).toEqual(SAID);
});

test('the section counts once the user says that the file is the agency’s own, and that is told', () => {
  const reading = mustRead('Sở Tài chính – Cả năm 2018', OWN, 'SNV');
  expect(valuesOf(reading.rows)).toEqual(SAID);
  expect(reading.issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning identity.section-confirmed',
  ]);
  expect(reading.repairs).toEqual([
    {
      code: 'identity.section-confirmed',
      sheet: 'Tự chấm điểm',
      cell: 'A2',
      before: 'Sở Tài chính – Cả năm 2018',
      after: OWN,
    },
  ]);
  for (const repair of reading.repairs) expect(repairText(repair)).not.toMatch(/[{}]/);
  expect(mustRead('Sở Tài chính – Cả năm 2018', OWN, 'STC').rows).toHaveLength(5);
});

test('a file whose sheets are all of another agency is refused until the user says whose it is', () => {
  const title = 'Sở Tài chính – Cả năm 2018';
  const reading = read(title, title);
  if (reading.kind === 'ok') throw new Error('not refused');
  expect(reading.error).toMatchObject({
    code: 'identity.other-sections',
    params: { agency: 'SNV', found: title, expected: OWN, sections: 'Nhiệm vụ, Chỉ tiêu, Tự chấm điểm' },
  });
  expect(refusalText(reading.error.code, reading.error.params)).not.toMatch(/[{}]/);
  expect(valuesOf(mustRead(title, title, 'SNV').rows)).toEqual(SAID);
});

describe('a file without identity that the user says is an agency’s', () => {
  const confirm = (selfScores: string, others = OWN) =>
    readConfirmed(
      rawForm(
        {
          tasks: titled(FORM.tasks, others),
          targets: titled(FORM.targets, others),
          selfScores: titled(FORM.selfScores, selfScores),
        },
        null,
      ),
      EXPECTED,
      sampleIdentity(),
    );

  test.each([OWN, 'Sở Nội vụ', 'Tổng hợp số liệu của đơn vị', 'Sở Nội vụ năm 2018', 'UBND tỉnh Gia Lai'])(
    'counts whole where the titles are "%s"',
    title => {
      const read = confirm(title, title);
      if (read.kind === 'failed') throw new Error(read.error.code);
      expect(valuesOf(read.value.rows)).toEqual(SAID);
      expect(read.value.issues.map(({ rule }) => rule)).toEqual(['identity.confirmed']);
    },
  );

  test.each([
    ['another agency', 'Sở Tài chính – Cả năm 2018'],
    ['another agency, without a year', 'SỞ TÀI CHÍNH'],
    ['last year', 'Sở Nội vụ – Cả năm 2017'],
    ['another period', 'Sở Nội vụ – Quý I năm 2018'],
  ])('one sheet of %s does not count, whatever was confirmed', (_, title) => {
    const read = confirm(title);
    if (read.kind === 'failed') throw new Error(read.error.code);
    expect(read.value.rows.filter(({ section }) => section === 'selfScores')).toEqual([]);
    expect(read.value.rows.filter(({ section }) => section === 'tasks')).toHaveLength(3);
    const reported = read.value.issues.find(({ severity }) => severity === 'error');
    expect(reported).toMatchObject({ rule: 'identity.section-other-than-confirmed', place: { cell: 'A2' } });
    const message = reported ? issueText(reported).message : '';
    expect(message).toContain(title);
    expect(message).toContain(OWN);
  });

  test('is refused where all its sheets contradict it, with both names', () => {
    const title = 'Sở Tài chính – Cả năm 2018';
    const read = confirm(title, title);
    if (read.kind === 'ok') throw new Error('not refused');
    const { code, params } = read.error;
    expect(code).toBe('identity.sections-other-than-confirmed');
    expect(refusalText(code, params)).toContain(`"${title}"`);
    expect(refusalText(code, params)).toContain(`"${OWN}"`);
  });
});
