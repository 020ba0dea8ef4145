/** @jest-environment jsdom */
// Rules are switched off and on again, and a department has what it watches, here and as a workbook.
import { openPane } from '../support/open-pane';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openXlsx } from '../../src/xlsx';
import { bookIn, newBook } from '../support/scored-book';

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

beforeAll(() => {
  URL.createObjectURL = () => 'blob:par';
  URL.revokeObjectURL = () => undefined;
});

test('a rule is off from a day with its reason, which may be changed, and on again', async () => {
  const port = await newBook();
  openPane({ screen: 'rules', port });
  await user.type(await screen.findByRole('searchbox', { name: 'Tìm quy tắc' }), 'tai lieu kiem chung');
  const [first] = screen.getByRole('list', { name: 'Các quy tắc' }).querySelectorAll('button');
  if (!first) throw new Error('no rule speaks of evidence');
  await user.click(first);
  const off = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Tắt quy tắc' });
  expect(off().disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(/^Lý do tắt/), { target: { value: 'Theo công văn 15/SNV' } });
  fireEvent.change(screen.getByLabelText(/^Tắt từ ngày/), { target: { value: '2018-12-01' } });
  await user.click(off());
  await screen.findByText(/^Đã tắt quy tắc .* từ 01\/12\/2018\.$/);
  const { switches } = (await bookIn(port)).book;
  expect(switches.map(({ offSince, reason }) => [offSince, reason])).toEqual([
    ['2018-12-01', 'Theo công văn 15/SNV'],
  ]);
  screen.getByText('Lý do: Theo công văn 15/SNV');
  await press('Bật lại');
  await screen.findByText(/^Đã bật lại quy tắc/);
  expect((await bookIn(port)).book.switches).toEqual([]);
});

test('what a department watches is counted and made a workbook of its own; the open one stays as it is', async () => {
  const port = await newBook();
  const before = port.bytes();
  const { pane } = openPane({ screen: 'watch', port });
  fireEvent.change(await screen.findByLabelText('Cơ quan theo dõi'), { target: { value: 'STP' } });
  screen.getByText('II, III');
  await press('Tạo sổ theo dõi');
  await screen.findByText('Đã tạo theo-doi-STP-2018.xlsx.');
  const made = pane.remembered('files.handover')?.files[0];
  const opened = openXlsx(made?.bytes ?? new Uint8Array());
  if (opened.kind === 'failed') throw new Error(opened.error);
  const { book } = await bookIn(opened.value);
  expect(new Set(book.plan.assignments.map(({ area }) => area))).toEqual(new Set(['II', 'III']));
  expect(port.bytes()).toEqual(before);
});

test('both speak English', async () => {
  const port = await newBook();
  const { pane } = openPane({ screen: 'watch', port, language: 'en' });
  await screen.findByRole('button', { name: 'Make the workbook' });
  await user.click(screen.getByRole('tab', { name: 'Rules' }));
  await screen.findByText(/^\d+ rules, 0 of them off/);
  expect(pane.read().screen).toBe('rules');
});
