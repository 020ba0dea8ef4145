import {
  DEFAULT_SCORING_SETTINGS,
  DEFAULT_SETTING_ROWS,
  scoringSettingsFrom,
  settingChanges,
} from '../../../src/core/scoring';

const bands = DEFAULT_SCORING_SETTINGS.gradeBands;

describe('scoring settings', () => {
  test('every setting has a default row with its source, and all of them can be read', () => {
    const { settings, issues } = scoringSettingsFrom(DEFAULT_SETTING_ROWS, bands);
    expect(issues).toEqual([]);
    const keys = Object.keys(settings).filter(key => key !== 'gradeBands');
    expect(DEFAULT_SETTING_ROWS.map(({ key }) => key).sort()).toEqual(keys.sort());
    expect(DEFAULT_SETTING_ROWS.every(({ source }) => source.length > 10)).toBe(true);
  });

  test.each([
    ['settings.value', 'ties', 'tung đồng xu'],
    ['settings.value', 'pointsPlaces', 1.5],
    ['settings.value', 'bonusCap', -1],
    ['settings.unknown', 'màu', 'đỏ'],
  ])('%s: %s = %s keeps the default and is named with its row', (rule, key, value) => {
    const { settings, issues } = scoringSettingsFrom([{ key, value, source: '' }], bands);
    expect(settings).toEqual(DEFAULT_SCORING_SETTINGS);
    expect(issues.map(issue => [issue.rule, issue.params])).toEqual([[rule, { rowIndex: 0, key }]]);
  });

  test('two grades from the same threshold are an issue, and the default bands stay', () => {
    const { settings, issues } = scoringSettingsFrom(
      [],
      [
        { name: 'A', from: 80 },
        { name: 'B', from: 80 },
      ],
    );
    expect(settings.gradeBands).toEqual(bands);
    expect(issues.map(({ rule }) => rule)).toEqual(['settings.grade-band']);
  });

  test('a change is recorded with what was before, who, when and why', () => {
    const by = { on: '2019-01-05', by: 'Lan', reason: 'Thông báo số 12' };
    const after = { ...DEFAULT_SCORING_SETTINGS, ties: 'dense' as const };
    expect(settingChanges(DEFAULT_SCORING_SETTINGS, after, by)).toEqual([
      { key: 'ties', before: 'shared', after: 'dense', ...by },
    ]);
  });
});
