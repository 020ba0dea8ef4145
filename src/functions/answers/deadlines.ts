// PAR.HAN and PAR.TRANGTHAI: the last day of a report, and where a deadline stands.

import { LEVELS, LEVEL_WITH_A_DAY } from '../../core/agencies';
import { serialOf, YEARLY_PERIOD } from '../../core/calendar';
import {
  BUILT_IN_DEADLINES,
  lastDayOfRule,
  periodNamed,
  reportKindIn,
  ruleFor,
  statusOfDeadline,
} from '../../core/deadlines';
import { codesByWord, spellingKey } from '../../core/text';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { ReportAsked, ReportKind } from '../../core/deadlines';
import { functionResults } from '../../texts';
import type { Texts } from '../../texts';
import { CellProblem } from '../cells';
import type { Scalar } from '../cells';
import type { CellFunction, FunctionContext } from '../context';
import { over } from '../over';
import type { Filled } from '../over';
import { dateIn, shown, yearIn } from '../read-cells';
import { agencyIn } from './agencies';

function reportIn(cell: Scalar, texts: Texts): ReportKind {
  const found = reportKindIn(String(cell));
  if (found) return found;
  throw new CellProblem('#VALUE!', texts.functions.unknownReport(shown(cell, texts)));
}

function periodIn(cell: Filled | undefined, texts: Texts): PeriodCode {
  if (cell === null || cell === undefined) return YEARLY_PERIOD;
  const found = periodNamed(String(cell));
  if (found === null) throw new CellProblem('#VALUE!', texts.functions.unknownPeriod(shown(cell, texts)));
  return found;
}

const LEVEL_CODES = codesByWord(LEVELS);

/** The levels to ask for, the most special first: an agency with a deadline of its own, then its level. */
function levelsIn(cell: Filled | undefined, context: FunctionContext): readonly string[] {
  if (cell === null || cell === undefined) return [LEVEL_WITH_A_DAY];
  const level = LEVEL_CODES.get(spellingKey(String(cell)));
  if (level !== undefined) return [level];
  const agency = agencyIn(cell, context);
  return [agency.code, agency.level];
}

/** The office may have moved deadlines of the workbook's year; other years go by the plan's rules. */
function dayFor(asked: ReportAsked, { model }: FunctionContext): IsoDate | null {
  if (asked.year === model.book.year) return ruleFor(asked, model.book.deadlines)?.lastDay ?? null;
  const rule = ruleFor(asked, BUILT_IN_DEADLINES);
  return rule ? lastDayOfRule(rule.due, asked.year) : null;
}

export const lastDay: CellFunction = (args, context) =>
  over(
    {
      required: 2,
      compute: (reportCell, yearCell, periodCell, levelCell) => {
        const { texts } = context;
        const report = reportIn(reportCell ?? '', texts);
        const year = yearIn(yearCell ?? '', texts);
        const period = periodIn(periodCell, texts);
        for (const level of levelsIn(levelCell, context)) {
          const day = dayFor({ report, year, period, level }, context);
          if (day !== null) return serialOf(day);
        }
        throw new CellProblem('#N/A', texts.functions.noDeadline);
      },
    },
    args,
    context.texts,
  );

const dayOrNull = (cell: Filled | undefined, texts: Texts): IsoDate | null =>
  cell === null || cell === undefined ? null : dateIn(cell, texts);

export const state: CellFunction = (args, { texts, today }) =>
  over(
    {
      required: 1,
      compute: (due, done, on) =>
        functionResults.deadlineState(
          statusOfDeadline(dateIn(due ?? '', texts), dayOrNull(done, texts), dayOrNull(on, texts) ?? today),
        ),
    },
    args,
    texts,
  );
