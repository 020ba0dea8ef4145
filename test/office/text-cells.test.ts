// Codes of digits in cells with the format of text hold exactly the code after every kind of write: no apostrophe that
// Excel might leave there, whichever way a value came into its cell.
import { workSheet } from '../support/work-sheet';
import { officeForEachTest } from '../support/office-host';
import type { SheetDeclaration } from '../../src/workbook/declaration';

const office = officeForEachTest();

const sheet = (codes: readonly string[], note = 'x', title = '0012'): SheetDeclaration =>
  workSheet(
    [
      { key: 'code', caption: 'Mã', width: 10, style: 'code' },
      { key: 'note', caption: 'Ghi chú', width: 30, style: 'text' },
    ],
    codes.map(code => [code, note]),
    { cells: [{ at: 'A1', content: title, style: 'code' }] },
  );
const put = (...given: Parameters<typeof sheet>) => ({ put: [sheet(...given)], remove: [] });

const stored = async (address: string): Promise<readonly unknown[]> =>
  Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Công việc').getRange(address);
    range.load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });

const CODES = ['23575', '1/2', '=1+1', '+84', '0012'];

test('a code is held as it is, and read as it is', async () => {
  await office.port.write(put(CODES));
  expect((await stored('A4:A8')).map(String).filter(text => /^'[^=+]/.test(text))).toEqual([]);
  const { sheets } = await office.port.read();
  expect(sheets[1]?.tables[0]?.rows.map(([code]) => code)).toEqual(CODES);
});

test('undo puts codes back as they were', async () => {
  await office.port.write(put(CODES));
  const before = await stored('A1:A8');
  const receipt = await office.port.write(put(['1', '2', '3'], 'y', '0099'));
  expect(await stored('A4:A6')).toEqual(['1', '2', '3']);
  await receipt.undo();
  expect(await stored('A1:A8')).toEqual(before);
});

test('a write that is taken back half-way leaves codes as they were', async () => {
  await office.port.write(put(CODES));
  const before = await stored('A1:A8');
  const controller = new AbortController();
  const stopped = office.port.write(
    {
      put: [
        sheet(['1', '2', '3'], 'ghi'.repeat(10_000)),
        { ...sheet(['9']), key: 'b', caption: 'B', tables: [] },
      ],
      remove: [],
    },
    {
      signal: controller.signal,
      onProgress: ({ done, total }) => {
        if (done === total) controller.abort();
      },
    },
  );
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expect(await stored('A1:A8')).toEqual(before);
});

test('codes of a table whose rows change places stay codes, in columns of the office too', async () => {
  await office.port.write(put(['23575', '23578', '23581']));
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Công việc');
    sheet.getRange('C3:C6').numberFormat = [['@'], ['@'], ['@'], ['@']];
    sheet.getRange('C3:C6').values = [['Số hiệu'], ['0012'], ['1/2'], ['007']];
    context.workbook.tables.getItem('tblViec').resize('A3:C6');
    await context.sync();
  });
  const receipt = await office.port.write(put(['23581', '23575', '23578', '23590']));
  expect(await stored('A4:A7')).toEqual(['23581', '23575', '23578', '23590']);
  expect(await stored('C4:C7')).toEqual(['007', '0012', '1/2', '']);
  await receipt.undo();
  expect(await stored('A4:A6')).toEqual(['23575', '23578', '23581']);
  expect(await stored('C4:C6')).toEqual(['0012', '1/2', '007']);
});

test('rows that a shorter write cleared come back as codes', async () => {
  await office.port.write(put(CODES));
  const receipt = await office.port.write(put(['23575']));
  await receipt.undo();
  const { sheets } = await office.port.read();
  expect(sheets[1]?.tables[0]?.rows.map(([code]) => code)).toEqual(CODES);
  expect((await stored('A4:A8')).map(String).filter(text => /^'[^=+]/.test(text))).toEqual([]);
});
