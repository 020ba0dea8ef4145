// The book as it is before any workbook says otherwise: the plan of the decision, for one year.

import { BUILT_IN_AGENCIES, LEVELS, WHOLE_PROVINCE } from '../../core/agencies';
import { illustrativeSet } from '../../core/criteria';
import { deadlinesOf } from '../../core/deadlines';
import { BUILT_IN_OFFICE, BUILT_IN_PLAN } from '../../core/plan';
import { BUILT_IN_FIGURES } from '../../core/province';
import { DEFAULT_SCORING_SETTINGS } from '../../core/scoring';
import { BUILT_IN_TARGETS } from '../../core/targets';
import type { CriteriaSet } from '../../core/criteria';
import type { Plan } from '../../core/plan';
import type { Target } from '../../core/targets';
import { DEFAULT_AMOUNT_LIMITS } from '../../core/returned';
import { book as texts } from '../../texts/vi/book';
import type { Book } from './model';

export const illustrativeSets = (
  plan: Plan,
  targets: readonly Target[],
  year: number,
): readonly CriteriaSet[] =>
  [...LEVELS.filter(({ scored }) => scored).map(({ code }) => code), WHOLE_PROVINCE].map(code =>
    illustrativeSet({
      targets,
      areas: plan.areas,
      level: code,
      year,
      name: texts.illustrativeSetName(texts.levels.of(code), year),
      source: plan.decision.number,
    }),
  );

export const builtInBook = (year: number): Book => ({
  year,
  office: BUILT_IN_OFFICE,
  plan: BUILT_IN_PLAN,
  papers: new Map(),
  targets: BUILT_IN_TARGETS,
  agencies: BUILT_IN_AGENCIES,
  deadlines: deadlinesOf(year),
  deadlineRecords: [],
  criteriaSets: illustrativeSets(BUILT_IN_PLAN, BUILT_IN_TARGETS, year),
  scoring: DEFAULT_SCORING_SETTINGS,
  amounts: DEFAULT_AMOUNT_LIMITS,
  watchedBy: null,
  settingChanges: [],
  appraisals: [],
  surveys: [],
  followUp: { inspections: [], initiatives: [], funds: [] },
  figures: BUILT_IN_FIGURES,
  ministry: [],
  switches: [],
  consolidated: [],
});
