// What a program's writing becomes over rows that a filter hides, as in Excel.
import { startNodeHost, type NodeHost } from 'emulated-excel';

let host: NodeHost;
afterEach(() => host.close());

async function afterWriting(write: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<unknown[]> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A6').values = [['Số'], [1], [2], [3], [4], [5]];
    const table = sheet.tables.add('A1:A6', true);
    table.columns.getItemAt(0).filter.applyCustomFilter('>2');
    await context.sync();
    write(sheet, table);
    const body = table.getDataBodyRange();
    body.load('values');
    await context.sync();
    return body.values.map(row => row[0] as unknown);
  });
}

const overwrite = (sheet: Excel.Worksheet) => {
  sheet.getRange('A2:A6').values = [[10], [20], [30], [40], [50]];
};

test('the first row of an array goes into every row that shows, hidden rows keep what they held', async () => {
  host = startNodeHost({ install: true });
  expect(await afterWriting(overwrite)).toEqual([1, 2, 10, 10, 10]);
});

test('once the criteria are cleared every value reaches its row', async () => {
  host = startNodeHost({ install: true });
  const written = await afterWriting((sheet, table) => {
    table.autoFilter.clearCriteria();
    overwrite(sheet);
  });
  expect(written).toEqual([10, 20, 30, 40, 50]);
});

test('rows of a filtered table are not deleted', async () => {
  host = startNodeHost({ install: true });
  await expect(afterWriting((_, table) => table.rows.deleteRowsAt(0, 2))).rejects.toMatchObject({
    code: 'GeneralException',
  });
});

test('switched off, every value reaches its row', async () => {
  host = startNodeHost({ install: true, behaviour: { missesFilteredRows: false } });
  expect(await afterWriting(overwrite)).toEqual([10, 20, 30, 40, 50]);
});
