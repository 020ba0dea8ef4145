// "Kiểm tra môi trường" in the host: what the probes find of an Excel as stubborn as the real one, what they find where
// each of its ways is off, and that the workbook is as it was afterwards, whatever happened half-way.
import { checkEnvironment } from '../../src/app/environment/check-environment';
import { environmentReportText } from '../../src/app/environment/report-text';
import { builtInBook } from '../../src/app/book/built-in';
import { ModelSource, associateFunctions } from '../../src/functions';
import { functionsJson } from '../../src/functions/metadata-json';
import { registerFunctions, headlessEngine } from 'emulated-excel/engine';
import { type ExcelBehaviour, startNodeHost, type NodeHost, type NodeHostOptions } from 'emulated-excel';
import { OfficeEnvironment } from '../../src/office';
import { TEXTS } from '../../src/texts';
import type { ProbeId } from '../../src/workbook/environment-port';
import type { RunControl } from '../../src/workbook/port';

let host: NodeHost;
afterEach(async () => {
  host.close();
  // Univer sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

const SHEET = 'Thử môi trường (tạm)';

/** An Excel with one more sheet, in which the user has chosen C3:D4. */
async function open(
  behaviour: Partial<ExcelBehaviour> = {},
  more: NodeHostOptions = {},
): Promise<OfficeEnvironment> {
  let mirror: ReturnType<typeof headlessEngine> | undefined;
  host = startNodeHost({
    install: true,
    behaviour,
    ...more,
    engine: workbook => (mirror = headlessEngine(workbook)),
  });
  if (!mirror) throw new Error('no engine');
  registerFunctions(
    mirror,
    host.connection,
    'PAR',
    functionsJson('vi', 'https://localhost:3000').functions.map(({ parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(parameter => ({ ...parameter, dimensionality: 'matrix' as const })),
    })),
  );
  const source = new ModelSource(2018);
  source.take(builtInBook(2018));
  associateFunctions((id, implementation) => CustomFunctions.associate(id, implementation), {
    source,
    language: () => 'vi',
    today: () => '2018-06-07',
    makeError: (sign, sentence) => new CustomFunctions.Error(sign as CustomFunctions.ErrorCode, sentence),
  });
  await Excel.run(async context => {
    const own = context.workbook.worksheets.add('Của đơn vị');
    own.activate();
    own.getRange('C3:D4').select();
    await context.sync();
  });
  return new OfficeEnvironment({ sheetName: () => SHEET });
}

const check = (port: OfficeEnvironment, control: RunControl = {}) =>
  checkEnvironment(port, control, id => id);

async function answers(port: OfficeEnvironment): Promise<Readonly<Record<string, string>>> {
  const { probed } = await check(port);
  return Object.fromEntries(
    probed.map(({ id, finding }) => [id, finding.kind === 'answer' ? finding.answer : finding.kind]),
  );
}

/** What the user would miss: his sheets, where he is, what he selected, the names of the workbook. */
const existing = () =>
  Excel.run(async context => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    tables.load('items/name');
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      properties: host.workbook.customProperties.size,
      selected: selected.address,
    };
  });

const AS_IT_WAS = {
  sheets: ['Sheet1', 'Của đơn vị'],
  names: [],
  tables: [],
  properties: 0,
  selected: "'Của đơn vị'!C3:D4",
};

const LIKE_EXCEL: Readonly<Record<ProbeId, string>> = {
  'calculated-column': 'fills',
  'filtered-rows': 'misses',
  tags: 'retained',
  'document-properties': 'retained',
  'undo-group': 'unsupported',
  'page-set-up': 'free',
  apostrophe: 'retained',
  unlocking: 'refuses',
  'last-series': 'refuses',
  'wordless-alert': 'refuses',
  selection: 'reached',
  functions: 'computed',
};

test('an Excel like the real one passes, and is as it was afterwards', async () => {
  const port = await open();
  expect(await answers(port)).toEqual(LIKE_EXCEL);
  expect(await existing()).toEqual(AS_IT_WAS);
});

test.each<[keyof ExcelBehaviour, Partial<Record<ProbeId, string>>]>([
  ['fillsTableColumns', { 'calculated-column': 'retains' }],
  ['missesFilteredRows', { 'filtered-rows': 'lands' }],
  ['deniesUnlockingTwice', { unlocking: 'allows' }],
  ['retainsApostrophes', { apostrophe: 'consumed' }],
  ['refusesUntried', { 'last-series': 'allows', 'wordless-alert': 'allows' }],
])('an Excel without %s is told apart by these answers alone', async (behaviour, different) => {
  const port = await open({ [behaviour]: false });
  expect(await answers(port)).toEqual({ ...LIKE_EXCEL, ...different });
  expect(await existing()).toEqual(AS_IT_WAS);
});

describe('an Excel of 1.20', () => {
  const modern = () => open({}, { sets: { ExcelApi: '1.20' }, tellsUndoGroups: true });

  test('that groups what is undone is told, and the scratch sheet goes', async () => {
    const port = await modern();
    expect(await answers(port)).toEqual({ ...LIKE_EXCEL, 'undo-group': 'allows' });
    expect(await existing()).toEqual(AS_IT_WAS);
  });

  test.each(['UndoNotSupported', 'GeneralException'])('that refuses by %s is told apart', async code => {
    const port = await modern();
    host.workbook.undo.refusesGroups = { code, from: 2 };
    expect(await answers(port)).toEqual({ ...LIKE_EXCEL, 'undo-group': 'refuses' });
    expect(await existing()).toEqual(AS_IT_WAS);
  });
});

test('without a printer the report says what Excel refused, and the other probes go on', async () => {
  const port = await open();
  host.workbook.hasPrinter = false;
  expect(await answers(port)).toEqual({ ...LIKE_EXCEL, 'page-set-up': 'refused' });
});

test('without functions in cells their probe says what is missing', async () => {
  await open();
  const port = new OfficeEnvironment({
    sheetName: () => SHEET,
    isSetSupported: name => name !== 'CustomFunctionsRuntime',
  });
  const { probed } = await check(port);
  expect(probed.at(-1)).toEqual({
    id: 'functions',
    finding: { kind: 'unsupported', needs: 'CustomFunctionsRuntime 1.3' },
  });
});

test('cancelled half-way, nothing stays', async () => {
  const port = await open();
  const stop = new AbortController();
  const control = {
    signal: stop.signal,
    onProgress: ({ done }: { readonly done: number }) => {
      if (done === 4) stop.abort();
    },
  };
  await expect(check(port, control)).rejects.toMatchObject({ code: 'cancelled' });
  expect(await existing()).toEqual(AS_IT_WAS);
});

test('a probe that breaks leaves nothing behind', async () => {
  const port = await open();
  const whole = port.probe.bind(port);
  port.probe = id => (id === 'unlocking' ? Promise.reject(new Error('broken')) : whole(id));
  await expect(check(port)).rejects.toThrow('broken');
  expect(await existing()).toEqual(AS_IT_WAS);
});

test('a locked structure refuses the check in words, and nothing changes', async () => {
  const port = await open();
  host.workbook.protection = { password: '' };
  await expect(check(port)).rejects.toMatchObject({ code: 'protected', params: { what: 'workbook' } });
  expect(await existing()).toEqual(AS_IT_WAS);
});

test('a sheet of that name that is the office’s own stays, one left by a broken run goes', async () => {
  const port = await open();
  await Excel.run(async context => {
    context.workbook.worksheets.add(SHEET).getRange('A1').values = [['của đơn vị']];
    context.workbook.worksheets.add('bỏ lại').names.add('_PAR_THU', '="scratch"').visible = false;
    await context.sync();
  });
  await check(port);
  expect((await existing()).sheets).toEqual(['Sheet1', 'Của đơn vị', SHEET]);
  await Excel.run(async context => {
    const stored = context.workbook.worksheets.getItem(SHEET).getRange('A1');
    stored.load('values');
    await context.sync();
    expect(stored.values).toEqual([['của đơn vị']]);
  });
});

test('where the way back is refused the report says so', async () => {
  const port = await open();
  port.close = () => Promise.reject(new Error('refused'));
  const report = await check(port);
  expect(report.restored).toBe(false);
  expect(environmentReportText(TEXTS.vi, report, { version: '1.0.0', day: '01/12/2018' })).toMatch(
    /CHƯA trả lại được như cũ: xóa trang tạm bằng tay nếu còn\.$/,
  );
});

test('the report is plain text that names no person, file or machine', async () => {
  const port = await open();
  const report = await check(port);
  const text = environmentReportText(TEXTS.vi, report, { version: '1.0.0', day: '01/12/2018' });
  const lines = text.split('\n');
  expect(lines[0]).toBe('KIỂM TRA MÔI TRƯỜNG');
  expect(lines[1]).toBe('Phiên bản tiện ích: 1.0.0');
  expect(lines).toContain(
    '1. [được] Công thức khác nhau trong một cột của bảng: Excel điền một công thức cho cả cột',
  );
  expect(lines).toContain(
    '5. [được] Gộp một việc thành một lần Ctrl+Z: Excel này chưa hỗ trợ (cần ExcelApi 1.20); tiện ích dùng cách khác',
  );
  expect(lines).toContain('12. [được] Hàm PAR trong ô: tính đúng và tính lại khi số liệu đổi');
  expect(lines).toContain('7. [được] Dấu nháy đầu ô dạng văn bản: Excel giữ cả dấu nháy (đã lường trước)');
  // No answer shows as the word that code has for it.
  expect(lines.filter(line => /: [a-zA-Z]+$/.test(line) && /^\d/.test(line))).toEqual([]);
  expect(lines.slice(-2)).toEqual([
    'Đã thử 12 điểm, 0 điểm cần lưu ý.',
    'Trang tạm đã xóa, đã trở về ô đang chọn.',
  ]);
  expect(text).not.toContain('Của đơn vị');
});
