import type { ReasonCode } from '../../../src/core/returned';
import { identityRows } from '../../../src/core/entries';
import { findIdentity, readConfirmed, readReturn, recogniseForeign } from '../../../src/core/returned';
import type { WorkbookIdentity } from '../../../src/core/entries';
import { refusalText } from '../../../src/texts/word-issue';
import {
  identitySheet,
  rawForm,
  rawSheet,
  rawWorkbook,
  sampleIdentity,
  sheetOfSection,
} from '../../support/raw-workbook';
import {
  EXPECTED,
  FORM,
  SAID,
  mustReadForm,
  mustReadRaw,
  rulesOf,
  valuesOf,
} from '../../support/returned-forms';

const refusalFor = (identity: WorkbookIdentity | null) => {
  const read = readReturn(rawForm(FORM, identity), EXPECTED, 'SNV_2018_nam.xlsx');
  return read.kind === 'failed' ? read.error : null;
};

test('an untouched return gives what was entered, with nothing to mend and nothing to tell', () => {
  const reading = mustReadForm();
  expect(valuesOf(reading.rows)).toEqual(SAID);
  expect(reading.repairs).toEqual([]);
  expect(reading.issues).toEqual([]);
});

test('every value knows its sheet and cell', () => {
  const [first] = mustReadForm().rows;
  expect(first?.fields['status']?.origin).toEqual({ sheet: 'Nhiệm vụ', cell: 'G6' });
});

describe('a return is refused with its reason and what was expected', () => {
  test.each<[ReasonCode, Partial<Omit<WorkbookIdentity, 'fingerprint'>>, object]>([
    ['plan.wrong', { plan: '99-qd-ubnd-2021' }, { found: '99-qd-ubnd-2021', expected: '473-qd-ubnd-2017' }],
    ['template.old', { templateVersion: 1 }, { found: 1, expected: 2 }],
    ['template.unknown', { templateVersion: 3 }, { found: 3, expected: 2 }],
    ['plan-version.unknown', { planVersion: 4 }, { found: 4, expected: 1 }],
    ['year.wrong', { year: 2017 }, { found: 2017, expected: 2018 }],
    ['period.wrong', { period: 'q1' }, { found: 'q1', expected: 'nam' }],
    ['agency.unknown', { agency: 'KHONGCO' }, { found: 'KHONGCO' }],
  ])('%s', (code, changes, params) => {
    const refusal = refusalFor(sampleIdentity(changes));
    expect(refusal?.code).toBe(code);
    expect(refusal?.params).toMatchObject(params);
    expect(refusalText(code, refusal?.params ?? {})).not.toMatch(/[{}]/);
  });

  test('identity.fingerprint: whose rows were changed by hand', () => {
    expect(refusalFor({ ...sampleIdentity(), agency: 'STC' })?.code).toBe('identity.fingerprint');
  });

  test('identity.damaged: whose facts cannot be read', () => {
    expect(refusalFor({ ...sampleIdentity(), issuedOn: 'hôm qua' })?.code).toBe('identity.damaged');
  });

  test('identity.several: two different forms put together in one file', () => {
    const raw = rawForm(FORM, sampleIdentity());
    const two = { ...raw, sheets: [...raw.sheets, identitySheet(sampleIdentity({ agency: 'STC' }))] };
    const read = readReturn(two, EXPECTED, 'SNV_2018_nam.xlsx');
    expect(read).toMatchObject({ kind: 'failed', error: { code: 'identity.several' } });
    const same = { ...raw, sheets: [...raw.sheets, identitySheet(sampleIdentity())] };
    expect(readReturn(same, EXPECTED, 'SNV_2018_nam.xlsx').kind).toBe('ok');
  });

  test('structure.no-entry-sheet: nothing but the identity is left', () => {
    const read = readReturn(rawWorkbook([identitySheet(sampleIdentity())]), EXPECTED, 'a.xlsx');
    expect(read).toMatchObject({ kind: 'failed', error: { code: 'structure.no-entry-sheet' } });
  });
});

describe('a file without identity', () => {
  const titled = {
    ...FORM,
    tasks: { ...FORM.tasks, titles: [['BIỂU'], ['Sở Tài chính – kỳ năm 2018'], [], []] },
  };

  test('is refused, and what it seems to be is offered with a sentence that asks', () => {
    const read = readReturn(rawForm(titled, null), EXPECTED, 'bieu.xlsx');
    if (read.kind === 'ok') throw new Error('accepted without identity');
    expect(read.error).toMatchObject({
      code: 'identity.missing',
      params: { agency: 'STC', sections: 'Nhiệm vụ, Chỉ tiêu, Tự chấm điểm' },
    });
    expect(refusalText(read.error.code, read.error.params)).toContain('xác nhận cơ quan');
  });

  test('that names two agencies is offered for none of them', () => {
    const candidate = recogniseForeign(rawForm(titled, null), EXPECTED, 'SNV_2018_nam.xlsx');
    expect(candidate).toMatchObject({ agency: null, headerShare: 1 });
  });

  test('is read as the form that the user confirms, and that is told', () => {
    const read = readConfirmed(rawForm(FORM, null), EXPECTED, sampleIdentity());
    if (read.kind === 'failed') throw new Error(read.error.code);
    expect(valuesOf(read.value.rows)).toEqual(SAID);
    expect(rulesOf(read.value.issues)).toEqual(['identity.confirmed']);
  });

  test('is refused all the same when what is confirmed is for another year', () => {
    const read = readConfirmed(rawForm(FORM, null), EXPECTED, sampleIdentity({ year: 2019 }));
    expect(read).toMatchObject({ kind: 'failed', error: { code: 'year.wrong' } });
  });

  test('that is no form of ours is offered as nothing', () => {
    const raw = rawWorkbook([
      rawSheet('Sheet1', [
        ['Họ tên', 'Năm sinh'],
        ['A', 1990],
      ]),
    ]);
    expect(recogniseForeign(raw, EXPECTED, 'danh sach.xlsx')).toEqual({
      sections: [],
      agency: null,
      headerShare: 0,
    });
    expect(findIdentity(raw)).toEqual({ kind: 'failed', error: 'identity.missing' });
  });
});

test('the identity is found on a renamed sheet that somebody showed', () => {
  const raw = rawWorkbook([
    ...Object.values(FORM).map(sheetOfSection),
    rawSheet('Sheet9', identityRows(sampleIdentity())),
  ]);
  expect(mustReadRaw(raw).identity.agency).toBe('SNV');
});

test('a file named after another agency than its identity is taken in with a warning', () => {
  const { identity, issues } = mustReadForm(FORM, sampleIdentity(), 'STC_2018_nam.xlsx');
  expect(identity.agency).toBe('SNV');
  expect(issues).toMatchObject([
    { rule: 'identity.other-file-name', params: { found: 'STC', expected: 'SNV' } },
  ]);
});

test('macros and links to other files are told', () => {
  const raw = { ...rawForm(FORM, sampleIdentity()), hasMacros: true, hasExternalLinks: true };
  expect(rulesOf(mustReadRaw(raw).issues)).toEqual(['structure.macros', 'structure.external-links']);
});
