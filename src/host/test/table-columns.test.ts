// A formula that a program writes into a table's column fills the column, as Excel's AutoCorrect does.
import { startNodeHost, type NodeHost } from 'emulated-excel';

let host: NodeHost;
afterEach(() => host.close());

async function columnAfter(write: (column: Excel.Range, table: Excel.Table) => void): Promise<unknown[]> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['Số', 'Tính']];
    sheet.getRange('A2:A5').values = [[1], [2], [3], [4]];
    const table = sheet.tables.add('A1:B5', true);
    write(sheet.getRange('B2:B5'), table);
    const body = table.getDataBodyRange();
    body.load('formulas');
    await context.sync();
    return body.formulas.map(row => row[1] as unknown);
  });
}

test('of different formulas in one column the lowest fills them all and the blank cells', async () => {
  host = startNodeHost({ install: true });
  const written = await columnAfter(column => {
    column.formulas = [['=A2*1'], ['=A3*2'], [''], ['=A5*4']];
  });
  expect(written).toEqual(['=A2*4', '=A3*4', '=A4*4', '=A5*4']);
});

test('one formula in one row fills the column; constants stay', async () => {
  host = startNodeHost({ install: true });
  const written = await columnAfter(column => {
    column.getCell(1, 0).values = [['tay']];
    column.getCell(0, 0).formulas = [['=A2+1']];
  });
  expect(written).toEqual(['=A2+1', 'tay', '=A4+1', '=A5+1']);
});

test('the column’s formula goes on in rows by which the table grows', async () => {
  host = startNodeHost({ install: true });
  const written = await columnAfter((column, table) => {
    column.getCell(0, 0).formulas = [['=A2+1']];
    table.resize('A1:B7');
  });
  expect(written).toEqual(['=A2+1', '=A3+1', '=A4+1', '=A5+1', '=A6+1', '=A7+1']);
});

test('switched off, cells hold what was written', async () => {
  host = startNodeHost({ install: true, behaviour: { fillsTableColumns: false } });
  const written = await columnAfter(column => {
    column.formulas = [['=A2*1'], ['=A3*2'], [''], ['=A5*4']];
  });
  expect(written).toEqual(['=A2*1', '=A3*2', '', '=A5*4']);
});
