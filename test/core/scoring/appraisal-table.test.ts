// Tables of appraised points as offices keep them, read by hand: which cell is which mark, what is passed over, what is wrong.
import { readAppraisalTable } from '../../../src/core/scoring';

type Grid = readonly (readonly (string | number | null)[])[];

const AGENCIES: Readonly<Record<string, string>> = { SNV: 'SNV', 'Sở Nội vụ': 'SNV', STC: 'STC', SYT: 'SYT' };
const CRITERIA: Readonly<Record<string, string>> = { '1.1': '1.1', '1.2': '1.2', 'Ban hành kế hoạch': '1.1' };

const read = (grid: Grid, from?: { readonly row: number; readonly column: number }) =>
  readAppraisalTable(grid, {
    agencyOf: text => AGENCIES[text] ?? null,
    criterionOf: text => CRITERIA[text] ?? null,
    isHeading: text => text === 'I',
    sheet: 'Điểm',
    ...(from ? { from } : {}),
  });

const marksOf = (grid: Grid) =>
  read(grid)?.marks.map(({ agency, criterion, points, place }) => [agency, criterion, points, place.cell]);
const faultsOf = (grid: Grid) =>
  read(grid)?.issues.map(({ rule, value, place }) => [rule, value, place.cell]);

const MATRIX: Grid = [
  ['BẢNG ĐIỂM THẨM ĐỊNH', null, null, null, null],
  ['STT', 'Mã', 'Điểm tối đa', 'Sở Nội vụ', 'STC'],
  [1, 'I', 20, 14.5, 11],
  [2, '1.1', 10, '8,5', 6],
  [3, '1.2', 10, 6, null],
  [null, 'Tổng cộng', 20, 14.5, 6],
];

test('criteria by agencies: each mark with its cell; maxima, areas and sums are passed over by name', () => {
  expect(marksOf(MATRIX)).toEqual([
    ['SNV', '1.1', 8.5, 'D4'],
    ['STC', '1.1', 6, 'E4'],
    ['SNV', '1.2', 6, 'D5'],
  ]);
  expect(faultsOf(MATRIX)).toEqual([]);
  expect(read(MATRIX)?.passedOver).toEqual(['STT', 'Điểm tối đa', 'I', 'Tổng cộng']);
  expect(read(MATRIX)?.layout).toBe('criteriaInRows');
});

test('agencies by criteria: the same matrix on its side; cells are those of the sheet', () => {
  const turned: Grid = [
    ['Đơn vị', '1.1', '1.2', 'Tổng điểm'],
    ['SNV', 8, 'Không áp dụng', 8],
    ['STC', 6, 5, 11],
  ];
  expect(marksOf(turned)).toEqual([
    ['SNV', '1.1', 8, 'B2'],
    ['STC', '1.1', 6, 'B3'],
    ['SNV', '1.2', 'notApplicable', 'C2'],
    ['STC', '1.2', 5, 'C3'],
  ]);
  expect(read(turned)?.passedOver).toEqual(['Tổng điểm']);
  expect(read(turned, { row: 10, column: 3 })?.marks[0]?.place).toEqual({ sheet: 'Điểm', cell: 'D11' });
});

test('criteria without codes go by their names', () => {
  expect(
    marksOf([
      ['Tiêu chí', 'SNV', 'STC'],
      ['Ban hành kế hoạch', 3, 4],
    ]),
  ).toEqual([
    ['SNV', '1.1', 3, 'B2'],
    ['STC', '1.1', 4, 'C2'],
  ]);
});

test('a list brings a reason of its own for each mark', () => {
  const list: Grid = [
    ['Mã cơ quan', 'Mã tiêu chí', 'Điểm', 'Lý do thay đổi'],
    ['SNV', '1.1', 7, 'Văn bản ban hành muộn'],
    ['SNV', '1.2', '', ''],
    ['STC', '1.1', 'bảy', ''],
    ['STC', '9.9', 7, ''],
    ['Sở Lạ', '1.1', 7, ''],
    ['SNV', '1.1', 8, ''],
  ];
  expect(read(list)?.marks.map(({ agency, points, reason }) => [agency, points, reason])).toEqual([
    ['SNV', 7, 'Văn bản ban hành muộn'],
  ]);
  expect(faultsOf(list)).toEqual([
    ['matrix.points', 'bảy', 'C4'],
    ['matrix.unknown-criterion', '9.9', 'B5'],
    ['matrix.unknown-agency', 'Sở Lạ', 'A6'],
    ['matrix.repeated-criterion', '1.1', 'B7'],
  ]);
});

test('points under a name that nobody knows, beside an unknown code, twice, or unreadable are faults with their cell', () => {
  expect(
    faultsOf([
      ['Mã', 'SNV', 'Sở Không Có', 'STC', 'SNV', null],
      ['1.1', 'tám', 2, 3, 4, null],
      ['1.3', 1, 2, 3, 4, null],
      ['1.1', 1, 2, 3, 4, 5],
      ['Ghi chú của tổ thẩm định', null, null, null, null, null],
    ]),
  ).toEqual([
    ['matrix.unknown-agency', 'Sở Không Có', 'C1'],
    ['matrix.repeated-agency', 'SNV', 'E1'],
    ['matrix.unknown-agency', '', 'F1'],
    ['matrix.points', 'tám', 'B2'],
    ['matrix.unknown-criterion', '1.3', 'A3'],
    ['matrix.repeated-criterion', '1.1', 'A4'],
  ]);
});

test('a dash is neither a zero nor a blank', () => {
  expect(
    faultsOf([
      ['Mã', 'SNV', 'STC'],
      ['1.1', '-', 3],
    ]),
  ).toEqual([['matrix.points', '-', 'B2']]);
});

test('what is no table of points is none', () => {
  expect(read([['Kính gửi: SNV'], ['Điểm của các sở']])).toBeNull();
  expect(read([])).toBeNull();
  expect(
    read([
      ['Mã', 'Xã A', 'Xã B'],
      ['1.1', 2, 3],
    ]),
  ).toBeNull();
});
