/** @jest-environment jsdom */
// Files handed to the user: what is said before he has seen them, and what he can try where none came.
import { openPane } from '../support/open-pane';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { zipSync } from 'fflate';
import { startNodeHost } from 'emulated-excel';
import { giveFiles } from '../../src/taskpane/files/give-files';
import type { MadeFile } from '../../src/taskpane/files/given-file';

const file = (name: string, letters = name): MadeFile => ({ name, bytes: new TextEncoder().encode(letters) });

function downloadsDuring(): readonly string[] {
  const begun: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    begun.push(this.download);
  });
  return begun;
}

const onPlatform = (platform: string) =>
  Object.assign(globalThis, { Office: { context: { platform } } }) && undefined;

afterEach(() => {
  jest.restoreAllMocks();
  onPlatform('PC');
});

function give(files: readonly MadeFile[]) {
  const { pane } = openPane();
  act(() => giveFiles(pane, files, { next: 'Gửi cho cơ quan.' }));
  return within(screen.getByRole('region', { name: 'Tệp đã tạo' }));
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('one file is downloaded at once, and counts as arrived only when the user says so', async () => {
  const begun = downloadsDuring();
  const section = give([file('bao-cao.docx')]);
  expect(begun).toEqual(['bao-cao.docx']);
  expect(section.getByText(/đã thấy tệp chưa\?/)).toBeTruthy();
  expect(section.queryByText(/Đã nhận/)).toBeNull();
  await press('Đã thấy tệp');
  expect(section.getByText('Đã nhận được tệp. Gửi cho cơ quan.')).toBeTruthy();
});

test('who does not see the file gets other ways; trying one asks again', async () => {
  const begun = downloadsDuring();
  const section = give([file('bao-cao.docx')]);
  await press('Chưa thấy');
  expect(section.getByText(/Một số bản Excel chặn/)).toBeTruthy();
  await press('Tải về: bao-cao.docx');
  expect(begun).toEqual(['bao-cao.docx', 'bao-cao.docx']);
  expect(section.getByText(/đã thấy tệp chưa\?/)).toBeTruthy();
});

test('of several files none is downloaded by itself, and it is said so', async () => {
  const begun = downloadsDuring();
  const section = give([file('phan-1.zip'), file('phan-2.zip')]);
  expect(begun).toEqual([]);
  expect(section.getByText(/Có 2 tệp, tiện ích không tự tải/)).toBeTruthy();
  expect(section.queryByText(/đã thấy tệp chưa\?/)).toBeNull();
  await press('Tải về: phan-2.zip');
  expect(begun).toEqual(['phan-2.zip']);
  expect(section.getAllByText(/đã bắt đầu tải hoặc mở/)).toHaveLength(1);
  await press('Đã thấy đủ tệp');
  expect(section.getByText(/Đã nhận đủ 2 tệp/)).toBeTruthy();
});

test('on the Mac no download is begun; the workbooks of a zip are opened one by one', async () => {
  const begun = downloadsDuring();
  const host = startNodeHost({ install: true });
  Object.assign(host.Office.context, { platform: 'Mac' });
  const bytes = new Uint8Array(
    zipSync({ 'SNV.xlsx': new TextEncoder().encode('một'), 'STC.xlsx': new TextEncoder().encode('hai') }),
  );
  const section = give([{ name: 'bieu-mau.zip', bytes, packed: 2 }]);
  expect(section.getByText(/thường bỏ qua tệp tải/)).toBeTruthy();
  expect(section.getByText(/gồm 2 tệp/)).toBeTruthy();
  await press('Lấy từng tệp bên trong: bieu-mau.zip');
  await press('Mở thành sổ mới: STC.xlsx');
  await section.findByText(/đã bắt đầu tải hoặc mở/);
  expect(begun).toEqual([]);
  expect(host.workbook.openedBeside.map(text => Buffer.from(text, 'base64').toString())).toEqual(['hai']);
  host.close();
});

test('unpacking one of several zips leaves the others where they are', async () => {
  downloadsDuring();
  const host = startNodeHost({ install: true });
  const zip = new Uint8Array(zipSync({ 'SNV.xlsx': new TextEncoder().encode('một') }));
  const section = give([{ name: 'phan-1.zip', bytes: zip, packed: 1 }, file('phan-2.zip')]);
  await press('Lấy từng tệp bên trong: phan-1.zip');
  expect(section.getAllByRole('link').map(link => link.textContent)).toEqual(['SNV.xlsx', 'phan-2.zip']);
  host.close();
});

test('a place that the user chose is certain, without a question', async () => {
  downloadsDuring();
  const written: unknown[] = [];
  const stream = { write: async (part: unknown) => void written.push(part), close: async () => undefined };
  Object.assign(window, {
    showSaveFilePicker: async () => ({ createWritable: async () => stream }),
  });
  const section = give([file('thoi-han.ics', 'BEGIN')]);
  await press('Chưa thấy');
  await press('Chọn nơi lưu…: thoi-han.ics');
  expect(await section.findByText(/Đã nhận được tệp/)).toBeTruthy();
  expect(written).toEqual([new TextEncoder().encode('BEGIN')]);
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

test('on the web no place is offered, because a frame may not ask for one', async () => {
  downloadsDuring();
  onPlatform('OfficeOnline');
  Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException('', 'SecurityError')) });
  give([file('bao-cao.docx')]);
  await press('Chưa thấy');
  expect(screen.queryByRole('button', { name: /Chọn nơi lưu/ })).toBeNull();
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});
