// Microsoft's Excel API file, unmodified, against the embedded host in Node.
import { startNodeHost, type NodeHost } from 'emulated-excel';

let host: NodeHost;
beforeEach(() => {
  host = startNodeHost();
});
afterEach(() => {
  host.close();
});

/** The code of the error that a run ends with. */
async function codeOf(run: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await host.Excel.run(run);
  } catch (error) {
    if (error instanceof host.OfficeExtension.Error) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no error';
}

describe('ranges', () => {
  test('values written in one batch are read in the next, through a kept reference', async () => {
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.add('Kế hoạch');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Mã', 'Điểm'],
        ['A.I.1', 2.5],
      ];
      range.load('values, address');
      await context.sync();
      expect(range.values).toEqual([
        ['Mã', 'Điểm'],
        ['A.I.1', 2.5],
      ]);
      expect(range.address).toBe("'Kế hoạch'!A1:B2");
      range.getCell(1, 1).values = [[3]];
      range.load('values');
      await context.sync();
      expect(range.values[1]).toEqual(['A.I.1', 3]);
    });
  });

  test('text is read as Excel reads typing: numbers, dates, percentages, but not in text cells', async () => {
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:B4').numberFormat = [['@'], ['@'], ['@'], ['@']];
      for (const column of ['A', 'B'])
        sheet.getRange(`${column}1:${column}4`).values = [['1.5'], ['85%'], ['=1+1'], ['473/QĐ-UBND']];
      const range = sheet.getRange('A1:B4');
      range.load('formulas, valueTypes');
      await context.sync();
      expect(range.formulas).toEqual([
        [1.5, '1.5'],
        [0.85, '85%'],
        ['=1+1', '=1+1'],
        ['473/QĐ-UBND', '473/QĐ-UBND'],
      ]);
    });
  });

  test('an array of another shape than the range is refused and nothing is written', async () => {
    expect(
      await codeOf(async context => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.values = [['only one row', 1]];
        await context.sync();
      }),
    ).toMatch(/^InvalidArgument: .*A1:B2: 2 × 2 expected/);
    expect(host.workbook.activeSheet.usedArea(false)).toBeNull();
  });

  test('null in an array leaves its cell as it is and an empty text empties it', async () => {
    await host.Excel.run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]] as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 4]]);
    });
  });

  test.each(['A1:B2:C3', 'XFE1', 'A1048577', 'không có'])('the address %s is refused', async address => {
    expect(
      await codeOf(async context => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).load('address');
        await context.sync();
      }),
    ).toMatch(/^InvalidArgument/);
  });

  test('inserting rows moves cells, formulas, names and kept references', async () => {
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      context.workbook.names.add('hai', sheet.getRange('A2'));
      const last = sheet.getRange('A3');
      last.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      last.load('address, formulas');
      const name = context.workbook.names.getItem('hai');
      name.load('formula');
      await context.sync();
      expect(last.address).toBe('Sheet1!A5');
      expect(last.formulas).toEqual([['=SUM(A1:A4)']]);
      expect(name.formula).toBe('=Sheet1!$A$4');
    });
  });

  test('formats are set on areas, read back, and mixed ones read as null', async () => {
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').format.fill.color = '#1f4e79';
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange().format.font.name = 'Times New Roman';
      const border = sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal');
      border.style = 'Continuous';
      border.color = '#FF0000';
      const format = sheet.getRange('A1:A2').format;
      format.load('columnWidth, fill/color, font/name, wrapText');
      border.load('style, color');
      await context.sync();
      expect(format.columnWidth).toBe(120);
      expect(format.fill.color).toBeNull();
      expect(format.font.name).toBe('Times New Roman');
      expect(format.wrapText).toBe(false);
      expect([border.style, border.color]).toEqual(['Continuous', '#FF0000']);
    });
  });
});

describe('worksheets', () => {
  test('a collection is loaded along navigation paths', async () => {
    await host.Excel.run(async context => {
      const sheets = context.workbook.worksheets;
      sheets.add('Hai').tables.add('A1:B2', true).name = 'tblHai';
      sheets.load('items/name, items/visibility, items/tables/items/name');
      await context.sync();
      expect(sheets.items.map(sheet => sheet.name)).toEqual(['Sheet1', 'Hai']);
      expect(sheets.items[1]?.tables.items.map(table => table.name)).toEqual(['tblHai']);
    });
  });

  test.each([
    ['Sheet1', /^ItemAlreadyExists/],
    ['sheet1', /^ItemAlreadyExists/],
    ['a'.repeat(32), /^InvalidArgument/],
    ['Quý 1/2018', /^InvalidArgument/],
    ['', /^InvalidArgument/],
  ])('adding a sheet named "%s" is refused', async (name, expected) => {
    expect(
      await codeOf(async context => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).toMatch(expected);
  });

  test('the last visible sheet can be neither deleted nor hidden', async () => {
    expect(
      await codeOf(async context => {
        context.workbook.worksheets.getItem('Sheet1').delete();
        await context.sync();
      }),
    ).toMatch(/^InvalidOperation/);
  });

  test('a missing sheet is an error, or a null object where asked for', async () => {
    expect(
      await codeOf(async context => {
        context.workbook.worksheets.getItem('Thiếu').load('name');
        await context.sync();
      }),
    ).toMatch(/^ItemNotFound/);
    await host.Excel.run(async context => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Thiếu');
      const cell = missing.getRange('A1');
      cell.load('values');
      await context.sync();
      expect([missing.isNullObject, cell.isNullObject]).toEqual([true, true]);
    });
  });

  test('locked cells of a protected sheet refuse, unlocked ones take values', async () => {
    const action = (address: string) =>
      codeOf(async context => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange(address).values = [[1]];
        await context.sync();
      });
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(true);
    });
    expect(await action('A1')).toMatch(/^AccessDenied/);
    expect(await action('B2')).toBe('no error');
  });

  test('page layout, panes, names and marks of a sheet are kept', async () => {
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.add('In');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$4:$5');
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
      sheet.names.add('_PAR_SHEET', '="plan"').visible = false;
      sheet.customProperties.add('key', 'plan');
      const frozen = sheet.freezePanes.getLocation();
      frozen.load('address');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      sheet.load('names/items/name, names/items/value, names/items/visible, pageLayout/orientation');
      await context.sync();
      expect(frozen.address).toBe('In!A1:B5');
      expect(titles.address).toBe('In!4:5');
      const [mark] = sheet.names.items;
      expect([mark?.name, mark?.value, mark?.visible]).toEqual(['_PAR_SHEET', 'plan', false]);
      expect(sheet.pageLayout.orientation).toBe('Landscape');
    });
  });
});

describe('tables', () => {
  const withTable = (action: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>) =>
    codeOf(async context => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Mã', 'Mã'],
        ['x', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'tblThu';
      await action(table, context);
      await context.sync();
    });

  test('rows are added, columns found by caption, equal captions told apart', async () => {
    const result = await withTable(async (table, context) => {
      table.rows.add(undefined, [
        ['y', 2],
        ['z', 3],
      ]);
      const body = table.getDataBodyRange();
      body.load('values, address');
      table.columns.load('items/name');
      const second = table.columns.getItem('Mã2').getDataBodyRange();
      second.load('values');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:B4');
      expect(second.values).toEqual([[1], [2], [3]]);
      expect(table.columns.items.map(column => column.name)).toEqual(['Mã', 'Mã2']);
    });
    expect(result).toBe('no error');
  });

  test('cells below a table move down when it grows', async () => {
    await withTable(async (table, context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A5').values = [['ghi chú']];
      table.rows.add(0, [['đầu', 0]]);
      const below = sheet.getRange('A6');
      below.load('values');
      await context.sync();
      expect(below.values).toEqual([['ghi chú']]);
    });
  });

  test.each([
    ['overlapping ranges', 'B2:C5', 'tblHai', /^InvalidArgument: .*overlap/],
    ['a name that is taken, in other letters', 'D1:E2', 'TBLTHU', /^ItemAlreadyExists/],
    ['a name with a space', 'D1:E2', 'tbl hai', /^InvalidArgument/],
    ['a name like a cell', 'D1:E2', 'AB12', /^InvalidArgument/],
  ])('%s are refused', async (_title, address, name, expected) => {
    expect(
      await withTable(async (_table, context) => {
        context.workbook.worksheets.getItem('Sheet1').tables.add(address, true).name = name;
        await context.sync();
      }),
    ).toMatch(expected);
  });

  test('a table is resized below its header row only', async () => {
    expect(
      await withTable(async (table, context) => {
        table.resize('A1:C6');
        const range = table.getRange();
        range.load('address');
        await context.sync();
        expect(range.address).toBe('Sheet1!A1:C6');
        table.resize('A2:C6');
        await context.sync();
      }),
    ).toMatch(/^InvalidArgument/);
  });
});

describe('errors', () => {
  test('what was done before the error stays and what follows is not run', async () => {
    expect(
      await codeOf(async context => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['trước']];
        context.workbook.worksheets.add('Sheet1');
        sheet.getRange('A2').values = [['sau']];
        await context.sync();
      }),
    ).toMatch(/^ItemAlreadyExists/);
    expect(host.workbook.activeSheet.value(0, 0)).toBe('trước');
    expect(host.workbook.activeSheet.value(1, 0)).toBeNull();
  });

  test('a member that the host does not know fails by its name', async () => {
    expect(
      await codeOf(async context => {
        context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox('x');
        await context.sync();
      }),
    ).toMatch(/^ApiNotAvailable: .*Worksheet\.Shapes/);
    expect(
      await codeOf(async context => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
        await context.sync();
      }),
    ).toMatch(/^ApiNotAvailable: .*Range\.FlashFill\(\)/);
    expect(
      await codeOf(async context => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('linkedDataTypeState');
        await context.sync();
      }),
    ).toMatch(/^ApiNotAvailable: .*Range\.LinkedDataTypeState/);
  });

  test('while the user edits a cell every call is refused', async () => {
    host.enterEditMode();
    const action = () =>
      codeOf(async context => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
      });
    expect(await action()).toMatch(/^InvalidOperationInCellEditMode/);
    host.leaveEditMode();
    expect(await action()).toBe('no error');
  });

  test('a request over 5 MB is refused', async () => {
    expect(
      await codeOf(async context => {
        const text = 'ă'.repeat(30_000);
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A100');
        range.values = Array.from({ length: 100 }, () => [text]);
        await context.sync();
      }),
    ).toMatch(/^RequestPayloadSizeLimitExceeded/);
    expect(host.counters.largestRequest()).toBeGreaterThan(5 * 1024 * 1024);
  });

  test('API sets above the product’s floor are not there', () => {
    const { requirements } = host.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
  });
});

describe('events', () => {
  test('changes of cells and tables and activations reach their handlers', async () => {
    const seen: string[] = [];
    await host.Excel.run(async context => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:B3', true);
      sheet.onChanged.add(async event => void seen.push(`sheet ${event.address} ${event.source}`));
      workbook.worksheets.onChanged.add(async event => void seen.push(`all ${event.address}`));
      table.onChanged.add(async event => void seen.push(`table ${event.address}`));
      workbook.worksheets.onActivated.add(async () => void seen.push('activated'));
      await context.sync();
      sheet.getRange('B2:D2').values = [[1, 2, 3]];
      workbook.worksheets.add('Hai').activate();
      await context.sync();
    });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect([...seen].sort()).toEqual(['activated', 'all B2:D2', 'sheet B2:D2 Local', 'table B2']);
  });
});

describe('validation, conditional formats and charts', () => {
  test('are kept by range, replaced piecewise and cleared', async () => {
    await host.Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2:B9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$4' } };
      range.dataValidation.errorAlert = { style: 'Stop', title: 'Sai', message: 'Chọn', showAlert: true };
      sheet.getRange('B5').dataValidation.clear();
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B2=""';
      format.custom.format.fill.color = '#FFEEEE';
      const first = sheet.getRange('B2').dataValidation;
      const cleared = sheet.getRange('B5').dataValidation;
      first.load('rule, type');
      cleared.load('type');
      range.conditionalFormats.load('items/type, items/custom/rule/formula');
      await context.sync();
      expect(first.type).toBe('List');
      expect(first.rule.list?.source).toBe('=$D$1:$D$4');
      expect(cleared.type).toBe('None');
      expect(range.conditionalFormats.items.map(item => item.custom.rule.formula)).toEqual(['=$B2=""']);
      range.conditionalFormats.clearAll();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B5'), 'Columns');
      chart.title.text = 'Chỉ số';
      chart.setPosition('D2', 'H12');
      chart.load('name');
      await context.sync();
      expect(chart.name).toBe('Chart 1');
    });
    expect(host.workbook.activeSheet.conditionalFormats).toEqual([]);
  });
});

describe('counting', () => {
  test('a sync is one request, and the client’s own releases are not counted', async () => {
    await host.Excel.run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(host.counters.syncs()).toBe(2);
    host.counters.reset();
    expect(host.counters.syncs()).toBe(0);
  });
});
