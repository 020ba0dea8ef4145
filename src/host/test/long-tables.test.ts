// Long tables go to the formula engine in slices, so that others of the thread have their turn; formulas see the whole.
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { headlessEngine } from 'emulated-excel/engine';

const ROWS = 12_000;

let host: NodeHost;
let pauses: number;
beforeEach(() => {
  pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
    await new Promise(resolve => setTimeout(resolve));
  };
  host = startNodeHost({ engine: workbook => headlessEngine(workbook, pause) });
});
afterEach(async () => {
  host.close();
  // Univer sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

const computed = (figures: readonly number[][], formula: string): Promise<unknown> =>
  host.Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:A${figures.length}`).values = figures as number[][];
    sheet.getRange('C1').formulas = [[formula]];
    const cell = sheet.getRange('C1').load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });

const numbered = (first: number) => Array.from({ length: ROWS }, (_, index) => [first + index]);

test('12,000 cells leave pauses, and their sum is of them all', async () => {
  expect(await computed(numbered(1), `=SUM(A1:A${ROWS})`)).toBe((ROWS * (ROWS + 1)) / 2);
  expect(pauses).toBeGreaterThanOrEqual(3);
});

test('written again, their formulas are computed again', async () => {
  await computed(numbered(1), `=MAX(A1:A${ROWS})`);
  expect(await computed(numbered(5), `=MAX(A1:A${ROWS})`)).toBe(ROWS + 4);
});

test('a look that is written alone leaves values and results', async () => {
  await computed(numbered(1), '=A1+A2');
  const values = await host.Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:C${ROWS}`).format.fill.color = '#FFEB84';
    const cells = sheet.getRange('A1:C2').load('values');
    await context.sync();
    return cells.values as unknown[][];
  });
  expect(values).toEqual([
    [1, '', 3],
    [2, '', ''],
  ]);
});

test('looks given one property at a time come out as if each had been put in by itself', async () => {
  const looks = await host.Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.getRange('B2:D4');
    table.format.fill.color = '#FFEB84';
    table.format.font.size = 9;
    sheet.getRange('B2:D2').format.fill.color = '#1F4E79';
    sheet.getRange('C1:C9').format.horizontalAlignment = 'Center';
    for (const side of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
      table.format.borders.getItem(side).style = 'Continuous';
      table.format.borders.getItem(side).color = '#7F7F7F';
    }
    sheet.getRange('C3').format.fill.clear();
    sheet.getRange('C3:C3').values = [['giữa']];
    table.format.font.bold = true;
    const read = ['A1', 'B2', 'C2', 'C3', 'D4', 'C9'].map(at => {
      const { format } = sheet.getRange(at);
      format.load('horizontalAlignment,fill/color,font/size,font/bold');
      const bottom = format.borders.getItem('EdgeBottom').load('style,color');
      return { at, format, bottom };
    });
    await context.sync();
    return read.map(({ at, format, bottom }) => [
      at,
      format.fill.color,
      format.font.size,
      format.font.bold,
      format.horizontalAlignment,
      bottom.style,
      bottom.style === 'None' ? '' : bottom.color,
    ]);
  });
  expect(looks).toEqual([
    ['A1', '#FFFFFF', 11, false, 'General', 'None', ''],
    ['B2', '#1F4E79', 9, true, 'General', 'Continuous', '#7F7F7F'],
    ['C2', '#1F4E79', 9, true, 'Center', 'Continuous', '#7F7F7F'],
    ['C3', '#FFFFFF', 9, true, 'Center', 'Continuous', '#7F7F7F'],
    ['D4', '#FFEB84', 9, true, 'General', 'Continuous', '#7F7F7F'],
    ['C9', '#FFFFFF', 11, false, 'Center', 'None', ''],
  ]);
});
