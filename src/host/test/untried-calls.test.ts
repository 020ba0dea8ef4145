// Calls that Excel refuses, or of which nobody has shown what it does: the host refuses them, and the add-in, which the
// other tests run here, does without them.
import { startNodeHost, type NodeHost, type ExcelBehaviour } from 'emulated-excel';

let host: NodeHost | null = null;
afterEach(() => host?.close());

async function codeOf(action: (sheet: Excel.Worksheet) => void, behaviour: Partial<ExcelBehaviour> = {}) {
  host = startNodeHost({ behaviour });
  const { OfficeExtension } = host;
  try {
    await host.Excel.run(async context => {
      action(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

const lockTwice = (sheet: Excel.Worksheet) => {
  sheet.protection.protect();
  sheet.protection.protect();
};
const unlockTwice = (sheet: Excel.Worksheet) => sheet.protection.unprotect();
const wordless = (sheet: Excel.Worksheet) => {
  const { dataValidation } = sheet.getRange('A1');
  dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
};
const seriesless = (sheet: Excel.Worksheet) => {
  sheet.getRange('A1:A3').values = [['Số'], [1], [2]];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
  chart.series.getItemAt(0).delete();
};

test('a table needs a row below its headers', async () => {
  const rowless = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:B1').values = [['Mã', 'Điểm']];
    sheet.tables.add('A1:B1', true);
  };
  expect(await codeOf(rowless)).toBe('InvalidArgument');
  expect(await codeOf(rowless, { refusesUntried: false })).toBe('done');
});

test('a sheet is protected once, and protection is taken away once', async () => {
  expect(await codeOf(lockTwice)).toBe('AccessDenied');
  expect(await codeOf(unlockTwice)).toBe('AccessDenied');
  expect(await codeOf(unlockTwice, { deniesUnlockingTwice: false })).toBe('done');
});

test('an alert needs words', async () => {
  expect(await codeOf(wordless)).toBe('InvalidArgument');
  expect(await codeOf(wordless, { refusesUntried: false })).toBe('done');
});

test('a chart keeps its last series', async () => {
  expect(await codeOf(seriesless)).toBe('InvalidOperation');
  expect(await codeOf(seriesless, { refusesUntried: false })).toBe('done');
});
