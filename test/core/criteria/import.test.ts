import fc from 'fast-check';
import type { CriteriaGrid } from '../../../src/core/criteria';
import {
  decideRules,
  gridOfSheet,
  importCriteriaTable,
  isUsable,
  releaseDraft,
} from '../../../src/core/criteria';

const options = {
  id: 'qd-567',
  name: 'Bộ tiêu chí cấp sở',
  level: 'department',
  year: 2018,
  sources: ['567/QĐ-UBND'],
} as const;
const imported = (grid: CriteriaGrid, origin = { row: 1, column: 1 }) =>
  importCriteriaTable(grid, { ...options, origin });
const errors = (grid: CriteriaGrid, origin = { row: 1, column: 1 }) =>
  imported(grid, origin)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => `${rule} ${place.cell ?? ''}`);

const SOUND: CriteriaGrid = [
  ['BỘ TIÊU CHÍ CẤP SỞ', null, null, null],
  ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Ghi chú'],
  ['I', 'Công tác chỉ đạo, điều hành CCHC', '60', null],
  ['1.1', 'Kế hoạch CCHC năm', '20,5', null],
  ['1.1.1', 'Ban hành kế hoạch đúng thời gian', '10', 'Đạt: 10; không đạt: 0'],
  ['1.1.2', 'Mức độ hoàn thành kế hoạch', '10,5', 'Từ 80% - dưới 100%: tính theo công thức'],
  ['1.2', 'Chế độ báo cáo', '39,5', 'Mỗi báo cáo đúng hạn được 10 điểm'],
  ['II', 'Cải cách thủ tục hành chính', 40, null],
  ['2.1', 'Kiểm soát TTHC', 25, '100%: 25; dưới 100%: 0'],
  ['2.2', 'Mức độ hài lòng của người dân', 15, 'Điều tra xã hội học'],
  ['Tổng cộng', null, 100, null],
];
const changed = (row: number, column: number, value: string | number | null): CriteriaGrid =>
  SOUND.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  );

describe('a pasted criteria table', () => {
  test('that adds up becomes a draft with its hierarchy and suggested rules', () => {
    const { set, suggestions } = imported(SOUND);
    expect(errors(SOUND)).toEqual([]);
    expect(set.status).toBe('draft');
    expect(set.areas.map(({ code, maxPoints }) => [code, maxPoints])).toEqual([
      ['I', 60],
      ['II', 40],
    ]);
    expect(
      set.criteria.map(({ code, parent, maxPoints, rule, source }) => [
        code,
        parent,
        maxPoints,
        rule?.kind ?? null,
        source,
      ]),
    ).toEqual([
      ['1.1', 'I', 20.5, null, 'appraisal'],
      ['1.1.1', '1.1', 10, 'yesNo', 'appraisal'],
      ['1.1.2', '1.1', 10.5, 'proportionalAboveFloor', 'appraisal'],
      ['1.2', 'I', 39.5, 'counted', 'appraisal'],
      ['2.1', 'II', 25, 'stepped', 'appraisal'],
      ['2.2', 'II', 15, 'survey', 'survey'],
    ]);
    expect(suggestions.map(({ code, cell, confidence }) => [code, cell, confidence])).toEqual([
      ['1.1.1', 'D5', 'clear'],
      ['1.1.2', 'D6', 'likely'],
      ['1.2', 'D7', 'clear'],
      ['2.1', 'D9', 'clear'],
      ['2.2', 'D10', 'likely'],
    ]);
  });

  test('with three planted errors names all three with their cells, counted from where it was pasted', () => {
    const planted = SOUND.map((row, at): (string | number | null)[] => {
      if (at === 5) return ['1.1.2', 'Mức độ hoàn thành kế hoạch', '9,5', null]; // components 19,5 of 20,5
      if (at === 8) return ['2.1', 'Kiểm soát TTHC', 24, null]; // criteria 39 of 40
      if (at === 2) return ['I', 'Công tác chỉ đạo, điều hành CCHC', '61', null]; // areas 101, criteria 60 of 61
      return [...row];
    });
    expect(errors(planted, { row: 5, column: 2 })).toEqual([
      'criteria.component-points D8',
      'criteria.area-points D7',
      'criteria.area-points D12',
      'criteria.total-points D15',
      'import.total-differs D15',
    ]);
    expect(isUsable(imported(planted).set)).toBe(false);
  });

  test.each<[string, CriteriaGrid, string]>([
    ['points with a space in the middle are doubtful', changed(6, 2, '39, 5'), 'import.points-unreadable C7'],
    ['points left out', changed(6, 2, null), 'import.points-missing C7'],
    ['a component without its criterion', changed(4, 0, '1.7.1'), 'criteria.missing-parent A5'],
    ['the same code twice', changed(9, 0, '2.1'), 'criteria.duplicate-code A10'],
    [
      'steps that leave a gap',
      changed(8, 3, 'Từ 90% trở lên: 25; từ 50% đến dưới 80%: 10; dưới 50%: 0'),
      'criteria.steps-gap D9',
    ],
    ['a step above the maximum', changed(8, 3, '100%: 26; dưới 100%: 0'), 'criteria.points-above-max D9'],
    ['a total that is not the sum', changed(10, 2, 99), 'import.total-differs C11'],
  ])('%s is named with its cell', (_, grid, expected) => {
    expect(errors(grid)).toContain(expected);
  });

  test('is never used before it is released, and is released only where it adds up', () => {
    const { set } = imported(SOUND);
    expect(isUsable(set)).toBe(false);
    expect(releaseDraft(set, 'official').kind).toBe('ok');
    const wrong = releaseDraft(imported(changed(8, 2, 24)).set, 'official', {});
    expect(wrong.kind === 'failed' && wrong.error.map(({ rule }) => rule)).toContain('criteria.area-points');
  });

  test('takes the user’s decision on a rule', () => {
    const decided = decideRules(imported(SOUND).set, new Map([['1.2', { kind: 'manual' }]]));
    expect(decided.criteria.find(({ code }) => code === '1.2')?.rule).toEqual({ kind: 'manual' });
  });

  test('numbers that start anew in each area get the area’s number in front', () => {
    const { set } = imported([
      ['Nội dung', 'Thang điểm'],
      ['Lĩnh vực 1: Chỉ đạo', 60],
      ['1. Ban hành kế hoạch', 60],
      ['1.1. Đúng hạn', 30],
      ['a) Đầy đủ', 30],
      ['Lĩnh vực 2: TTHC', 40],
      ['1. Ban hành kế hoạch', 40],
    ]);
    expect(set.criteria.map(({ code, parent }) => [code, parent])).toEqual([
      ['1.1', 'I'],
      ['1.1.1', '1.1'],
      ['1.1.1.1', '1.1.1'],
      ['2.1', 'II'],
    ]);
  });

  test('areas, criteria and components in columns of their own, repeated by merged cells, count once', () => {
    const grid: CriteriaGrid = [
      ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm chuẩn', 'Cách tính'],
      ['1. Chỉ đạo', '1.1 Kế hoạch', '1.1.1 Ban hành', '40', 'Có: 40; không: 0'],
      ['1. Chỉ đạo', '1.1 Kế hoạch', '1.1.2 Hoàn thành', '60', 'Theo tỷ lệ'],
    ];
    const { set } = imported(grid);
    expect(set.areas).toEqual([{ code: 'I', name: 'Chỉ đạo', maxPoints: 100 }]);
    expect(set.criteria.map(({ code, maxPoints }) => [code, maxPoints])).toEqual([
      ['1.1', 100],
      ['1.1.1', 40],
      ['1.1.2', 60],
    ]);
    expect(errors(grid)).toEqual([]);
  });

  test('steps that stand in rows of their own belong to the criterion above', () => {
    const { set } = imported([
      ['TT', 'Tiêu chí', 'Điểm'],
      ['1', 'Chỉ đạo', 100],
      ['1.1', 'Hoàn thành kế hoạch', 100],
      [null, 'Từ 90% trở lên', 100],
      [null, 'Dưới 90%', 0],
    ]);
    expect(set.criteria[0]?.rule).toMatchObject({ kind: 'stepped', steps: [{ from: 90 }, { to: 90 }] });
  });

  const TWO_COLUMNS: CriteriaGrid = [
    ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm tối đa', 'Ghi chú'],
    ['STT', 'Lĩnh vực, tiêu chí', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Ghi chú'],
    ['I', 'Chỉ đạo, điều hành', 80, null, null],
    ['1.1', 'Kế hoạch', 80, null, 'Đạt: 80; không đạt: 0'],
    ['II', 'Tác động của cải cách', null, 20, null],
    ['2.1', 'Chất lượng phục vụ', null, '12,5', null],
    ['2.2', 'Tác động đến phát triển', null, '7,5', null],
    ['Tổng cộng', null, 80, 20, null],
  ];

  test('a header of two rows with a column of survey points: those criteria are the survey’s', () => {
    expect(errors(TWO_COLUMNS)).toEqual([]);
    const { set } = imported(TWO_COLUMNS);
    expect(set.criteria.map(({ code, maxPoints, source }) => [code, maxPoints, source])).toEqual([
      ['1.1', 80, 'appraisal'],
      ['2.1', 12.5, 'survey'],
      ['2.2', 7.5, 'survey'],
    ]);
    const split = TWO_COLUMNS.map((row, at) =>
      at === 3 ? ['1.1', 'Kế hoạch', 70, 10, 'Đạt: 80; không đạt: 0'] : row,
    );
    expect(errors(split)).toEqual(['import.two-sources C4']);
    const wrong = TWO_COLUMNS.map((row, at) => (at === 6 ? ['2.2', 'Tác động', null, 7, null] : row));
    expect(errors(wrong)).toEqual(['criteria.area-points D5']);
  });

  test('a number that Excel made a date of is named, and its row is no word of the rule above', () => {
    const grid = changed(6, 0, 43132);
    expect(errors(grid)).toEqual(['import.code-unreadable A7', 'criteria.area-points C3']);
    const rule = imported(grid).suggestions.find(({ code }) => code === '1.1.2');
    expect(rule?.words).toBe('Từ 80% - dưới 100%: tính theo công thức');
  });

  test('a row with points and no number is taken as words of the rule above, and where they make no sense said to be', () => {
    const grid = [...SOUND.slice(0, 6), [null, 'Kiểm tra CCHC', 5, null], ...SOUND.slice(6)];
    const { issues } = imported(grid);
    const found = issues.filter(({ rule }) => rule === 'import.row-without-number');
    expect(found.map(({ place, value }) => [place.cell, value])).toEqual([['B7', 'Kiểm tra CCHC']]);
  });

  test('notes and what stands below the total are nobody’s rule', () => {
    const noted = [
      ...SOUND.slice(0, 9),
      [null, 'Ghi chú: theo báo cáo năm', null, null],
      ...SOUND.slice(9),
      [null, '(*) Chỉ áp dụng nơi có phát sinh', null, null],
      [null, 'Hội đồng thẩm định xem xét', 3, null],
    ];
    expect(imported(noted).suggestions.map(({ words }) => words)).toEqual(
      imported(SOUND).suggestions.map(({ words }) => words),
    );
    expect(errors(noted)).toEqual([]);
  });

  test('deductions under their own heading stand outside the 100 points', () => {
    const grid: CriteriaGrid = [
      ...SOUND.slice(0, 10),
      [null, 'Điểm trừ', null, null],
      ['3.1', 'Báo cáo trễ hạn', '-2', 'Mỗi báo cáo trễ hạn trừ 0,5 điểm'],
      ['Tổng cộng', null, 100, null],
    ];
    expect(errors(grid)).toEqual([]);
    expect(imported(grid).set.criteria.at(-1)).toMatchObject({
      parent: 'III',
      maxPoints: 2,
      rule: { kind: 'deduction', pointsEach: 0.5, cap: 2 },
    });
  });

  test('1.1 in a number cell after 1.9 is read as 1.10, and said to be', () => {
    const rows = Array.from({ length: 10 }, (_, at) => [
      at === 9 ? 1.1 : Number(`1.${at + 1}`),
      `Tiêu chí số ${at + 1}`,
      10,
    ]);
    const { set, issues } = imported([['STT', 'Tiêu chí', 'Điểm tối đa'], ['I', 'Chỉ đạo', 100], ...rows]);
    expect(set.criteria.at(-1)?.code).toBe('1.10');
    expect(
      issues.filter(({ rule }) => rule === 'import.code-restored').map(({ place }) => place.cell),
    ).toEqual(['A12']);
  });

  test('without a header the columns are told by what they hold, and the user is warned', () => {
    const { set, issues } = imported(SOUND.slice(2));
    expect(set.criteria).toHaveLength(6);
    expect(issues.map(({ rule }) => rule)).toContain('import.no-header');
  });

  test.each<[string, CriteriaGrid]>([
    ['an empty grid', []],
    ['a letter', [['Kính gửi: Sở Nội vụ'], ['Đề nghị quý cơ quan phối hợp.']]],
    ['a header alone', [['STT', 'Tiêu chí', 'Điểm tối đa']]],
  ])('%s is no table', (_, grid) => {
    expect(errors(grid)).toEqual(['import.no-table A1']);
  });

  test('a sheet’s merged cells repeat their text', () => {
    const cell = (row: number, column: number, value: string) => ({
      row,
      column,
      kind: 'text' as const,
      value,
      format: 0,
    });
    const grid = gridOfSheet({
      name: 'Bảng',
      visibility: 'visible',
      rows: new Map([[1, [cell(1, 1, 'I. Chỉ đạo'), cell(1, 3, '60')]]]),
      merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    });
    expect(grid).toEqual([['I. Chỉ đạo', 'I. Chỉ đạo', '60']]);
  });

  test('a stray cell at the end of a sheet does not make a grid of millions', () => {
    const stray = { row: 1_048_576, column: 16_384, kind: 'text' as const, value: 'x', format: 0 };
    const grid = gridOfSheet({
      name: 'Bảng',
      visibility: 'visible',
      rows: new Map([
        [1, [{ ...stray, row: 1, column: 1 }]],
        [stray.row, [stray]],
      ]),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    });
    expect(grid).toEqual([['x']]);
  });

  test('whatever the cells hold, there is a draft and no crash, and every reading names a cell', () => {
    const cell = fc.oneof(
      fc.constantFrom<string | number | null>(
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        'I',
        '1.1',
        '1.1.1',
        'a)',
        'Tổng cộng',
      ),
      fc.constantFrom<string | number | null>(
        null,
        1.1,
        10,
        '2,5',
        'Điểm trừ',
        '100%: 1; dưới 100%: 0',
        '1. Kế hoạch',
      ),
      fc.string(),
    );
    const grids = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(grids, grid => {
        const { set, readCells } = imported(grid);
        expect(set.status).toBe('draft');
        for (const read of readCells) expect(read.cell).toMatch(/^[A-Z]+\d+$/);
      }),
      { numRuns: 500 },
    );
  });
});
