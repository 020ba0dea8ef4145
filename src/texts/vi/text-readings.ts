// Lời về việc đọc giá trị người dùng nhập: đã chỉnh gì, vì sao còn nghi vấn hoặc không đọc được, cần làm gì.
// Vị trí (tệp, trang, ô) do nơi gọi nêu.

import type { ReadingReason, RepairCode } from '../../core/text';
import type { IssueText } from '../issue-text';
import { examples } from '../examples';

/** Mỗi việc chỉnh sửa khi đọc, ghi ở sổ nộp. */
const repairs: Readonly<Record<RepairCode, string>> = {
  'text.nfc': 'Chuyển chữ tổ hợp sang chữ dựng sẵn (Unicode NFC)',
  'text.nbsp': 'Thay dấu cách đặc biệt bằng dấu cách thường',
  'text.spaces': 'Bỏ dấu cách thừa',
  'text.control': 'Bỏ ký tự không nhìn thấy',
  'text.eth': 'Thay chữ Ð (eth) bằng chữ Đ',
  'text.tcvn3': 'Chuyển từ bảng mã TCVN3 (phông chữ .Vn) sang Unicode',
  'text.vni': 'Chuyển từ bảng mã VNI sang Unicode',
  'number.from-text': 'Chuyển số nhập dạng văn bản thành số',
  'number.decimal-comma': 'Đọc dấu phẩy là dấu thập phân',
  'number.grouping': 'Bỏ dấu phân cách hàng nghìn',
  'number.percent-sign': 'Bỏ dấu % sau số',
  'number.percent-format': 'Đổi giá trị ô định dạng phần trăm sang số phần trăm',
  'number.full-width': 'Chuyển chữ số toàn khổ thành chữ số thường',
  'number.minus': 'Thay dấu gạch bằng dấu trừ',
  'number.binary-remainder': 'Bỏ phần dư của phép tính nhị phân, giữ 15 chữ số',
  'date.from-text': 'Chuyển ngày nhập dạng văn bản thành ngày',
  'date.serial': 'Chuyển số sê-ri của bảng tính thành ngày',
  'date.time-dropped': 'Bỏ phần giờ, chỉ giữ ngày',
  'date.next-midnight': 'Làm tròn giờ sát nửa đêm thành ngày hôm sau',
  'date.words-dropped': 'Bỏ phần chữ đứng trước ngày',
  'document.spaces': 'Bỏ dấu cách trong số, ký hiệu văn bản',
  'document.dash': 'Thay dấu gạch dài bằng dấu gạch nối trong số, ký hiệu văn bản',
  'document.words-dropped': 'Bỏ phần chữ đi kèm số, ký hiệu văn bản',
  'choice.spelling': 'Sửa chính tả theo danh mục',
};

type Sentence = (params: {
  readonly value: string;
  readonly reading: string | null;
  readonly other?: string | null;
}) => IssueText;

const shown = (reading: string | null): string => (reading === null ? '' : ` Tạm đọc là ${reading}.`);

/** Vì sao một giá trị còn nghi vấn hoặc không đọc được. `reading` là cách đọc đề xuất, đã định dạng. */
const reasons: Readonly<Record<ReadingReason, Sentence>> = {
  'number.not-a-number': ({ value }) => ({
    message: `"${value}" không phải là số.`,
    advice: 'Đề nghị nhập lại bằng chữ số.',
  }),
  'number.thousands-or-decimal': ({ value, reading }) => ({
    message: `"${value}" có thể là số hàng nghìn hoặc số thập phân.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại.',
  }),
  'number.blank-inside': ({ value, reading }) => ({
    message: `"${value}" có dấu cách giữa các chữ số.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại.',
  }),
  'number.separator-at-edge': ({ value, reading }) => ({
    message: `"${value}" có dấu phẩy hoặc dấu chấm ở đầu hoặc cuối số.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại.',
  }),
  'number.words-beside': ({ value, reading }) => ({
    message: `"${value}" có chữ đi kèm số.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc chỉ nhập số.',
  }),
  'number.scientific': ({ value, reading }) => ({
    message: `"${value}" viết theo dạng lũy thừa.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập đủ các chữ số.',
  }),
  'number.too-long': ({ value }) => ({
    message: `"${value}" có quá 15 chữ số nên bảng tính không giữ được chính xác.`,
    advice: 'Đề nghị kiểm tra và nhập lại.',
  }),
  'number.shown-as-date': ({ value, reading }) => ({
    message: `"${value}" là số nhưng ô đang hiển thị thành ngày.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại bằng số.',
  }),
  'number.shown-as-percent': ({ value, reading }) => ({
    message: `"${value}" là số nhưng ô đang hiển thị thành phần trăm.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại số đếm được.',
  }),
  'number.shown-in-thousands': ({ value, reading }) => ({
    message: `"${value}" là số trong ô nhưng ô chỉ hiển thị theo nghìn hoặc triệu.${shown(reading)}`,
    advice: 'Đề nghị xác nhận đơn vị tính hoặc nhập lại đúng số đang hiển thị.',
  }),
  'money.in-thousands': ({ value, reading, other }) => ({
    message: `"${value}" quá lớn nếu tính bằng triệu đồng${other ? ` (từ ${other} triệu đồng trở lên)` : ''}; có thể đã nhập bằng nghìn đồng.${reading === null ? '' : ` Nếu nhập bằng nghìn đồng thì là ${reading} triệu đồng.`}`,
    advice: 'Đề nghị xác nhận và nhập lại bằng triệu đồng.',
  }),
  'money.in-dong': ({ value, reading, other }) => ({
    message: `"${value}" quá lớn nếu tính bằng triệu đồng${other ? ` (từ ${other} triệu đồng trở lên)` : ''}; có thể đã nhập bằng đồng.${reading === null ? '' : ` Nếu nhập bằng đồng thì là ${reading} triệu đồng.`}`,
    advice: 'Đề nghị xác nhận và nhập lại bằng triệu đồng.',
  }),
  'percent.fraction-or-percent': ({ value, reading }) => ({
    message: `"${value}" có thể là tỷ lệ nhỏ hơn 1% hoặc là phần trăm viết dạng thập phân.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại kèm dấu %.',
  }),
  'percent.shown-hundredfold': ({ value, reading }) => ({
    message: `"${value}" nằm trong ô định dạng phần trăm nên đang hiển thị gấp 100 lần.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại kèm dấu %.',
  }),
  'date.not-a-date': ({ value }) => ({
    message: `"${value}" không phải là ngày.`,
    advice: `Đề nghị nhập theo dạng ngày/tháng/năm, ví dụ ${examples.day}.`,
  }),
  'date.no-such-day': ({ value }) => ({
    message: `"${value}" không phải là ngày có thật.`,
    advice: 'Đề nghị kiểm tra lại ngày, tháng, năm.',
  }),
  'date.month-above-12': ({ value }) => ({
    message: `"${value}" có tháng lớn hơn 12, có thể đã nhập tháng trước ngày.`,
    advice: 'Đề nghị nhập lại theo dạng ngày/tháng/năm.',
  }),
  'date.two-digit-year': ({ value, reading }) => ({
    message: `"${value}" chỉ ghi hai chữ số của năm.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập đủ bốn chữ số.',
  }),
  'date.far-year': ({ value, reading }) => ({
    message: `"${value}" có năm nằm ngoài khoảng 2000–2100.${shown(reading)}`,
    advice: 'Đề nghị kiểm tra lại năm.',
  }),
  'date.no-day': ({ value }) => ({
    message: `"${value}" chỉ có tháng và năm.`,
    advice: 'Đề nghị nhập đủ ngày, tháng, năm.',
  }),
  'date.shown-without-day': ({ value, reading }) => ({
    message: `Ô đang hiển thị "${value}", không có ngày, nên không rõ là ngày nào.${reading === null ? '' : ` Giá trị lưu trong ô là ${reading}.`}`,
    advice: 'Đề nghị nhập đủ ngày, tháng, năm.',
  }),
  'date.utc-midnight': ({ value, reading, other = null }) => ({
    message: `"${value}" có thể được ghi theo giờ quốc tế (UTC): theo giờ Việt Nam là ngày ${reading ?? ''}, theo giờ ghi trong ô là ngày ${other ?? ''}.`,
    advice: 'Đề nghị xác nhận ngày đúng và nhập lại theo dạng ngày/tháng/năm.',
  }),
  'date.words-beside': ({ value, reading }) => ({
    message: `"${value}" có chữ đi kèm ngày.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc chỉ nhập ngày, phần chữ ghi ở cột giải trình.',
  }),
  'date.serial-as-text': ({ value, reading }) => ({
    message: `"${value}" là số sê-ri ngày nhập dạng văn bản.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại theo dạng ngày/tháng/năm.',
  }),
  'date.month-first-format': ({ value, reading }) => ({
    message: `"${value}" là ngày nhưng ô đang hiển thị tháng trước ngày, nên ngày và tháng có thể bị đảo.${shown(reading)}`,
    advice: 'Đề nghị xác nhận hoặc nhập lại theo dạng ngày/tháng/năm.',
  }),
  'document.form': ({ value }) => ({
    message: `"${value}" chưa đúng dạng số, ký hiệu văn bản.`,
    advice: `Đề nghị nhập theo dạng ${examples.paper}.`,
  }),
  'document.several': ({ value }) => ({
    message: `"${value}" có nhiều số văn bản trong một ô.`,
    advice: 'Đề nghị chỉ nhập một văn bản, các văn bản khác ghi ở cột giải trình.',
  }),
  'document.became-date': ({ value }) => ({
    message: `"${value}" là số, ký hiệu văn bản đã bị bảng tính đổi thành ngày.`,
    advice: 'Đề nghị nhập lại số, ký hiệu dưới dạng chữ.',
  }),
  'document.date': ({ value }) => ({
    message: `Ngày ban hành trong "${value}" chưa đọc được chắc chắn.`,
    advice: 'Đề nghị nhập theo dạng ngày/tháng/năm với năm đủ bốn chữ số.',
  }),
};

export const textReadings = { repairs, reasons };
