// Which of many files a consolidation may still look at row by row: of each agency the newest two, which are compared, and
// the return that the workbook holds. Of all others their status is told, for which no row is needed; so hundreds of
// resubmissions need no more memory than two.

import { byAge, byAgency, withoutDuplicates } from './consolidate';
import type { ReceivedFile, ValidFile } from './types';

const COMPARED = 2;

/** `held` are the hashes of returns that the workbook holds. Files of later calls may be added to those that are left. */
export function filesWithNeededRows(
  files: readonly ReceivedFile[],
  held: ReadonlySet<string>,
): ReadonlySet<ReceivedFile> {
  const valid = withoutDuplicates(files).first.flatMap((received): readonly ValidFile[] =>
    received.reading.kind === 'ok' ? [{ received, reading: received.reading.value }] : [],
  );
  const isHeld = ({ received }: ValidFile): boolean => held.has(received.sha256);
  const newest = byAgency(valid.filter(file => !isHeld(file))).flatMap(versions =>
    [...versions].sort(byAge(null)).slice(-COMPARED),
  );
  return new Set([...newest, ...valid.filter(isHeld)].map(({ received }) => received));
}

const SAID_BY_A_PERSON: ReadonlySet<string> = new Set(['identity.confirmed', 'identity.section-confirmed']);

/** Without its rows and what was found in them: enough for a file that is superseded or a duplicate. */
export function withoutRows(file: ReceivedFile): ReceivedFile {
  const { reading } = file;
  if (reading.kind === 'failed') return file;
  const issues = reading.value.issues.filter(({ rule }) => SAID_BY_A_PERSON.has(rule));
  return { ...file, reading: { ...reading, value: { ...reading.value, rows: [], issues } } };
}
