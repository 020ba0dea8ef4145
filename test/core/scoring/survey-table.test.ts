// Survey tables as people keep them: captions in any order and wording, blank rows, agencies written in words.
import { readSurveyTable } from '../../../src/core/scoring';

const OPTIONS = {
  agencyOf: (text: string) => (text === 'Sở Nội vụ' ? 'SNV' : text === 'Sở Tài chính' ? 'STC' : null),
  groupOf: (text: string) => (text === 'Người dân' ? ('citizens' as const) : null),
  sheet: 'Điều tra',
};
const COUNTS = ['Cơ quan', 'Nhóm', 'Tiêu chí', 'Số phiếu', 'A', 'B', 'C', 'D'];
const counts = (agency: string, figures: readonly (string | number | null)[]) => [
  agency,
  'Người dân',
  '2.2',
  ...figures,
];

test('counts are read below the first row that has all captions, in any order', () => {
  const grid = [
    ['KẾT QUẢ ĐIỀU TRA'],
    ['Cơ quan', 'Nhóm'],
    ['D', 'C', 'B', 'A', 'Số phiếu', 'Tiêu chí', 'Nhóm', 'Cơ quan', 'Cơ quan'],
    [1, 2, 3, 4, 10, '2.2', 'Người dân', 'Sở Nội vụ', 'Sở Tài chính'],
  ];
  expect(readSurveyTable(grid, OPTIONS)).toMatchObject({
    kind: 'counts',
    rows: 1,
    issues: [],
    results: [
      {
        agency: 'SNV',
        criterion: '2.2',
        groups: [{ group: 'citizens', asked: 10, answers: { A: 4, B: 3, C: 2, D: 1 } }],
      },
    ],
  });
});

test('a list of single answers is counted; codes of groups are known too', () => {
  const grid = [
    ['Đơn vị', 'Đối tượng', 'Câu hỏi', 'Ý kiến'],
    ['Sở Nội vụ', 'citizens', '2.2', 'A'],
    [' ', null, null, null],
    ['Sở Nội vụ', 'Người dân', '2.2', 'b'],
  ];
  const read = readSurveyTable(grid, OPTIONS);
  expect(read).toMatchObject({ kind: 'answers', rows: 2, issues: [] });
  expect(read?.results[0]?.groups).toEqual([
    { group: 'citizens', asked: 2, answers: { A: 1, B: 1, C: 0, D: 0 } },
  ]);
});

test.each([
  ['no captions', [['Sở Nội vụ', 'Người dân', '2.2', 'A']]],
  ['neither counts nor answers', [['Cơ quan', 'Nhóm', 'Tiêu chí', 'Số phiếu', 'A', 'B', 'C']]],
  ['no group', [['Cơ quan', 'Tiêu chí', 'Trả lời']]],
  ['captions below the twentieth row', [...Array.from({ length: 20 }, () => ['']), COUNTS]],
])('%s: no table', (_, grid) => {
  expect(readSurveyTable(grid, OPTIONS)).toBeNull();
});

test('captions in the twentieth row are found', () => {
  const grid = [...Array.from({ length: 19 }, () => ['']), COUNTS];
  expect(readSurveyTable(grid, OPTIONS)).toMatchObject({ kind: 'counts', rows: 0 });
});

test('faults are told at their cells with the row’s number below the captions, the rest is taken', () => {
  const grid = [
    ['Phiếu'],
    COUNTS,
    counts('Sở X', [10, 1, 1, 1, 1]),
    counts('Sở Nội vụ', [10, 1, 'x', 1, 1]),
    counts('', [10, 1, 1, 1, 1]),
    counts('Sở Tài chính', [10, 1, 1, 1, 1]),
    ['Sở Tài chính', 'Bạn bè', '2.2', 10, 1, 1, 1, 1],
  ];
  const read = readSurveyTable(grid, OPTIONS);
  expect(read?.rows).toBe(5);
  expect(read?.results.map(({ agency }) => agency)).toEqual(['STC']);
  expect(read?.issues).toEqual([
    {
      rule: 'survey.unknown-agency',
      severity: 'error',
      place: { sheet: 'Điều tra', cell: 'A3' },
      value: 'Sở X',
      params: { rowIndex: 0 },
    },
    {
      rule: 'survey.count',
      severity: 'error',
      place: { sheet: 'Điều tra', cell: 'F4' },
      value: 'x',
      params: { rowIndex: 1 },
    },
    {
      rule: 'survey.blank',
      severity: 'error',
      place: { sheet: 'Điều tra', cell: 'A5' },
      value: '',
      params: { rowIndex: 2, column: 'agency' },
    },
    {
      rule: 'survey.unknown-group',
      severity: 'error',
      place: { sheet: 'Điều tra', cell: 'B7' },
      value: 'Bạn bè',
      params: { rowIndex: 4 },
    },
  ]);
});

test('a result knows where it first stands; pasted text has cells without a sheet', () => {
  const grid = [COUNTS, counts('Sở Nội vụ', [10, 1, 1, 1, 1]), counts('Sở Nội vụ', [10, 1, 1, 1, 1])];
  const read = readSurveyTable(grid, { ...OPTIONS, sheet: null });
  expect(read?.placeOf('SNV', 'citizens', '2.2', 'asked')).toEqual({ cell: 'D2' });
  expect(read?.placeOf('SNV', 'citizens', '2.2', 'answer')).toEqual({});
  expect(read?.placeOf('STC', 'citizens', '2.2', 'asked')).toEqual({});
  expect(read?.issues).toMatchObject([
    { rule: 'survey.repeated-group', place: { cell: 'B3' }, params: { rowIndex: 1 } },
  ]);
});

test('captions are known past signs, blanks and broken lines', () => {
  const captions = [' Cơ  quan:', '- Nhóm -', 'Tiêu\nchí', 'Số — phiếu', '(A)', 'B.', ' C', 'D:'];
  const grid = [captions, counts('Sở Nội vụ', [10, 4, 3, 2, 1])];
  expect(readSurveyTable(grid, OPTIONS)).toMatchObject({
    rows: 1,
    issues: [],
    results: [{ agency: 'SNV', groups: [{ asked: 10, answers: { A: 4, B: 3, C: 2, D: 1 } }] }],
  });
});
