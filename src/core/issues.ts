// What every check gives: a code, a severity, a place and the parameters of its sentence.
// The sentence itself is worded in src/texts, so that core stays free of prose.

import type { IssueCatalogue } from './issue-catalogue';
import type { RowRuleId } from './rules';
import type { ReadingReason } from './text';

export type { IssueSubjects, RuleFaultCatalogue } from './issue-catalogue';

/** lỗi: refused or must be fixed · cảnh báo: must be explained · lưu ý: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Where an issue stands. `cell` is in A1 notation, without the sheet. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** Caption of the column, as the user sees it. */
  readonly column?: string;
}

/** Parameters of a sentence whose code is not at hand, e.g. on their way into a file. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Stable code of an issue, e.g. `tasks.status-missing`. */
export type IssueCode = keyof IssueCatalogue;

/** What the sheets sort and find issues by, beside what a sentence needs. */
export type IssueContext = {
  readonly section?: string;
  readonly row?: string;
  readonly code?: string;
  readonly name?: string;
  readonly key?: string;
  readonly table?: string;
  readonly column?: string;
  readonly rowIndex?: number;
};

export type IssueParams<Code extends IssueCode = IssueCode> = IssueCatalogue[Code] & IssueContext;

/** An issue of one code. */
export interface IssueOf<Code extends IssueCode> {
  readonly rule: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** The value as found, shortened for show. */
  readonly value?: string;
  readonly params: IssueParams<Code>;
}

/** Codes of one family have the same parameters, and are one member of the union. */
type Family = RowRuleId | `reading.${ReadingReason}`;
type Single = Exclude<IssueCode, Family>;

export type Issue =
  | { readonly [Code in Single]: IssueOf<Code> }[Single]
  | IssueOf<RowRuleId>
  | IssueOf<`reading.${ReadingReason}`>;

/** An issue of one code; what has no place of its own, such as a whole file, is given none. */
export const newIssue = <Code extends IssueCode>(
  rule: Code,
  severity: Severity,
  params: IssueParams<Code>,
  place: Place = {},
): IssueOf<Code> => ({ rule, severity, place, params });

/** The same issue at another place, or with more of its parameters known. */
export const movedTo = <T extends Issue>(issue: T, place: Place, params: Partial<IssueContext> = {}): T => ({
  ...issue,
  place,
  params: { ...issue.params, ...params },
});
