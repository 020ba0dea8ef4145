// What an agency states against what it stated itself a period before: a count of the year that fell, a figure that the
// year begins with and that changed, money spent that came back, a task that was done and is not any more.

import { PERIOD_CODES } from '../calendar';
import type { EntryValue } from '../entries';
import { TASK_STATUSES } from '../entries';
import { newIssue } from '../issues';
import { placeWords } from './place-words';
import type { Contradiction, FigureNature, StatedRow } from './types';

interface Step {
  readonly before: StatedRow;
  readonly after: StatedRow;
}

const keyOf = ({ agency, section, rowId }: StatedRow): string => `${agency}|${section}|${rowId}`;

/** Each row with the same row of the period that was reported before it. */
function stepsOf(rows: readonly StatedRow[]): readonly Step[] {
  const inOrder = [...rows].sort(
    (left, right) => PERIOD_CODES.indexOf(left.period) - PERIOD_CODES.indexOf(right.period),
  );
  const last = new Map<string, StatedRow>();
  return inOrder.flatMap(after => {
    const before = last.get(keyOf(after));
    last.set(keyOf(after), after);
    return before && before.period !== after.period ? [{ before, after }] : [];
  });
}

type Judgement = 'statement.fell' | 'statement.base-changed' | 'statement.undone';

function found(code: Judgement, field: string, { before, after }: Step): Contradiction {
  const [was, is] = [before.values[field] ?? '', after.values[field] ?? ''];
  const params = {
    section: after.section,
    row: after.rowId,
    field,
    before: was,
    after: is,
    period: after.period,
    otherPeriod: before.period,
    otherPlace: placeWords(before.placeOf(field)),
  };
  const severity = code === 'statement.base-changed' ? 'info' : 'warning';
  return {
    own: { row: after, field },
    against: { row: before, field },
    issue: newIssue(code, severity, params, after.placeOf(field)),
  };
}

const both = (
  { before, after }: Step,
  field: string,
  holds: (was: number, is: number) => boolean,
): boolean => {
  const [was, is]: readonly EntryValue[] = [before.values[field] ?? null, after.values[field] ?? null];
  return typeof was === 'number' && typeof is === 'number' && holds(was, is);
};

const fell = (was: number, is: number): boolean => is < was;
const changed = (was: number, is: number): boolean => is !== was;

/** Counted from the first day of the year in the columns of a task. */
const GROWING_OF_TASKS = ['completion', 'grantedFunds', 'spentFunds'];

function ofTasks(step: Step): readonly Contradiction[] {
  const { before, after } = step;
  const status = after.values['status'] ?? null;
  const isUndone =
    before.values['status'] === TASK_STATUSES.done && status !== null && status !== TASK_STATUSES.done;
  return [
    ...(isUndone ? [found('statement.undone', 'status', step)] : []),
    ...GROWING_OF_TASKS.filter(field => both(step, field, fell)).map(field =>
      found('statement.fell', field, step),
    ),
  ];
}

function ofTargets(step: Step, nature: FigureNature | undefined): readonly Contradiction[] {
  if (!nature) return [];
  return [
    ...nature.grows
      .filter(field => both(step, field, fell))
      .map(field => found('statement.fell', field, step)),
    ...nature.fixed
      .filter(field => both(step, field, changed))
      .map(field => found('statement.base-changed', field, step)),
  ];
}

/** `rows` of all periods of one year. At the cell of the later period; the sentence names the earlier one's. */
export function againstLastPeriod(
  rows: readonly StatedRow[],
  natures: readonly FigureNature[],
): readonly Contradiction[] {
  const byTarget = new Map(natures.map(nature => [nature.target, nature]));
  return stepsOf(rows).flatMap(step => {
    if (step.after.section === 'tasks') return ofTasks(step);
    return step.after.section === 'targets' ? ofTargets(step, byTarget.get(step.after.rowId)) : [];
  });
}
