// A criteria set (bộ tiêu chí): areas, criteria and component criteria with their maximum and scoring rule.
// A set belongs to one year and one level of agency. Nothing here says where the rows stand in a workbook.

import { LEVELS, WHOLE_PROVINCE, type AgencyLevel } from '../agencies';

/** Code of a level of agency, or `province` for the province as a whole (the Ministry's own set). */
export type CriteriaLevel = AgencyLevel;

export const CRITERIA_LEVELS: readonly CriteriaLevel[] = [...LEVELS.map(({ code }) => code), WHOLE_PROVINCE];

/** `illustrative`: derived from the plan's targets, in force nowhere · `draft`: not to be used for scoring yet. */
export type CriteriaStatus = 'illustrative' | 'official' | 'draft';

/** Where a criterion's points come from: appraisal of the self-score, or the sociological survey. */
export type PointsSource = 'appraisal' | 'survey';

/** Fixed points, or a share of the maximum in %. */
export type FixedAward =
  { readonly kind: 'points'; readonly points: number } | { readonly kind: 'share'; readonly percent: number };

/** What a step gives: something fixed, or the value's own part of the maximum: of 100 where `fullAt` is left out. */
export type StepAward = FixedAward | { readonly kind: 'proportional'; readonly fullAt?: number };

/** A step covers `from` ≤ value < `to`; null leaves that side open. Papers also say "trên 90%" and "đến 90%". */
export interface ScoringStep {
  readonly from: number | null;
  readonly to: number | null;
  /** "Trên": `from` itself belongs to the step below. */
  readonly fromExcluded?: true;
  /** "Đến": `to` itself belongs to this step. */
  readonly toIncluded?: true;
  readonly award: StepAward;
}

/** One of several levels ("kịp thời nhưng chưa đầy đủ"), named as the paper names it. */
export interface ScoringLevel {
  readonly name: string;
  readonly award: FixedAward;
}

export type SurveyAnswer = 'A' | 'B' | 'C' | 'D';

export const SURVEY_ANSWERS: readonly SurveyAnswer[] = ['A', 'B', 'C', 'D'];

/** đại biểu HĐND · lãnh đạo sở · lãnh đạo huyện · người dân · doanh nghiệp. */
export type SurveyGroup =
  'councilDelegates' | 'departmentLeaders' | 'districtLeaders' | 'citizens' | 'businesses';

export const SURVEY_GROUPS: readonly SurveyGroup[] = [
  'councilDelegates',
  'departmentLeaders',
  'districtLeaders',
  'citizens',
  'businesses',
];

/** Rates are in %, 0..100. `fullAt` is the value from which the maximum is given. */
export type ScoringRule =
  | { readonly kind: 'yesNo' }
  /** "Có vi phạm: 0; không: 2": the answer no gives the maximum. */
  | { readonly kind: 'noYes' }
  | { readonly kind: 'levels'; readonly levels: readonly ScoringLevel[] }
  | { readonly kind: 'proportional'; readonly fullAt: number }
  /** Nothing below `floor`; from there the value's part of `fullAt`. */
  | { readonly kind: 'proportionalAboveFloor'; readonly floor: number; readonly fullAt: number }
  | { readonly kind: 'stepped'; readonly steps: readonly ScoringStep[] }
  | { readonly kind: 'counted'; readonly pointsEach: number }
  /** Stands outside the set's 100: `pointsEach` for each case, at most `cap` in the year. */
  | { readonly kind: 'deduction'; readonly pointsEach: number; readonly cap: number }
  | { readonly kind: 'bonus'; readonly pointsEach: number; readonly cap: number }
  | {
      readonly kind: 'survey';
      /** Worth of each answer in % of the maximum. */
      readonly weights: Readonly<Record<SurveyAnswer, number>>;
      /** Groups that are asked; empty for all five. */
      readonly groups: readonly SurveyGroup[];
    }
  | { readonly kind: 'manual' };

export type ScoringRuleKind = ScoringRule['kind'];

export const SCORING_RULE_KINDS: readonly ScoringRuleKind[] = [
  'yesNo',
  'noYes',
  'levels',
  'proportional',
  'proportionalAboveFloor',
  'stepped',
  'counted',
  'deduction',
  'bonus',
  'survey',
  'manual',
];

export interface CriteriaArea {
  /** Roman numeral: `I`. */
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
}

/** A criterion (`1.1`) or a component criterion (`1.1.1`). */
export interface Criterion {
  readonly code: string;
  /** Code of the area, or of the criterion that it is a component of. */
  readonly parent: string;
  readonly name: string;
  /** For a bonus or a deduction: the most that it can add or take. */
  readonly maxPoints: number;
  readonly source: PointsSource;
  /** Null where component criteria carry the points. */
  readonly rule: ScoringRule | null;
  /** Empty for every agency that the set is for. */
  readonly levels: readonly CriteriaLevel[];
  /** Code of the plan's target that the value is taken from. */
  readonly relatedTarget: string | null;
}

export interface CriteriaSet {
  /** ASCII and stable: `minh-hoa-department-2018`. */
  readonly id: string;
  readonly name: string;
  /** Null where the set serves any year. */
  readonly year: number | null;
  readonly level: CriteriaLevel;
  readonly status: CriteriaStatus;
  readonly sources: readonly string[];
  readonly areas: readonly CriteriaArea[];
  readonly criteria: readonly Criterion[];
}

/** Bonus and deduction stand outside the 100 points. */
export const isOutsideMaximum = (criterion: Criterion): boolean =>
  criterion.rule?.kind === 'bonus' || criterion.rule?.kind === 'deduction';
