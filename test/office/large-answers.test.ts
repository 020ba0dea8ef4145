// Long texts in many cells: Excel on the web sends at most 5 MB in an answer, so reading asks for less at a time.
import { workSheet } from '../support/work-sheet';
import { officeForEachTest } from '../support/office-host';
import type { SheetDeclaration } from '../../src/workbook/declaration';

const office = officeForEachTest();

const sheet = (rows: readonly (readonly string[])[]): SheetDeclaration =>
  workSheet(
    (rows[0] ?? []).map((_, index) => ({
      key: `c${index}`,
      caption: `Cột ${index}`,
      width: 10,
      style: 'text',
    })),
    rows,
  );

async function written(rows: readonly (readonly string[])[]): Promise<void> {
  await office.port.write({ put: [sheet(rows)], remove: [] });
  office.host.counters.reset();
}

const rowsRead = async () => (await office.port.read()).sheets[1]?.tables[0]?.rows;

test('700 explanations of 5,000 letters are read although their answer in one would be refused', async () => {
  const rows = Array.from({ length: 700 }, (_, index) => [`Việc ${index}`, 'giải trình'.repeat(500)]);
  await written(rows);
  expect(await rowsRead()).toEqual(rows);
  expect(office.host.counters.bytesReceived()).toBeGreaterThan(5 * 1024 * 1024);
});

test('a row of thirty of the longest texts that cells hold is read in parts', async () => {
  const rows = ['một', 'hai'].map(text =>
    Array.from({ length: 30 }, (_, index) => `${text}${index}${'ễ'.repeat(32_000)}`),
  );
  await written(rows);
  expect(await rowsRead()).toEqual(rows);
});

test('short texts behind long ones are asked for in larger pieces again', async () => {
  const long = Array.from({ length: 600 }, (_, index) => [`D${index}`, 'dài lắm'.repeat(1000)]);
  const short = Array.from({ length: 20_000 }, (_, index) => [`N${index}`, 'ngắn']);
  await written([...long, ...short]);
  expect(await rowsRead()).toHaveLength(20_600);
  expect(office.host.counters.syncs()).toBeLessThan(30);
});

test('undo reads and brings back what was too long for one answer', async () => {
  const rows = Array.from({ length: 700 }, (_, index) => [`Việc ${index}`, 'giải trình'.repeat(500)]);
  await written(rows);
  const receipt = await office.port.write({ put: [sheet([['x', 'y']])], remove: [] });
  await receipt.undo();
  expect(await rowsRead()).toEqual(rows);
});
