// Lời về các số liệu, các báo cáo mâu thuẫn với nhau: giữa cơ quan chủ trì và phối hợp, giữa hai kỳ, giữa huyện và xã,
// và về văn bản kiểm chứng. Nói về biểu của cơ quan nên bằng tiếng Việt ở mọi ngôn ngữ của tiện ích.

import type { EntryValue } from '../../core/entries';
import type { IssueTexts } from '../issue-text';
import { plainAmount, vietnameseDate } from '../numbers';
import { book } from './book';
import { forms } from './forms';

const CAPTIONS: Readonly<Record<string, string>> = { ...forms.captions.targets, ...forms.captions.tasks };

const captionOf = (field: string): string => CAPTIONS[field] ?? field;
const shown = (value: EntryValue): string =>
  typeof value === 'number' ? plainAmount(value, ',') : String(value ?? '');
const dayOf = (iso: string): string => (iso === '' ? 'không ghi ngày' : `ngày ${vietnameseDate(iso)}`);

interface Periods {
  readonly before: EntryValue;
  readonly after: EntryValue;
  readonly period: string;
  readonly otherPeriod: string;
  readonly otherPlace: string;
}

const fromTo = ({ before, after, period, otherPeriod, otherPlace }: Periods): string =>
  `${book.periods.of(otherPeriod)} ghi ${shown(before)} (${otherPlace}), ${book.periods.of(period)} ghi ${shown(after)}`;

export const statements: IssueTexts<'statements'> = {
  'statement.lead-and-coordinator': ({ row, own, other, otherValue, otherPlace }) => ({
    message: `Nhiệm vụ ${row}: cơ quan này báo "${own}", còn cơ quan chủ trì là ${other} báo "${otherValue}" (${otherPlace}).`,
    advice: 'Đề nghị hai cơ quan đối chiếu và thống nhất tình trạng của nhiệm vụ.',
  }),
  'statement.fell': params => ({
    message: `${params.row}: "${captionOf(params.field)}" tính từ đầu năm mà giảm: ${fromTo(params)}.`,
    advice: 'Đề nghị kiểm tra lại số liệu của hai kỳ; kỳ sau không thể ít hơn kỳ trước.',
  }),
  'statement.base-changed': params => ({
    message: `${params.row}: "${captionOf(params.field)}" đã khác kỳ trước: ${fromTo(params)}.`,
    advice: 'Nếu có điều chỉnh thì đề nghị giải trình; nếu không thì sửa cho khớp.',
  }),
  'statement.undone': params => ({
    message: `Nhiệm vụ ${params.row} đã báo hoàn thành rồi lại báo chưa: ${fromTo(params)}.`,
    advice: 'Đề nghị kiểm tra lại tình trạng của nhiệm vụ ở hai kỳ.',
  }),
  'statement.sum-below': ({ row, field, stated, sum, counted, expected, otherPlace }) => ({
    message:
      `Chỉ tiêu ${row}: "${captionOf(field)}" ghi ${shown(stated)}, còn cộng ${counted} trên ${expected} đơn vị ` +
      `trực thuộc đã báo là ${shown(sum)} (${otherPlace}).`,
    advice: 'Đề nghị đối chiếu với số liệu của từng đơn vị.',
  }),
  'statement.paper-two-dates': ({ number, date, otherDate, otherPlace }) => ({
    message: `Văn bản số ${number} ở đây ${dayOf(date)}, ở chỗ khác ${dayOf(otherDate)} (${otherPlace}).`,
    advice: 'Đề nghị kiểm tra lại số hoặc ngày của văn bản.',
  }),
  'statement.paper-of-many': ({ number, agencies, other, otherPlace }) => ({
    message: `Văn bản số ${number} được ${agencies} cơ quan nêu làm tài liệu kiểm chứng, trong đó có ${other} (${otherPlace}).`,
    advice: 'Đề nghị xem văn bản có chứng minh được việc của cơ quan này không.',
  }),
  'statement.paper-not-delivered': ({ row, number }) => ({
    message: `Nhiệm vụ ${row} nêu văn bản số ${number} nhưng thư mục tài liệu không có tệp nào mang số này.`,
    advice: 'Đề nghị cơ quan gửi văn bản, hoặc đặt lại tên tệp cho có số, ký hiệu của văn bản.',
  }),
};
