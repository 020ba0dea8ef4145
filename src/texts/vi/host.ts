// Câu chữ của trang dùng thử: bảng tính mô phỏng đặt cạnh khung tiện ích.

import { examples } from '../examples';

export const hostTexts = {
  title: 'Chỉ số CCHC – bản dùng thử trên trình duyệt',
  about:
    'Đây là bảng tính mô phỏng để dùng thử khi chưa có Excel. Bên phải là khung tiện ích thật, chạy trên tệp lập trình Excel của Microsoft; mọi dữ liệu nằm trên máy này và không gửi đi đâu.',
  newBook: 'Sổ mới',
  openBook: 'Mở tệp .xlsx…',
  saveBook: 'Lưu .xlsx',
  guide: 'Hướng dẫn',
  gridName: 'Bảng tính',
  gridControls: {
    cellName: 'Địa chỉ hoặc tên của ô đang chọn',
    names: 'Danh sách tên đã đặt',
    addSheet: 'Thêm trang tính',
    allSheets: 'Danh sách trang tính',
    gridlines: 'Đường lưới',
    zoom: 'Thu phóng',
    wholeSize: 'Xem đúng cỡ 100%',
    smaller: 'Thu nhỏ',
    larger: 'Phóng to',
    announcements: (number: number) => `Thông báo của bảng tính ${number}`,
  },
  paneTitle: 'Khung tiện ích',
  resizePane: 'Kéo để đổi bề rộng khung tiện ích',
  close: 'Đóng',
  starting: 'Đang mở bảng tính…',
  ready: 'Sẵn sàng.',
  busy: 'Đang thực hiện…',
  busyStarting: 'Tiện ích đang khởi động; lệnh vừa bấm sẽ được thực hiện ngay sau đó.',
  welcome: {
    title: 'Dùng thử trong bốn bước',
    intro: 'Bấm lần lượt từng bước; mỗi bước mở khung tiện ích ở đúng chỗ và cho xem trước khi ghi.',
    steps: [
      {
        action: 'injectPlan',
        title: '1. Đưa kế hoạch vào sổ',
        text: `Phụ lục Quyết định ${examples.paper} thành các bảng có cấu trúc.`,
      },
      {
        action: 'issueWorkbooks',
        title: '2. Phát biểu mẫu',
        text: 'Mỗi cơ quan một biểu mẫu, tải về trong một tệp nén.',
      },
      {
        action: 'samples',
        title: '3. Lấy biểu mẫu nộp về (mẫu)',
        text: 'Các tệp nộp về tạo sẵn, có tệp cố ý sai, được đưa vào khung tiện ích.',
      },
      {
        action: 'consolidate',
        title: '4. Tổng hợp',
        text: 'Đọc các tệp nộp về, ghi sổ nộp, vấn đề và số liệu tổng hợp.',
      },
    ],
    hide: 'Ẩn hướng dẫn',
  },
  restored: {
    title: 'Đã mở lại sổ đang làm dở',
    text: 'Trình duyệt trên máy này đã giữ sổ từ lần trước. Hãy làm tiếp, hoặc bắt đầu một sổ mới thay cho sổ này.',
    goOn: 'Làm tiếp',
    anew: 'Bắt đầu sổ mới',
  },
  discard:
    'Sổ đang mở có thay đổi chưa lưu thành tệp .xlsx. Nếu tiếp tục, các thay đổi này sẽ mất. Vẫn tiếp tục?',
  notKept:
    'Trình duyệt không cho giữ sổ khi tải lại trang. Hãy bấm “Lưu .xlsx” trước khi rời khỏi trang này.',
  locked: (sheet: string) =>
    `Ô này đã khóa vì trang tính “${sheet}” được bảo vệ. Hãy nhập vào ô được tô màu, hoặc bỏ bảo vệ trang tính trước.`,
  notOpened: (file: string, reason: string) =>
    `Không mở được “${file}”: ${reason}. Hãy chọn một tệp .xlsx còn nguyên vẹn.`,
  opened: (file: string) => `Đã mở “${file}”.`,
  openedBesideName: 'so-moi.xlsx',
  openedBeside: (file: string) =>
    `Tiện ích vừa mở một sổ mới. Trang này chỉ hiện một sổ, nên sổ mới được gửi vào thư mục tải về: “${file}”.`,
  saved: (file: string) => `Đã lưu “${file}” vào thư mục tải về.`,
  savedWithoutCharts: (file: string) =>
    `Đã lưu “${file}” vào thư mục tải về. Bản dùng thử không ghi biểu đồ vào tệp; bảng số liệu của biểu đồ vẫn đủ.`,
  samplesTaken: (count: number) => `Đã đưa ${count} tệp nộp về vào khung tiện ích.`,
  samplesWithoutPlace:
    'Khung tiện ích chưa có chỗ nhận tệp. Hãy mở màn hình Tổng hợp trong khung tiện ích rồi bấm lại.',
  samplesMissing: 'Chưa tạo được các tệp nộp về mẫu. Hãy xem thông báo ở cửa sổ đã chạy lệnh npm start.',
  paneFailed: (reason: string) => `Khung tiện ích không khởi động được: ${reason}.`,
  actionFailed: (reason: string) => `Không thực hiện được: ${reason}.`,
};
