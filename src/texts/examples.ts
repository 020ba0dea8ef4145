// Examples in sentences and the lists of codes that commands and formulas take: all of them of the province's own data.

import { LEVELS, LEVEL_WITH_A_DAY, WHOLE_PROVINCE, type Level } from '../core/agencies';
import { PERIOD_CODES, REPORTING_PERIODS, YEARLY_PERIOD } from '../core/calendar';
import { BUILT_IN_DEADLINES } from '../core/deadlines';
import { BUILT_IN_PLAN, EXAMPLES, exampleDay } from '../core/plan';
import { levelNames, periodNames } from './province-names';

/** "Quý I" → "quý I" inside a sentence; "UBND cấp huyện" keeps its capitals. */
export const inSentence = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase());

const { target, task, year } = EXAMPLES;
const { number } = BUILT_IN_PLAN.decision;
const periods = periodNames('vi');

/** Levels that the plan gives a day to report by, as a formula may name them. */
const LEVELS_WITH_A_DAY: readonly Level[] = LEVELS.filter(({ code }) =>
  BUILT_IN_DEADLINES.some(({ report, levels }) => report === 'periodic' && levels.includes(code)),
);

export const examples = {
  target,
  task,
  year,
  /** Số, ký hiệu of a paper. */
  paper: number,
  /** `05/6/2018` and `25/11/2018`: days whose month cannot be taken for the day. */
  day: exampleDay('05/6'),
  lateDay: exampleDay('25/11'),
  /** As commands take days. */
  isoDay: `${year}-12-01`,
  periodCodes: PERIOD_CODES.join(', '),
  /** `q1 (Quý I), q2 (6 tháng)`. */
  periods: PERIOD_CODES.map(code => `${code} (${periods.of(code)})`).join(', '),
  periodNames: REPORTING_PERIODS.map(({ names }) => inSentence(names.vi)),
  yearly: inSentence(periods.of(YEARLY_PERIOD)),
  yearlyCode: YEARLY_PERIOD,
  levelCodes: [...LEVELS.map(({ code }) => code), WHOLE_PROVINCE].join(', '),
  levelWords: LEVELS_WITH_A_DAY.map(({ words, code }) => words[0] ?? code).join(', '),
  levelWithADay: {
    vi: inSentence(levelNames('vi', 'name').of(LEVEL_WITH_A_DAY)),
    en: inSentence(levelNames('en', 'name').of(LEVEL_WITH_A_DAY)),
  },
} as const;
