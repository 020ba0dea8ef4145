// Words that Univer shows and has none for in its own bundles: without them a person would read their keys. The test looks
// through the bundles for such keys.

interface Words {
  readonly progress: readonly [
    analyzing: string,
    calculating: string,
    arrayAnalysis: string,
    arrayCalculation: string,
    done: string,
  ];
  readonly ribbonMenu: string;
  readonly notice: readonly [error: string, numberAsText: string];
  readonly merge: readonly [warning: string, dismantle: string];
  readonly filter: readonly [error: string, noInsertion: string];
  readonly diagonals: readonly [string, string, string, string, string];
  readonly variables: readonly [name: string, value: string, nameOrResult: string];
}

const [VARIABLE_NAMES, VARIABLE_VALUES, VARIABLE_RESULTS] = [
  ['name1'],
  ['nameValue1', 'nameValue2'],
  ['calculationOrName2', 'calculationOrName3'],
];

/** Help on the arguments of LET, which Univer keeps under other names than it asks for. */
function variableHelp([name, value, nameOrResult]: Words['variables']) {
  const help = (keys: readonly string[] | undefined, words: string) =>
    (keys ?? []).map(key => [key, { name: words, detail: words }] as const);
  return Object.fromEntries([
    ...help(VARIABLE_NAMES, name),
    ...help(VARIABLE_VALUES, value),
    ...help(VARIABLE_RESULTS, nameOrResult),
  ]);
}

function labelsOf({ progress, ribbonMenu, notice, merge, filter, diagonals, variables }: Words) {
  const [borderTlbr, borderTlbcTlmr, borderTlbrTlbcTlmr, borderBlTr, borderMltrBctr] = diagonals;
  return {
    ui: { ribbon: { menu: ribbonMenu } },
    'sheets-formula': {
      progress: {
        analyzing: progress[0],
        calculating: progress[1],
        'array-analysis': progress[2],
        'array-calculation': progress[3],
        done: progress[4],
      },
      functionList: { LET: { functionParameter: variableHelp(variables) } },
    },
    'sheets-ui': {
      info: { error: notice[0], forceStringInfo: notice[1] },
      merge: { confirm: { warning: merge[0], dismantleMergeCellWarning: merge[1] } },
      filter: { confirm: { error: filter[0], notAllowedToInsertRange: filter[1] } },
      borderLine: { borderTlbr, borderTlbcTlmr, borderTlbrTlbcTlmr, borderBlTr, borderMltrBctr },
    },
  };
}

export const missingInVietnamese = labelsOf({
  progress: [
    'Đang xem các công thức',
    'Đang tính các công thức',
    'Đang xem các công thức mảng',
    'Đang tính các công thức mảng',
    'Đã tính xong',
  ],
  ribbonMenu: 'Trình đơn lệnh của bảng tính',
  notice: ['Lưu ý', 'Ô này chứa số được lưu dưới dạng văn bản.'],
  merge: ['Cảnh báo', 'Thao tác này sẽ bỏ trộn một số ô. Có tiếp tục không?'],
  filter: ['Không thực hiện được', 'Không chèn được ô trong vùng đang lọc. Hãy bỏ lọc rồi làm lại.'],
  diagonals: [
    'Một đường chéo xuống',
    'Hai đường chéo xuống',
    'Ba đường chéo xuống',
    'Một đường chéo lên',
    'Hai đường chéo lên',
  ],
  variables: ['Tên biến', 'Giá trị của biến', 'Tên biến tiếp theo, hoặc phép tính cuối cùng'],
});

export const missingInEnglish = labelsOf({
  progress: [
    'Looking at formulas',
    'Calculating formulas',
    'Looking at array formulas',
    'Calculating array formulas',
    'Calculated',
  ],
  ribbonMenu: 'Menu of the spreadsheet’s commands',
  notice: ['Note', 'This cell holds a number that is stored as text.'],
  merge: ['Warning', 'This takes some merged cells apart. Go on?'],
  filter: ['Not possible', 'Cells cannot be inserted in a filtered range. Clear the filter and try again.'],
  diagonals: [
    'One diagonal down',
    'Two diagonals down',
    'Three diagonals down',
    'One diagonal up',
    'Two diagonals up',
  ],
  variables: ['Name', 'Value of the name', 'The next name, or the last calculation'],
});
