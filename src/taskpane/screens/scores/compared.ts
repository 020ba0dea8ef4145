// Two years that were compared, and which pairs of areas the user said belong together.

import type { YearComparison } from '../../../app/compare-years';

export interface Compared {
  readonly file: File;
  readonly confirmed: ReadonlyMap<string, string>;
  readonly comparison: YearComparison;
}
