// What the port makes of the looks and rules of a declaration, read back through Excel's own API.
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { OfficePort } from '../../src/office';
import { listsSheet, tasksSheet } from '../support/sample-declaration';

let host: NodeHost;
beforeAll(async () => {
  host = startNodeHost({ install: true });
  const tasks = tasksSheet();
  const validations = tasks.validations.filter(({ range }) => range !== 'C5:C7');
  await new OfficePort().write({ put: [{ ...tasks, validations }, listsSheet], remove: [] });
});
afterAll(() => host.close());

const tasks = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Nhiệm vụ');

const readRange = (address: string, what: string) =>
  Excel.run(async context => {
    const range = tasks(context).getRange(address);
    range.load(what);
    await context.sync();
    return range.toJSON();
  });

const look = async (address: string) => {
  const { format, numberFormat } = await readRange(
    address,
    'numberFormat,format/font/name,format/font/size,format/font/bold,format/font/color,format/fill/color,' +
      'format/wrapText,format/horizontalAlignment,format/protection/locked',
  );
  return { numberFormat: numberFormat?.[0]?.[0], ...format };
};

describe('cells', () => {
  test('headers are white on blue, in the font that the decree asks for', async () => {
    expect(await look('B4')).toMatchObject({
      font: { name: 'Times New Roman', bold: true, color: '#FFFFFF' },
      fill: { color: '#1F4E79' },
      horizontalAlignment: 'Center',
    });
  });

  test('entry cells are coloured and open, all others are locked', async () => {
    expect(await look('C5')).toMatchObject({ fill: { color: '#FFF8E1' }, protection: { locked: false } });
    expect(await look('B6')).toMatchObject({ wrapText: true, protection: { locked: true } });
  });

  test('codes are text and dates are dates', async () => {
    expect((await look('A6')).numberFormat).toBe('@');
    expect((await look('E6')).numberFormat).toBe('dd/mm/yyyy');
  });

  test('a cell with a style of its own differs from its column', async () => {
    expect(await look('B5')).toMatchObject({ font: { bold: true }, fill: { color: '#DCE6F1' } });
    expect(await look('B6')).toMatchObject({ font: { bold: false } });
  });
});

describe('the sheet', () => {
  test('columns have the declared widths, in points', async () => {
    const { format } = await readRange('B:B', 'format/columnWidth');
    expect(format?.columnWidth).toBeCloseTo((40 * 7 + 5) * 0.75, 0);
  });

  test('panes are frozen, the sheet is protected and lets sort and filter', async () => {
    await Excel.run(async context => {
      const sheet = tasks(context);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.protection.load('protected,options');
      sheet.load('showGridlines,tabColor');
      await context.sync();
      expect(frozen.address).toMatch(/!A1:B4$/);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowSort: true, allowAutoFilter: true });
      expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#1F4E79']);
    });
  });

  test('it prints landscape on A4, one page wide, with the header row on every page', async () => {
    await Excel.run(async context => {
      const { pageLayout } = tasks(context);
      pageLayout.load('orientation,paperSize,zoom');
      pageLayout.headersFooters.defaultForAllPages.load('leftHeader,centerFooter');
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Landscape', 'A4']);
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(titles.address).toMatch(/4:\$?4$/);
      const all = pageLayout.headersFooters.defaultForAllPages;
      expect([all.leftHeader, all.centerFooter]).toEqual(['Sở Nội vụ && các sở', 'Trang &P/&N']);
    });
  });
});

describe('rules', () => {
  test.each([
    ['D5', { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }],
    ['E5', { date: { formula1: '=43101', formula2: "='Danh ''mục'' ẩn'!$B$1" } }],
    ['B5', { textLength: { formula1: 500, operator: 'LessThanOrEqualTo' } }],
    ['A5', { custom: { formula: '=LEN(A5)<10' } }],
    ['H3', { list: { source: 'Có,Không', inCellDropDown: true } }],
  ])('%s is validated', async (cell, rule) => {
    const { dataValidation } = await readRange(cell, 'dataValidation/rule');
    expect(dataValidation?.rule).toMatchObject(rule);
  });

  test('conditional formats stand on their ranges, each once', async () => {
    const types = await Excel.run(async context => {
      const formats = ['F5:F7', 'D5:D7', 'E5:E7'].map(address => {
        const { conditionalFormats } = tasks(context).getRange(address);
        conditionalFormats.load('items/type');
        return conditionalFormats;
      });
      await context.sync();
      return formats.map(({ items }) => items.map(({ type }) => type));
    });
    expect(types).toEqual([['Custom'], ['DataBar'], ['ColorScale']]);
  });

  test('a data bar is empty and full at the values that are declared, not at the least and greatest', async () => {
    const bounds = await Excel.run(async context => {
      const { dataBar } = tasks(context).getRange('D5:D7').conditionalFormats.getItemAt(0);
      dataBar.load('lowerBoundRule,upperBoundRule');
      await context.sync();
      return [dataBar.lowerBoundRule, dataBar.upperBoundRule];
    });
    expect(bounds).toEqual([
      { type: 'Number', formula: '=0' },
      { type: 'Number', formula: '=100' },
    ]);
  });
});

describe('charts', () => {
  test('each has its title, its name and its one series named by the header', async () => {
    await Excel.run(async context => {
      const { charts } = tasks(context);
      charts.load('items/name,items/title/text,items/series/items/name');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual([1, 2, 3, 4].map(index => `PAR_tasks_${index}`));
      expect(charts.items[0]?.title.text).toBe('Tiến độ & kết quả 1');
      expect(charts.items.map(({ series }) => series.items.map(({ name }) => name))).toEqual(
        Array.from({ length: 4 }, () => ['% hoàn thành']),
      );
    });
  });

  test('bars read from top to bottom, and an axis of percentages ends at 0 and 100', async () => {
    await Excel.run(async context => {
      const { charts } = tasks(context);
      charts.load(
        'items/chartType,items/axes/categoryAxis/reversePlotOrder,items/axes/valueAxis/minimum,items/axes/valueAxis/maximum',
      );
      await context.sync();
      for (const { chartType, axes } of charts.items)
        expect(axes.categoryAxis.reversePlotOrder).toBe(chartType === 'BarClustered');
      const ends = charts.items.map(({ axes: { valueAxis } }) => [valueAxis.minimum, valueAxis.maximum]);
      expect(ends).toContainEqual([0, 100]);
    });
  });

  test('writing again draws them anew and leaves no double', async () => {
    const changed = { ...tasksSheet(4), validations: [] };
    await new OfficePort().write({ put: [changed, listsSheet], remove: [] });
    await Excel.run(async context => {
      const { charts } = tasks(context);
      charts.load('items/name');
      await context.sync();
      expect(charts.items).toHaveLength(4);
    });
  });
});
