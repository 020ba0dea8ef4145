/** @jest-environment jsdom */
// A paper amends the plan in the pane: by the form, from a pasted table, from rows that were typed into the table of the plan.
import { openPane } from '../support/open-pane';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bookIn, enterRows, newBook, tableNamed, withCell } from '../support/scored-book';

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const set = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const action = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Ghi phiên bản 2 của kế hoạch' });

async function namePaper(): Promise<void> {
  fireEvent.change(await screen.findByRole('textbox', { name: /^Số, ký hiệu văn bản/ }), {
    target: { value: '12/QĐ-UBND' },
  });
  set(/^Ngày ban hành/, '2018-03-05');
}

test('a task is added by the form, another one changed and one retired from a table; the plan has a new version', async () => {
  const port = await newBook();
  const before = (await bookIn(port)).book.plan;
  openPane({ screen: 'amend', port });
  await namePaper();
  await press('Thêm bằng mẫu');
  set(/^Thuộc đề mục/, 'A.I');
  set(/^Nội dung nhiệm vụ/, 'Kiểm tra đột xuất việc giải quyết thủ tục');
  set(/^Cơ quan chủ trì/, 'Sở Nội vụ');
  await press('Đưa vào danh sách điều chỉnh');
  await press('Thêm từ bảng');
  fireEvent.change(screen.getByLabelText('Hoặc dán bảng chép từ Excel, Word vào đây'), {
    target: { value: 'Việc\tMã\tThời gian thực hiện\nSửa\tA.I.1\tHằng quý\nBãi bỏ\tA.I.2' },
  });
  await press('Đọc bảng đã dán');
  await press('Đưa 2 nội dung vào danh sách');
  const rows = within(await screen.findByRole('list', { name: 'So với kế hoạch hiện tại' }));
  rows.getByText('Nội dung nhiệm vụ: Kiểm tra đột xuất việc giải quyết thủ tục');
  rows.getByText(/^Thời gian thực hiện: .*thành “Hằng quý”$/);
  rows.getByText('Bãi bỏ');
  await user.click(action());
  await screen.findByText(/Đã ghi phiên bản 2 của kế hoạch/);
  const { plan } = (await bookIn(port)).book;
  expect(plan.version).toBe(2);
  expect(plan.amendments.map(({ number, changed, retired }) => [number, changed, retired])).toEqual([
    ['12/QĐ-UBND', ['A.I.1'], ['A.I.2']],
  ]);
  expect(plan.assignments.find(({ id }) => id === 'A.I.1')?.timing).toBe('Hằng quý');
  expect(plan.assignments.length).toBe(before.assignments.length);
  screen.getByText('Phiên bản 2: 12/QĐ-UBND ngày 05/03/2018');
});

test('what cannot be amended says why, and nothing can be written', async () => {
  const port = await newBook();
  openPane({ screen: 'amend', port });
  await screen.findByRole('textbox', { name: /^Số, ký hiệu văn bản/ });
  expect(action().disabled).toBe(true);
  await press('Thêm từ bảng');
  const paste = async (text: string) => {
    fireEvent.change(screen.getByLabelText('Hoặc dán bảng chép từ Excel, Word vào đây'), {
      target: { value: text },
    });
    await press('Đọc bảng đã dán');
  };
  await paste('Họ tên\tTuổi\nAn\t30');
  await screen.findByText(/Không nhận ra bảng điều chỉnh/);
  await paste('Việc\tMã\nXóa sổ\tA.I.1');
  expect(
    screen.getByRole<HTMLButtonElement>('button', { name: /^Đưa \d+ nội dung vào danh sách$/ }).disabled,
  ).toBe(true);
  await paste('Việc\tMã\nBãi bỏ\tZ.9.9');
  await press('Đưa 1 nội dung vào danh sách');
  await screen.findByText(/Chưa điều chỉnh được vì các chỗ dưới đây/);
  expect(action().disabled).toBe(true);
});

test('rows typed into the plan are offered: a ticked one gets a code and the paper, another one stays as typed', async () => {
  const port = await newBook();
  const { captions, rows } = await tableNamed(port, 'tblKeHoach');
  const at = (caption: string) => captions.indexOf(caption);
  const typed = (content: string) => {
    const blank = captions.map(() => null);
    return [
      ['Nhóm', 'A'],
      ['Lĩnh vực', 'I'],
      ['Đề mục', 'A.I'],
      ['Nội dung nhiệm vụ', content],
      ['Cơ quan chủ trì', 'Sở Nội vụ'],
    ].reduce<readonly (string | number | boolean | null | object)[]>(
      (row, [caption = '', text = '']) => withCell(row as never, at(caption), text),
      blank,
    );
  };
  await enterRows(port, 'plan', 'tblKeHoach', [
    ...rows,
    typed('Họp giao ban cải cách hành chính hằng tháng') as never,
    typed('Việc còn bàn thêm') as never,
  ]);
  openPane({ screen: 'amend', port });
  await screen.findByText(/Trang Kế hoạch có 2 dòng tự gõ/);
  await user.click(screen.getByRole('checkbox', { name: /Việc còn bàn thêm/ }));
  await namePaper();
  await user.click(action());
  await screen.findByText(/Đã ghi phiên bản 2 của kế hoạch/);
  const { plan } = (await bookIn(port)).book;
  const [id] = plan.amendments[0]?.added ?? [];
  expect(plan.assignments.find(row => row.id === id)?.content).toBe(
    'Họp giao ban cải cách hành chính hằng tháng',
  );
  const after = await tableNamed(port, 'tblKeHoach');
  expect(after.rows).toHaveLength(rows.length + 2);
  const left = after.rows.filter(row => row[at('Nội dung nhiệm vụ')] === 'Việc còn bàn thêm');
  expect(left.map(row => row[0])).toEqual([null]);
});
