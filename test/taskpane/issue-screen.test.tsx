/** @jest-environment jsdom */
// Issuing workbooks as a person does it: find agencies, choose, issue, and get the zip by one way or another.
import { openPane } from '../support/open-pane';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { injectPlan } from '../../src/app/inject-plan';
import { handoverOf } from '../../src/taskpane/files/give-files';
import type { PaneState } from '../../src/taskpane/pane-state';
import { newXlsx, readWorkbook } from '../../src/xlsx';

async function openIssuing() {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const opened = openPane({ screen: 'issue', port });
  await screen.findByRole('button', { name: /^Phát \d+ biểu$/ });
  return opened;
}

const filesOf = (pane: PaneState) => handoverOf(pane)?.files ?? [];

/** Chooses the agencies that the letters find, and no other. */
async function chooseOnly(letters: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ chọn tất cả' }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm cơ quan' }), letters);
  await userEvent.click(screen.getByRole('button', { name: /^Chọn cả/ }));
}

test('without the plan the screen says what to do first', async () => {
  const { pane } = openPane({ screen: 'issue' });
  await userEvent.click(await screen.findByRole('button', { name: 'Đưa kế hoạch vào sổ' }));
  expect(pane.read().screen).toBe('plan');
});

test('all 262 agencies are chosen at first, and letters without marks find one', async () => {
  await openIssuing();
  expect(screen.getByRole('button', { name: 'Phát 262 biểu' })).toBeTruthy();
  await chooseOnly('so noi vu');
  expect(screen.getByRole('button', { name: 'Phát 1 biểu' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Sở Nội vụ · SNV' })).toBeTruthy();
});

test('communes of one name stand with their district and code, and the district finds the right one', async () => {
  await openIssuing();
  const search = screen.getByRole('searchbox', { name: 'Tìm cơ quan' });
  await userEvent.type(search, 'xa ia o');
  const names = () =>
    screen
      .getAllByRole('checkbox')
      .map(box => (box as HTMLInputElement).labels?.[0]?.textContent ?? '')
      .filter(name => name.startsWith('UBND xã Ia O ·'));
  expect(names()).toHaveLength(2);
  expect(new Set(names()).size).toBe(2);
  await userEvent.clear(search);
  await userEvent.type(search, 'ia o chu prong');
  expect(names()).toEqual([expect.stringMatching(/^UBND xã Ia O · UBND huyện Chư Prông · X\d+$/)]);
});

test('a search that finds nothing says what to try', async () => {
  await openIssuing();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm cơ quan' }), 'không có đâu');
  expect(screen.getByText(/Không có cơ quan nào khớp/)).toBeTruthy();
});

test('one agency alone is handed its workbook, not a zip', async () => {
  const { pane } = await openIssuing();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'q2');
  await chooseOnly('so noi vu');
  await userEvent.click(screen.getByRole('button', { name: 'Phát 1 biểu' }));
  expect(await screen.findByText('Đã tạo 1 biểu mẫu.')).toBeTruthy();
  const [file] = filesOf(pane);
  expect(file?.name).toBe('SNV_2018_q2.xlsx');
  expect(readWorkbook(file?.bytes ?? new Uint8Array()).kind).toBe('ok');
});

test('one zip holds a readable workbook for each chosen agency', async () => {
  const { pane } = await openIssuing();
  await chooseOnly('UBND thị xã');
  await userEvent.click(screen.getByRole('button', { name: /^Phát/ }));
  await screen.findByText(/^Đã tạo \d+ biểu mẫu/);
  const [zip] = filesOf(pane);
  expect(zip?.name).toBe('bieu-mau-2018-nam.zip');
  const files = Object.values(unzipSync(zip?.bytes ?? new Uint8Array()));
  expect(files.length).toBeGreaterThan(1);
  expect(files.map(bytes => readWorkbook(bytes).kind)).toEqual(files.map(() => 'ok'));
});

test('who does not find the file is given other ways, in parts among them', async () => {
  const { pane } = await openIssuing();
  await chooseOnly('UBND thị xã');
  const count = Number(/\d+/.exec(screen.getByRole('button', { name: /^Phát/ }).textContent ?? '')?.[0]);
  await userEvent.click(screen.getByRole('button', { name: `Phát ${count} biểu` }));
  await userEvent.click(await screen.findByRole('button', { name: 'Chưa thấy' }));
  expect(screen.getByText(/Một số bản Excel chặn việc tải tệp/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Lưu từng phần/ }));
  await waitFor(() => expect(pane.read().running).toBeNull());
  expect(filesOf(pane).reduce((sum, zip) => sum + (zip.packed ?? 0), 0)).toBe(count);
});

test('cancelling makes no file and says so', async () => {
  const { pane } = await openIssuing();
  await userEvent.click(screen.getByRole('button', { name: 'Phát 262 biểu' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Hủy' }));
  expect(await screen.findByText(/Đã hủy theo yêu cầu/)).toBeTruthy();
  expect(filesOf(pane)).toEqual([]);
});
