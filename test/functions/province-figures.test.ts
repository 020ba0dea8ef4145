// PAR.TINH and PAR.NEU over a book whose rows are written by hand.
import { builtInBook } from '../../src/app/book/built-in';
import type { Book } from '../../src/app/book/model';
import { BUILT_IN_FIGURES } from '../../src/core/province';
import type { ConsolidatedRow } from '../../src/workbook/records/consolidated-record';
import { cell } from '../support/functions-in-cells';

const row = (
  agencyCode: string,
  section: ConsolidatedRow['section'],
  rowId: string,
  fields: ConsolidatedRow['fields'],
): ConsolidatedRow => ({
  ...{ agencyCode, agencyName: '', level: '', period: 'nam', section, rowId, area: '', name: '', fields },
  ...{ verdict: '', file: '', sha256: '', sheet: '', cells: '', templateVersion: 1, submission: 1 },
});

const built = builtInBook(2018);
const BOOK: Book = {
  ...built,
  figures: [
    ...BUILT_IN_FIGURES,
    { ...(BUILT_IN_FIGURES[0] as Book['figures'][number]), code: 'X.1', kind: 'done', sources: ['A.I.1'] },
  ],
  consolidated: [
    row('SNV', 'targets', 'III.5', { numerator: 1, denominator: 2 }),
    row('STP', 'targets', 'III.5', { numerator: 99, denominator: 100 }),
    row('SNV', 'targets', 'I.7', { numerator: 2 }),
    row('SNV', 'targets', 'I.6', { numerator: 0, denominator: 0 }),
    row('SNV', 'tasks', 'A.I.1', { status: 'Hoàn thành' }),
    row('SNV', 'selfScores', '3.5', { selfScore: 0 }),
    row('STP', 'selfScores', '3.5', { selfScore: 1 }),
  ],
};
const par = cell({ book: BOOK });

test('a figure is its added parts: 100 of 102, a count, an answer', () => {
  expect(par('TINH', 'III.5', 2018)).toBe((100 * 100) / 102);
  expect(par('TINH', 'i.7', '2018')).toBe(2);
  expect(par('TINH', 'X.1', 2018)).toBe(true);
  expect(par('TINH', [['III.5'], ['I.7']], 2018)).toEqual([[(100 * 100) / 102], [2]]);
});

test('what nobody returned, what did not arise, another year and an unknown code are said', () => {
  expect(par('TINH', 'VIII.2', 2018)).toBe('Chưa có số liệu');
  expect(par('TINH', 'I.6', 2018)).toMatch(/^#N\/A Không phát sinh/);
  expect(par('TINH', 'III.5', 2019)).toMatch(/^#N\/A Sổ này là sổ năm 2018/);
  expect(par('TINH', 'III.55', 2018)).toMatch(/^#N\/A Không có số liệu của tỉnh mã "III\.55".*III\.5/);
});

test('other figures of an agency: points of the criterion, index, change, rank, the province', () => {
  const set = built.criteriaSets.find(({ level }) => level === 'department');
  const most = set?.criteria.find(({ relatedTarget }) => relatedTarget === 'III.5')?.maxPoints ?? 0;
  const ofProvince = built.criteriaSets.find(({ level }) => level === 'province');
  const provinceMost =
    ofProvince?.criteria.find(({ relatedTarget }) => relatedTarget === 'III.5')?.maxPoints ?? 0;
  const [answer] = par('NEU', 'Sở Nội vụ', 'III.5', 2, 2) as readonly (readonly number[])[];
  // All of the criterion's points: the index is that of its part of 100, and STP's one point is passed.
  expect(answer?.slice(0, 4)).toEqual([most, most, most, 1]);
  // 101 of 102 in the place of 100 of 102, each rounded half up to two decimals.
  const rounded = (share: number): number => Math.round(share * provinceMost * 100) / 100;
  expect(answer?.[5]).toBeCloseTo(rounded(101 / 102) - rounded(100 / 102), 9);
  expect(par('NEU', 'Sở Nội vụ', 'III.5', 3, 2)).toMatch(/^#VALUE! .*lớn hơn mẫu số/);
  expect(par('NEU', 'Sở Nội vụ', 'III.5', 1)).toMatch(/^#VALUE! .*là tỷ lệ/);
  expect(par('NEU', 'Sở Nội vụ', 'VIII.2', 1, 2)).toMatch(/^#N\/A .*không phải báo cáo/);
  // The cells that follow are as they were: nothing was changed.
  expect(par('TINH', 'III.5', 2018)).toBe((100 * 100) / 102);
});
