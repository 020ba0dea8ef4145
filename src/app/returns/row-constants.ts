// The constants of each issued row, by which the rules judge what was entered: the same that the form shows.

import { CRITERIA_LEVELS } from '../../core/criteria';
import type { PeriodCode } from '../../core/calendar';
import type { SectionKey } from '../../core/entries';
import type { RuleRow } from '../../core/rules';
import { criterionConstants, targetConstants, taskConstants } from '../../workbook/issued/constants';
import { issuedCriteria } from '../issue-workbooks';
import { criteriaSetFor } from '../book/model';
import type { Book } from '../book/model';

export type ConstantsOf = (section: SectionKey, rowId: string) => RuleRow | null;

/** For one book and period, over all agencies: criteria are told apart by the agency's level. */
export function rowConstants(book: Book, period: PeriodCode): (level: string) => ConstantsOf {
  const tasks: RuleRow = { ...taskConstants(book.year, period) };
  const targets = new Map(book.targets.map(target => [target.code, targetConstants(target, book.year)]));
  const criteriaByLevel = new Map(
    CRITERIA_LEVELS.map(level => [
      level as string,
      new Map(
        issuedCriteria(criteriaSetFor(book, level)).map(criterion => [
          criterion.code,
          criterionConstants(criterion),
        ]),
      ),
    ]),
  );
  return level => (section, rowId) => {
    switch (section) {
      case 'tasks':
        return tasks;
      case 'targets':
        return targets.get(rowId) ?? null;
      case 'selfScores':
        return criteriaByLevel.get(level)?.get(rowId) ?? null;
    }
  };
}
