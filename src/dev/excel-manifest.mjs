// npm run excel:manifest -- https://…: builds the add-in for that address and says, in Vietnamese, what to do
// with the folder and the manifest in real Excel. Serves nothing and installs nothing into Excel.
import path from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureBuilt } from './build-steps.mjs';

ensureInstalled();
const address = process.argv[2];
if (!address) {
  console.error(
    'Cần địa chỉ nơi đặt tiện ích, ví dụ: npm run excel:manifest -- https://may-chu.example/cchc',
  );
  process.exit(2);
}
try {
  const folder = await ensureBuilt('addin', [`baseUrl=${address}`]);
  console.log(`1. Chép toàn bộ thư mục ${folder} lên máy chủ để mở được tại ${address}/taskpane.html.
2. Đưa tệp ${path.join(folder, 'manifest.xml')} cho Excel:
   - Microsoft 365: quản trị viên tải lên ở mục Integrated apps (Ứng dụng tích hợp);
   - Excel 2021, Excel LTSC: đặt tệp vào thư mục chia sẻ đã khai báo là danh mục tin cậy, rồi chọn Chèn > Tiện ích.
3. Mở lại Excel, vào thẻ Chỉ số CCHC.
Soát thư mục trước khi đưa lên: npm run validate. Hướng dẫn đầy đủ: src/docs/deployment.md.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
