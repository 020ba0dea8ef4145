// Watching tables and the active cell, over Microsoft's Excel API file and the embedded host.
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { PortError } from '../../src/workbook/port';
import {
  OfficePort,
  activeCell,
  decimalSeparator,
  insertFormula,
  selectedCells,
  watchSelection,
  watchTables,
} from '../../src/office';

let host: NodeHost;
beforeEach(async () => {
  host = startNodeHost({ install: true });
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').values = [['Mã'], ['x']];
    sheet.tables.add('A1:A2', true).name = 'tblChiTieu';
    sheet.tables.add('C1:C2', true).name = 'tblKhac';
    await context.sync();
  });
});
afterEach(() => host.close());

const write = (address: string, value: string) =>
  Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
    await context.sync();
  });

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('watching tables', () => {
  test('many changes in a moment are told once, by the names as asked for', async () => {
    const notified: (readonly string[])[] = [];
    const watch = await watchTables(['TBLchitieu'], names => notified.push(names), 20);
    await write('A2', 'một');
    await write('A2', 'hai');
    await pause(80);
    expect(notified).toEqual([['TBLchitieu']]);
    await watch.stop();
  });

  test('other tables and cells outside are not told', async () => {
    const notified: unknown[] = [];
    const watch = await watchTables(['tblChiTieu'], names => notified.push(names), 5);
    await write('C2', 'x');
    await write('F9', 'x');
    await pause(40);
    expect(notified).toEqual([]);
    await watch.stop();
  });

  test('a table that comes later is watched, too', async () => {
    const notified: (readonly string[])[] = [];
    const watch = await watchTables(['tblMoi'], names => notified.push(names), 5);
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('E1:E2', true).name = 'tblMoi';
      await context.sync();
    });
    await pause(40);
    await write('E2', 'x');
    await pause(40);
    expect(notified.flat()).toContain('tblMoi');
    await watch.stop();
  });

  test('a sheet that is deleted takes its tables with it: they are told as changed', async () => {
    const notified: (readonly string[])[] = [];
    const watch = await watchTables(['tblChiTieu', 'tblVang'], names => notified.push(names), 5);
    await Excel.run(async context => {
      context.workbook.worksheets.add('Khác');
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await pause(40);
    expect(notified).toEqual([['tblChiTieu']]);
    await watch.stop();
  });

  test('after stopping nothing is told', async () => {
    const notified: unknown[] = [];
    const watch = await watchTables(['tblChiTieu'], names => notified.push(names), 5);
    await watch.stop();
    await write('A2', 'ba');
    await pause(40);
    expect(notified).toEqual([]);
  });
});

describe('the active cell', () => {
  const select = (address: string) =>
    Excel.run(async context => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).select();
      await context.sync();
    });

  const formulaIn = (address: string) =>
    Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.load('formulas');
      await context.sync();
      return range.formulas[0]?.[0] as unknown;
    });

  test('a formula goes where the user is', async () => {
    await select('H5');
    expect(await activeCell()).toEqual({ sheet: 'Sheet1', cell: 'H5' });
    expect(await insertFormula('SUM(A1:A2)')).toMatchObject({ sheet: 'Sheet1', cell: 'H5' });
    expect(await formulaIn('H5')).toBe('=SUM(A1:A2)');
  });

  test('an inserted formula goes away on undo, wherever the user is by then', async () => {
    await select('H5');
    const { receipt } = await insertFormula('=43163', 'dd/mm/yyyy');
    await select('A1');
    await receipt?.undo();
    expect(await formulaIn('H5')).toBe('');
    expect(host.workbook.activeSheet.format(4, 7).numberFormat).toBe('General');
  });

  test('a cell that holds something keeps it; a formula that gives a day brings its format', async () => {
    await write('H6', 'ghi chú');
    await select('H6');
    expect(await insertFormula('=1')).toEqual({ sheet: 'Sheet1', cell: 'H6', receipt: null });
    await select('H7');
    await insertFormula('=43163', 'dd/mm/yyyy');
    const cells = await Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('H6:H7');
      range.load('formulas,numberFormat');
      await context.sync();
      return [range.formulas, range.numberFormat];
    });
    expect(cells).toEqual([
      [['ghi chú'], ['=43163']],
      [['General'], ['dd/mm/yyyy']],
    ]);
  });

  test('how this Excel writes decimals is asked of it', async () => {
    expect(await decimalSeparator()).toBe('.');
  });

  test('going to a cell is told once, when the user stays there; not after stopping', async () => {
    const notified: unknown[] = [];
    const watch = await watchSelection(place => notified.push(place), 30);
    await select('C3');
    await select('D4');
    await pause(120);
    expect(notified).toEqual([{ sheet: 'Sheet1', cell: 'D4' }]);
    await watch.stop();
    await select('E5');
    await pause(120);
    expect(notified).toHaveLength(1);
  });

  test('showing a place opens its sheet, also a hidden one, and goes to its cell', async () => {
    await Excel.run(async context => {
      context.workbook.worksheets.add('Vấn đề').visibility = 'Hidden';
      await context.sync();
    });
    await new OfficePort().reveal({ sheet: 'Vấn đề', cell: 'B12' });
    expect(await activeCell()).toEqual({ sheet: 'Vấn đề', cell: 'B12' });
  });

  test('a place on a sheet that is gone is refused by the name of the sheet', async () => {
    const error = await new OfficePort()
      .reveal({ sheet: 'Đã xóa', cell: 'A1' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'damaged', params: { sheet: 'Đã xóa' } });
  });

  test('into a locked cell it is refused in the words of the port', async () => {
    await select('H5');
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    const error = await insertFormula('=1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PortError);
    expect(error).toMatchObject({ code: 'protected' });
  });
});

describe('the selected cells', () => {
  test('of whole columns the part that holds values, numbers as numbers, with its place; null where it is blank', async () => {
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('E4:F5').values = [
        ['1.10', 'SNV'],
        [2.5, ''],
      ];
      sheet.getRange('E:F').select();
      await context.sync();
    });
    expect(await selectedCells()).toEqual({
      sheet: 'Sheet1',
      from: { row: 4, column: 5 },
      grid: [
        [1.1, 'SNV'],
        [2.5, null],
      ],
    });
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Sheet1').getRange('H:J').select();
      await context.sync();
    });
    expect(await selectedCells()).toBeNull();
  });
});
