/** @jest-environment jsdom */
// The province's score below the ranking: a criterion is followed to the cells of its figure; other figures are tried.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from '../support/open-pane';
import { consolidatedPort } from '../support/consolidated-port';

const user = userEvent.setup();
let port: Awaited<ReturnType<typeof consolidatedPort>>;

beforeAll(async () => {
  port = await consolidatedPort(4);
}, 60_000);

test('a criterion leads to the cells that were added', async () => {
  openPane({ screen: 'scores', port });
  await user.click(await screen.findByRole('button', { name: 'Điểm của tỉnh' }));
  const list = screen.getByRole('list', { name: 'Các tiêu chí của tỉnh' });
  const criterion = within(list).getByRole('button', { name: /^3\.5\. .*điểm · kết quả: / });
  expect(criterion.getAttribute('aria-expanded')).toBe('false');
  await user.click(criterion);
  const cells = within(screen.getByRole('list', { name: 'Các ô được tính' })).getAllByRole('listitem');
  expect(cells.length).toBeGreaterThan(1);
  for (const cell of cells)
    expect(cell.textContent).toMatch(
      /: [\d.]+ \/ [\d.]+Tệp \S+_2018_nam\S*\.xlsx, trang Chỉ tiêu, ô H\d+, I\d+/,
    );
});

test('other figures of an agency are tried, and nothing is written', async () => {
  openPane({ screen: 'scores', port });
  const before = port.bytes();
  await user.click(await screen.findByRole('button', { name: 'Thử thay số liệu' }));
  await user.selectOptions(screen.getByLabelText('Cơ quan'), 'STC');
  await user.selectOptions(screen.getByLabelText('Chỉ tiêu'), 'III.5');
  await user.type(screen.getByLabelText('Số đạt được'), '9');
  expect(screen.getByText(/Chọn cơ quan, chỉ tiêu và nhập số liệu/)).toBeTruthy();
  await user.type(screen.getByLabelText('Tổng số'), '8');
  expect(screen.getByText(/lớn hơn tổng số/)).toBeTruthy();
  await user.type(screen.getByLabelText('Tổng số'), '0');
  expect(screen.getByText('Điểm tiêu chí 3.5').nextSibling?.textContent).toMatch(/ → 0,\d\d$/);
  expect(screen.getByText('Điểm tự chấm của tỉnh').nextSibling?.textContent).toMatch(/^\d+,\d\d → \d+,\d\d$/);
  expect(port.bytes()).toEqual(before);
});
