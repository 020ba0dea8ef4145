// The shape of the texts of issues: mapped types over the catalogue, so that a code without words, words for no code, or
// a parameter that the issue does not carry, does not compile.

import type { IssueCode, IssueParams, IssueSubjects } from '../core/issues';
import type { RefusalCatalogue, RefusalParams, SupersededCatalogue } from '../core/returned';

/** What happened, and what to do next; the place stands beside them. */
export interface IssueText {
  readonly message: string;
  readonly advice: string;
}

/** Both as one paragraph. */
export const wholeText = ({ message, advice }: IssueText): string => `${message} ${advice}`.trim();

/** `value` is what stood in the cell; blank where nothing did. */
export type Wording<Code extends IssueCode> = (params: IssueParams<Code>, value: string) => IssueText;

/** The words for all codes of a subject. */
export type IssueTexts<Subject extends keyof IssueSubjects> = {
  readonly [Code in keyof IssueSubjects[Subject] & IssueCode]: Wording<Code>;
};

/** One sentence or two for every reason why a file does not count. */
export type RefusalTexts = {
  readonly [Code in keyof RefusalCatalogue]: (params: RefusalParams<Code>) => string;
} & {
  readonly [Code in keyof SupersededCatalogue]: (params: SupersededCatalogue[Code]) => string;
};
