// Act: "Chốt bản gửi". A copy of the whole workbook that holds values and native formulas only, so that no cell shows
// #NAME? at who receives it. The workbook itself stays as it is.

import { failed, ok, type Outcome } from '../core/outcome';
import { copyWithoutAddInFormulas, type CellOfSheet, type OpenFailure } from '../xlsx';

export interface FinalCopy {
  readonly bytes: Uint8Array;
  readonly replaced: readonly CellOfSheet[];
  readonly names: readonly string[];
  readonly rules: number;
}

export type FinaliseError =
  | { readonly kind: 'cannot-open'; readonly because: OpenFailure }
  /** Values that the copy would have to do without. */
  | { readonly kind: 'not-computed'; readonly cells: readonly CellOfSheet[] };

/** `bytes` is the workbook as saved now. */
export function finaliseWorkbook(bytes: Uint8Array): Outcome<FinalCopy, FinaliseError> {
  const copy = copyWithoutAddInFormulas(bytes);
  if (copy.kind === 'failed') return failed({ kind: 'cannot-open', because: copy.error });
  const { uncomputed, ...final } = copy.value;
  return uncomputed.length > 0 ? failed({ kind: 'not-computed', cells: uncomputed }) : ok(final);
}
