// Which issues are shown, and which comes after another.

import type { ListedIssue } from '../../../app/book/read-results';
import type { Agency } from '../../../core/agencies';
import type { Severity } from '../../../core/issues';

export interface IssueFilter {
  readonly severity: Severity | 'all';
  /** Code of an agency. */
  readonly agency: string;
}

const ALL_AGENCIES = '';
export const EVERY_ISSUE: IssueFilter = { severity: 'all', agency: ALL_AGENCIES };

/** An issue is known by its line in the table. */
export const keyOfIssue = ({ line }: ListedIssue): string => line.cell;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first, then in the order of the table. */
export const issuesMatching = (
  issues: readonly ListedIssue[],
  { severity, agency }: IssueFilter,
): readonly ListedIssue[] =>
  issues
    .filter(
      issue =>
        (severity === 'all' || issue.severity === severity) &&
        (agency === ALL_AGENCIES || issue.agency === agency),
    )
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));

/** Agencies that have issues, by name; one that the workbook does not name any more stands as its issues name it. */
export function agenciesWithIssues(
  issues: readonly ListedIssue[],
  agencies: readonly Agency[],
): readonly Agency[] {
  const known = new Map(agencies.map(agency => [agency.code, agency]));
  const found = new Map(
    issues.flatMap(({ agency: code, agencyName: name }): readonly (readonly [string, Agency])[] =>
      code === '' ? [] : [[code, known.get(code) ?? unknownAgency(code, name || code)]],
    ),
  );
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}

const unknownAgency = (code: string, name: string): Agency => ({
  code,
  name,
  level: '',
  parent: null,
  aliases: [],
  scored: false,
});

/** The issue `steps` further; the first or the last where none is chosen yet. The list is a ring. */
export function stepFrom(
  issues: readonly ListedIssue[],
  current: string | null,
  steps: 1 | -1,
): ListedIssue | null {
  const at = issues.findIndex(issue => keyOfIssue(issue) === current);
  const from = at < 0 && steps < 0 ? 0 : at;
  return issues[(from + steps + issues.length) % issues.length] ?? null;
}
