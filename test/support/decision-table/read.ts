// The decision table of the rules, as its workbook holds it: what a row of a form says, and what an official expects.
import path from 'node:path';
import { readFile, utils } from '@e965/xlsx';
import type { SectionKey } from '../../../src/core/entries';
import type { RuleRow, RuleValue, VerdictId } from '../../../src/core/rules';

const FILE = path.join(__dirname, '../../golden/rules/bang-quyet-dinh.xlsx');
const HEADER_ROW = 4;

type Captions = Readonly<Record<string, string>>;

interface SheetShape {
  readonly sheet: string;
  readonly constants: Captions;
  readonly entries: Captions;
}

const SHAPES: Readonly<Record<SectionKey, SheetShape>> = {
  tasks: {
    sheet: 'Nhiệm vụ',
    constants: { firstDay: 'Ngày đầu', lastDay: 'Ngày cuối' },
    entries: {
      status: 'Tình trạng',
      completion: 'Mức độ (%)',
      dateDone: 'Ngày hoàn thành',
      result: 'Kết quả',
      evidenceNumber: 'Số, ký hiệu văn bản',
      evidenceDate: 'Ngày văn bản',
      explanation: 'Giải trình',
      plannedFunds: 'Dự toán (triệu đồng)',
      grantedFunds: 'Được cấp (triệu đồng)',
      spentFunds: 'Đã chi (triệu đồng)',
    },
  },
  targets: {
    sheet: 'Chỉ tiêu',
    constants: { unit: 'Đơn vị tính', comparison: 'So sánh', threshold: 'Mức giao' },
    entries: {
      numerator: 'Số đạt được',
      denominator: 'Tổng số',
      previous: 'Năm trước',
      explanation: 'Giải trình',
    },
  },
  selfScores: {
    sheet: 'Tự chấm điểm',
    constants: { maxPoints: 'Điểm tối đa', scale: 'Thang chấm', levels: 'Các mức điểm' },
    entries: {
      notApplicable: 'Không áp dụng',
      selfScore: 'Điểm tự chấm',
      explanation: 'Giải trình',
      evidence: 'Tài liệu kiểm chứng',
    },
  },
};

type ExpectedVerdict = 'lỗi' | 'cảnh báo' | 'lưu ý' | 'không';

export interface DecisionCase {
  readonly section: SectionKey;
  /** `Chỉ tiêu 12`: where an official finds it. */
  readonly place: string;
  readonly constants: RuleRow;
  readonly entries: RuleRow;
  readonly verdict: ExpectedVerdict;
  readonly id: VerdictId;
  readonly amount: number | null;
  readonly why: string;
  readonly clause: string;
  /** What the row says of itself beside its entries, by caption: code, year, period. */
  readonly said: Readonly<Record<string, RuleValue>>;
}

type SheetRow = Readonly<Record<string, string | number>>;

const VERDICTS: readonly ExpectedVerdict[] = ['lỗi', 'cảnh báo', 'lưu ý', 'không'];
const DAYS: Readonly<Record<string, number>> = { 'hôm qua': -1, 'hôm nay': 0, 'ngày mai': 1 };

function valueOf(value: string | number | undefined, todaySerial: number): RuleValue {
  if (value === undefined) return null;
  if (value === '#N/A') return { error: '#N/A' };
  const days = DAYS[value];
  return days === undefined ? value : todaySerial + days;
}

/** Levels are written `10; 5; 0`; a criterion without levels has an empty list. */
const constantOf = (key: string, value: RuleValue): RuleValue =>
  key === 'levels' ? String(value ?? '').replaceAll('; ', '|') : value;

const picked = (row: SheetRow, captions: Captions, todaySerial: number): RuleRow =>
  Object.fromEntries(
    Object.entries(captions).map(([key, caption]) => [
      key,
      constantOf(key, valueOf(row[caption], todaySerial)),
    ]),
  );

function caseOf(section: SectionKey, row: SheetRow, todaySerial: number): DecisionCase {
  const { sheet, constants, entries } = SHAPES[section];
  const place = `${sheet} ${String(row['STT'])}`;
  const verdict = VERDICTS.find(word => word === row['Kết luận mong đợi']);
  if (!verdict) throw new Error(`${place}: no such verdict`);
  const amount = row['Số chênh lệch'];
  return {
    section,
    place,
    constants: picked(row, constants, todaySerial),
    entries: picked(row, entries, todaySerial),
    verdict,
    // A row may name what is no rule: that every name is one is a test of its own.
    id: String(row['Mã quy tắc']) as VerdictId,
    amount: typeof amount === 'number' ? amount : null,
    why: String(row['Vì sao'] ?? ''),
    clause: String(row['Căn cứ'] ?? ''),
    said: row,
  };
}

/** Every row of the table; "hôm nay" is the day whose serial is given. */
export function decisionTable(todaySerial: number): readonly DecisionCase[] {
  const { Sheets } = readFile(FILE);
  return (Object.keys(SHAPES) as SectionKey[]).flatMap(section => {
    const sheet = Sheets[SHAPES[section].sheet];
    if (!sheet) throw new Error(`no sheet ${SHAPES[section].sheet}`);
    return utils
      .sheet_to_json<SheetRow>(sheet, { range: HEADER_ROW - 1 })
      .map(row => caseOf(section, row, todaySerial));
  });
}
