// Whose section it is, by the hidden tag that a sheet carries along, by titles that fit several agencies, and by the
// lines above the table of a file without identity.
import type { WorkbookIdentity } from '../../../src/core/entries';
import type { RawName, RawWorkbook } from '../../../src/core/grid';
import { readConfirmed, readReturn } from '../../../src/core/returned';
import { titleIn } from '../../../src/core/returned/title';
import { rawForm, sampleIdentity } from '../../support/raw-workbook';
import type { FormSection, Value } from '../../support/raw-workbook';
import { EXPECTED, FORM } from '../../support/returned-forms';

const OWN = 'Sở Nội vụ – Cả năm 2018';
const SCORES = 'Tự chấm điểm';

/** The form with the lines above the table of its self-scores. */
const formOf = (lines: readonly (readonly Value[])[], change: Partial<FormSection> = {}, tail = 4) => ({
  ...FORM,
  selfScores: {
    ...FORM.selfScores,
    titles: [...lines, ...Array.from({ length: Math.max(0, tail - lines.length) }, () => [])],
    ...change,
  },
});

const summary = (reading: ReturnType<typeof readReturn>) => {
  if (reading.kind === 'failed') throw new Error(reading.error.code);
  const { issues, rows, repairs } = reading.value;
  return {
    told: issues
      .filter(({ rule }) => rule.startsWith('identity.section'))
      .map(({ rule, severity, place, params }) => [
        rule.replace('identity.section-', ''),
        severity,
        place.cell,
        params,
      ]),
    counts: rows.some(({ section }) => section === 'selfScores'),
    repairs: repairs.map(({ code }) => code).filter(code => !code.startsWith('header')),
  };
};
const ours = (
  form: Parameters<typeof rawForm>[0],
  identity = sampleIdentity(),
  change = (raw: RawWorkbook) => raw,
) => summary(readReturn(change(rawForm(form, identity)), EXPECTED, `${identity.agency}_2018_nam.xlsx`));
const confirmed = (form: Parameters<typeof rawForm>[0], identity = sampleIdentity()) =>
  summary(readConfirmed(rawForm(form, null), EXPECTED, identity));
const ALL_WELL = { told: [], counts: true, repairs: [] };

describe('the hidden tag of a sheet', () => {
  const tagged = (...names: readonly RawName[]) => ours(FORM, sampleIdentity(), raw => ({ ...raw, names }));
  const tag = (refersTo: string, name = '_PAR_FORM', sheet: string | null = SCORES): RawName => ({
    name,
    sheet,
    refersTo,
  });

  test('of another agency, year or period: the section does not count, and both forms are named with their codes', () => {
    for (const [refersTo, found] of [
      ['="STC-2018-nam"', 'Sở Tài chính – Cả năm 2018 (STC)'],
      ['"SNV-2017-nam"', 'Sở Nội vụ – Cả năm 2017 (SNV)'],
      ['="SNV-2018-q1"', 'Sở Nội vụ – Quý I năm 2018 (SNV)'],
      ['="KHONGCO-2018-nam"', 'KHONGCO – Cả năm 2018 (KHONGCO)'],
    ] as const)
      expect(tagged(tag(refersTo))).toEqual({
        told: [['other', 'error', 'A5', { section: 'selfScores', found, expected: `${OWN} (SNV)` }]],
        counts: false,
        repairs: [],
      });
  });

  test.each<[string, readonly RawName[]]>([
    ['our own', [tag('="SNV-2018-nam"')]],
    ['in small letters, as a program may keep names', [tag('="SNV-2018-nam"', '_par_form')]],
    ['another name of the sheet', [tag('="STC-2018-nam"', '_PAR_OLD')]],
    ['the tag of another sheet', [tag('="STC-2018-nam"', '_PAR_FORM', 'Trang khác')]],
    ['a tag of the workbook', [tag('="STC-2018-nam"', '_PAR_FORM', null)]],
    ['a tag that says nothing', [tag('=#REF!')]],
  ])('%s is no alarm', (_, names) => {
    expect(tagged(...names)).toEqual(ALL_WELL);
  });

  test('in small letters of another form is one', () => {
    expect(tagged(tag('="STC-2018-nam"', '_par_form')).counts).toBe(false);
  });
});

describe('a title that fits several agencies', () => {
  // Two communes of one name, in the districts H626 and H632.
  const commune = (agency: string): WorkbookIdentity => sampleIdentity({ agency });
  const TWINS = 'UBND xã Ia Băng – Cả năm 2018';

  test('is ours where we are one of them', () => {
    expect(ours(formOf([[SCORES], [TWINS]]), commune('X23719'))).toEqual(ALL_WELL);
    expect(ours(formOf([[SCORES], [TWINS]]), commune('X23905'))).toEqual(ALL_WELL);
  });

  test('is another’s where we are none of them', () => {
    expect(ours(formOf([[SCORES], [TWINS]])).told).toMatchObject([
      ['other', 'error', 'A2', { found: TWINS }],
    ]);
  });
});

describe('titles', () => {
  test('of which one is ours are no alarm, whatever the others say', () => {
    expect(ours(formOf([[OWN], ['Phòng Một cửa – Cả năm 2018']]))).toEqual(ALL_WELL);
    expect(ours(formOf([['Phòng Một cửa – Cả năm 2018'], [OWN]]))).toEqual(ALL_WELL);
    expect(ours(formOf([['Phòng Một cửa – Cả năm 2018'], ['Phòng khác – Cả năm 2017']])).told).toMatchObject([
      ['unread', 'warning', 'A1', { found: 'Phòng Một cửa – Cả năm 2018', expected: OWN }],
    ]);
  });

  test('stand in the first eight rows and above the headers, as texts of at most 400 signs', () => {
    const other = 'Sở Tài chính – Cả năm 2018';
    const at = (row: number, title: Value) =>
      formOf([...Array.from({ length: row - 1 }, () => []), [title]], {}, 12);
    expect(ours(at(8, other)).counts).toBe(false);
    expect(ours(at(9, other))).toEqual(ALL_WELL);
    const padded = (length: number): string => `${' '.repeat(length - other.length)}${other}`;
    expect(ours(at(2, padded(400))).counts).toBe(false);
    expect(ours(at(2, padded(401)))).toEqual(ALL_WELL);
    const column = { key: null, caption: other };
    expect(ours(formOf([[SCORES]], { columns: [...FORM.selfScores.columns, column] })).told).toEqual([]);
    const row = { id: '7.9', evidence: other };
    expect(ours(formOf([[SCORES]], { rows: [...FORM.selfScores.rows, row] })).told).toEqual([]);
  });

  test('in letters that fold to several are none: their words could not be told apart', () => {
    expect(titleIn('UBND 가가 – Cả năm 2018')).toBeNull();
  });
});

describe('lines above the table that are no titles', () => {
  const LINE = 'SỞ TÀI CHÍNH';

  test('count only of a file without identity', () => {
    expect(ours(formOf([[LINE]]))).toEqual(ALL_WELL);
    expect(confirmed(formOf([[LINE]]))).toMatchObject({
      told: [['other-than-confirmed', 'error', 'A1', {}]],
      counts: false,
    });
  });

  test('that name the agency above ours stand in our letterhead', () => {
    const commune = sampleIdentity({ agency: 'X23557' });
    expect(confirmed(formOf([['UBND THÀNH PHỐ PLEIKU']]), commune).counts).toBe(true);
    expect(confirmed(formOf([['UBND THỊ XÃ AN KHÊ']]), commune).counts).toBe(false);
  });

  test('that are numbers name nobody, though 622 is a district’s number', () => {
    expect(confirmed(formOf([['622']])).counts).toBe(false);
    expect(confirmed(formOf([[622]])).counts).toBe(true);
  });

  test('that name ours count before all others', () => {
    expect(confirmed(formOf([[LINE], ['SỞ NỘI VỤ']])).counts).toBe(true);
    expect(confirmed(formOf([['SỞ NỘI VỤ'], [LINE]])).counts).toBe(true);
  });

  test('stand in the first eight rows and above the headers', () => {
    const at = (row: number) => formOf([...Array.from({ length: row - 1 }, () => []), [LINE]], {}, 12);
    expect(confirmed(at(8)).counts).toBe(false);
    expect(confirmed(at(9)).counts).toBe(true);
    const column = { key: null, caption: LINE };
    expect(confirmed(formOf([[SCORES]], { columns: [...FORM.selfScores.columns, column] })).counts).toBe(
      true,
    );
    const row = { id: '7.1', selfScore: 1, evidence: LINE };
    expect(confirmed(formOf([[SCORES]], { rows: [row] })).counts).toBe(true);
  });

  test('of a section that does not count nothing is mended', () => {
    const form = formOf([[LINE]], { sheetName: 'Biểu 3' });
    const reading = readConfirmed(rawForm(form, null), EXPECTED, sampleIdentity());
    if (reading.kind === 'failed') throw new Error(reading.error.code);
    expect(reading.value.repairs.map(({ code }) => code)).toEqual(['identity.confirmed']);
    const own = readReturn(
      rawForm(formOf([['Sở Tài chính – Cả năm 2018']], { sheetName: 'Biểu 3' }), sampleIdentity()),
      EXPECTED,
      'SNV.xlsx',
    );
    if (own.kind === 'failed') throw new Error(own.error.code);
    expect(own.value.repairs).toEqual([]);
  });
});
