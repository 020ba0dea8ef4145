// Scoring settings: ties, grades, N/A, rounding; and the record of a change. Each is a stated choice,
// because no official rule was found. Defaults and reading are in settings-table.ts.

import type { IsoDate } from '../calendar';

/** 1, 2, 2, 4 · 1, 2, 2, 3 · 1, 2, 3, 4 by the order of the list. */
export type TieRule = 'shared' | 'dense' | 'ordinalByList';

/** Only the appraisal part is rescaled, survey points are added as they are · all points over what remains. */
type NotApplicableRule = 'rescaleAppraisal' | 'rescaleAll';

/** What a criterion without an appraisal counts: the self-score, or nothing. */
type UnappraisedRule = 'selfScore' | 'zero';

/** Of several appraisers' points: the latest, the mean, or the lowest. */
export type FinalAppraisalRule = 'last' | 'mean' | 'lowest';

/** Every answer weighs the same, or every group weighs the same. */
export type SurveyGroupsRule = 'pooled' | 'equalGroups';

/** Each criterion's points are rounded before they are added · only what is shown is rounded. */
type PointsRounding = 'eachCriterion' | 'shownOnly';

/** A grade from `from` % (inclusive) up to the next band. */
export interface GradeBand {
  readonly name: string;
  readonly from: number;
}

export interface ScoringSettings {
  readonly ties: TieRule;
  readonly notApplicable: NotApplicableRule;
  readonly unappraised: UnappraisedRule;
  readonly finalAppraisal: FinalAppraisalRule;
  readonly surveyGroups: SurveyGroupsRule;
  readonly pointsRounding: PointsRounding;
  /** Decimals of a criterion's points, as they are rounded or shown. */
  readonly pointsPlaces: number;
  /** Decimals of an index, a rate of agreement and a survey share. */
  readonly indexPlaces: number;
  /** The most that all bonuses of a year add; likewise deductions. */
  readonly bonusCap: number;
  readonly deductionCap: number;
  /** The highest index, in %, that bonuses may lead to. */
  readonly indexCeiling: number;
  readonly gradeBands: readonly GradeBand[];
}

export type ScoringSettingKey = Exclude<keyof ScoringSettings, 'gradeBands'>;

/** A row of the settings' table. */
export interface ScoringSettingRow {
  readonly key: string;
  readonly value: string | number | null;
  readonly source: string;
}

/** One recorded change, printed in reports. */
export interface SettingChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly on: IsoDate;
  readonly by: string;
  readonly reason: string;
}

/** A setting's value as a record of change shows it; the grade bands as JSON. */
export const shownSetting = (value: ScoringSettings[keyof ScoringSettings]): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What differs between two settings, as records of change. */
export function settingChanges(
  before: ScoringSettings,
  after: ScoringSettings,
  by: { readonly on: IsoDate; readonly by: string; readonly reason: string },
): readonly SettingChange[] {
  const keys = Object.keys(after) as (keyof ScoringSettings)[];
  return keys
    .filter(key => shownSetting(before[key]) !== shownSetting(after[key]))
    .map(key => ({ key, before: shownSetting(before[key]), after: shownSetting(after[key]), ...by }));
}
