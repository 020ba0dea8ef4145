/** @jest-environment jsdom */
// Scoring settings as a person changes them in the pane: seen before they are written, recorded, undone.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from '../support/open-pane';
import { bookIn, newBook, tableNamed } from '../support/scored-book';

const user = userEvent.setup();
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Đổi cách chấm điểm' });

async function openSettings() {
  const port = await newBook();
  openPane({ screen: 'settings', port });
  await screen.findByText('Cách chấm điểm, xếp hạng');
  return { port };
}

async function sign(): Promise<void> {
  await user.type(screen.getByLabelText(/^Người đổi/), 'Nguyễn Văn A');
  await user.type(screen.getByLabelText(/^Lý do/), 'Công văn 12/SNV');
}

test('a change is shown before it is written, recorded with name and reason, and undone', async () => {
  const { port } = await openSettings();
  expect(button().disabled).toBe(true);
  await user.selectOptions(screen.getByLabelText('Cách xếp hạng khi đồng điểm'), 'dense');
  const places = screen.getByLabelText('Số chữ số thập phân của điểm');
  await user.clear(places);
  await user.type(places, '3');
  screen.getByText(/từ “Đồng hạng, hạng sau bỏ cách.*thành “Đồng hạng, hạng sau liền kề/);
  expect(button().disabled).toBe(true);
  await sign();
  await user.click(button());
  await screen.findByText('Đã đổi và ghi lại 2 thiết lập ở trang Cài đặt.');
  const { book } = await bookIn(port);
  expect(book.scoring).toMatchObject({ ties: 'dense', pointsPlaces: 3 });
  const changes = (await tableNamed(port, 'tblThayDoi')).rows;
  expect(changes).toHaveLength(2);
  expect(changes[0]).toEqual(expect.arrayContaining(['Nguyễn Văn A', 'Công văn 12/SNV']));
  await user.click(screen.getByRole('button', { name: 'Hoàn tác lần ghi mới nhất' }));
  await screen.findByText('Chưa có lần ghi nào trong phiên này.');
  expect((await bookIn(port)).book.scoring).toMatchObject({ ties: 'shared', pointsPlaces: 2 });
});

test.each(['năm', '9', '2,5'])('the number of decimals "%s" is refused beside its field', async text => {
  await openSettings();
  await sign();
  const places = screen.getByLabelText('Số chữ số thập phân của điểm');
  await user.clear(places);
  await user.type(places, text);
  screen.getByText('Đề nghị nhập một số từ 0 đến 4.');
  expect(button().disabled).toBe(true);
});
