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
