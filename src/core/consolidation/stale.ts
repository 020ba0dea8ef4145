// Whether a return is older than what the workbook holds, or may be older than what it takes the place of. A file's
// time can be that of copying: whatever is decided by it is told, so that a person can decide otherwise.

import { newIssue } from '../issues';
import type { WorkbookIdentity } from '../entries';
import type { Issue, IssueCode, IssueOf, IssueParams } from '../issues';
import type { StoredReturn, ValidFile } from './types';

/** The issues about a return that was sent again. */
export const RESUBMISSION_CODES = [
  'resubmission.older-form',
  'resubmission.same-time',
  'resubmission.older-than-held',
  'resubmission.stale',
  'resubmission.changed',
] as const satisfies readonly IssueCode[];

/** By the moment, or by the day where the workbook says no more; a return is not older than itself. */
export function isOlderThanStored({ received }: ValidFile, stored: StoredReturn): boolean {
  if (stored.sha256 === received.sha256) return false;
  return stored.receivedAt === null
    ? received.receivedOn < stored.receivedOn
    : Math.floor(received.receivedAt) < Math.floor(stored.receivedAt);
}

const warning = <Code extends IssueCode>(rule: Code, params: IssueParams<Code>): IssueOf<Code> =>
  newIssue(rule, 'warning', params);

/** That a file came which is older than the held return, and so takes no place. */
export const staleIssue = (file: ValidFile, stored: StoredReturn): Issue =>
  warning('resubmission.stale', { other: stored.file, agency: file.reading.identity.agency });

/** A form that was issued later, or on a later plan or template. */
const isNewerForm = (left: WorkbookIdentity, right: WorkbookIdentity): boolean =>
  left.planVersion > right.planVersion ||
  left.templateVersion > right.templateVersion ||
  left.issuedOn > right.issuedOn;

/** Whose form it is was said by a person: when it was issued nobody knows. */
export const isConfirmed = ({ reading }: ValidFile): boolean =>
  reading.issues.some(({ rule }) => rule === 'identity.confirmed');

/** Sections of another origin count because a person said so. */
export const hasConfirmedSections = ({ reading }: ValidFile): boolean =>
  reading.issues.some(({ rule }) => rule === 'identity.section-confirmed');

/** What is doubtful about the newest counting. `superseded` are the agency's other valid files. */
export function doubtsAboutAge(
  newest: ValidFile,
  superseded: readonly ValidFile[],
  stored: StoredReturn | null,
): readonly Issue[] {
  const { received, reading } = newest;
  const issued = isConfirmed(newest) ? [] : superseded.filter(file => !isConfirmed(file));
  const newerForm = issued.find(file => isNewerForm(file.reading.identity, reading.identity));
  const sameTime = superseded.find(file => file.received.receivedAt === received.receivedAt);
  return [
    ...(newerForm ? [warning('resubmission.older-form', { other: newerForm.received.file })] : []),
    ...(sameTime ? [warning('resubmission.same-time', { other: sameTime.received.file })] : []),
    ...(stored && isOlderThanStored(newest, stored)
      ? [warning('resubmission.older-than-held', { other: stored.file })]
      : []),
  ];
}
