// Where a consolidated entry stands in the file that it came from: a value that the user kept stands in an earlier one.

import { fileOfReference, originsIn } from '../core/consolidation';
import type { Place } from '../core/issues';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';

/** Without a cell where the workbook does not say. */
export function entryPlace({ file, sheet, cells }: ConsolidatedRow, field: string): Place {
  const origin = originsIn(cells, sheet).get(field);
  if (!origin) return { file, sheet };
  const source = origin.retainedFrom === undefined ? file : fileOfReference(origin.retainedFrom).file;
  return { file: source, sheet: origin.sheet, cell: origin.cell };
}
