// Formulas and custom functions of the embedded host, computed by Univer without a screen.
import { headlessEngine, registerFunctions, type UniverMirror } from 'emulated-excel/engine';
import { startNodeHost, type NodeHost, VIETNAMESE } from 'emulated-excel';

let host: NodeHost;
let mirror: UniverMirror;
beforeEach(() => {
  host = startNodeHost({
    culture: VIETNAMESE,
    engine: workbook => {
      mirror = headlessEngine(workbook);
      return mirror;
    },
  });
});
afterEach(async () => {
  host.close();
  // Univer sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

/** Values of a range after writing formulas, in one run. */
async function valuesOf(
  address: string,
  write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
): Promise<unknown[][]> {
  let values: unknown[][] = [];
  await host.Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    await write(sheet, context);
    const range = sheet.getRange(address);
    range.load('values');
    await context.sync();
    values = range.values as unknown[][];
  });
  return values;
}

describe('formulas', () => {
  test('are computed in the batch that writes them, across sheets with Vietnamese names', async () => {
    const values = await valuesOf('A1:C1', (sheet, context) => {
      context.workbook.worksheets.add('Kế hoạch 2018').getRange('A1:A2').values = [[3], [4]];
      sheet.getRange('A1:C1').formulas = [
        ["=SUM('Kế hoạch 2018'!A1:A2)", '=A1*2', '=IF(B1>10,"Đạt","Chưa")'],
      ];
    });
    expect(values).toEqual([[7, 14, 'Đạt']]);
  });

  test('name sheets with Vietnamese letters without quotes, as Excel allows', async () => {
    const values = await valuesOf('A1:B1', (sheet, context) => {
      const other = context.workbook.worksheets.add('Thử');
      other.getRange('A1:A3').values = [['Số'], [2], [3]];
      other.tables.add('A1:A3', true).name = 'tblThu';
      sheet.getRange('A1:B1').formulas = [['=Thử!A2*10', '=SUM(tblThu[Số])']];
    });
    expect(values).toEqual([[20, 5]]);
  });

  test('follow what they read', async () => {
    await valuesOf('A1', sheet => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    });
    const values = await valuesOf('B1', sheet => {
      sheet.getRange('A1').values = [[41]];
    });
    expect(values).toEqual([[42]]);
  });

  test('read tables by structured references of every form, and a table that grew', async () => {
    const values = await valuesOf('A2:H2', async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        ['Mã', 'Tử số', 'Mẫu số'],
        ['x', 3, 4],
      ];
      const table = sheet.tables.add('A1:C2', true);
      table.name = 'tblThu';
      await context.sync();
      table.columns.add(undefined, [['Tỷ lệ'], ['=[@[Tử số]]/tblThu[[#This Row],[Mẫu số]]']]);
      sheet.getRange('F2:H2').formulas = [
        ['=SUM(tblThu[Tử số])', '=COUNTA(tblThu[#Headers])', '=ROWS(tblThu)'],
      ];
      table.rows.add(undefined, [['y', 5, 10, null]] as unknown as string[][]);
    });
    expect(values).toEqual([['x', 3, 4, 0.75, '', 8, 4, 2]]);
    expect(await valuesOf('D3', () => undefined)).toEqual([[0.5]]);
  });

  test('show texts with the decimal comma of the user’s language', async () => {
    await host.Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.numberFormat = [['#,##0.00', 'dd/mm/yyyy']];
      range.values = [[1234.5, 43255]];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1.234,50', '04/06/2018']]);
    });
  });

  test('an array result spills, and its cells are found from the first', async () => {
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=FILTER(A1:A3,A1:A3>1)']];
      const spill = sheet.getRange('C1').getSpillingToRangeOrNullObject();
      spill.load('address, values');
      await context.sync();
      expect(spill.address).toBe('Sheet1!C1:C2');
      expect(spill.values).toEqual([[2], [3]]);
    });
  });
});

describe('custom functions', () => {
  beforeEach(() => {
    registerFunctions(mirror, host.connection, 'PAR', [
      { id: 'TYLE', name: 'TYLE', parameters: [{ name: 'tử' }, { name: 'mẫu' }] },
      { id: 'HANG', name: 'HANG', parameters: [{ name: 'vùng', dimensionality: 'matrix' }] },
    ]);
    host.CustomFunctions.associate({
      TYLE: async (part: number, whole: number) => {
        if (whole === 0)
          throw new host.CustomFunctions.Error(
            host.CustomFunctions.ErrorCode.notAvailable,
            'không phát sinh',
          );
        return part / whole;
      },
      HANG: (range: number[][]) => range.map(([value]) => [(value ?? 0) * 10, 'ok']),
    });
  });

  test('are called from cells by their dotted names; errors reach the cell and what reads it', async () => {
    const values = await valuesOf('A1:C1', sheet => {
      sheet.getRange('A1:C1').formulas = [
        ['=PAR.TYLE(3,4)', '=PAR.TYLE(1,0)', '=IFERROR(B1,"không phát sinh")'],
      ];
    });
    expect(values).toEqual([[0.75, '#N/A', 'không phát sinh']]);
  });

  test('take a whole range at once and spill their array', async () => {
    const values = await valuesOf('B1:C2', sheet => {
      sheet.getRange('A1:B2').formulas = [
        [1, '=PAR.HANG(A1:A2)'],
        [2, null],
      ] as unknown as string[][];
    });
    expect(values).toEqual([
      [10, 'ok'],
      [20, 'ok'],
    ]);
  });
});
