// Lời của các vấn đề về số liệu, tiêu chí cấp tỉnh: ràng buộc sai, cộng hai lần, chủ trì nêu khác tổng các cơ quan.

import type { IssueTexts } from '../issue-text';
import { plainAmount } from '../numbers';
import { book } from './book';
import { scoring } from './scoring';

const SHEET = '"Số liệu tỉnh"';
const number = (value: number): string => plainAmount(value, ',');
const FIX_SOURCE = `Đề nghị sửa cột "Nguồn" ở trang ${SHEET}.`;

export const provinceIssues: IssueTexts<'province'> = {
  'province.no-source': ({ code }) => ({
    message: `Số liệu ${code} chưa nêu nguồn nên chưa tính được.`,
    advice: `Đề nghị nhập mã vào cột "Nguồn" ở trang ${SHEET}.`,
  }),
  'province.unknown-source': ({ code, source, kind }) => ({
    message: `Số liệu ${code} lấy nguồn "${source}", nhưng cách tính "${book.figureKinds[kind]}" không có nguồn nào mang mã này.`,
    advice: `${FIX_SOURCE} "Chủ trì nêu" chỉ nhận chỉ tiêu chung của tỉnh.`,
  }),
  'province.unknown-lead': ({ code, lead }) => ({
    message: `Cơ quan chủ trì "${lead}" của số liệu ${code} không có trong trang Cơ quan.`,
    advice: 'Đề nghị nhập đúng mã cơ quan.',
  }),
  'province.level-not-asked': ({ code, level }) => ({
    message: `Số liệu ${code} cộng cấp "${scoring.levels.of(level)}", nhưng cấp này không phải báo cáo chỉ tiêu nguồn nên không có gì để cộng.`,
    advice: `Đề nghị sửa cột "Cấp" ở trang ${SHEET}.`,
  }),
  'province.circle': ({ codes }) => ({
    message: `Các số liệu lấy lẫn nhau thành vòng nên không số liệu nào trong vòng tính được: ${codes}.`,
    advice: FIX_SOURCE,
  }),
  'province.unknown-criterion': ({ code, criterion }) => ({
    message: `Số liệu ${code} gắn với tiêu chí ${criterion}, nhưng bộ tiêu chí của tỉnh không có tiêu chí chấm điểm nào mang mã này.`,
    advice: `Đề nghị sửa cột "Tiêu chí" ở trang ${SHEET}.`,
  }),
  'province.bound-twice': ({ code, criterion, used }) => ({
    message: `Tiêu chí ${criterion} gắn với hai số liệu: đang chấm theo ${used}, không theo ${code}.`,
    advice: 'Đề nghị giữ một số liệu cho mỗi tiêu chí.',
  }),
  'province.unbound': ({ criterion }) => ({
    message: `Tiêu chí ${criterion} của tỉnh chưa gắn với số liệu nào nên chưa có điểm tự chấm.`,
    advice: `Đề nghị ghi mã tiêu chí vào một dòng của trang ${SHEET}.`,
  }),
  'province.not-scorable': ({ code, criterion, reason }) => ({
    message: `Số liệu ${code} không chấm được tiêu chí ${criterion}: ${scoring.invalid[reason]}`,
    advice: 'Đề nghị kiểm tra cách tính điểm của tiêu chí và cách tính của số liệu.',
  }),
  'province.above-whole': ({ code, agency, source, numerator, denominator }) => ({
    message: `${agency} báo cáo chỉ tiêu ${source}: ${number(numerator)} trên ${number(denominator)}, tỷ lệ ngoài khoảng 0–100% nên không được cộng vào số liệu ${code} của tỉnh.`,
    advice: 'Đề nghị cơ quan kiểm tra lại tử số, mẫu số.',
  }),
  'province.counted-twice': ({ code, agency, source }) => ({
    message: `Số liệu ${code} gặp chỉ tiêu ${source} của ${agency || 'tỉnh'} hai lần; chỉ cộng một lần.`,
    advice: FIX_SOURCE,
  }),
  'province.mixed': ({ code }) => ({
    message: `Số liệu ${code} cộng cả tỷ lệ và số lượng nên không tính được.`,
    advice: FIX_SOURCE,
  }),
  'province.stated-above': ({ code, lead, numerator, denominator }) => ({
    message: `${lead} nêu ${number(numerator)} trên ${number(denominator)} cho số liệu ${code}: số đạt được lớn hơn tổng số nên không dùng.`,
    advice: 'Đề nghị kiểm tra lại văn bản của cơ quan chủ trì.',
  }),
  'province.stated-differs': ({ code, lead, stated, statedAt, computed, cells, more, silent }) => ({
    message:
      `${lead} nêu ${stated} cho số liệu ${code}${statedAt === '' ? '' : ` (${statedAt})`}, số tính được là ${computed}` +
      `${cells === '' ? '' : `, từ ${cells}${more > 0 ? ` và ${more} ô khác` : ''}`}.` +
      `${silent > 0 ? ` Còn ${silent} cơ quan chưa có số.` : ''}`,
    advice: 'Đề nghị đối chiếu với cơ quan chủ trì; điểm tự chấm của tỉnh theo số tính được.',
  }),
  'ministry.points': ({ code }, value) => ({
    message: `Điểm "${value}" của ${code} trong bảng của Bộ không phải là số nên bảng chưa được đưa vào.`,
    advice: 'Đề nghị đối chiếu văn bản gốc và nhập lại.',
  }),
  'ministry.above': ({ code, points, maxPoints }) => ({
    message: `Bảng của Bộ ghi ${number(points)} điểm cho tiêu chí ${code}, ngoài khoảng từ 0 đến ${number(maxPoints)}.`,
    advice: 'Đề nghị đối chiếu văn bản gốc; có thể cột điểm bị lệch.',
  }),
  'ministry.max-differs': ({ code, printed, maxPoints }) => ({
    message: `Bảng của Bộ ghi điểm tối đa của tiêu chí ${code} là ${number(printed)}, bộ tiêu chí của tỉnh trong sổ là ${number(maxPoints)}.`,
    advice: 'Đề nghị nhập đúng bộ tiêu chí mà Bộ dùng trước khi đối chiếu.',
  }),
  'ministry.sum': ({ code, printed, sum }) => ({
    message: `Bảng của Bộ ghi ${number(printed)} điểm cho ${code === '' ? 'tổng cộng' : code}, các tiêu chí cộng lại ${number(sum)}.`,
    advice: 'Đề nghị đối chiếu văn bản gốc; có thể thiếu dòng hoặc một điểm chép sai.',
  }),
  'ministry.repeated': ({ code }) => ({
    message: `Bảng của Bộ có tiêu chí ${code} nhiều hơn một lần.`,
    advice: 'Đề nghị giữ một dòng.',
  }),
  'ministry.unknown-criterion': ({ code }) => ({
    message: `Bảng của Bộ có "${code}" nhưng bộ tiêu chí của tỉnh trong sổ không có.`,
    advice: 'Đề nghị nhập đúng bộ tiêu chí mà Bộ dùng, hoặc sửa mã.',
  }),
  'ministry.self-differs': ({ code, printed, computed }) => ({
    message: `Bộ ghi tỉnh tự chấm ${number(printed)} điểm ở tiêu chí ${code}, số liệu trong sổ cho ${number(computed)} điểm.`,
    advice: 'Đề nghị kiểm tra số liệu đã thay đổi sau khi gửi báo cáo tự chấm hay chưa.',
  }),
};
