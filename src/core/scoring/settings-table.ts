// Reads scoring settings from rows of the workbook or of the default data. A row that cannot be read keeps
// the default and gives an issue with its index; nothing is guessed.

import defaults from '#province/scoring-settings.json';
import type { Issue } from '../issues';
import type { GradeBand, ScoringSettingKey, ScoringSettingRow, ScoringSettings } from './settings';

/** Allowed texts of each setting that is a choice. */
export const SETTING_CHOICES = {
  ties: ['shared', 'dense', 'ordinalByList'],
  notApplicable: ['rescaleAppraisal', 'rescaleAll'],
  unappraised: ['selfScore', 'zero'],
  finalAppraisal: ['last', 'mean', 'lowest'],
  surveyGroups: ['pooled', 'equalGroups'],
  pointsRounding: ['eachCriterion', 'shownOnly'],
} as const;

type ChoiceKey = keyof typeof SETTING_CHOICES;
type NumberKey = Exclude<ScoringSettingKey, ChoiceKey>;

/** Lowest and highest allowed value of each setting that is a number. */
export const SETTING_LIMITS: Readonly<Record<NumberKey, readonly [number, number]>> = {
  pointsPlaces: [0, 4],
  indexPlaces: [0, 4],
  bonusCap: [0, 100],
  deductionCap: [0, 100],
  indexCeiling: [100, 200],
};

/** What a setting is where the workbook says nothing usable; a test holds the data complete. */
const FALLBACK = Object.fromEntries(defaults.settings.map(({ key, value }) => [key, value]));

const isChoiceKey = (key: string): key is ChoiceKey => Object.hasOwn(SETTING_CHOICES, key);
const isNumberKey = (key: string): key is NumberKey => Object.hasOwn(SETTING_LIMITS, key);

const isAllowed = (key: string, value: string | number | null): boolean => {
  if (isChoiceKey(key)) return (SETTING_CHOICES[key] as readonly unknown[]).includes(value);
  if (!isNumberKey(key) || typeof value !== 'number') return false;
  const [least, most] = SETTING_LIMITS[key];
  return value >= least && value <= most && (!key.endsWith('Places') || Number.isInteger(value));
};

const settingIssue = (
  rule: 'settings.unknown' | 'settings.value',
  rowIndex: number,
  row: ScoringSettingRow,
): Issue => ({
  rule,
  severity: 'error',
  place: {},
  value: String(row.value ?? ''),
  params: { rowIndex, key: row.key },
});

/** Issues with the bands: none at all, a repeated or descending-below-zero threshold, a name left out. */
export function checkGradeBands(bands: readonly GradeBand[]): readonly Issue[] {
  const seen = new Set<number>();
  const issues: Issue[] = [];
  bands.forEach((band, rowIndex) => {
    if (band.name === '' || !(band.from >= 0 && band.from <= 100) || seen.has(band.from))
      issues.push({
        rule: 'settings.grade-band',
        severity: 'error',
        place: {},
        value: String(band.from),
        params: { rowIndex, name: band.name },
      });
    seen.add(band.from);
  });
  return issues;
}

/** Reads the settings' tables. A row that cannot be read keeps the default and gives an issue with its index. */
export function scoringSettingsFrom(
  rows: readonly ScoringSettingRow[],
  gradeBands: readonly GradeBand[],
): { readonly settings: ScoringSettings; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [...checkGradeBands(gradeBands)];
  const values: Record<string, string | number | null> = {};
  rows.forEach((row, rowIndex) => {
    if (!isChoiceKey(row.key) && !isNumberKey(row.key))
      issues.push(settingIssue('settings.unknown', rowIndex, row));
    else if (isAllowed(row.key, row.value)) values[row.key] = row.value;
    else issues.push(settingIssue('settings.value', rowIndex, row));
  });
  const bands = issues.some(issue => issue.rule === 'settings.grade-band') ? [] : gradeBands;
  // Safe: every value was checked against its key by `isAllowed`.
  const settings = { ...FALLBACK, ...values, gradeBands: bands.length > 0 ? bands : defaults.gradeBands };
  return { settings: settings as ScoringSettings, issues };
}

/** The default rows, with their sources, to be written into the workbook. */
export const DEFAULT_SETTING_ROWS: readonly ScoringSettingRow[] = defaults.settings;

export const DEFAULT_SCORING_SETTINGS: ScoringSettings = scoringSettingsFrom(
  DEFAULT_SETTING_ROWS,
  defaults.gradeBands,
).settings;
