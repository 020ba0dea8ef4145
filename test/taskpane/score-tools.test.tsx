/** @jest-environment jsdom */
// Below the ranking: a criteria set, survey results and the workbook of the year before, as a person brings them in.
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from '../support/open-pane';
import { bookIn, enterRows, newBook, tableNamed } from '../support/scored-book';
import { consolidatedPort } from '../support/consolidated-port';
import { serialOf } from '../../src/core/calendar';
import { injectPlan } from '../../src/app/inject-plan';
import type { WorkbookPort } from '../../src/workbook/port';
import { newXlsx } from '../../src/xlsx';

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const table = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map(row => row.join('\t')).join('\n');

const CRITERIA = table([
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'],
  ['I', 'Cải cách thủ tục hành chính', 100, ''],
  ['1.1', 'Kiểm soát thủ tục hành chính', 60, 'Đạt: 60; không đạt: 0'],
  ['1.2', 'Chế độ báo cáo', 25, 'Xem xét chung'],
  ['1.3', 'Mức độ hài lòng của người dân', 15, 'Điều tra xã hội học'],
]);

async function openTool(name: string, port: WorkbookPort): Promise<void> {
  openPane({ screen: 'scores', port });
  await user.click(await screen.findByRole('button', { name }));
}

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Hoặc dán bảng chép từ Excel, Word vào đây'), {
    target: { value: text },
  });
  await press('Đọc bảng đã dán');
}

const statusOf = async (port: Awaited<ReturnType<typeof newBook>>) =>
  (await bookIn(port)).book.criteriaSets.find(({ id }) => id === 'nhap-department-2018')?.status;

test('a pasted set stays a draft until its rules are decided, then it is the one that scores', async () => {
  const port = await newBook();
  await openTool('Nhập bộ tiêu chí', port);
  await paste(CRITERIA);
  await screen.findByText('Đã đọc 1 lĩnh vực, 3 tiêu chí từ 19 ô.');
  await press('Lưu bản nháp vào sổ');
  await screen.findByText(/Đã đưa bộ tiêu chí vào sổ, tình trạng: Bản nháp/);
  expect(await statusOf(port)).toBe('draft');
  await paste(CRITERIA);
  const words = screen.getByLabelText('Viết lại cách tính của 1.2');
  await user.type(words, 'xem xét');
  const rule = within(screen.getByRole('list', { name: /Cách tính cần xác nhận/ })).getAllByRole(
    'listitem',
  )[0];
  if (!rule) throw new Error('no rule to confirm');
  await user.click(within(rule).getByRole('button', { name: 'Dùng lời văn này' }));
  await screen.findByText(/Chưa hiểu rõ/);
  await user.clear(words);
  await user.type(words, 'Đạt: 25; không đạt: 0');
  await user.click(within(rule).getByRole('button', { name: 'Dùng lời văn này' }));
  await press('Dùng tất cả gợi ý');
  await press('Đưa bộ tiêu chí vào sổ');
  await screen.findByText(/tình trạng: Chính thức/);
  expect(await statusOf(port)).toBe('official');
  const set = (await bookIn(port)).book.criteriaSets.find(({ id }) => id === 'nhap-department-2018');
  expect(set?.criteria.map(({ rule }) => rule?.kind)).toEqual(['yesNo', 'yesNo', 'survey']);
});

test('survey results are previewed with what cannot count, written and undone', async () => {
  const port = await newBook();
  await openTool('Nhập bộ tiêu chí', port);
  await paste(CRITERIA);
  await press('Dùng tất cả gợi ý');
  await press('Đưa bộ tiêu chí vào sổ');
  await screen.findByText(/tình trạng: Chính thức/);
  await press('Nhập bộ tiêu chí');
  await press('Nhập kết quả điều tra');
  await paste(
    table([
      ['Cơ quan', 'Nhóm', 'Tiêu chí', 'Trả lời'],
      ['SNV', 'Người dân', '1.3', 'A'],
      ['SNV', 'Người dân', '1.3', 'B'],
      ['Sở Không Có', 'Người dân', '1.3', 'A'],
    ]),
  );
  await screen.findByText(/Không nhận ra cơ quan "Sở Không Có"/);
  await press('Đưa kết quả điều tra vào sổ');
  await screen.findByText('Đã đưa 1 kết quả điều tra vào trang Điều tra.');
  expect((await tableNamed(port, 'tblDieuTra')).rows).toEqual([['SNV', 'Người dân', '1.3', 2, 1, 1, 0, 0]]);
  await press(/^Hoàn tác/);
  expect((await bookIn(port)).book.surveys).toEqual([]);
});

test('points that the sheet shows no longer are written anew, and the banner goes', async () => {
  const port = await consolidatedPort(6);
  const { book } = await bookIn(port);
  const [row] = book.consolidated.filter(
    ({ section, fields }) => section === 'selfScores' && fields['selfScore'],
  );
  await enterRows(port, 'appraisals', 'tblThamDinh', [
    [row?.agencyCode ?? '', row?.rowId ?? '', 'Nguyễn Văn A', serialOf('2018-12-10'), 0, 'Không có văn bản'],
  ]);
  openPane({ screen: 'scores', port });
  await screen.findByText(/Trang Điểm chưa theo số liệu hiện có của sổ/);
  await press('Tính lại điểm');
  await screen.findByText(/Đã ghi lại điểm vào trang Điểm/);
  expect(screen.queryByText(/Trang Điểm chưa theo/)).toBeNull();
  const { captions, rows } = await tableNamed(port, 'tblDiem');
  expect(rows.find(([code]) => code === row?.agencyCode)?.[captions.indexOf('Thẩm định')]).toBe(0);
});

const asFile = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);

test('the workbook of the year before gives what changed; another file says why it does not', async () => {
  const before = await consolidatedPort(6);
  const port = newXlsx();
  await injectPlan(port, 2019);
  await openTool('So với năm trước', port);
  const pick = (file: File) =>
    user.upload(screen.getByLabelText('Chọn sổ của năm trước…', { selector: 'input' }), file);
  await pick(asFile(new TextEncoder().encode('xin chào'), 'khac.xlsx'));
  await screen.findByText(/Không so được với khac\.xlsx: tệp không phải là sổ tính Excel\./);
  await pick(asFile(port.bytes(), 'nay.xlsx'));
  await screen.findByText(/nay\.xlsx: sổ này không phải của năm trước\./);
  await pick(asFile(before.bytes(), 'truoc.xlsx'));
  await screen.findByText('Chỉ số 2019 so với 2018 (%)');
  const moved = within(screen.getByRole('list', { name: 'Tăng, giảm theo cơ quan và lĩnh vực' }));
  expect(moved.getAllByText(/ → chưa có/).length).toBeGreaterThan(0);
  await press('Ghi chỉ số năm trước vào trang Điểm');
  await screen.findByText(/Đã ghi chỉ số năm trước của \d+ cơ quan\./);
});
