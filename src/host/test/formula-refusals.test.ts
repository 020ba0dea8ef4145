// What Excel's parser refuses when a formula is entered, the embedded host refuses too: a call that passes here must
// pass there.
import { startNodeHost, type NodeHost } from 'emulated-excel';

let host: NodeHost;
beforeEach(async () => {
  host = startNodeHost({ install: true });
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = 'Số liệu';
    sheet.getRange('A1:B3').values = [
      ['Tử', 'Chênh lệch: (tự chấm)'],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblThu';
    await context.sync();
  });
});
afterEach(() => host.close());

/** The code of the refusal; `taken` where there is none. */
const outcome = (action: (sheet: Excel.Worksheet) => void): Promise<string> =>
  Excel.run(async context => {
    action(context.workbook.worksheets.getItem('Số liệu'));
    await context.sync();
    return 'taken';
  }).catch((error: { code: string }) => error.code);

const entered = (formula: string, at = 'E5') =>
  outcome(sheet => {
    sheet.getRange(at).formulas = [[formula]];
  });

test.each([
  ['a text of 255 characters', `="${'x'.repeat(255)}"`],
  ['quotes within a text', '="a""b"&"c"'],
  ['a column of a table', '=SUM(tblThu[Tử])'],
  ['a caption with a colon in brackets of its own', '=SUM(tblThu[[Chênh lệch: (tự chấm)]])'],
  ['a span of columns', '=SUM(tblThu[[#Data],[Tử]:[Chênh lệch: (tự chấm)]])'],
  ['a whole table', '=ROWS(tblThu)'],
  ['a sheet with Vietnamese letters', "='Số liệu'!A1"],
  ['an unknown function or name', '=KHONGCO(ten)'],
  ['an error', '=IFERROR(#REF!,0)'],
  ['64 levels', `=${'ABS('.repeat(64)}1${')'.repeat(64)}`],
])('takes %s', async (_, formula) => {
  expect(await entered(formula)).toBe('taken');
});

test.each([
  ['a text of more than 255 characters', `="${'x'.repeat(256)}"`],
  ['more than 8192 characters', `=${'1+'.repeat(4096)}1`],
  ['more than 64 levels', `=${'ABS('.repeat(65)}1${')'.repeat(65)}`],
  ['a table that is not there', '=SUM(tblKhongCo[Tử])'],
  ['a column that the table lacks', '=SUM(tblThu[Mẫu])'],
  ['a caption with a colon without brackets of its own', '=SUM(tblThu[Chênh lệch: (tự chấm)])'],
  ['a sheet that is not there', "='Không có'!A1"],
  ['an open text', '="abc'],
  ['an open parenthesis', '=SUM(A1'],
  ['an end in the middle', '=A1+'],
])('refuses %s', async (_, formula) => {
  expect(await entered(formula)).toBe('InvalidArgument');
});

test('takes this row of a table without its name inside the table alone', async () => {
  expect(await entered('=[@Tử]*2', 'B2')).toBe('taken');
  expect(await entered('=[@Tử]*2')).toBe('InvalidArgument');
});

test.each([
  ['a table by its name', '=COUNTIF(tblThu[Tử],A1)>1'],
  ['an array', '=OR(A1={1,2})'],
  ['more than 255 characters', `=A1=${'1+'.repeat(130)}1`],
])('refuses a validation and a conditional format with %s', async (_, formula) => {
  const validation = (sheet: Excel.Worksheet) => {
    sheet.getRange('E1').dataValidation.rule = { custom: { formula } };
  };
  const format = (sheet: Excel.Worksheet) => {
    sheet.getRange('E1').conditionalFormats.add('Custom').custom.rule.formula = formula;
  };
  expect([await outcome(validation), await outcome(format)]).toEqual(['InvalidArgument', 'InvalidArgument']);
});

test('formulas that named a table name its cells once it is turned into a range', async () => {
  await entered('=[@Tử]*2', 'B2');
  await entered('=SUM(tblThu[Tử])');
  const formulas = await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Số liệu');
    context.workbook.tables.getItem('tblThu').convertToRange();
    const cells = ['B2', 'E5'].map(address => sheet.getRange(address));
    for (const cell of cells) cell.load('formulas');
    await context.sync();
    return cells.map(cell => cell.formulas[0]?.[0] as string);
  });
  expect(formulas).toEqual(["='Số liệu'!$A$2*2", "=SUM('Số liệu'!$A$2:$A$3)"]);
});

test.each([
  ['the table', (context: Excel.RequestContext) => context.workbook.tables.getItem('tblThu').delete()],
  [
    'its sheet',
    (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Số liệu').delete();
    },
  ],
])('formulas that named a table show their error once %s is deleted', async (_, remove) => {
  const formulas = await Excel.run(async context => {
    const cells = context.workbook.worksheets.add('Khác').getRange('A1:A2');
    cells.formulas = [['=SUM(tblThu[Tử])'], ['=ROWS(tblThu)+1']];
    await context.sync();
    remove(context);
    cells.load('formulas');
    await context.sync();
    return cells.formulas as unknown[][];
  });
  expect(formulas).toEqual([['=SUM(#REF!)'], ['=ROWS(#REF!)+1']]);
});
