// The plan's quantitative commitments, body and appendix (Quyết định 473/QĐ-UBND).
// "Đến năm 2020" binds 2020 alone; hàng năm, trong năm and undated commitments bind each year.

import targetsData from '#province/targets.json';
import type { Target } from './types';

export const BUILT_IN_TARGETS = targetsData as readonly Target[];

/** The target of this code; null when there is none. */
export const targetByCode = (targets: readonly Target[], code: string): Target | null =>
  targets.find(target => target.code === code) ?? null;
