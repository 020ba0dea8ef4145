// Money of the tasks that need it, by task and year: what is left, and what does not fit together. In million đồng.

import { sumOf } from '../numbers';
import type { TaskFunds } from './types';

export const FUND_KINDS = ['planned', 'granted', 'spent'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** Sum of what was entered; null where nobody entered anything. */
export function fundsTotal(rows: readonly TaskFunds[], kind: FundKind): number | null {
  const entered = rows.flatMap(row => row[kind] ?? []);
  return entered.length === 0 ? null : sumOf(entered);
}

/** Whether more was spent than granted; what is not entered is nothing to compare. */
export const isOverspent = ({ granted, spent }: TaskFunds): boolean =>
  granted !== null && spent !== null && spent > granted;
