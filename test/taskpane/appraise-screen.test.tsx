/** @jest-environment jsdom */
// Appraisals as an appraiser works in the pane: criterion by criterion, agreed with in bulk, or from a pasted table.
import { openPane } from '../support/open-pane';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { scoreAgencies } from '../../src/app/score-agencies';
import { openXlsx, type XlsxPort } from '../../src/xlsx';
import { consolidatedPort } from '../support/consolidated-port';
import { bookIn, tableNamed } from '../support/scored-book';

jest.setTimeout(120_000);

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const set = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await consolidatedPort(6)).bytes();
});

/** The pane over the sample, and an agency with self-scores of which `code` is above a half point. */
async function opened() {
  const file = openXlsx(bytes);
  if (file.kind === 'failed') throw new Error(file.error);
  const port: XlsxPort = file.value;
  const { book } = await bookIn(port);
  const score = scoreAgencies(book).find(
    ({ agency, marks }) =>
      agency.level === 'department' && marks.some(({ self }) => typeof self === 'number' && self > 0.5),
  );
  const mark = score?.marks.find(({ self }) => typeof self === 'number' && self > 0.5);
  if (!score || typeof mark?.self !== 'number') throw new Error('no self-score in the sample');
  openPane({ screen: 'appraise', port });
  return { port, agency: score.agency, code: mark.code, self: mark.self };
}

const rowsOf = async (port: XlsxPort) => (await tableNamed(port, 'tblThamDinh')).rows;

test('a change without a reason stays unfinished until its reason is written into its row', async () => {
  const { port, agency, code, self } = await opened();
  fireEvent.change(await screen.findByRole('textbox', { name: /^Người thẩm định/ }), {
    target: { value: 'Trần Thị B' },
  });
  await press(new RegExp(`^${agency.name}`));
  set('Tiêu chí', code);
  await screen.findByRole('heading', { name: new RegExp(`^${code.replace('.', '\\.')}\\. `) });
  set('Điểm thẩm định', '1000');
  await screen.findByText(/nằm ngoài khoảng 0 đến/);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ghi điểm thẩm định' }).disabled).toBe(true);
  set('Điểm thẩm định', String(self - 0.5).replace('.', ','));
  await screen.findByText(/chưa ghi lý do\. Điểm vẫn được tính/);
  await press('Ghi điểm thẩm định');
  await screen.findByText(/chưa có lý do nên chưa được coi là xong/);
  expect(await rowsOf(port)).toEqual([[agency.code, code, 'Trần Thị B', 43454, self - 0.5, null]]);
  set('Tiêu chí', code);
  await screen.findByText('Thay đổi chưa ghi lý do');
  set('Lý do thay đổi', 'Chưa có văn bản');
  await press('Ghi lý do');
  await screen.findByText(`Đã ghi lý do thay đổi điểm của tiêu chí ${code}.`);
  expect(await rowsOf(port)).toEqual([
    [agency.code, code, 'Trần Thị B', 43454, self - 0.5, 'Chưa có văn bản'],
  ]);
  await press(/^Hoàn tác/);
  await press(/^Hoàn tác/);
  expect((await bookIn(port)).book.appraisals).toEqual([]);
});

test('the keys step through the criteria; agreeing in bulk leaves nothing that is supported open', async () => {
  const { port, agency } = await opened();
  fireEvent.change(await screen.findByRole('textbox', { name: /^Người thẩm định/ }), {
    target: { value: 'Trần Thị B' },
  });
  await press(new RegExp(`^${agency.name}`));
  const position = () => screen.getByText(/^Tiêu chí \d+\/\d+$/).textContent;
  const first = position();
  fireEvent.keyDown(document, { key: 'PageDown', altKey: true });
  expect(position()).not.toBe(first);
  expect(document.activeElement?.tagName).toBe('H3');
  fireEvent.keyDown(document, { key: 'PageUp', altKey: true });
  expect(position()).toBe(first);
  await press(/^Đồng ý \d+ điểm tự chấm$/);
  await screen.findByText(/Đã ghi \d+ điểm thẩm định bằng điểm tự chấm/);
  const { book } = await bookIn(port);
  expect(book.appraisals.length).toBeGreaterThan(0);
  expect(new Set(book.appraisals.map(entry => entry.agency))).toEqual(new Set([agency.code]));
  expect(screen.queryByRole('button', { name: /^Đồng ý \d+ điểm tự chấm$/ })).toBeNull();
});

test('a pasted matrix with points above the maximum, or of something else, writes nothing', async () => {
  const { port, agency, code } = await opened();
  fireEvent.change(await screen.findByRole('textbox', { name: /^Người thẩm định/ }), {
    target: { value: 'Trần Thị B' },
  });
  await press('Nhập bảng điểm thẩm định');
  const paste = async (text: string) => {
    fireEvent.change(screen.getByLabelText('Hoặc dán bảng chép từ Excel, Word vào đây'), {
      target: { value: text },
    });
    await press('Đọc bảng đã dán');
  };
  const action = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Ghi \d+ điểm thẩm định$/ });
  await paste('Họ tên\tTuổi\nAn\t30');
  await screen.findByText(/Không nhận ra bảng điểm/);
  await paste(`Mã\t${agency.code}\tSở Lạ\n${code}\t1000\t2\n0.0\t1\t1`);
  await screen.findByText(/Bảng có lỗi nên chưa ghi được/);
  const found = within(screen.getByRole('list', { name: /^Chỗ cần xem lại/ }));
  found.getByText(/Không nhận ra cơ quan "Sở Lạ"/);
  found.getByText(/Không nhận ra tiêu chí "0.0"/);
  found.getByText(/nằm ngoài khoảng/);
  expect(action().disabled).toBe(true);
  const other = (await bookIn(port)).book.appraisals;
  expect(other).toEqual([]);
});

test('speaks English', async () => {
  const file = openXlsx(bytes);
  if (file.kind === 'failed') throw new Error(file.error);
  openPane({ screen: 'appraise', port: file.value, language: 'en' });
  await user.click(await screen.findByRole('button', { name: 'Agree in bulk' }));
  expect(screen.getByText(/criteria without an appraisal bring evidence/)).toBeTruthy();
});
