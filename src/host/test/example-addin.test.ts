// Somebody else's add-in in the emulated Excel: its button pressed and its function computed in Node.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startComputingHost, type AddinFunctions, type ComputingHost } from 'emulated-excel/engine';

const { functions } = JSON.parse(
  readFileSync(path.join(__dirname, 'example-addin/functions.json'), 'utf8'),
) as Pick<AddinFunctions, 'functions'>;

let excel: ComputingHost;
beforeEach(() => {
  excel = startComputingHost({ install: true }, { namespace: 'TILL', functions });
  // As the pane's page does: Excel, Office and CustomFunctions are there already.
  jest.isolateModules(() => jest.requireActual('./example-addin/till.js'));
});
afterEach(() => excel.close());

const valuesOf = (address: string): Promise<unknown[][]> =>
  Excel.run(async context => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

test('the button writes its table, and Excel fills the column of the function', async () => {
  await excel.host.press('writeReceipts');
  expect(await valuesOf('A1:C4')).toEqual([
    ['Goods', 'Amount', 'Share'],
    ['Bread', 30, 0.3],
    ['Milk', 50, 0.5],
    ['Salt', 20, 0.2],
  ]);
});

test('the function is computed again when what it reads changes, and says why it cannot', async () => {
  await excel.host.press('writeReceipts');
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:B4').values = [[0], [0], [0]];
    await context.sync();
  });
  expect(await valuesOf('C2')).toEqual([['#DIV/0!']]);
  expect(excel.caller?.errors.at(-1)).toMatchObject({ name: 'SHARE', message: 'The till is empty.' });
});

test('pressed twice it is refused, as Excel refuses a table over a table', async () => {
  await excel.host.press('writeReceipts');
  await expect(
    excel.host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A1:C4', true);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a button that nothing is associated with is named', async () => {
  await expect(excel.host.press('close')).rejects.toThrow('has not associated the command close');
});
