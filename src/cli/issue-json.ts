// An issue as `--json` prints it.

import type { Issue, Severity } from '../core/issues';
import { issueText } from '../texts/word-issue';

export interface IssueJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: string | null;
  /** What is wrong and what to do next. */
  readonly message: string;
}

/** Verdicts are bare phrases, other messages whole sentences: both end with one full stop. */
const sentences = (message: string, advice: string): string =>
  `${message.replace(/\.$/, '')}.${advice ? ` ${advice}` : ''}`;

export function issueJson(issue: Issue): IssueJson {
  const { message, advice } = issueText(issue);
  return {
    rule: issue.rule,
    severity: issue.severity,
    sheet: issue.place.sheet ?? null,
    cell: issue.place.cell ?? null,
    value: issue.value ?? null,
    message: sentences(message, advice),
  };
}
