// The host's workbooks as .xlsx files and back.
import { readXlsx, writeXlsx } from 'emulated-excel/files';
import { startNodeHost, VIETNAMESE } from 'emulated-excel';

async function sample() {
  const host = startNodeHost();
  await host.Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('Kế hoạch');
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A1').values = [['KẾ HOẠCH & CHỈ TIÊU']];
    sheet.getRange('A3:C5').values = [
      ['Mã', 'Kết quả', 'Ngày'],
      ['A.I.1', 95.5, 43255],
      ['A.I.2', '=B4*2', ''],
    ];
    sheet.getRange('C4:C5').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy']];
    const table = sheet.tables.add('A3:C5', true);
    table.name = 'tblKeHoach';
    table.style = 'TableStyleLight9';
    const header = table.getHeaderRowRange().format;
    header.fill.color = '#1F4E79';
    header.font.bold = true;
    sheet.getRange('B:B').format.columnWidth = 105;
    sheet.getRange('B4').format.protection.locked = false;
    sheet.getRange('B4:B5').dataValidation.rule = {
      decimal: { formula1: 0, formula2: 100, operator: 'Between' },
    };
    const formats = sheet.getRange('B4:B5').conditionalFormats;
    const bar = formats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#2E75B6';
    const scale = formats.add('ColorScale');
    scale.colorScale.criteria = {
      minimum: { type: 'Number', formula: '0', color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'HighestValue', color: '#63BE7B' },
    };
    const low = formats.add('CellValue');
    low.cellValue.rule = { formula1: '=50', operator: 'LessThan' };
    low.cellValue.format.font.color = '#C00000';
    const odd = formats.add('Custom');
    odd.custom.rule.formula = '=$B4>100';
    odd.custom.format.fill.color = '#FCE4D6';
    odd.custom.format.font.bold = true;
    sheet.freezePanes.freezeRows(3);
    sheet.names.add('_PAR_SHEET', '="plan"').visible = false;
    context.workbook.names.add('nguon', "='Kế hoạch'!$A$4:$A$5");
    sheet.protection.protect({ allowSort: true });
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    await context.sync();
  });
  const bytes = await writeXlsx(host.workbook);
  host.close();
  return readXlsx(bytes, 'ke-hoach.xlsx', VIETNAMESE);
}

describe('a saved and reopened workbook', () => {
  test('keeps sheets, cells, formulas, looks, panes and protection', async () => {
    const workbook = await sample();
    expect(workbook.sheets.map(sheet => [sheet.name, sheet.visibility])).toEqual([
      ['Sheet1', 'Hidden'],
      ['Kế hoạch', 'Visible'],
    ]);
    const sheet = workbook.activeSheet;
    expect(sheet.value(0, 0)).toBe('KẾ HOẠCH & CHỈ TIÊU');
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([sheet.value(3, 1), sheet.value(3, 2), sheet.cell(4, 1)?.formula]).toEqual([95.5, 43255, '=B4*2']);
    expect(sheet.format(3, 2).numberFormat).toBe('dd/mm/yyyy');
    expect([sheet.format(2, 0).fill, sheet.format(2, 0).bold]).toEqual(['#1F4E79', true]);
    expect(sheet.columns.get(1)?.size).toBeCloseTo(105, 0);
    expect(sheet.freeze.rows).toBe(3);
    expect([sheet.format(3, 1).locked, sheet.format(3, 0).locked]).toEqual([false, true]);
    expect(sheet.protection).not.toBeNull();
  });

  test('gives cells that look alike one format', async () => {
    const sheet = (await sample()).activeSheet;
    const [header, sameHeader, body] = [sheet.format(2, 0), sheet.format(2, 2), sheet.format(4, 0)];
    expect(sameHeader).toBe(header);
    expect(body).not.toBe(header);
    expect(sheet.format(3, 0)).toBe(body);
  });

  test('keeps conditional formats in their order, with their rules and looks', async () => {
    const workbook = await sample();
    const formats = workbook.activeSheet.conditionalFormats.map(({ type, areas, details }) => [
      type,
      areas,
      Object.fromEntries(details),
    ]);
    const areas = [{ top: 3, left: 1, bottom: 4, right: 1 }];
    expect(formats).toEqual([
      ['Custom', areas, { formula: '=$B4>100', 'fill.color': '#FCE4D6', 'font.bold': true }],
      ['CellValue', areas, { cellValue: { formula1: '=50', operator: 'LessThan' }, 'font.color': '#C00000' }],
      [
        'ColorScale',
        areas,
        {
          criteria: {
            minimum: { type: 'Number', formula: '0', color: '#F8696B' },
            midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
            maximum: { type: 'HighestValue', color: '#63BE7B' },
          },
        },
      ],
      [
        'DataBar',
        areas,
        { 'positive.fillColor': '#2E75B6', 'positive.gradientFill': true, showDataBarOnly: false },
      ],
    ]);
  });

  test('keeps tables, validations, and names of sheets with constants, hidden ones too', async () => {
    const workbook = await sample();
    const [table] = workbook.tables;
    expect([table?.name, table?.style, table?.columns.map(column => column.name)]).toEqual([
      'tblKeHoach',
      'TableStyleLight9',
      ['Mã', 'Kết quả', 'Ngày'],
    ]);
    expect(workbook.activeSheet.validations[0]?.rule).toEqual({
      decimal: { formula1: 0, formula2: 100, operator: 'Between' },
    });
    const names = workbook.names.map(item => [
      item.name,
      item.scope?.name ?? null,
      item.formula,
      item.visible,
    ]);
    expect(names).toEqual([
      ['_PAR_SHEET', 'Kế hoạch', '="plan"', false],
      ['nguon', null, "='Kế hoạch'!$A$4:$A$5", true],
    ]);
  });

  test('a file that is no workbook is refused', async () => {
    await expect(readXlsx(new Uint8Array([1, 2, 3]), 'hong.xlsx', VIETNAMESE)).rejects.toThrow();
  });
});

describe('insertWorksheetsFromBase64', () => {
  test('brings sheets of a file with their tables and marks, and numbers names that are taken', async () => {
    const bytes = await writeXlsx(await sample());
    const host = startNodeHost();
    await host.Excel.run(async context => {
      context.workbook.worksheets.add('Kế hoạch');
      const ids = context.workbook.insertWorksheetsFromBase64(Buffer.from(bytes).toString('base64'), {
        sheetNamesToInsert: ['Kế hoạch'],
        positionType: 'Beginning',
      });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? '');
      sheet.load('name, position, names/items/name');
      const body = sheet.tables.getItem('tblKeHoach').getDataBodyRange();
      body.load('formulas');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Kế hoạch (2)', 0]);
      expect(sheet.names.items.map(item => item.name)).toEqual(['_PAR_SHEET']);
      expect(body.formulas[1]?.[1]).toBe('=B4*2');
    });
    host.close();
  });
});
