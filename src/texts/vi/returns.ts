// Lời về tệp nộp về: vì sao bị từ chối, đã sửa gì khi đọc, có vấn đề gì và cần làm gì.

import type { StructureRepairCode } from '../../core/entries';
import type { IssueTexts, RefusalTexts } from '../issue-text';
import { book } from './book';

const plain = (amount: number): string => String(amount).replace('.', ',');

/** Lý do từ chối hoặc không dùng một tệp. */
export const refusals: RefusalTexts = {
  'main-workbook': () =>
    'Tệp là sổ chính của cơ quan tổng hợp, không phải biểu nộp về. Đề nghị bỏ tệp này khỏi danh sách và chọn đúng biểu của cơ quan.',
  'identity.missing': ({ sections }) =>
    sections === undefined
      ? 'Tệp không có thông tin nhận dạng của biểu mẫu đã phát. Đề nghị cơ quan nhập vào đúng tệp đã được gửi, không chép sang tệp khác.'
      : `Tệp không có thông tin nhận dạng của biểu mẫu đã phát, nhưng có các trang giống biểu mẫu: ${sections}. Đề nghị xác nhận cơ quan gửi rồi đọc lại tệp, hoặc yêu cầu nhập vào đúng tệp đã được gửi.`,
  'identity.several': () =>
    'Tệp chứa thông tin nhận dạng của nhiều biểu mẫu khác nhau. Đề nghị gửi mỗi biểu trong một tệp riêng, đúng như khi được phát.',
  'identity.other-sections': ({ sections, found, expected }) =>
    `Các trang ${sections} có tiêu đề "${found}", trong khi thông tin nhận dạng của tệp là "${expected}". Đề nghị hỏi lại cơ quan; nếu đúng là số liệu của cơ quan này thì xác nhận cơ quan rồi đọc lại tệp.`,
  'identity.sections-other-than-confirmed': ({ sections, found, expected }) =>
    `Các trang ${sections} có tiêu đề "${found}", trái với xác nhận rằng tệp là biểu "${expected}", nên số liệu không được tính. Đề nghị kiểm tra lại cơ quan đã xác nhận, năm và kỳ đang tổng hợp; nếu chỉ tiêu đề sai thì đề nghị cơ quan nhập vào đúng biểu đã phát rồi gửi lại.`,
  'identity.damaged': () =>
    'Thông tin nhận dạng của biểu mẫu bị hỏng. Đề nghị phát lại biểu mẫu cho cơ quan và chuyển số liệu sang biểu mới.',
  'identity.fingerprint': () =>
    'Thông tin nhận dạng của biểu mẫu đã bị thay đổi sau khi phát. Đề nghị liên hệ cơ quan gửi để xác nhận, rồi phát lại biểu mẫu.',
  'plan.wrong': ({ found, expected }) =>
    `Biểu thuộc kế hoạch ${found}, không phải kế hoạch ${expected}. Đề nghị gửi đúng biểu của kế hoạch này.`,
  'template.unknown': ({ found, expected }) =>
    `Biểu dùng mẫu phiên bản ${found}, mới hơn phiên bản ${expected} mà chương trình này đọc được. Đề nghị cập nhật chương trình rồi đọc lại tệp; cơ quan không phải nhập lại.`,
  'template.old': ({ found, expected }) =>
    `Biểu dùng mẫu cũ, phiên bản ${found}; phiên bản đang dùng là ${expected}. Đề nghị chép giá trị ở các cột nhập (tô màu) sang biểu mới được phát rồi gửi lại.`,
  'plan-version.unknown': ({ found, expected }) =>
    `Biểu lập theo phiên bản kế hoạch ${found}, mới hơn hoặc khác phiên bản ${expected} của sổ. Đề nghị kiểm tra lại sổ đang mở.`,
  'year.wrong': ({ found, expected }) =>
    `Biểu của năm ${found}, trong khi đang tổng hợp năm ${expected}. Đề nghị gửi biểu của năm ${expected}.`,
  'period.wrong': ({ found, expected }) =>
    `Biểu của kỳ "${book.periods.of(found)}", trong khi đang tổng hợp kỳ "${book.periods.of(expected)}". Đề nghị gửi đúng biểu của kỳ.`,
  'agency.unknown': ({ found }) =>
    `Mã cơ quan ${found} trong biểu không có trong danh sách cơ quan. Đề nghị kiểm tra bảng Cơ quan.`,
  'agency.not-expected': ({ found }) => `Cơ quan ${found} không phải nộp biểu trong kỳ này.`,
  'structure.no-entry-sheet': () =>
    'Không tìm thấy trang nhập liệu nào của biểu mẫu (các trang hoặc tiêu đề cột đã bị xóa). Đề nghị phát lại biểu mẫu.',
  'path.missing': () => 'Không tìm thấy tệp. Kiểm tra lại đường dẫn.',
  'path.folder': () => 'Đây là một thư mục, không phải tệp. Chỉ đến từng tệp trong thư mục.',
  'path.special': () =>
    'Đây không phải là tệp thông thường (thiết bị hoặc ống dẫn dữ liệu) nên không được mở. Chỉ đến tệp biểu mẫu.',
  'path.ambiguous': () =>
    'Có nhiều tệp cùng hiện tên này vì tên không ghi bằng Unicode. Đổi tên các tệp đó rồi chọn lại.',
  'path.unreadable': () =>
    'Không mở được tệp. Kiểm tra quyền đọc và đóng tệp nếu đang mở ở chương trình khác.',
  duplicate: ({ original }) => `Trùng hoàn toàn với tệp ${original}.`,
  superseded: ({ newer }) => `Đã có bản nộp mới hơn: ${newer}.`,
  stale: ({ newer }) =>
    `Cũ hơn bản đã tổng hợp (${newer}) nên không thay thế bản đó. Nếu tệp này mới là bản đúng, đề nghị chọn dùng tệp này rồi tổng hợp lại.`,
};

/** Biểu bị xáo trộn nhưng vẫn đọc được; việc chỉnh cách nhập từng giá trị có lời ở `text-readings`. */
export const structureRepairs: Readonly<Record<StructureRepairCode, string>> = {
  'identity.section-confirmed': 'người dùng xác nhận trang mang tiêu đề khác vẫn là số liệu của cơ quan',
  'received.set': 'người dùng đặt ngày nhận tệp',
  'received.before-issue':
    'thời điểm ghi trên tệp có trước ngày phát biểu nên không thể đúng; lấy ngày tổng hợp làm ngày nhận',
  'identity.confirmed': 'người dùng xác nhận tệp không còn thông tin nhận dạng là biểu của cơ quan',
  'text.from-number': 'ghi số ở cột chữ theo cách hiển thị',
  'text.from-date': 'ghi ngày ở cột chữ theo dạng ngày/tháng/năm',
  'row.id-from-number': 'đọc mã dòng đã bị chuyển thành số',
  'row.id-cleaned': 'chuẩn hóa mã dòng',
  'column.id-found': 'tiêu đề cột mã bị mất hoặc đổi; tìm theo các mã bên dưới',
  'column.moved': 'cột đã bị chuyển chỗ',
  'column.inserted': 'có cột chèn thêm, không đọc',
  'sheet.renamed': 'trang đã bị đổi tên',
  'header.moved': 'dòng tiêu đề đã bị dời',
  'structure.more-alike': 'số chỗ khác trong trang được chỉnh như chỗ này',
};

export const issues: IssueTexts<'returns'> = {
  'structure.more-alike': ({ count }) => ({
    message: `Còn ${count} chỗ khác trong trang này có cùng vấn đề như chỗ này.`,
    advice: 'Đề nghị xem cả trang và xử lý các chỗ còn lại như vậy.',
  }),
  'structure.sheet-missing': ({ sheet }) => ({
    message: `Thiếu trang "${sheet}" của biểu mẫu.`,
    advice: 'Đề nghị cơ quan gửi lại biểu có đủ các trang.',
  }),
  'structure.column-missing': ({ column }) => ({
    message: `Không tìm thấy cột "${column}".`,
    advice: 'Đề nghị khôi phục tên cột như biểu đã phát rồi gửi lại.',
  }),
  'structure.column-hidden': () => ({
    message: 'Cột đang bị ẩn nhưng có số liệu; số liệu vẫn được đọc.',
    advice: 'Kiểm tra lại số liệu trong cột ẩn.',
  }),
  'structure.row-hidden': ({ row }) => ({
    message: `Dòng ${row} đang bị ẩn nhưng có số liệu; số liệu vẫn được đọc.`,
    advice: 'Kiểm tra lại số liệu trong dòng ẩn.',
  }),
  'structure.row-unknown': ({ row }) => ({
    message: `Dòng mã ${row} không thuộc biểu đã phát; số liệu của dòng này không được dùng.`,
    advice: 'Kiểm tra lại mã ở cột đầu của dòng.',
  }),
  'structure.row-twice': ({ row }) => ({
    message: `Mã ${row} xuất hiện hai lần; chỉ dòng đầu được đọc.`,
    advice: 'Xóa dòng thừa hoặc sửa lại mã.',
  }),
  'structure.cells-merged': () => ({
    message: 'Có ô nhập bị gộp; chỉ ô đầu của vùng gộp có giá trị.',
    advice: 'Bỏ gộp ô và nhập riêng từng dòng.',
  }),
  'structure.cell-covered': ({ column, row, first }) => ({
    message: `Ô ${column} của dòng mã ${row} nằm trong vùng bị gộp vào ô ${first}; nội dung riêng của ô này có thể đã mất.`,
    advice: `Đề nghị cơ quan bỏ gộp ô, nhập lại cột ${column} của dòng này rồi gửi lại.`,
  }),
  'structure.formula-instead-of-value': () => ({
    message: 'Ô nhập chứa công thức; kết quả đã lưu được đọc.',
    advice: 'Kiểm tra kết quả; nên thay công thức bằng giá trị.',
  }),
  'structure.formula-changing': () => ({
    message:
      'Ô nhập chứa công thức lấy ngày hiện tại hoặc số ngẫu nhiên nên mỗi lần mở tệp lại cho kết quả khác; kết quả đã lưu được đọc.',
    advice: 'Đề nghị cơ quan kiểm tra và nhập trực tiếp giá trị vào ô.',
  }),
  'structure.cell-error': (_, value) => ({
    message: `Ô nhập đang báo lỗi ${value}.`,
    advice: 'Xóa công thức bị lỗi và nhập giá trị.',
  }),
  'structure.formula-without-result': () => ({
    message: 'Ô nhập chứa công thức không có kết quả; ô được coi là chưa nhập.',
    advice: 'Đề nghị cơ quan thay công thức bằng giá trị rồi gửi lại.',
  }),
  'structure.formula-not-computed': () => ({
    message:
      'Ô nhập chứa công thức có kết quả lưu là 0, trong tệp mà chương trình ghi ra chưa tính công thức; số 0 này có thể không phải là kết quả.',
    advice: 'Đề nghị cơ quan mở tệp bằng Excel, thay công thức bằng giá trị rồi gửi lại.',
  }),
  'structure.formula-of-other-file': (_, value) => ({
    message: `Ô nhập lấy giá trị ${value} từ một tệp khác không gửi kèm; giá trị lưu lần cuối được đọc và có thể đã cũ.`,
    advice: 'Đề nghị cơ quan kiểm tra giá trị và nhập trực tiếp vào ô.',
  }),
  'structure.sheet-twice': ({ sheet, read }) => ({
    message: `Trang "${sheet}" cũng có nội dung như trang "${read}"; chỉ trang "${read}" được đọc.`,
    advice: 'Kiểm tra trang nào là bản đúng, xóa trang thừa rồi gửi lại.',
  }),
  'structure.sheet-hidden': () => ({
    message: 'Trang nhập liệu đang bị ẩn; số liệu vẫn được đọc.',
    advice: 'Kiểm tra lại số liệu trong trang ẩn.',
  }),
  'structure.column-twice': ({ column }) => ({
    message: `Cột "${column}" xuất hiện hai lần; chỉ cột bên trái được đọc.`,
    advice: 'Kiểm tra cột nào là bản đúng, xóa cột thừa rồi gửi lại.',
  }),
  'structure.row-of-other': ({ row, other }) => ({
    message: `Dòng mã ${row} mang nội dung của dòng mã ${other}; không rõ số liệu thuộc dòng nào nên cả dòng này không được dùng.`,
    advice:
      'Đề nghị cơ quan đối chiếu mã với nội dung từng dòng (có thể đã sắp xếp hoặc dán đè mà không kèm cột mã), nhập lại vào biểu đã phát rồi gửi lại.',
  }),
  'structure.caption-changed': ({ column, row, issued }) => ({
    message: `Cột "${column}" của dòng mã ${row} không còn như biểu đã phát ("${issued}").`,
    advice: 'Số liệu vẫn được đọc theo mã dòng; kiểm tra xem cơ quan có hiểu đúng nội dung của dòng không.',
  }),
  'structure.figure-changed': ({ column, row, issued }) => ({
    message: `Cột "${column}" của dòng mã ${row} đã bị sửa; biểu đã phát ghi "${issued}".`,
    advice:
      'Số liệu vẫn được tính theo mức đã phát; đề nghị cơ quan khôi phục ô này và kiểm tra lại số liệu của dòng.',
  }),
  'structure.captions-gone': ({ columns }) => ({
    message: `Không còn nội dung ở cột ${columns}; không đối chiếu được mã dòng với nội dung của cột đó.`,
    advice:
      'Kiểm tra xem số liệu có đúng dòng không; nếu không chắc, đề nghị cơ quan nhập lại vào biểu đã phát.',
  }),
  'structure.cells-shifted': ({ first, last, column }) => ({
    message: `Các ô từ ${first} đến ${last} của cột "${column}" đã bị đẩy lên hoặc xuống so với dòng của chúng; các ô này được coi là chưa nhập.`,
    advice:
      'Đề nghị cơ quan đưa số liệu về đúng dòng (có thể đã chèn hoặc xóa ô trong cột nhập), kiểm tra từng dòng rồi gửi lại.',
  }),
  'structure.last-row-blank': ({ row, first, last }) => ({
    message: `Riêng dòng cuối của bảng (mã ${row}) để trống, trong khi mọi dòng bên trên đều có số liệu; có thể số liệu trong vùng ${first}:${last} đã bị dồn lên, mỗi dòng mang số liệu của dòng dưới. Số liệu vẫn được đọc theo dòng.`,
    advice:
      'Đề nghị cơ quan đối chiếu từng dòng từ trên xuống; nếu chỉ quên dòng cuối thì nhập dòng đó, nếu đã dồn lên thì đưa số liệu về đúng dòng rồi gửi lại.',
  }),
  'structure.computed-typed': ({ column, row }) => ({
    message: `Cột "${column}" của dòng mã ${row} do biểu tự tính nhưng đã bị nhập đè; ô này không được đọc.`,
    advice: 'Kiểm tra số liệu ở các cột nhập của dòng; đề nghị cơ quan khôi phục công thức của ô.',
  }),
  'structure.computed-contradicts': ({ column, row }) => ({
    message: `Cột "${column}" của dòng mã ${row} đã bị nhập đè, trái với số liệu ở các cột nhập; ô này không được đọc.`,
    advice:
      'Đề nghị cơ quan kiểm tra số liệu nào đúng, sửa ở các cột nhập và khôi phục công thức rồi gửi lại.',
  }),
  'structure.computed-as-values': ({ column }) => ({
    message: `Công thức ở cột "${column}" đã bị thay bằng giá trị; cột này không được đọc.`,
    advice: 'Không cần làm gì nếu số liệu ở các cột nhập là đúng.',
  }),
  'structure.row-id-doubtful': ({ row }) => ({
    message: `Mã dòng ${row} đã bị chuyển thành số nên có thể là nhiều dòng khác nhau; dòng này không được đọc.`,
    advice: 'Nhập lại mã dòng dạng chữ như biểu đã phát.',
  }),
  'structure.row-without-id': () => ({
    message: 'Dòng không có mã nhưng có nội dung ở các cột nhập; nội dung này không được đọc.',
    advice: 'Khôi phục mã của dòng như biểu đã phát, hoặc chuyển nội dung về đúng dòng.',
  }),
  'structure.text-below': () => ({
    message: 'Có nội dung bên dưới bảng, ngoài các dòng của biểu; nội dung này không được đọc.',
    advice:
      'Nếu là số liệu thì chuyển vào đúng dòng của biểu; nếu là ghi chú hoặc chữ ký thì không cần làm gì.',
  }),
  'identity.plan-version-older': ({ found, expected }) => ({
    message: `Biểu lập theo phiên bản ${found} của kế hoạch, nay là phiên bản ${expected}; số liệu vẫn được đọc, nhiệm vụ thêm sau đó chưa có trong biểu.`,
    advice: 'Nếu cần số liệu của nhiệm vụ mới, phát biểu theo phiên bản hiện hành cho cơ quan.',
  }),
  'identity.entries-of-other': ({ rows, ids, other, file, agency }) => ({
    message: `${rows} dòng của trang này (mã ${ids}) giống hệt số liệu của ${other} (tệp ${file}); số liệu của ${agency} vẫn được đọc.`,
    advice:
      'Đối chiếu hai tệp và hỏi lại hai cơ quan: nếu đã chép từ biểu của cơ quan kia thì nhập lại số liệu của mình rồi gửi lại.',
  }),
  'identity.other-file-name': ({ found, expected }) => ({
    message: `Tên tệp ghi mã cơ quan ${found}, nhưng biểu được phát cho cơ quan ${expected}; số liệu được tính cho ${expected}.`,
    advice: 'Kiểm tra xem cơ quan có nhập nhầm biểu của cơ quan khác không.',
  }),
  'identity.section-other': ({ found, expected }) => ({
    message: `Tiêu đề của trang ghi "${found}", trong khi tệp là biểu "${expected}"; số liệu của trang này chưa được tính.`,
    advice:
      'Hỏi lại cơ quan: nếu chép nhầm trang thì gửi lại đúng trang; nếu đúng là số liệu của cơ quan này thì xác nhận cơ quan của tệp rồi đọc lại.',
  }),
  'identity.section-other-than-confirmed': ({ found, expected }) => ({
    message: `Tiêu đề của trang ghi "${found}", trái với xác nhận rằng tệp là biểu "${expected}"; số liệu của trang này không được tính.`,
    advice:
      'Kiểm tra lại cơ quan đã xác nhận, năm và kỳ đang tổng hợp; nếu chỉ tiêu đề sai thì đề nghị cơ quan nhập vào đúng biểu đã phát rồi gửi lại.',
  }),
  'identity.section-confirmed': ({ found, expected }) => ({
    message: `Tiêu đề của trang ghi "${found}", trong khi tệp là biểu "${expected}"; người dùng đã xác nhận nên số liệu của trang vẫn được tính.`,
    advice: 'Lần sau đề nghị cơ quan nhập vào đúng tệp đã được phát.',
  }),
  'identity.section-unread': ({ found, expected }) => ({
    message: `Tiêu đề của trang không còn cho biết trang là của cơ quan nào ("${found}"), trong khi tệp là biểu "${expected}"; số liệu của trang vẫn được tính.`,
    advice: 'Kiểm tra xem trang có phải được chép từ tệp khác sang không.',
  }),
  'identity.confirmed': ({ agency }) => ({
    message: `Tệp không còn thông tin nhận dạng hợp lệ; người dùng đã xác nhận đây là biểu của cơ quan ${agency}.`,
    advice: 'Lần sau đề nghị cơ quan nhập vào đúng tệp đã được phát.',
  }),
  'received.set-before-issue': ({ found, expected }) => ({
    message: `Ngày nhận ${found} do người dùng đặt sớm hơn ngày phát biểu ${expected}.`,
    advice: 'Kiểm tra lại ngày nhận; nếu biểu được phát lại sau khi cơ quan đã nộp thì không cần làm gì.',
  }),
  'resubmission.older-form': ({ other }) => ({
    message: `Bản được dùng là bản gửi sau cùng, nhưng lập trên biểu phát trước hoặc phiên bản cũ hơn tệp ${other}.`,
    advice: 'So sánh hai bản và hỏi lại cơ quan bản nào là bản chính thức.',
  }),
  'resubmission.same-time': ({ other }) => ({
    message: `Có tệp khác của cơ quan mang cùng thời điểm gửi: ${other}; không xác định được bản nào mới hơn.`,
    advice: 'So sánh hai bản, chọn bản đúng và bỏ tệp còn lại rồi tổng hợp lại.',
  }),
  'resubmission.older-than-held': ({ other }) => ({
    message: `Tệp này có trước bản đã tổng hợp (${other}) nhưng được người dùng chọn thay thế bản đó.`,
    advice: 'Xem lại các ô khác nhau; nếu chọn nhầm, hoàn tác lần tổng hợp.',
  }),
  'resubmission.stale': ({ other, agency }) => ({
    message: `Tệp này cũ hơn bản đã tổng hợp (${other}) nên không thay thế bản đó.`,
    advice: `So sánh hai bản. Nếu tệp này mới là bản đúng, chọn dùng tệp này ở màn hình Tổng hợp (dòng lệnh: --accept ${agency}) rồi tổng hợp lại.`,
  }),
  'resubmission.changed': ({ other, before, after }) => ({
    message: `Giá trị khác bản trước (${other}): trước là "${before}", nay là "${after}".`,
    advice: 'Xem lại; nếu giá trị trước mới đúng, hỏi lại cơ quan hoặc chọn giữ giá trị trước khi tổng hợp.',
  }),
  'structure.macros': () => ({
    message: 'Tệp có macro; macro không được chạy.',
    advice: 'Nên gửi tệp .xlsx không có macro.',
  }),
  'structure.external-links': () => ({
    message: 'Tệp có liên kết đến tệp khác; liên kết không được mở.',
    advice: 'Kiểm tra lại các số liệu lấy từ tệp khác.',
  }),
  'completeness.row-missing': ({ row }) => ({
    message: `Thiếu dòng ${row} của biểu đã phát.`,
    advice: 'Đề nghị khôi phục dòng này từ biểu đã phát và nhập số liệu.',
  }),
  'reading.money-maybe-billions': ({ limit, thousandfold }, value) => ({
    message: `Kinh phí "${value.replace('.', ',')}" dưới ${plain(limit)} triệu đồng, rất nhỏ nếu tính bằng triệu đồng; có thể đã nhập bằng tỷ đồng (khi đó là ${plain(thousandfold)} triệu đồng). Số đã nhập vẫn được đọc là triệu đồng.`,
    advice: 'Kiểm tra đơn vị tính; nếu là tỷ đồng thì đề nghị cơ quan nhập lại bằng triệu đồng.',
  }),
  'reading.legacy-letter': (_, value) => ({
    message: `Chữ dùng phông cũ có ký tự không chuyển được: "${value}".`,
    advice: 'Đề nghị cơ quan gõ lại bằng phông Unicode (Times New Roman).',
  }),
  'reading.date-maybe-turned': ({ other }, value) => ({
    message: `Ngày ${value} có thể đã bị máy tính đảo ngày và tháng (ngày đúng có thể là ${other}): trong trang này, các ngày lớn hơn 12 đều ở dạng chữ.`,
    advice: 'Đề nghị cơ quan kiểm tra lại ngày này và nhập theo dạng ngày/tháng/năm.',
  }),
  'reading.lost-letter': (_, value) => ({
    message: `Chữ "${value}" có ký tự bị mất khi lưu tệp (hiện thành dấu ? hoặc �).`,
    advice: 'Đề nghị cơ quan gõ lại bằng phông Unicode (Times New Roman) rồi lưu dạng .xlsx.',
  }),
  'reading.legacy-suspected': (_, value) => ({
    message: `Chữ "${value}" có vẻ được gõ bằng bảng mã cũ (TCVN3 hoặc VNI) nhưng phông của ô không còn cho biết.`,
    advice: 'Đề nghị cơ quan gõ lại bằng phông Unicode (Times New Roman).',
  }),
};

/** Nói thêm ở mọi giá trị đọc không chắc chắn. */
export const notTaken = 'Giá trị này chưa được đưa vào tổng hợp.';
