/** @jest-environment jsdom */
// Returned workbooks through the pane: read, looked at, decided, written, undone; and files that are refused.
import { openPane } from '../support/open-pane';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { builtInBook } from '../../src/app/book/built-in';
import { ledgerOf } from '../../src/app/book/read-results';
import { injectPlan } from '../../src/app/inject-plan';
import { issueOne } from '../../src/app/issue-workbooks';
import { makeSample, type SampleFile } from '../../src/app/sample/make-sample';
import type { PeriodCode } from '../../src/core/calendar';
import type { PaneState } from '../../src/taskpane/pane-state';
import type { WorkbookPort } from '../../src/workbook/port';
import { unzipSync } from 'fflate';
import { newXlsx, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { foreignCopyOf } from '../support/foreign-return';
import { filledWith, issuedFor } from '../support/issued-samples';
import { rightEntries } from '../support/own-return';

const sample = makeSample({ year: 2018, seed: 7, agencies: 30 });

const asFile = ({ name, bytes, receivedOn }: Pick<SampleFile, 'name' | 'bytes' | 'receivedOn'>) =>
  new File([new Uint8Array(bytes)], name, { lastModified: new Date(`${receivedOn}T12:00:00`).getTime() });

function blankReturn(code: string, period: PeriodCode, name?: string) {
  const book = builtInBook(2018);
  const agency = book.agencies.find(candidate => candidate.code === code);
  if (!agency) throw new Error(code);
  const { fileName, bytes } = issueOne(book, agency, period, '2018-01-15');
  return asFile({ name: name ?? fileName, bytes, receivedOn: '2018-11-01' });
}

async function openConsolidation() {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const opened = openPane({ screen: 'consolidate', port });
  await screen.findByRole('button', { name: 'Chọn tệp…' });
  return { ...opened, port };
}

const settled = (pane: PaneState) =>
  waitFor(() => expect(pane.read().running).toBeNull(), { timeout: 30_000 });

async function pick(pane: PaneState, files: readonly File[]) {
  fireEvent.change(screen.getByLabelText<HTMLInputElement>('Chọn tệp…', { selector: 'input' }), {
    target: { files },
  });
  await waitFor(() => expect(pane.remembered('returns.files')).not.toHaveLength(0), {
    timeout: 30_000,
  });
  await settled(pane);
}

const bytesOfBlob = (blob: Blob | undefined): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    if (!blob) return reject(new Error('nothing was offered'));
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

const fact = (section: string, name: string) => {
  const region = screen.getByRole('region', { name: section });
  return within(region).getByText(name).nextElementSibling?.textContent;
};

test('shows what each file is before anything is written, then writes exactly that', async () => {
  const { pane, port } = await openConsolidation();
  await pick(pane, sample.files.map(asFile));
  const { totals } = sample.answers;
  expect(fact('Kết quả đọc', 'Được dùng')).toBe(String(totals.accepted));
  expect(fact('Kết quả đọc', 'Bị từ chối')).toBe(String(totals.refused));
  expect(fact('Kết quả đọc', 'Đã có bản mới hơn')).toBe(String(totals.superseded));
  expect(ledgerOf(await port.read())).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: `Ghi ${totals.accepted} biểu vào sổ` }));
  await settled(pane);
  expect(pane.read().notice).toMatchObject({ kind: 'success' });
  const ledger = ledgerOf(await port.read());
  for (const status of ['returned', 'late', 'missing', 'refused'] as const)
    expect([status, ledger.filter(row => row.status === status).length]).toEqual([
      status,
      sample.answers.agencies.filter(agency => agency.status === status).length,
    ]);
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác: Tổng hợp biểu nộp về' }));
  await settled(pane);
  expect(ledgerOf(await port.read())).toEqual([]);
});

test('a refused file says why and stays out; with nothing else there is nothing to write into the figures', async () => {
  const { pane, port } = await openConsolidation();
  await pick(pane, [new File(['xin chào'], 'SNV_2018_nam.xlsx', { lastModified: 0 })]);
  const list = screen.getByRole('list', { name: 'Các tệp (1)' });
  expect(within(list).getByText('Bị từ chối')).toBeTruthy();
  expect(within(list).getByText(/Đề nghị/)).toBeTruthy();
  // The sentence and the one button say the same.
  expect(screen.getByText(/Không có biểu nào dùng được.*“Ghi kết quả vào sổ nộp” chỉ ghi/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Ghi \d/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ghi kết quả vào sổ nộp' }));
  await settled(pane);
  expect(pane.read().notice?.text).toMatch(/^Đã ghi kết quả của 1 tệp vào sổ nộp/);
  const state = await port.read();
  expect(ledgerOf(state).find(({ code }) => code === 'SNV')?.status).toBe('refused');
});

test('after consolidating the dashboard is in front; a sheet deleted since the files were read shows as made anew', async () => {
  const book = newXlsx();
  await injectPlan(book, 2018);
  const shown: string[] = [];
  const port: WorkbookPort = {
    read: control => book.read(control),
    write: (change, control) => book.write(change, control),
    reveal: async ({ sheet }) => void shown.push(sheet),
  };
  const { pane } = openPane({ screen: 'consolidate', port });
  await screen.findByRole('button', { name: 'Chọn tệp…' });
  await pick(pane, [blankReturn('SNV', 'nam')]);
  const kindOf = (name: string) =>
    screen.getByRole('rowheader', { name }).closest('tr')?.querySelector('td')?.textContent;
  expect(kindOf('Sổ nộp')).toBe('Cập nhật');
  await port.write({ put: [], remove: ['ledger'] });
  await userEvent.click(screen.getByRole('tab', { name: 'Cài đặt' }));
  await userEvent.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  await waitFor(() => expect(kindOf('Sổ nộp')).toBe('Tạo mới'));
  await userEvent.click(screen.getByRole('button', { name: 'Ghi 1 biểu vào sổ' }));
  await settled(pane);
  expect(pane.read().notice).toMatchObject({ kind: 'success' });
  expect(shown).toEqual(['Bảng điều hành']);
});

test('takes the period that most files are for, and reads anew for another', async () => {
  const { pane } = await openConsolidation();
  await pick(pane, [blankReturn('SNV', 'q2'), blankReturn('STC', 'q2'), blankReturn('STP', 'nam')]);
  const period = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kỳ báo cáo' });
  expect(period.value).toBe('q2');
  expect(fact('Kết quả đọc', 'Được dùng')).toBe('2');
  expect(screen.getByText(/^Biểu của kỳ .*Năm.* trong khi đang tổng hợp kỳ .*6 tháng/)).toBeTruthy();
  await userEvent.selectOptions(period, 'nam');
  await settled(pane);
  expect(fact('Kết quả đọc', 'Được dùng')).toBe('1');
});

test('a return sent again shows its changes; what is kept stays as it was in the workbook', async () => {
  const { pane } = await openConsolidation();
  const [older] = sample.answers.files.filter(({ status }) => status === 'superseded');
  const newer = sample.answers.files.find(
    ({ agency, status }) => agency === older?.agency && status === 'accepted',
  );
  const [before, after] = [older, newer].map(answer =>
    sample.files.find(({ name }) => name === answer?.file),
  );
  if (!before || !after) throw new Error('the sample has no return that was sent again');
  const values = () => pane.book.snapshot().read?.book.consolidated.map(({ fields }) => fields);
  await pick(pane, [asFile(before)]);
  await userEvent.click(screen.getByRole('button', { name: 'Ghi 1 biểu vào sổ' }));
  await settled(pane);
  const written = values();
  await pick(pane, [asFile(after)]);
  await userEvent.click(screen.getByRole('button', { name: /: \d+ ô thay đổi$/ }));
  expect(screen.getAllByText(/ → /).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: 'Giữ mọi giá trị cũ' }));
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Ghi 1 biểu vào sổ' }));
  await settled(pane);
  expect(values()).toEqual(written);
  expect(pane.book.snapshot().read?.book.consolidated[0]?.submission).toBe(2);
});

test('the files with something to mend go back in one download, marked, each under its own name', async () => {
  const { pane } = await openConsolidation();
  await pick(pane, [
    ...sample.files.slice(0, 6).map(asFile),
    asFile({ name: 'thu.xls', bytes: new TextEncoder().encode('Kính gửi'), receivedOn: '2018-11-01' }),
  ]);
  const made: Blob[] = [];
  const links: string[] = [];
  URL.createObjectURL = blob => String(made.push(blob as Blob));
  URL.revokeObjectURL = () => undefined;
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    links.push(this.download);
  });
  await userEvent.click(screen.getByRole('button', { name: /^Tải tệp gửi trả/ }));
  await settled(pane);
  click.mockRestore();
  expect(links).toEqual(['tep-gui-tra-2018-nam.zip']);
  expect(pane.read().notice).toMatchObject({ kind: 'success' });
  expect(pane.read().notice?.text).toMatch(/gồm \d+ tệp gửi trả, trong đó 1 tệp chỉ có danh sách/);
  const zip = unzipSync(await bytesOfBlob(made[0]));
  expect(Object.keys(zip)).toContain('thu_can-sua.xlsx');
  for (const [name, bytes] of Object.entries(zip)) {
    const opened = readWorkbook(bytes);
    expect([name, opened.kind === 'ok' && opened.value.sheets.at(-1)?.name]).toEqual([name, 'Cần sửa']);
  }
});

test('what was mended while reading is listed on demand, each with before and after', async () => {
  const { pane } = await openConsolidation();
  const name = sample.answers.files.find(
    ({ status, repairs }) => status === 'accepted' && repairs.includes('text.nbsp'),
  )?.file;
  await pick(pane, sample.files.filter(file => file.name === name).map(asFile));
  const button = screen.getByRole('button', { name: `Xem chỗ đã sửa: ${name ?? ''}` });
  expect(screen.queryByText(/thay dấu cách đặc biệt/)).toBeNull();
  await userEvent.click(button);
  expect(screen.getAllByText(/thay dấu cách đặc biệt bằng dấu cách thường \(".*" → ".*"\)/)).not.toHaveLength(
    0,
  );
});

test('what was picked is still there after looking at another screen', async () => {
  const { pane } = await openConsolidation();
  await pick(pane, [blankReturn('SNV', 'nam')]);
  act(() => pane.show('overview'));
  act(() => pane.show('consolidate'));
  expect(screen.getByText('SNV_2018_nam.xlsx')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ tệp SNV_2018_nam.xlsx' }));
  await settled(pane);
  expect(screen.queryByText('SNV_2018_nam.xlsx')).toBeNull();
});

test('two files of one name and a left-over of an open program are told apart', async () => {
  const { pane } = await openConsolidation();
  await pick(pane, [
    blankReturn('SNV', 'nam', 'bieu.xlsx'),
    blankReturn('STC', 'nam', 'bieu.xlsx'),
    new File(['x'], '~$bieu.xlsx'),
  ]);
  expect(fact('Kết quả đọc', 'Được dùng')).toBe('2');
  expect(screen.getByText('bieu.xlsx (2)')).toBeTruthy();
  expect(screen.getByText(/Bỏ qua 1 tệp hệ thống/)).toBeTruthy();
});

test('sample returns come with one click, said to be made up', async () => {
  const { pane } = await openConsolidation();
  expect(screen.getByText(/Không phải số liệu thật/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Lấy biểu nộp thử' }));
  await waitFor(() => expect(screen.getByRole('button', { name: /^Ghi \d+ biểu vào sổ$/ })).toBeTruthy(), {
    timeout: 50_000,
  });
  expect(pane.read().running).toBeNull();
});

test('cancelling the reading keeps the chosen files, to be read later or let go', async () => {
  const { pane } = await openConsolidation();
  fireEvent.change(screen.getByLabelText('Chọn tệp…', { selector: 'input' }), {
    target: { files: sample.files.map(asFile) },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Hủy' }));
  await settled(pane);
  expect(screen.getByText(/Đã hủy theo yêu cầu/)).toBeTruthy();
  expect(pane.remembered('returns.files')).toEqual([]);
  const count = sample.files.length;
  const list = screen.getByRole('list', { name: `Tệp đã chọn, chưa đọc (${count})` });
  expect(within(list).getByText(sample.files[0]?.name ?? '?')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: `Đọc ${count} tệp đã chọn` }));
  await waitFor(() => expect(pane.remembered('returns.files')).toHaveLength(count), { timeout: 30_000 });
  await settled(pane);
  expect(screen.queryByText(/chưa đọc/)).toBeNull();
  expect(fact('Kết quả đọc', 'Tệp đã đọc')).toBe(String(count));
});

const formSaying = (result: string): Uint8Array =>
  writeWorkbook(
    filledWith(issuedFor('SNV'), (section, rowId) => ({
      ...rightEntries(section, rowId),
      ...(section === 'tasks' ? { result } : {}),
    })),
  );

const resultsOf = (pane: PaneState) =>
  new Set(
    pane.book
      .snapshot()
      .read?.book.consolidated.filter(({ section }) => section === 'tasks')
      .map(({ fields }) => fields['result']),
  );

test('an older return that comes later counts only where the user says so', async () => {
  const { pane } = await openConsolidation();
  const file = (name: string, receivedOn: string) => asFile({ name, bytes: formSaying(name), receivedOn });
  await pick(pane, [file('moi.xlsx', '2018-11-20')]);
  await userEvent.click(screen.getByRole('button', { name: 'Ghi 1 biểu vào sổ' }));
  await settled(pane);
  await pick(pane, [file('cu.xlsx', '2018-11-10')]);
  expect(screen.getByRole('button', { name: 'Ghi kết quả vào sổ nộp' })).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /dùng cu\.xlsx thay moi\.xlsx/ }));
  await settled(pane);
  await userEvent.click(screen.getByRole('button', { name: 'Ghi 1 biểu vào sổ' }));
  await settled(pane);
  expect(resultsOf(pane)).toEqual(new Set(['cu.xlsx']));
});

test('a file without identity counts once the user has said whose it is', async () => {
  const { pane } = await openConsolidation();
  const filled = filledWith(issuedFor('SNV'), rightEntries);
  const bytes = foreignCopyOf(filled, 'Sở Nội vụ');
  await pick(pane, [asFile({ name: 'chep.xlsx', bytes, receivedOn: '2018-11-20' })]);
  expect(fact('Kết quả đọc', 'Bị từ chối')).toBe('1');
  const agency = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Cơ quan nộp chep.xlsx' });
  expect(agency.value).toBe('SNV');
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận' }));
  await settled(pane);
  expect(fact('Kết quả đọc', 'Được dùng')).toBe('1');
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ xác nhận' }));
  await settled(pane);
  expect(fact('Kết quả đọc', 'Bị từ chối')).toBe('1');
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận' }));
  await settled(pane);
  await userEvent.click(screen.getByRole('button', { name: 'Ghi 1 biểu vào sổ' }));
  await settled(pane);
  expect(pane.book.snapshot().read?.book.consolidated.length).toBeGreaterThan(0);
});

test('the day on which files came in can be set, one by one and for all, and decides who is late', async () => {
  const { pane } = await openConsolidation();
  await pick(pane, [blankReturn('SNV', 'nam'), blankReturn('STC', 'nam')]);
  const late = () => fact('Cơ quan sau khi ghi', 'Nộp trễ');
  expect(late()).toBe('0');
  // Where nothing is laid out, Fluent takes the popover for one without focus and hides it from roles.
  const inPopover = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name, hidden: true });
  const setDay = async (opener: RegExp, field: RegExp, day: string) => {
    if (screen.queryByLabelText(field, { selector: 'input' }) === null)
      await userEvent.click(screen.getByRole('button', { name: opener }));
    const input = screen.getByLabelText(field, { selector: 'input' });
    fireEvent.change(input, { target: { value: day } });
    return input;
  };
  const forAll = [/^Đặt ngày nhận cho mọi tệp/, /^Ngày nhận của mọi tệp/] as const;
  const ofOne = [/^Đặt ngày nhận: .*SNV_2018_nam/, /^Ngày nhận SNV_2018_nam/] as const;
  await setDay(...forAll, '2018-12-10');
  await userEvent.click(inPopover('Dùng ngày này'));
  await settled(pane);
  expect(late()).toBe('2');
  expect(screen.getAllByText(/nhận ngày 10\/12\/2018 \(người dùng đặt\)/)).toHaveLength(2);
  await setDay(...ofOne, '2018-11-20');
  await userEvent.click(inPopover('Dùng ngày này'));
  await settled(pane);
  expect(late()).toBe('1');
  expect(screen.getByText(/nhận ngày 20\/11\/2018 \(người dùng đặt\)/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: ofOne[0] }));
  await userEvent.click(inPopover('Bỏ ngày đã đặt'));
  await settled(pane);
  expect(late()).toBe('2');
  await setDay(...ofOne, '2999-01-01');
  expect(screen.getByText(/không được sau hôm nay/)).toBeTruthy();
  expect(inPopover('Dùng ngày này').disabled).toBe(true);
});

describe('choosing files', () => {
  const on = (platform: string) => Object.assign(globalThis, { Office: { context: { platform } } });
  afterEach(() => {
    cleanup();
    Object.assign(globalThis, { Office: { context: {} } });
  });

  test('on the Mac, where a folder cannot be chosen, files are, many at once', async () => {
    on('Mac');
    await openConsolidation();
    expect(screen.queryByRole('button', { name: 'Chọn thư mục…' })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Chọn tệp…', { selector: 'input' }).multiple).toBe(true);
  });

  test('on Windows a folder is chosen as well', async () => {
    on('PC');
    await openConsolidation();
    expect(screen.getByRole('button', { name: 'Chọn thư mục…' })).toBeTruthy();
  });
});
