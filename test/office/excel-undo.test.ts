// Excel's own Ctrl+Z takes back one request after the other: half of an act is recognised, and our Undo repairs it.
import { officeForEachTest } from '../support/office-host';
import { reportHalfUndone } from '../../src/taskpane/half-undone';
import { PaneState } from '../../src/taskpane/pane-state';
import { DirectWork } from '../../src/taskpane/work/direct';
import type { CellContent, SheetDeclaration } from '../../src/workbook/declaration';

const office = officeForEachTest();

const sheet = (
  key: string,
  caption: string,
  rows: readonly (readonly CellContent[])[],
): SheetDeclaration => ({
  key,
  caption,
  visibility: 'visible',
  cells: [],
  tables: [
    {
      name: `tbl${key}`,
      at: 'A3',
      tableStyle: 'TableStyleLight9',
      rowKey: 'code',
      columns: [
        { key: 'code', caption: 'Mã', width: 10, style: 'code' },
        { key: 'note', caption: 'Nội dung', width: 30, style: 'text' },
      ],
      rows,
    },
  ],
  validations: [],
  conditionalFormats: [],
});

const short = (text: string) => [
  ['A', text],
  ['B', text],
];
/** So long that the act takes several requests. */
const long = (text: string) => Array.from({ length: 220 }, (_, index) => [`K${index}`, text.repeat(8000)]);
const change = (first: readonly (readonly CellContent[])[], last: readonly (readonly CellContent[])[]) => ({
  put: [sheet('Dau', 'Đầu', first), sheet('Giua', 'Giữa', long('ghi')), sheet('Cuoi', 'Cuối', last)],
  remove: [],
});
const rowsOf = async () =>
  (await office.port.read()).sheets.flatMap(({ key, tables }) =>
    key === 'Dau' || key === 'Cuoi' ? [tables[0]?.rows] : [],
  );

async function actionOfManyRequests() {
  const before = [sheet('Dau', 'Đầu', short('cũ')), sheet('Cuoi', 'Cuối', short('cũ'))];
  await office.port.write({ put: before, remove: [] });
  office.host.workbook.undo.isRetained = true;
  const receipt = await office.port.write(change(short('mới'), short('mới')));
  return { receipt, requests: office.host.workbook.undo.length };
}

test('Ctrl+Z takes back one request, and what stands is recognised as half an act', async () => {
  const { receipt, requests } = await actionOfManyRequests();
  expect(requests).toBeGreaterThan(1);
  expect(await receipt.state?.()).toBe('whole');
  office.host.workbook.undo.press();
  expect(await receipt.state?.()).toBe('partly');
});

test('the pane tells which act is half undone, and says nothing of a whole one', async () => {
  const pane = new PaneState('vi', office.port, new DirectWork());
  const { receipt } = await actionOfManyRequests();
  pane.undo.push({ what: 'Tổng hợp', receipt });
  await reportHalfUndone(pane);
  expect(pane.read().notice).toBeNull();
  office.host.workbook.undo.press();
  await reportHalfUndone(pane);
  expect(pane.read().notice).toMatchObject({ kind: 'warning' });
  expect(pane.read().notice?.text).toContain('một phần lần ghi “Tổng hợp”');
});

test('our Undo repairs half an act: all is as before it', async () => {
  const { receipt } = await actionOfManyRequests();
  office.host.workbook.undo.press();
  await receipt.undo();
  expect(await rowsOf()).toEqual([short('cũ'), short('cũ')]);
  expect((await office.port.read()).sheets.map(({ key }) => key)).toEqual([null, 'Dau', 'Cuoi']);
});

test('an act that Ctrl+Z has taken back whole is gone, and our Undo changes nothing', async () => {
  const { receipt, requests } = await actionOfManyRequests();
  for (let index = 0; index < requests; index += 1) expect(office.host.workbook.undo.press()).toBe(true);
  expect(await receipt.state?.()).toBe('gone');
  await receipt.undo();
  expect(await rowsOf()).toEqual([short('cũ'), short('cũ')]);
});

test('what a user types afterwards does not make half an act of it', async () => {
  const { receipt } = await actionOfManyRequests();
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Đầu').getRange('B4').values = [['gõ sau']];
    await context.sync();
  });
  expect(await receipt.state?.()).toBe('whole');
});

test('a sheet that is deleted, or protected, ends what Ctrl+Z can take back', async () => {
  await actionOfManyRequests();
  await office.port.write({ put: [], remove: ['Dau'] });
  expect(office.host.workbook.undo.press()).toBe(false);
});
