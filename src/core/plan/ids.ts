// Ids of tasks and of their parts: the numbers printed in the appendix, `b`, `c` … for further parts.
// Counts retired rows too, so that no id is given twice.

import type { Assignment, Plan } from './types';

const SECOND_PART = 'b'.charCodeAt(0);
const LETTERS_FROM_B = 25;

const everIn = (plan: Plan): readonly Assignment[] => [
  ...plan.assignments,
  ...plan.retired.map(({ assignment }) => assignment),
];

/** `A.II.1` for part 1, `A.II.1b` for part 2; from part 27 on `A.II.1p27`. */
export function idOfPart(task: string, part: number): string {
  if (part === 1) return task;
  if (part > LETTERS_FROM_B + 1) return `${task}p${part}`;
  return task + String.fromCharCode(SECOND_PART + part - 2);
}

/** One more than the highest number that a task of this heading ever had. */
export function nextTaskNumber(plan: Plan, heading: string): number {
  const numbers = everIn(plan)
    .filter(row => row.heading === heading)
    .map(row => Number(row.task.slice(heading.length + 1)))
    .filter(Number.isInteger);
  return Math.max(0, ...numbers) + 1;
}

export const nextPart = (plan: Plan, task: string): number =>
  Math.max(
    0,
    ...everIn(plan)
      .filter(row => row.task === task)
      .map(row => row.part),
  ) + 1;
