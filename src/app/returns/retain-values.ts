// Returns as the user decided about them: values of an earlier return that are kept against the newer one.

import { retainBefore } from '../../core/consolidation';
import type { CellDifference, ReceivedFile } from '../../core/consolidation';

/** What is kept of the return that `agency` sent before. */
export interface RetainedValues {
  readonly agency: string;
  readonly differences: readonly CellDifference[];
}

/** `accepted` are the names of the files that count; the others stay as they came. */
export function withRetainedValues(
  files: readonly ReceivedFile[],
  accepted: ReadonlySet<string>,
  retained: readonly RetainedValues[],
): readonly ReceivedFile[] {
  const byAgency = new Map(retained.map(({ agency, differences }) => [agency, differences]));
  return files.map(file => {
    const { reading } = file;
    if (reading.kind !== 'ok' || !accepted.has(file.file)) return file;
    const differences = byAgency.get(reading.value.identity.agency) ?? [];
    if (differences.length === 0) return file;
    return {
      ...file,
      reading: {
        ...reading,
        value: { ...reading.value, rows: retainBefore(reading.value.rows, differences) },
      },
    };
  });
}
