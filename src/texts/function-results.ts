// What functions write into cells as their result. Always Vietnamese, as the workbook is: formats, filters and
// reports look for these words. Sentences about errors follow the user's language, see vi/functions.ts.

import type { CriteriaLevel } from '../core/criteria';
import type { DeadlineStatus } from '../core/deadlines';
import type { TargetVerdict } from '../core/rules';
import type { Comparison, TargetUnit } from '../core/targets';
import { plainAmount } from './numbers';
import { book } from './vi/book';
import { plainVerdict, verdictTemplate } from './word-issue';

function verdict(found: TargetVerdict, unit: TargetUnit, year: number): string {
  switch (found.kind) {
    case 'met':
      return verdictTemplate('targets.met');
    case 'notMet': {
      const id = `targets.${unit === '%' ? 'rate' : 'count'}-${found.shortfall}` as const;
      return plainVerdict({ id, amount: found.amount });
    }
    case 'previousMissing':
      return verdictTemplate('targets.previous-missing');
    case 'noThreshold':
      return `Kế hoạch không giao mức năm ${year}`;
  }
}

const { onTime, late, left, overdue } = book.deadlineStates;
const days = (words: readonly string[], amount: number): string => words.join(String(amount));

function deadlineState(status: DeadlineStatus): string {
  switch (status.kind) {
    case 'onTime':
      return onTime;
    case 'late':
      return days(late, status.days);
    case 'daysLeft':
      return days(left, status.days);
    case 'overdue':
      return days(overdue, status.days);
  }
}

export const functionResults = {
  verdict,
  /** Behind the verdict on a percentage below 1. */
  readAsPercent: (value: number): string => `(giá trị được hiểu là ${plainAmount(value, ',')}%)`,
  previousReadAsPercent: (value: number): string =>
    `(kết quả năm trước được hiểu là ${plainAmount(value, ',')}%)`,
  deadlineState,
  /** In the place of a figure of the province for which nobody has returned anything. */
  noFigureYet: 'Chưa có số liệu',
  level: (level: CriteriaLevel): string => book.levels.of(level),
  comparison: (comparison: Comparison): string => book.comparisons[comparison],
};
