// A workbook kept as plain data and made again: the file that is written of it is the same, and so is what no file holds.
import { unzipSync } from 'fflate';
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { writeXlsx } from 'emulated-excel/files';
import type { HostWorkbook } from '../model/workbook';
import { copyOfWorkbook, workbookOfCopy } from '../model/workbook-copy';

let host: NodeHost;
beforeEach(() => {
  host = startNodeHost({ install: true });
});
afterEach(() => host.close());

const fill = (): Promise<void> =>
  Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Bảng');
    sheet.getRange('A1:B3').values = [
      ['Tên', 'Số'],
      ['Ia Băng', 12.5],
      ['Ia Bang', 7],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblThu';
    sheet.getRange('D1').formulas = [['=SUM(B2:B3)']];
    sheet.getRange('A1').format.fill.color = '#1F4E79';
    sheet.getRange('F2:G2').merge();
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('B2:B3').dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
    };
    context.workbook.names.add('Tong', sheet.getRange('D1'));
    context.workbook.properties.custom.add('nguồn', 'thử');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Biểu đồ';
    sheet.getRange('B3').select();
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });

/** Without the parts that tell the time of writing. */
async function partsOf(workbook: HostWorkbook): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeXlsx(workbook));
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => name !== 'docProps/core.xml')
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

const again = (): HostWorkbook =>
  workbookOfCopy(structuredClone(copyOfWorkbook(host.workbook)), host.workbook.culture);

test('the file written of it is the same', async () => {
  await fill();
  expect(await partsOf(again())).toEqual(await partsOf(host.workbook));
});

test('charts, the active sheet and the selection come back', async () => {
  await fill();
  const made = again();
  expect([made.activeSheet.name, made.selection]).toEqual(['Bảng', { top: 2, left: 1, bottom: 2, right: 1 }]);
  const [chart] = made.activeSheet.charts;
  expect(chart?.title).toBe('Biểu đồ');
  expect(chart?.source?.sheet).toBe(made.activeSheet);
  expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([['Số', 'Bảng!B2:B3']]);
});

test('what is stored does not follow later changes of cells, and new parts get numbers of their own', async () => {
  await fill();
  const copy = copyOfWorkbook(host.workbook);
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['sau']];
    await context.sync();
  });
  const made = workbookOfCopy(structuredClone(copy), host.workbook.culture);
  expect(made.findSheet('Sheet1')?.value(0, 0)).toBeNull();
  const ids = made.sheets.map(({ id }) => id);
  expect(ids).not.toContain(made.createSheet('Mới').id);
});
