/** @jest-environment jsdom */
// "Kiểm tra môi trường" in the pane's settings, beside the embedded host: begun, done, copied, refused.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { OfficeEnvironment } from '../../src/office';
import { openPane } from '../support/open-pane';

const user = userEvent.setup();
let host: NodeHost;
afterEach(() => host.close());

/** An Excel without functions in cells, so that nothing is waited for. */
function openSettings() {
  host = startNodeHost({ install: true });
  const environment = new OfficeEnvironment({
    sheetName: () => 'Thử môi trường (tạm)',
    isSetSupported: (name, version) =>
      name === 'SharedRuntime' || (name === 'ExcelApi' && version !== '1.20'),
  });
  return openPane({ screen: 'settings', environment });
}

const begin = async () => user.click(await screen.findByRole('button', { name: 'Kiểm tra môi trường' }));
const report = () =>
  screen.findByLabelText<HTMLTextAreaElement>(
    'Kết quả (không có thông tin cá nhân, không có số liệu của sổ)',
  );

test('the report is shown, read-only, and copied', async () => {
  openSettings();
  await begin();
  const area = await report();
  await screen.findByText('Đã kiểm tra xong: không có điểm nào cần lưu ý. Trang tạm đã xóa.');
  expect(area.readOnly).toBe(true);
  expect(area.value).toContain('Ngày kiểm tra: 20/12/2018');
  expect(area.value).toContain(
    '12. [được] Hàm PAR trong ô: Excel này chưa hỗ trợ (cần CustomFunctionsRuntime 1.3); tiện ích dùng cách khác',
  );
  await user.click(screen.getByRole('button', { name: 'Sao chép kết quả' }));
  await screen.findByText('Đã sao chép. Dán vào thư gửi bộ phận hỗ trợ.');
  expect(await navigator.clipboard.readText()).toBe(area.value);
  screen.getByRole('button', { name: 'Kiểm tra lại' });
});

test('where Excel refuses the clipboard the whole report is selected', async () => {
  openSettings();
  await begin();
  const area = await report();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Sao chép kết quả' }));
  await screen.findByText(/Kết quả đã được bôi đen: bấm Ctrl\+C/);
  expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
});

test('without a printer the user is told of one point to pass on, and not in the colour of success', async () => {
  const { pane } = openSettings();
  host.workbook.hasPrinter = false;
  await begin();
  await screen.findByText(/có 1 điểm cần lưu ý, đề nghị gửi kết quả cho bộ phận hỗ trợ/);
  expect(pane.read().notice?.kind).toBe('warning');
  expect((await report()).value).toContain('6. [lưu ý] Thiết lập trang in: Excel từ chối: GeneralException.');
});

test('a workbook whose structure is locked says what to do, and shows no report', async () => {
  openSettings();
  host.workbook.protection = { password: '' };
  await begin();
  await screen.findByText(/Cấu trúc của sổ đang bị khóa/);
  expect(screen.queryByRole('button', { name: 'Sao chép kết quả' })).toBeNull();
});

test('the trial sheet is linked, and outside Excel the check says where it works', async () => {
  host = startNodeHost();
  openPane({ screen: 'settings' });
  await screen.findByText('Chỉ kiểm tra được khi bảng này mở trong Excel.');
  const link = screen.getByRole('link', { name: 'Mở phiếu thử trên Excel thật' });
  expect(link.getAttribute('href')).toBe('trial.html');
});
