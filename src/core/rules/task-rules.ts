// Rules about a task's row (Nhiệm vụ): completeness, type and range, and consistency between its columns.
// Constants of the row: `firstDay` and `lastDay` (serials) between which an event of the period may lie.

import { TASK_STATUSES } from '../entries';
import {
  and,
  blank,
  contains,
  equals,
  filled,
  isNumber,
  isText,
  less,
  more,
  not,
  number,
  or,
  todayOf,
  valueOf,
} from './expression';
import type { Condition } from './expression';
import type { RowOutcome, RowRule, SectionRules } from './rule';
import { wholeRowRules } from './whole-row-rules';

const status = (text: string): Condition => isText('status', text);
const isDone = status(TASK_STATUSES.done);
const wrongType = (field: string): Condition => and(filled(field), not(isNumber(field)));
const outsidePeriod = (field: string): Condition =>
  or(less(valueOf(field), valueOf('firstDay')), more(valueOf(field), valueOf('lastDay')));

/** A warning asks for an explanation, so it is silent once there is one. */
const unexplained = (condition: Condition): Condition => and(condition, blank('explanation'));

const datesOf = (field: 'dateDone' | 'evidenceDate'): readonly RowRule[] => [
  { id: `tasks.${field}-not-a-date`, severity: 'error', field, when: wrongType(field) },
  { id: `tasks.${field}-in-future`, severity: 'error', field, when: more(valueOf(field), todayOf) },
  {
    id: `tasks.${field}-outside-period`,
    severity: 'warning',
    field,
    when: unexplained(outsidePeriod(field)),
  },
];

const moneyOf = (field: 'plannedFunds' | 'grantedFunds' | 'spentFunds'): readonly RowRule[] => [
  {
    id: `tasks.${field}-not-an-amount`,
    severity: 'error',
    field,
    when: or(wrongType(field), less(valueOf(field), number(0))),
  },
];

const rules: readonly RowRule[] = [
  ...wholeRowRules('tasks', 'status'),
  { id: 'tasks.status-missing', severity: 'error', field: 'status', when: blank('status') },
  {
    id: 'tasks.status-unknown',
    severity: 'error',
    field: 'status',
    when: not(or(...Object.values(TASK_STATUSES).map(status))),
  },
  {
    id: 'tasks.completion-not-a-number',
    severity: 'error',
    field: 'completion',
    when: wrongType('completion'),
  },
  {
    id: 'tasks.completion-out-of-range',
    severity: 'error',
    field: 'completion',
    when: or(less(valueOf('completion'), number(0)), more(valueOf('completion'), number(100))),
  },
  ...datesOf('dateDone'),
  ...datesOf('evidenceDate'),
  {
    id: 'tasks.done-without-date',
    severity: 'error',
    field: 'dateDone',
    when: and(isDone, blank('dateDone')),
  },
  {
    id: 'tasks.done-without-evidence',
    severity: 'error',
    field: 'evidenceNumber',
    when: and(isDone, blank('evidenceNumber')),
  },
  {
    id: 'tasks.done-below-100',
    severity: 'error',
    field: 'completion',
    when: and(isDone, less(valueOf('completion'), number(100))),
  },
  {
    id: 'tasks.full-but-not-done',
    severity: 'error',
    field: 'status',
    when: and(status(TASK_STATUSES.inProgress), equals(valueOf('completion'), number(100))),
  },
  {
    id: 'tasks.progress-but-not-started',
    severity: 'error',
    field: 'status',
    when: and(status(TASK_STATUSES.notStarted), more(valueOf('completion'), number(0))),
  },
  {
    id: 'tasks.date-but-not-done',
    severity: 'warning',
    field: 'dateDone',
    when: unexplained(and(not(isDone), filled('dateDone'))),
  },
  {
    id: 'tasks.not-applicable-without-explanation',
    severity: 'error',
    field: 'explanation',
    when: and(status(TASK_STATUSES.notApplicable), blank('explanation')),
  },
  {
    id: 'tasks.unfinished-without-explanation',
    severity: 'warning',
    field: 'explanation',
    when: unexplained(or(status(TASK_STATUSES.notStarted), status(TASK_STATUSES.inProgress))),
  },
  {
    id: 'tasks.evidence-number-doubtful',
    severity: 'warning',
    field: 'evidenceNumber',
    when: unexplained(and(filled('evidenceNumber'), not(contains('evidenceNumber', '/')))),
  },
  {
    id: 'tasks.done-without-result',
    severity: 'warning',
    field: 'result',
    when: unexplained(and(isDone, blank('result'))),
  },
  ...moneyOf('plannedFunds'),
  ...moneyOf('grantedFunds'),
  ...moneyOf('spentFunds'),
  {
    id: 'tasks.spent-more-than-granted',
    severity: 'error',
    field: 'spentFunds',
    when: more(valueOf('spentFunds'), valueOf('grantedFunds')),
  },
];

const outcomes: readonly RowOutcome[] = [
  { id: 'tasks.not-applicable', when: status(TASK_STATUSES.notApplicable) },
  { id: 'tasks.complete', when: { op: 'always' } },
];

export const TASK_RULES: SectionRules = { section: 'tasks', rules, outcomes };
