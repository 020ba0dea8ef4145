// A return as a whole: what is told of the file beside its cells, and what each refusal says.
import type { WorkbookIdentity } from '../../../src/core/entries';
import type { RawSheet, RawWorkbook } from '../../../src/core/grid';
import { agencyOfFileName, readConfirmed, readReturn, recogniseForeign } from '../../../src/core/returned';
import type { Expectations } from '../../../src/core/returned';
import { readSection } from '../../../src/core/returned/read-section';
import {
  DATE,
  identitySheet,
  rawForm,
  rawSheet,
  rawWorkbook,
  sampleIdentity,
  sheetOfSection,
} from '../../support/raw-workbook';
import type { FormSection, Value } from '../../support/raw-workbook';
import { EXPECTED, FORM, changed, rulesOf } from '../../support/returned-forms';
import { fixed, issuedForm, smallSection } from './small-section';

const NAME = 'SNV_2018_nam.xlsx';
const read = (raw: RawWorkbook, expected: Partial<Expectations> = {}, name = NAME) =>
  readReturn(raw, { ...EXPECTED, ...expected }, name);
function mustRead(...given: Parameters<typeof read>) {
  const reading = read(...given);
  if (reading.kind === 'failed') throw new Error(reading.error.code);
  return reading.value;
}
const refusal = (...given: Parameters<typeof read>) => {
  const reading = read(...given);
  return reading.kind === 'failed' ? reading.error : null;
};
const RAW = rawForm(FORM, sampleIdentity());

describe('told of the file', () => {
  test('macros are a note, links to other files a warning', () => {
    expect(mustRead({ ...RAW, hasMacros: true, hasExternalLinks: true }).issues).toEqual([
      { rule: 'structure.macros', severity: 'info', place: {}, params: {} },
      { rule: 'structure.external-links', severity: 'warning', place: {}, params: {} },
    ]);
  });

  test('a name that speaks of another agency is a warning; one that speaks of none is nothing', () => {
    expect(mustRead(RAW, {}, 'STC_2018_nam.xlsx').issues).toMatchObject([
      { rule: 'identity.other-file-name', severity: 'warning', params: { found: 'STC', expected: 'SNV' } },
    ]);
    expect(mustRead(RAW, {}, 'bieu.xlsx').issues).toEqual([]);
  });

  test.each([[[1, 2]], [[2, 1]]])('a form of an earlier version of the plan is a note (%j)', planVersions => {
    expect(mustRead(RAW, { planVersions }).issues).toEqual([
      { rule: 'identity.plan-version-older', severity: 'info', place: {}, params: { found: 1, expected: 2 } },
    ]);
    expect(mustRead(rawForm(FORM, sampleIdentity({ planVersion: 2 })), { planVersions }).issues).toEqual([]);
  });

  test('a sheet that is gone, unless the form was issued without any row in it', () => {
    const without = { ...RAW, sheets: RAW.sheets.filter(({ name }) => name !== 'Chỉ tiêu') };
    const { issues, repairs } = mustRead(without);
    expect([issues, repairs]).toEqual([
      [
        {
          rule: 'structure.sheet-missing',
          severity: 'error',
          place: { sheet: 'Chỉ tiêu' },
          params: { section: 'targets', sheet: 'Chỉ tiêu' },
        },
      ],
      [],
    ]);
    const rowIds = { ...sampleIdentity().rowIds, targets: [] };
    const unasked = rawForm(FORM, sampleIdentity({ rowIds }));
    const sheets = unasked.sheets.filter(({ name }) => name !== 'Chỉ tiêu');
    expect(mustRead({ ...unasked, sheets }).issues).toEqual([]);
    expect(rulesOf(mustRead(unasked).issues)).toEqual([]);
  });

  test('what the form as issued says of its rows', () => {
    const captions = [{ column: 'Nội dung nhiệm vụ', value: 'Rà soát văn bản', isName: true }];
    const issued = () => issuedForm({ 'A.I.1': { captions } });
    const form = changed('tasks', section => ({
      ...section,
      rows: section.rows.map(row => ({ ...row, [fixed('Nội dung nhiệm vụ')]: 'Sửa chữa trụ sở' })),
    }));
    const raw = rawForm(form, sampleIdentity());
    expect(rulesOf(mustRead(raw, { issued }).issues)).toContain('structure.caption-changed');
    expect(rulesOf(mustRead(raw).issues)).toEqual([]);
  });
});

describe('refused', () => {
  test('a main workbook is named as what it is, by its table; one with an identity of a form is a form', () => {
    const table = (name: string) => ({
      name,
      range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
      columns: [],
      hasTotalsRow: false,
    });
    const main = (raw: RawWorkbook): RawWorkbook => ({
      ...raw,
      sheets: [
        rawSheet('Bìa', [['a']]),
        rawSheet('Sổ', [['b']], { tables: [table('tblKhac'), table('tblKeHoach')] }),
        ...raw.sheets,
      ],
    });
    const mainTable = 'tblKeHoach';
    expect(refusal(main(rawWorkbook([])), { mainTable })).toEqual({ code: 'main-workbook', params: {} });
    expect(refusal(main(rawWorkbook([])))).toEqual({ code: 'identity.missing', params: { agency: 'SNV' } });
    expect(refusal(main(rawWorkbook([])), { mainTable: 'tblDiem' })?.code).toBe('identity.missing');
    expect(refusal(rawWorkbook([rawSheet('Bìa', [['a']])]), { mainTable })?.code).toBe('identity.missing');
    expect(mustRead(main(RAW), { mainTable }).identity.agency).toBe('SNV');
  });

  test.each<[Partial<Omit<WorkbookIdentity, 'fingerprint'>>, Partial<Expectations>, object]>([
    [
      { planVersion: 9 },
      { planVersions: [1, 3, 2] },
      { code: 'plan-version.unknown', params: { agency: 'SNV', found: 9, expected: 3 } },
    ],
    [
      { templateVersion: 1 },
      { templates: [{ version: 3, layout: [] }, ...EXPECTED.templates] },
      { code: 'template.old', params: { agency: 'SNV', found: 1, expected: 3 } },
    ],
    [
      { templateVersion: 4 },
      { templates: [{ version: 3, layout: [] }, ...EXPECTED.templates] },
      { code: 'template.unknown', params: { agency: 'SNV', found: 4, expected: 3 } },
    ],
  ])('%j is held against the newest of several', (changes, expected, error) => {
    expect(refusal(rawForm(FORM, sampleIdentity(changes)), expected)).toEqual(error);
  });

  test('a file of nothing but its identity says whose it is', () => {
    expect(refusal(rawWorkbook([identitySheet(sampleIdentity())]))).toEqual({
      code: 'structure.no-entry-sheet',
      params: { agency: 'SNV' },
    });
  });
});

describe('a file that the user confirmed', () => {
  test('says so in its issues and, before all other repairs, in its repairs', () => {
    const form = changed('tasks', section => ({ ...section, sheetName: 'Biểu 1' }));
    const reading = readConfirmed(rawForm(form, null), EXPECTED, sampleIdentity());
    if (reading.kind === 'failed') throw new Error(reading.error.code);
    expect(reading.value.issues).toEqual([
      { rule: 'identity.confirmed', severity: 'warning', place: {}, params: { agency: 'SNV' } },
    ]);
    expect(reading.value.repairs).toEqual([
      { code: 'identity.confirmed', sheet: '', cell: '', before: '', after: 'SNV' },
      { code: 'sheet.renamed', sheet: 'Biểu 1', cell: 'A5', before: 'Nhiệm vụ', after: 'Biểu 1' },
    ]);
  });
});

describe('what a file without identity seems to be', () => {
  const agencyOf = (name: string, form = FORM) =>
    recogniseForeign(rawForm(form, null), EXPECTED, name).agency;

  test('by its name up to the last point and the first low line', () => {
    expect(agencyOf('TP. Pleiku.xlsx')).toBe('H622');
    expect(agencyOf('TP. Pleiku_2018_nam.xlsx')).toBe('H622');
    expect(agencyOf('Sở Tài chính')).toBe('STC');
    expect(agencyOf('bieu.xlsx')).toBeNull();
    expect(
      [' snv _2018.xlsx', 'SNV.xlsx', 'SNV', 'bieu.xlsx'].map(name =>
        agencyOfFileName(name, EXPECTED.directory),
      ),
    ).toEqual(['SNV', 'SNV', 'SNV', null]);
  });

  test('by its titles in the first eight rows above the headers, and by nothing below', () => {
    const titled = (row: number) =>
      changed('tasks', section => ({
        ...section,
        titles: Array.from({ length: 9 }, (_, index) =>
          index === row - 1 ? ['Sở Tài chính – Cả năm 2018'] : [],
        ),
      }));
    expect(agencyOf('bieu.xlsx', titled(8))).toBe('STC');
    expect(agencyOf('bieu.xlsx', titled(9))).toBeNull();
    const elsewhere = changed('tasks', section => ({
      ...section,
      columns: [...section.columns, { key: null, caption: 'Sở Tài chính' }],
    }));
    expect(agencyOf('bieu.xlsx', elsewhere)).toBeNull();
    const below = changed('tasks', section => ({
      ...section,
      rows: section.rows.map(row => ({ ...row, result: 'Sở Y tế' })),
    }));
    expect(agencyOf('bieu.xlsx', below)).toBeNull();
  });

  test('is offered with what was found alone', () => {
    const offered = (raw: RawWorkbook, name: string) => refusal(raw, {}, name);
    expect(offered(rawForm(FORM, null), 'bieu.xlsx')?.params).toEqual({
      sections: 'Nhiệm vụ, Chỉ tiêu, Tự chấm điểm',
    });
    expect(offered(rawWorkbook([rawSheet('a', [['b']])]), NAME)?.params).toEqual({ agency: 'SNV' });
  });
});

describe('dates of a sheet that a computer may have turned round', () => {
  const MAY_6 = { value: 43_226, format: DATE };
  const told = (first: Readonly<Record<string, Value>>, second: Readonly<Record<string, Value>>) =>
    smallReading([
      { id: '1', ...first },
      { id: '2', ...second },
    ]);
  const smallReading = (rows: readonly Readonly<Record<string, Value>>[]) => {
    const { raw, section, ids } = smallSection('tasks', rows);
    return readSection(raw, { chosen: section, rivals: [] }, ids, null).issues.filter(
      ({ rule }) => rule === 'reading.date-maybe-turned',
    );
  };

  test('are told where a text beside them has a day above 12', () => {
    expect(told({ dateDone: '25/6/2018' }, { dateDone: MAY_6 })).toEqual([
      {
        rule: 'reading.date-maybe-turned',
        severity: 'warning',
        place: { sheet: 'Nhiệm vụ', cell: 'I7', column: 'Ngày hoàn thành' },
        value: '06/05/2018',
        params: { row: '2', other: '05/06/2018' },
      },
    ]);
  });

  test('and where the others are no dates at all', () => {
    expect(told({ dateDone: '25/6/2018', evidenceDate: 'cuối năm' }, { dateDone: MAY_6 })).toHaveLength(1);
    expect(told({ dateDone: '25/6/2018', evidenceDate: null }, { dateDone: MAY_6 })).toHaveLength(1);
  });

  test('but not by a text of another column, nor by a text whose day could be a month', () => {
    expect(told({ result: '2018-06-25' }, { dateDone: MAY_6 })).toEqual([]);
    expect(told({ dateDone: '25/6/2018', evidenceDate: '12/6/2018' }, { dateDone: MAY_6 })).toEqual([]);
    // One whole date has a day above 12: this computer counts days first.
    const may26 = { value: 43_246, format: DATE };
    expect(told({ dateDone: '25/6/2018', evidenceDate: may26 }, { dateDone: MAY_6 })).toEqual([]);
    const may12 = { value: 43_232, format: DATE };
    expect(told({ dateDone: '25/6/2018', evidenceDate: may12 }, { dateDone: MAY_6 })).toHaveLength(2);
  });
});

describe('a second copy of a sheet', () => {
  const severityOf = (rows: FormSection['rows']) => {
    const copy: RawSheet = sheetOfSection({ ...FORM.tasks, sheetName: 'Nhiệm vụ (2)', rows });
    return mustRead({ ...RAW, sheets: [...RAW.sheets, copy] }).issues;
  };

  test('that says the same, whether in blanks or missing cells, or nothing, is harmless', () => {
    const withBlanks = FORM.tasks.rows.map(row => ({ grantedFunds: ' ', spentFunds: '', ...row }));
    for (const rows of [FORM.tasks.rows, withBlanks, [...FORM.tasks.rows].reverse(), []])
      expect(severityOf(rows)).toEqual([
        {
          rule: 'structure.sheet-twice',
          severity: 'info',
          place: { sheet: 'Nhiệm vụ (2)', cell: 'A5' },
          params: { section: 'tasks', sheet: 'Nhiệm vụ (2)', read: 'Nhiệm vụ' },
        },
      ]);
  });

  test('that lost a column in which nothing is entered is harmless', () => {
    const columns = FORM.tasks.columns.filter(({ key }) => key !== 'spentFunds');
    const copy: RawSheet = sheetOfSection({ ...FORM.tasks, sheetName: 'Nhiệm vụ (2)', columns });
    expect(mustRead({ ...RAW, sheets: [...RAW.sheets, copy] }).issues).toMatchObject([{ severity: 'info' }]);
  });

  test('that says another thing in one cell is an error', () => {
    const other = FORM.tasks.rows.map((row, index) => (index === 0 ? { ...row, completion: 99 } : row));
    expect(severityOf(other)).toMatchObject([{ severity: 'error' }]);
  });
});

test('cells that were pushed beside other rows count as blank, and all that was told of them is silent', () => {
  const rows = [
    { id: '7.1', selfScore: 1, evidence: 'Báo cáo' },
    { id: '7.2', selfScore: null, evidence: 'Báo cáo' },
    { id: '7.3', selfScore: '1,5', evidence: 'Báo cáo' },
    { selfScore: 2 },
  ];
  const { raw, section, ids } = smallSection('selfScores', rows);
  const reading = readSection(raw, { chosen: section, rivals: [] }, ids, null);
  expect(reading.rows.map(({ fields }) => [fields['selfScore']?.value, fields['evidence']?.value])).toEqual([
    [1, 'Báo cáo'],
    [null, 'Báo cáo'],
    [null, 'Báo cáo'],
  ]);
  expect(reading.repairs).toEqual([]);
});

test('entries are weighed against the constants of their rows', () => {
  const maxima = [1, 5, 1, 5, 1];
  const form = issuedForm(
    Object.fromEntries(maxima.map((maxPoints, index) => [String(index + 1), { constants: { maxPoints } }])),
  );
  const rows = [5, 1, 5, 1, null].map((selfScore, index) => ({
    id: String(index + 1),
    selfScore,
    evidence: 'Báo cáo',
  }));
  const { raw, section, ids } = smallSection('selfScores', rows);
  const reading = readSection(raw, { chosen: section, rivals: [] }, ids, form);
  expect(rulesOf(reading.issues)).toContain('structure.cells-shifted');
  expect(reading.rows.map(({ fields }) => fields['selfScore']?.value)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
