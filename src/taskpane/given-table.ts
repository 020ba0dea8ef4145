// A table that the user picked as a file or pasted.

import type { TableSource } from '../app/table-source';

export interface GivenTable {
  /** The file's name; blank for pasted text. */
  readonly source: string;
  readonly tables: readonly TableSource[];
}
