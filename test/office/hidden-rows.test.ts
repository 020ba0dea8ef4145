// Writing to a table of ours that is filtered, or whose rows somebody hid, in an Excel that then writes elsewhere.
import { workSheet } from '../support/work-sheet';
import { officeForEachTest } from '../support/office-host';
import { sheetPlans } from '../../src/app/inject-plan';
import type { SheetDeclaration } from '../../src/workbook/declaration';

const office = officeForEachTest();

const sheet = (rows: readonly (readonly [string, string, number])[], locked = false): SheetDeclaration =>
  workSheet(
    [
      { key: 'code', caption: 'Mã', width: 10, style: 'code' },
      { key: 'level', caption: 'Cấp', width: 10, style: 'text' },
      { key: 'points', caption: 'Điểm', width: 10, style: 'points' },
    ],
    rows,
    locked
      ? {
          protection: {
            allowSort: true,
            allowFilter: false,
            allowFormatColumns: true,
            allowFormatRows: true,
          },
        }
      : {},
  );
const put = (...sheets: readonly SheetDeclaration[]) => ({ put: sheets, remove: [] });

const FIRST = [
  ['A', 'sở', 1],
  ['B', 'xã', 2],
  ['C', 'sở', 3],
  ['D', 'xã', 4],
] as const;
const SECOND = [
  ['A', 'xã', 10],
  ['B', 'sở', 20],
  ['C', 'sở', 30],
  ['D', 'xã', 40],
  ['E', 'sở', 50],
] as const;

const inExcel = (action: (table: Excel.Table, worksheet: Excel.Worksheet) => void) =>
  Excel.run(async context => {
    action(context.workbook.tables.getItem('tblViec'), context.workbook.worksheets.getItem('Công việc'));
    await context.sync();
  });

const values = async () =>
  (await office.port.read()).sheets.find(({ key }) => key === 'work')?.tables[0]?.rows;

/** Rows of the sheet, from 1, that nobody sees. */
const hiddenRows = () =>
  [...(office.host.workbook.findSheet('Công việc')?.rows ?? [])]
    .filter(([, line]) => line.hidden)
    .map(([row]) => row + 1)
    .sort((one, other) => one - other);

const filterBy = (value: string) =>
  inExcel(table => {
    table.columns.getItem('Cấp').filter.applyValuesFilter([value]);
  });

test('a filtered table gets every value in its row, and the user is told', async () => {
  await office.port.write(put(sheet(FIRST)));
  await filterBy('sở');
  expect(hiddenRows()).toEqual([5, 7]);
  const receipt = await office.port.write(put(sheet(SECOND)));
  expect(await values()).toEqual(SECOND);
  expect(hiddenRows()).toEqual([]);
  expect(receipt.notes).toEqual(['filters-cleared']);
});

test('undo brings back the contents and the filter by its criteria', async () => {
  await office.port.write(put(sheet(FIRST)));
  await filterBy('xã');
  const receipt = await office.port.write(put(sheet(SECOND)));
  await receipt.undo();
  expect(await values()).toEqual(FIRST);
  expect(hiddenRows()).toEqual([4, 6]);
});

test('a filter that the user set after the write does not lead its undo astray', async () => {
  await office.port.write(put(sheet(FIRST)));
  const receipt = await office.port.write(put(sheet(SECOND)));
  expect(receipt.notes).toEqual([]);
  await filterBy('xã');
  await receipt.undo();
  expect(await values()).toEqual(FIRST);
});

test('rows that a person hid show, and undo hides them again', async () => {
  await office.port.write(put(sheet(FIRST)));
  await inExcel((_, worksheet) => {
    worksheet.getRange('5:6').rowHidden = true;
  });
  const receipt = await office.port.write(put(sheet(SECOND)));
  expect([await values(), hiddenRows(), receipt.notes]).toEqual([SECOND, [], ['rows-shown']]);
  await receipt.undo();
  expect([await values(), hiddenRows()]).toEqual([FIRST, [5, 6]]);
});

test('another add-in’s filtered table beside ours hides our rows as well, and gets its filter back', async () => {
  await office.port.write(put(sheet(FIRST)));
  await Excel.run(async context => {
    const worksheet = context.workbook.worksheets.getItem('Công việc');
    worksheet.getRange('G3:G7').values = [['Khác'], ['x'], ['y'], ['x'], ['y']];
    const other = worksheet.tables.add('G3:G7', true);
    other.name = 'tblCuaHo';
    other.columns.getItemAt(0).filter.applyCustomFilter('=x');
    await context.sync();
  });
  expect(hiddenRows()).toEqual([5, 7]);
  const receipt = await office.port.write(put(sheet(SECOND)));
  expect(await values()).toEqual(SECOND);
  await receipt.undo();
  expect([await values(), hiddenRows()]).toEqual([FIRST, [5, 7]]);
});

test('the sheet’s own filter, over cells of the office beside ours, is cleared and comes back', async () => {
  await office.port.write(put(sheet(FIRST)));
  await Excel.run(async context => {
    const worksheet = context.workbook.worksheets.getItem('Công việc');
    worksheet.getRange('G3:G7').values = [['Khác'], ['x'], ['y'], ['x'], ['y']];
    worksheet.autoFilter.apply('G3:G7', 0, { filterOn: 'Values', values: ['y'] });
    await context.sync();
  });
  expect(hiddenRows()).toEqual([4, 6]);
  const receipt = await office.port.write(put(sheet(SECOND)));
  expect([await values(), hiddenRows(), receipt.notes]).toEqual([SECOND, [], ['filters-cleared']]);
  await receipt.undo();
  expect([await values(), hiddenRows()]).toEqual([FIRST, [4, 6]]);
});

test('a locked sheet whose filter the lock forbids to change is written and locked again', async () => {
  await office.port.write(put(sheet(FIRST)));
  await filterBy('sở');
  await inExcel((_, worksheet) => worksheet.protection.protect({ allowAutoFilter: false }));
  await office.port.write(put(sheet(SECOND, true)));
  expect(await values()).toEqual(SECOND);
  expect(office.host.workbook.findSheet('Công việc')?.protection).not.toBeNull();
});

test('what Excel puts elsewhere all the same is noticed by its cell, and everything is taken back', async () => {
  await office.port.write(put(sheet(FIRST)));
  await filterBy('sở');
  const worksheet = office.host.workbook.findSheet('Công việc');
  const enter = worksheet?.enter.bind(worksheet);
  if (!worksheet || !enter) throw new Error('no sheet');
  let slips = 1;
  worksheet.enter = (row, column, input) => {
    if (input === 30) slips -= 1;
    enter(row, column, input === 30 && slips >= 0 ? 3.3 : input);
  };
  await expect(office.port.write(put(sheet(SECOND)))).rejects.toMatchObject({
    code: 'not-as-written',
    params: { sheet: 'Công việc', table: 'tblViec', cell: 'C6' },
  });
  expect([await values(), hiddenRows()]).toEqual([FIRST, [5, 7]]);
});

test('the preview names the sheets whose rows are hidden', async () => {
  await office.port.write(put(sheet(FIRST)));
  await filterBy('sở');
  const [plan] = sheetPlans(await office.port.read(), [sheet(SECOND)]);
  expect(plan).toMatchObject({ caption: 'Công việc', kind: 'update', hidesRows: true });
});
