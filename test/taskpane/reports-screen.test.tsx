/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
// A paper as a person makes it: chosen, checked, saved. What is missing is told before, and what cannot be made says why.
import { openPane } from '../support/open-pane';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { consolidateReturns } from '../../src/app/consolidate-returns';
import { loadBook } from '../../src/app/book/load-book';
import { injectPlan } from '../../src/app/inject-plan';
import { expectationsOf } from '../../src/app/returns/expectations';
import { hashed, receive } from '../../src/app/returns/read-file';
import { makeSample } from '../../src/app/sample/make-sample';
import { handoverOf } from '../../src/taskpane/files/give-files';
import type { PaneState } from '../../src/taskpane/pane-state';
import { newXlsx, openXlsx, readWorkbook } from '../../src/xlsx';

let consolidated: Uint8Array;
beforeAll(async () => {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const sample = makeSample({ year: 2018, seed: 7, agencies: 6 });
  const state = await port.read();
  const { book } = loadBook(state, 2018);
  const expected = expectationsOf(book, 'nam');
  const files = await Promise.all(
    sample.files.map(async ({ name, bytes, receivedOn }, receivedAt) =>
      receive(await hashed({ name, bytes, receivedOn, receivedAt }), readWorkbook(bytes), expected),
    ),
  );
  await port.write(consolidateReturns({ book, state, period: 'nam', on: '2018-12-01', files }).change);
  consolidated = port.bytes();
}, 120_000);

async function openDesk(language: 'vi' | 'en' = 'vi') {
  const port = openXlsx(consolidated);
  if (port.kind === 'failed') throw new Error(port.error);
  const opened = openPane({ screen: 'reports', port: port.value, language });
  await screen.findByRole('button', {
    name: language === 'vi' ? 'Kiểm tra trước khi ghi' : 'Check before writing',
  });
  return opened;
}

const filesOf = (pane: PaneState) => handoverOf(pane)?.files ?? [];
const check = () => userEvent.click(screen.getByRole('button', { name: 'Kiểm tra trước khi ghi' }));
const choose = (label: string, value: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: label }), value);
const textOf = (docx: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

test('the periodic report is checked before it is saved: its gaps are listed, and another choice wants another check', async () => {
  const { pane } = await openDesk();
  expect(screen.queryByRole('button', { name: /^Lưu văn bản/ })).toBeNull();
  await check();
  expect(await screen.findByText('số văn bản')).toBeTruthy();
  expect(screen.getByText('họ tên người ký')).toBeTruthy();
  expect(filesOf(pane)).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: /^Số văn bản/ }), '7');
  expect(screen.queryByRole('button', { name: /^Lưu văn bản/ })).toBeNull();
  await check();
  await screen.findByText('họ tên người ký');
  expect(screen.queryByText('số văn bản')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Lưu văn bản .docx' }));
  await waitFor(() => expect(filesOf(pane).map(({ name }) => name)).toEqual(['2018_nam_bao-cao.docx']));
  const [file] = filesOf(pane);
  expect(textOf(file?.bytes ?? new Uint8Array())).toContain('07');
});

test('reminders to each late agency come as one zip with a paper for each', async () => {
  const { pane } = await openDesk();
  await choose('Loại văn bản', 'reminder');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Mỗi cơ quan một văn bản/ }));
  await check();
  await userEvent.click(await screen.findByRole('button', { name: /^Lưu \d+ văn bản/ }));
  await waitFor(() => expect(filesOf(pane)).toHaveLength(1), { timeout: 60_000 });
  const [file] = filesOf(pane);
  const names = Object.keys(unzipSync(file?.bytes ?? new Uint8Array()));
  // 262 agencies, of which the sample lets few return; all others are late on 20 December.
  expect(names.length).toBeGreaterThan(250);
  expect(names.every(name => /^[A-Z0-9]+_2018_nam_don-doc\.docx$/.test(name))).toBe(true);
}, 120_000);

test.each([
  ['a period of which nothing was consolidated', 'q1', /Sổ chưa có số liệu tổng hợp của Quý I 2018/],
])('%s is told, and nothing can be saved', async (_, period, words) => {
  await openDesk();
  await choose('Kỳ báo cáo', period);
  await check();
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Lưu văn bản/ })).toBeNull();
});

test('a notice wants its agency, and a number with a sign is refused where it is typed', async () => {
  await openDesk();
  await choose('Loại văn bản', 'notice');
  await check();
  expect(await screen.findByText('Chọn cơ quan mà văn bản nói đến.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /^Số văn bản/ }), '7/BC');
  expect(await screen.findByText(/Số văn bản là một số nguyên/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Kiểm tra trước khi ghi' }).hasAttribute('disabled')).toBe(true);
});

test('the calendar holds the deadlines of the year', async () => {
  const { pane } = await openDesk();
  await userEvent.click(screen.getByRole('button', { name: 'Lưu lịch .ics' }));
  await waitFor(() => expect(filesOf(pane).map(({ name }) => name)).toEqual(['thoi-han_2018.ics']));
  const text = new TextDecoder().decode(filesOf(pane)[0]?.bytes);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(pane.book.snapshot().read?.book.deadlines.length);
});

test('in English the screen says the same', async () => {
  await openDesk('en');
  await userEvent.click(screen.getByRole('button', { name: 'Check before writing' }));
  expect(await screen.findByText(/1 paper ready to be written/)).toBeTruthy();
});
