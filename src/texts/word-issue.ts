// Words what core found: an issue, a refusal, a repair, a verdict. One place, so that the pane, the ledger, the
// command line and the file sent back say the same.
// What concerns a returned form is Vietnamese in every language, as the form and its agency are.

import type { Repair } from '../core/entries';
import type { Issue, IssueCode, IssueOf, IssueParams, TextParams } from '../core/issues';
import type { ReasonCode } from '../core/returned';
import { RULES } from '../core/rules';
import type { RowRuleId, Verdict, VerdictId } from '../core/rules';
import { READING_REASONS, REPAIR_CODES } from '../core/text';
import type { ReadingReason } from '../core/text';
import * as en from './en';
import type { IssueText, Wording } from './issue-text';
import type { Language } from './language';
import { decimalComma, plainAmount, vietnameseDate } from './numbers';
import * as vi from './vi';
import { issues as returns, notTaken, refusals, structureRepairs } from './vi/returns';
import { asking, rules } from './vi/rules';
import { statements } from './vi/statements';

type Wordings = { readonly [Code in IssueCode]: Wording<Code> };

/** The number that a verdict states, as people write it. */
const withAmount = (template: string, amount: number | undefined): string =>
  amount === undefined ? template : template.replace('{amount}', decimalComma(amount));

const ofRule =
  (id: RowRuleId): Wording<RowRuleId> =>
  ({ amount }) => ({ message: withAmount(verdictTemplate(id), amount), advice: rules[id].advice });

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A reading as people write it: `80,48`; `05/06/2018`. */
function shownReading(reading: string | number | undefined): string | null {
  if (reading === undefined) return null;
  if (typeof reading === 'number') return plainAmount(reading, ',');
  return ISO_DAY.test(reading) ? vietnameseDate(reading) : reading;
}

/** Why a value was not taken in, with its likeliest reading. */
const ofReading =
  (reason: ReadingReason): Wording<`reading.${ReadingReason}`> =>
  ({ reading, other }, value) => {
    const { message, advice } = vi.textReadings.reasons[reason]({
      value,
      reading: shownReading(reading),
      other: shownReading(other),
    });
    return { message, advice: `${advice} ${notTaken}` };
  };

/** One entry a code, all made by the same word-giver. */
const entries = <Code extends string, Key extends string, Word>(
  codes: readonly Code[],
  keyOf: (code: Code) => Key,
  wordOf: (code: Code) => Word,
): Readonly<Record<Key, Word>> =>
  Object.fromEntries(codes.map(code => [keyOf(code), wordOf(code)])) as Record<Key, Word>;

const ROW_RULE_IDS = Object.values(RULES).flatMap(section => section.rules.map(({ id }) => id));

const ofReturns = {
  ...entries(ROW_RULE_IDS, id => id, ofRule),
  ...entries(READING_REASONS, reason => `reading.${reason}` as const, ofReading),
  ...returns,
  ...statements,
};

const WORDINGS: Readonly<Record<Language, Wordings>> = {
  vi: { ...ofReturns, ...vi.scoringIssues, ...vi.scoreChecks, ...vi.plan.issues, ...vi.provinceIssues },
  en: { ...ofReturns, ...en.scoringIssues, ...en.scoreChecks, ...en.plan.issues, ...en.provinceIssues },
};

const worded = <Code extends IssueCode>(
  wordings: Wordings,
  { rule, params, value = '' }: IssueOf<Code>,
): IssueText => {
  const wording: (params: IssueParams<Code>, value: string) => IssueText = wordings[rule];
  return wording(params, value);
};

/** What happened and what to do next; the place stands beside it. Sheets and papers are Vietnamese. */
export const issueText = (issue: Issue, language: Language = 'vi'): IssueText =>
  worded(WORDINGS[language], issue);

type Reasons = Readonly<Record<ReasonCode, string | ((params: never) => string)>>;
const REASONS: Readonly<Record<Language, Reasons>> = {
  vi: { ...vi.readFailures, ...refusals },
  en: { ...en.readFailures, ...refusals },
};

/** Why a file does not count. `params` are those that the catalogue gives for the code. */
export function refusalText(code: ReasonCode, params: TextParams, language: Language = 'vi'): string {
  const words = REASONS[language][code];
  // The ledger keeps code and parameters apart; where they were made they were held to the catalogue.
  return typeof words === 'string' ? words : words(params as never);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const REPAIRS: Readonly<Record<Repair['code'], string>> = {
  ...structureRepairs,
  ...entries(
    REPAIR_CODES,
    code => code,
    code => lowerFirst(vi.textReadings.repairs[code]),
  ),
};

/** `Nhiệm vụ!F7: bỏ dấu cách thừa ("a  b" → "a b")`; what concerns the whole file has no place. */
export function repairText({ code, sheet, cell, before, after }: Repair): string {
  const place = sheet === '' ? '' : `${sheet}!${cell}: `;
  return `${place}${REPAIRS[code]} ("${before}" → "${after}")`;
}

/** The verdict's words as the form shows them; `{amount}` stands for a number. */
export function verdictTemplate(id: VerdictId): string {
  const { verdict, asks } = rules[id];
  return asks ? `${verdict}${asking}` : verdict;
}

/** What the form’s user is to do about a verdict; `{amount}` stands for a number. */
export const verdictAdvice = (id: VerdictId): string => rules[id].advice;

/** As the native check writes the number: without separators between thousands. */
const stated = (template: string, amount: number | null): string =>
  amount === null ? template : template.replace('{amount}', decimalComma(amount).replace(/\.(?=\d{3})/g, ''));

/** What the check column shows for a verdict. */
export const verdictText = ({ id, amount }: Pick<Verdict, 'id' | 'amount'>): string =>
  stated(verdictTemplate(id), amount);

/** What a cell says for itself: what is, without asking for an explanation. */
export const plainVerdict = ({ id, amount }: Pick<Verdict, 'id' | 'amount'>): string =>
  stated(rules[id].verdict, amount);
