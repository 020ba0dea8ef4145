// The book cut down to what one department watches (chapter III of the decision): its part of the plan, of the targets
// and deadlines, and of what agencies reported. Agencies, criteria and settings are everybody's.

import { watchedAssignments, watchedDeadlines, watchedTargets } from '../core/assignments';
import type { WatchScope } from '../core/assignments';
import type { Plan, Watch } from '../core/plan';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { Book } from './book/model';

function watchedPlan(plan: Plan, watch: Watch, scope: WatchScope): Plan {
  const rows = [...plan.assignments, ...plan.retired.map(({ assignment }) => assignment)];
  const ids = new Set(watchedAssignments(watch, rows, scope).map(({ id }) => id));
  const assignments = plan.assignments.filter(({ id }) => ids.has(id));
  const retired = plan.retired.filter(({ assignment }) => ids.has(assignment.id));
  const headings = new Set(
    [...assignments, ...retired.map(({ assignment }) => assignment)].map(row => row.heading),
  );
  return { ...plan, assignments, retired, areas: plan.areas.filter(({ id }) => headings.has(id)) };
}

/** Self-scores belong to an area; tasks and targets may be watched one by one outside the areas. */
function isWatchedRow(book: Book, { areas }: Watch): (row: ConsolidatedRow) => boolean {
  const tasks = new Set(
    [...book.plan.assignments, ...book.plan.retired.map(({ assignment }) => assignment)].map(({ id }) => id),
  );
  const targets = new Set(book.targets.map(({ code }) => code));
  return ({ section, rowId, area }) => {
    switch (section) {
      case 'tasks':
        return tasks.has(rowId);
      case 'targets':
        return targets.has(rowId);
      case 'selfScores':
        return areas.some(watched => watched === area);
    }
  };
}

export function watchedBook(book: Book, watch: Watch, scope: WatchScope = 'all'): Book {
  const plan = watchedPlan(book.plan, watch, scope);
  const targets = watchedTargets(watch, book.targets, scope);
  const cut = { ...book, plan, targets };
  const isWhole = watch.whole && scope === 'all';
  const name = book.agencies.find(({ code }) => code === watch.agency)?.name ?? watch.agency;
  return {
    ...cut,
    watchedBy: isWhole ? null : name,
    deadlines: watchedDeadlines(watch, book.deadlines, plan.assignments, scope),
    consolidated: isWhole ? book.consolidated : book.consolidated.filter(isWatchedRow(cut, watch)),
  };
}
