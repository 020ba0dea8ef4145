// The functions in cells of the embedded host, called over the real protocol by Microsoft's own file.
import { unzipSync } from 'fflate';
import { cellAt } from '../../src/core/grid';
import { readXlsx, writeXlsx } from 'emulated-excel/files';
import { cellKey, startNodeHost, type NodeHost } from 'emulated-excel';
import { loadBook } from '../../src/app/book/load-book';
import { MODEL_TABLES } from '../../src/app/book/model-tables';
import { injectPlan } from '../../src/app/inject-plan';
import { ModelSource, associateFunctions, followBook } from '../../src/functions';
import { functionsJson } from '../../src/functions/metadata-json';
import {
  registerFunctions,
  type CustomFunctionCaller,
  headlessEngine,
  type UniverMirror,
} from 'emulated-excel/engine';
import { book } from '../../src/texts/vi/book';
import { OfficePort, watchTables, type EventWatch } from '../../src/office';
import { consolidatedSheet } from '../../src/workbook/main/consolidated-sheet';
import { type ConsolidatedRow } from '../../src/workbook/records/consolidated-record';
import { newXlsx, copyWithoutAddInFormulas, readWorkbook } from '../../src/xlsx';
import { BookStore } from '../../src/taskpane/book-store';
import { createPaneStore, partOf } from '../../src/taskpane/pane-store';

let host: NodeHost;
let caller: CustomFunctionCaller;
let source: ModelSource;
let watch: EventWatch | null;

beforeEach(() => {
  let mirror: UniverMirror | undefined;
  host = startNodeHost({
    install: true,
    engine: workbook => {
      mirror = headlessEngine(workbook);
      return mirror;
    },
  });
  if (!mirror) throw new Error('no engine');
  caller = registerFunctions(
    mirror,
    host.connection,
    'PAR',
    functionsJson('vi', 'https://localhost:3000').functions.map(({ parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(parameter => ({ ...parameter, dimensionality: 'matrix' as const })),
    })),
  );
  source = new ModelSource(2018);
  watch = null;
  associateFunctions((id, implementation) => CustomFunctions.associate(id, implementation), {
    source,
    language: () => 'vi',
    today: () => '2018-06-07',
    makeError: (sign, sentence) => new CustomFunctions.Error(sign as CustomFunctions.ErrorCode, sentence),
  });
});
afterEach(async () => {
  await watch?.stop();
  host.close();
  // Univer sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

async function typed(address: string, formulas: unknown[][], shown = address): Promise<unknown[][]> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(address).formulas = formulas as string[][];
    await context.sync();
    const range = sheet.getRange(shown);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test('a value, computed from single values', async () => {
  expect(
    await typed('A1:C1', [
      ['=PAR.MUCTIEU("VII.4",2020)', '=PAR.KIEMTRA("VII.4",35,2018)', '=PAR.XEPHANG(85,{90;85;85;70})'],
    ]),
  ).toEqual([[80, 'Chưa đạt: thiếu 5,00 điểm %', 2]]);
});

test('a text in a formula or a cell reaches the function as it stands, whatever it looks like', async () => {
  await typed('A1:A3', [["'05/6/2018"], ["'85%"], ["'2018"]]);
  expect(
    await typed('C1:H1', [
      [
        '=PAR.NGAY("05/6/2018")',
        '=PAR.NGAY(A1)',
        '=PAR.TRANGTHAI("04/6/2018","07/6/2018")',
        '=PAR.SO("85%")',
        '=PAR.SO(A2)',
        '=PAR.CHUNHOA(A3)',
      ],
    ]),
  ).toEqual([[43256, 43256, 'Trễ 3 ngày', 85, 85, '2018']]);
});

test('the sentence of an error is known by its cell, also in a spilled block, until the cell is right', async () => {
  const sheetId = host.workbook.activeSheet.id;
  const said = (row: number, column: number) => caller.messages.at({ sheetId, row, column });
  await typed('A1:A2', [[1], ["'80, 48"]]);
  await typed('C1', [['=PAR.SO(A1:A2)']]);
  expect(said(0, 2)).toBeNull();
  expect(said(1, 2)).toMatch(/^#VALUE! "80, 48" có dấu cách/);
  await typed('A2', [[2]]);
  expect(said(1, 2)).toBeNull();
});

test('one formula answers for a whole column, blanks stay blank', async () => {
  await typed('A1:B4', [
    ['VII.4', 45],
    ['VII.5', 29],
    ['VII.4', ''],
    ['VII.5', 30],
  ]);
  expect(await typed('D1', [['=PAR.KIEMTRA(A1:A4,B1:B4,2018)']], 'D1:D4')).toEqual([
    ['Đạt'],
    ['Chưa đạt: thiếu 1,00 điểm %'],
    [''],
    ['Đạt'],
  ]);
});

test('a row of the plan spills to the right', async () => {
  const [row] = await typed('A1', [['=PAR.CHITIEU("VII.4")']], 'A1:I1');
  expect(row).toEqual([
    'VII.4',
    expect.stringContaining('trực tuyến mức độ 3'),
    '%',
    '≥',
    40,
    40,
    40,
    80,
    'II.B.1.2',
  ]);
});

test('an error shows its sign, carries its sentence, and is an error to the formulas that read it', async () => {
  expect(
    await typed('A1:C1', [['=PAR.MUCTIEU("VII4",2018)', '=PAR.SO("80, 48")', '=IFERROR(A1,"không có")']]),
  ).toEqual([['#N/A', '#VALUE!', 'không có']]);
  const sentences = caller.errors.map(({ name, message }) => `${name}: ${message}`);
  expect(sentences).toContainEqual(expect.stringMatching(/^MUCTIEU: .*"VII4".*VII\.4/));
  expect(sentences).toContainEqual(expect.stringMatching(/^SO: "80, 48" có dấu cách/));
});

test('one wrong cell of a column is an error of its own, and carries its sentence', async () => {
  await typed('A1:A3', [["'1,5"], ["'80, 48"], [2]]);
  expect(await typed('C1', [['=PAR.SO(A1:A3)']], 'C1:C3')).toEqual([[1.5], ['#VALUE!'], [2]]);
  expect(caller.errors.at(-1)).toMatchObject({ name: 'SO', sign: '#VALUE!' });
  expect(caller.errors.at(-1)?.message).toContain('"80, 48" có dấu cách');
});

test('the error of a single code that would spill a row carries its sentence', async () => {
  expect(await typed('A1', [['=PAR.CHITIEU("VII4")']])).toEqual([['#N/A']]);
  expect(caller.errors.at(-1)?.message).toMatch(/"VII4".*VII\.4/);
});

test('an error in a cell of a range goes through to its own place', async () => {
  await typed('A1:A3', [[1], ['=1/0'], [3]]);
  expect(await typed('C1', [['=PAR.SO(A1:A3)']], 'C1:C3')).toEqual([[1], ['#DIV/0!'], [3]]);
});

describe('where Excel passes 0 for a blank cell', () => {
  beforeEach(() => {
    caller.blankCell = 0;
  });

  test('a row without code, name or day stays blank, and what is not handed in is open', async () => {
    await typed('A1:C2', [
      ['VII.4', 'Sở Nội vụ', 43256],
      ['', '', ''],
    ]);
    expect(
      await typed(
        'E1:I1',
        [
          [
            '=PAR.KIEMTRA(A1:A2,45,2018)',
            '=PAR.MADONVI(B1:B2)',
            '=PAR.NGAY(C1:C2)',
            '=PAR.TRANGTHAI(C1:C2,D1:D2)',
            '=PAR.HAN("định kỳ",2018,D1,D2)',
          ],
        ],
        'E1:I2',
      ),
    ).toEqual([
      ['Đạt', 'SNV', 43256, 'Quá hạn 2 ngày', 43428],
      ['', '', '', '', ''],
    ]);
  });

  test('a figure that may be 0 is told from a blank by the formula that the help names', async () => {
    await typed('A1:A2', [[45], ['']]);
    expect(await typed('C1', [['=PAR.KIEMTRA("VII.4",IF(A1:A2="","",A1:A2),2018)']], 'C1:C2')).toEqual([
      ['Đạt'],
      [''],
    ]);
  });
});

test('arguments left out in the middle are as if they were not named', async () => {
  expect(await typed('A1:B1', [['=PAR.HAN("định kỳ",2018,,"Sở Nội vụ")', '=PAR.CHISO(40,80,,10)']])).toEqual([
    [43435, 50],
  ]);
});

test('ranges that differ in size are refused with a sentence', async () => {
  expect(await typed('C1', [['=PAR.TYLE(A1:A2,B1:B3)']])).toEqual([['#VALUE!']]);
  expect(caller.errors.at(-1)?.message).toContain('2 × 1');
});

const MODEL_YEAR = 2018;
/** As the pane does it: the store reads, the functions follow the store. Gives the store once it has read. */
async function follow(): Promise<BookStore> {
  const books = new BookStore(new OfficePort(), () => MODEL_YEAR, partOf(createPaneStore('vi'), 'book'));
  followBook(source, books, error => {
    throw error;
  });
  await books.refresh();
  watch = await watchTables(MODEL_TABLES, () => void books.refresh());
  return books;
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** The value of a cell once it is no longer what it was; after twenty seconds what it is then. */
async function changedFrom(before: unknown, address: string): Promise<unknown> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const [[value] = []] = await Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    if (value !== before) return value;
    await pause(50);
  }
  return before;
}

/** Changes one cell of a table, in the row that has `key` in its column `keys`. */
const setCell = (name: string, keys: string, key: string, caption: string, value: unknown) =>
  Excel.run(async context => {
    const table = context.workbook.tables.getItem(name);
    const codes = table.columns.getItem(keys).getDataBodyRange();
    codes.load('values');
    await context.sync();
    const row = codes.values.findIndex(([found]) => found === key);
    table.columns.getItem(caption).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });

const setThreshold = (code: string, caption: string, threshold: number) =>
  setCell('tblChiTieu', book.captions.targets.code, code, caption, threshold);

test('changing a threshold in tblChiTieu changes what a cell says, without anybody typing it again', async () => {
  await injectPlan(new OfficePort(), MODEL_YEAR);
  await follow();
  expect(await typed('A1', [['=PAR.KIEMTRA("VII.4",45,2018)']])).toEqual([['Đạt']]);
  await setThreshold('VII.4', book.captions.targets.year(2018), 50);
  expect(await changedFrom('Đạt', 'A1')).toBe('Chưa đạt: thiếu 5,00 điểm %');
});

test('every table that the office edits is what functions go by, each after one recalculation', async () => {
  await injectPlan(new OfficePort(), MODEL_YEAR);
  await follow();
  const { agencies, deadlines, plan } = book.captions;
  const FIRST_SET = 'Minh họa Sở, ban, ngành 2018';
  const edits: readonly [string, string, () => Promise<unknown>, unknown][] = [
    [
      '=PAR.HAN("định kỳ",2018,"quý I")',
      'tblThoiHan',
      () => setCell('tblThoiHan', deadlines.id, 'report.q1', deadlines.lastDay, 43160),
      43160,
    ],
    [
      '=IFERROR(PAR.MADONVI("Sở Tổ chức"),"không có")',
      'tblCoQuan',
      () => setCell('tblCoQuan', agencies.code, 'SNV', agencies.aliases, 'Sở Tổ chức'),
      'SNV',
    ],
    [
      '=INDEX(PAR.NHIEMVU("A.I.1"),1,8)',
      'tblKeHoach',
      () => setCell('tblKeHoach', plan.id, 'A.I.1', plan.timing, 'Quý I'),
      'Quý I',
    ],
    [
      `=PAR.DIEM("7.4",40,"${FIRST_SET}")`,
      'tblTieuChi',
      () => setCell('tblTieuChi', 'Mã', '7.4', 'Điểm tối đa', 9),
      9,
    ],
  ];
  for (const [formula, table, edit, after] of edits) {
    const [[before] = []] = await typed('A1', [[formula]]);
    const calls = caller.calls;
    await edit();
    expect([table, await changedFrom(before, 'A1')]).toEqual([table, after]);
    expect([table, caller.calls - calls]).toEqual([table, 2]);
  }
}, 120_000);

test('what no function goes by makes no cell compute again', async () => {
  await injectPlan(new OfficePort(), MODEL_YEAR);
  const books = await follow();
  await typed('A1', [['=PAR.HAN("định kỳ",2018,"quý I")']]);
  const { read } = books.snapshot();
  const { calls } = caller;
  const { plan } = book.captions;
  await setCell('tblKeHoach', plan.id, 'A.I.1', plan.paper, '12/KH-SNV');
  for (let attempt = 0; attempt < 100 && books.snapshot().read === read; attempt += 1) await pause(50);
  expect(books.snapshot().read).not.toBe(read);
  await pause(200);
  expect(caller.calls).toBe(calls);
});

test('a cell beside our tables makes nothing be read again', async () => {
  await injectPlan(new OfficePort(), MODEL_YEAR);
  const books = await follow();
  const { read } = books.snapshot();
  await typed('H1', [['ghi chú']]);
  await pause(400);
  expect(books.snapshot().read).toBe(read);
});

test('cells wait while the workbook is read for the first time, but not for ever', async () => {
  source.waitFor(new Promise(() => undefined), 300);
  expect(await typed('A1', [['=PAR.MUCTIEU("VII.4",2020)']])).toEqual([[80]]);
  expect(source.waiting).toBeNull();
});

/** The block of values that stands on a sheet right of a table, without the blank column between. */
const beside = (tableName: string): Promise<unknown[][]> =>
  Excel.run(async context => {
    const table = context.workbook.tables.getItem(tableName).getRange();
    const column = table.getColumnsAfter(2).getLastColumn().load('values');
    await context.sync();
    return column.values as unknown[][];
  });

const consolidatedRow = (rowId: string, numerator: number, denominator: number): ConsolidatedRow => ({
  agencyCode: 'H622',
  agencyName: 'UBND thành phố Pleiku',
  level: 'district',
  period: 'nam',
  section: 'targets',
  rowId,
  area: 'VII',
  name: rowId,
  fields: { numerator, denominator },
  verdict: '',
  file: 'H622.xlsx',
  sha256: '',
  sheet: '',
  cells: '',
  templateVersion: 1,
  submission: 1,
});

test('the sheets Chỉ tiêu and Tổng hợp check their rows with one spilled formula each', async () => {
  const port = new OfficePort();
  await injectPlan(port, MODEL_YEAR);
  const rows = [consolidatedRow('VII.4', 45, 100), consolidatedRow('VII.5', 29, 100)];
  const task = { ...consolidatedRow('A.I.1', 0, 0), section: 'tasks' as const, fields: {} };
  const state = await port.read();
  const before = state.sheets.find(({ key }) => key === 'consolidated')?.tables[0] ?? null;
  await port.write({ put: [consolidatedSheet(MODEL_YEAR, '', [...rows, task], before)], remove: [] });
  expect(await beside('tblTongHop')).toEqual([
    [book.functionChecks.consolidated],
    ['Đạt'],
    ['Chưa đạt: thiếu 1,00 điểm %'],
    [''],
  ]);
  const verdicts = await beside('tblChiTieu');
  const codes = loadBook(await port.read(), MODEL_YEAR).book.targets.map(({ code }) => code);
  expect(verdicts).toHaveLength(codes.length + 1);
  expect(verdicts[codes.indexOf('VII.4') + 1]).toEqual(['Đạt']);
  expect(verdicts[codes.indexOf('VII.5') + 1]).toEqual(['Chưa đạt: thiếu 1,00 điểm %']);
  expect(verdicts[codes.indexOf('I.1') + 1]).toEqual(['']);
});

test('a saved workbook keeps what a formula spilled, so does the copy to send, and the block is the formula’s again', async () => {
  const row = ['VII.4', expect.stringContaining('mức độ 3'), '%', '≥', 40, 40, 40, 80, 'II.B.1.2'];
  expect(await typed('A2', [['=PAR.CHITIEU("VII.4")']], 'A2:I2')).toEqual([row]);
  const saved = await writeXlsx(host.workbook);
  const copy = copyWithoutAddInFormulas(saved);
  if (copy.kind === 'failed') throw new Error(copy.error);
  expect(copy.value.replaced).toEqual([{ sheet: 'Sheet1', cell: 'A2' }]);
  const read = readWorkbook(copy.value.bytes);
  if (read.kind === 'failed') throw new Error(read.error.code);
  const [sheet] = read.value.sheets;
  expect(sheet && Array.from({ length: 9 }, (_, at) => cellAt(sheet, 2, at + 1)?.value)).toEqual(row);
  const again = (await readXlsx(saved, 'sổ.xlsx', host.workbook.culture)).sheets[0];
  expect([again?.cell(1, 0)?.spilledFrom, again?.cell(1, 8)?.spilledFrom]).toEqual([
    undefined,
    cellKey(1, 0),
  ]);
});

test('no file of ours holds a function of the add-in', async () => {
  const port = newXlsx();
  await injectPlan(port, MODEL_YEAR);
  for (const [name, part] of Object.entries(unzipSync(port.bytes())))
    if (name.endsWith('.xml'))
      expect([name, new TextDecoder().decode(part).includes('PAR.')]).toEqual([name, false]);
});

test('an Excel that cannot compute the functions is given none', async () => {
  const withoutFunctions = (name: string) => name !== 'CustomFunctionsRuntime';
  await injectPlan(new OfficePort({ isSetSupported: withoutFunctions }), MODEL_YEAR);
  expect((await beside('tblChiTieu')).flat().every(value => value === '')).toBe(true);
});
