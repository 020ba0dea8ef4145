// Whether the return that counts may be older than what it takes the place of. The newest file counts all the same:
// a file's time can be that of copying, so a person is told and decides.

import type { WorkbookIdentity } from '../entries/types';
import type { Issue } from '../issues';
import type { ReturnReading } from '../returned/types';
import type { HeldReturn, ReceivedFile } from './types';

interface ValidFile {
  readonly received: ReceivedFile;
  readonly reading: ReturnReading;
}

const warning = (rule: string, params: Issue['params']): Issue => ({
  rule,
  severity: 'warning',
  place: {},
  params,
});

/** A form that was issued later, or on a later plan or template. */
const isNewerForm = (left: WorkbookIdentity, right: WorkbookIdentity): boolean =>
  left.planVersion > right.planVersion ||
  left.templateVersion > right.templateVersion ||
  left.issuedOn > right.issuedOn;

/** `superseded` are the agency's other valid files; `held` is what an earlier run took in. */
export function staleIssues(
  newest: ValidFile,
  superseded: readonly ValidFile[],
  held: HeldReturn | null,
): readonly Issue[] {
  const { received, reading } = newest;
  const newerForm = superseded.find(file => isNewerForm(file.reading.identity, reading.identity));
  const sameTime = superseded.find(file => file.received.receivedAt === received.receivedAt);
  const isOlderThanHeld =
    held !== null && held.sha256 !== received.sha256 && received.receivedOn < held.receivedOn;
  return [
    ...(newerForm ? [warning('resubmission.older-form', { other: newerForm.received.file })] : []),
    ...(sameTime ? [warning('resubmission.same-time', { other: sameTime.received.file })] : []),
    ...(isOlderThanHeld ? [warning('resubmission.older-than-held', { other: held.file })] : []),
  ];
}
