import { FLOOR, missingOf } from '../../src/office/floor';

describe('what this Excel lacks', () => {
  test('Excel 2021 lacks nothing', () => {
    expect(missingOf(FLOOR, () => true)).toEqual([]);
  });

  test('Excel 2019 lacks the shared runtime and ExcelApi 1.14', () => {
    const excel2019 = (set: string, version: string) =>
      set === 'ExcelApi' && Number(version.split('.')[1]) <= 8;
    expect(missingOf(FLOOR, excel2019).map(({ set }) => set)).toEqual(['ExcelApi', 'SharedRuntime']);
  });

  test('where there is no Office to ask, everything is missing', () => {
    expect(missingOf(FLOOR, null)).toEqual(FLOOR);
  });
});
