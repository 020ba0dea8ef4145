// Words what core found: an issue, a refusal, a repair, a verdict. One place, so that the pane, the ledger, the
// command line and the file sent back say the same.

import { isPeriodCode } from '../core';
import type { Issue, IssueParams, Repair, Verdict } from '../core';
import { decimalComma } from './numbers';
import { book } from './vi/book';
import { readFailures } from './vi/read-failures';
import { issues, refusals, repairs } from './vi/returns';
import type { IssueText } from './vi/returns';
import { rules } from './vi/rules';
import { scoreChecks } from './vi/score-checks';
import { scoringIssues } from './vi/scoring-issues';

const filled = (template: string, params: IssueParams): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return name === 'amount' || name === 'reading' ? numberText(value) : String(value);
  });

const numberText = (value: string | number): string =>
  typeof value === 'number' ? decimalComma(value) : value;

function textOf(issue: Issue): IssueText {
  const rule = rules[issue.rule];
  if (rule) return { message: rule.verdict, advice: rule.advice };
  const own = issues[issue.rule];
  if (own) return own;
  const family = issue.params['reading'] === undefined ? 'reading' : 'reading.with-value';
  const reading = issue.rule.startsWith('reading.') ? issues[family] : undefined;
  if (!reading) throw new Error(`no text for issue ${issue.rule}`);
  return reading;
}

/** Texts of scores are whole sentences; what to do next begins with "Đề nghị". */
function scoreText(issue: Issue): IssueText | null {
  const words = scoringIssues[issue.rule] ?? scoreChecks[issue.rule];
  if (!words) return null;
  const sentence = words(issue.params, issue.value ?? '');
  const advice = sentence.lastIndexOf('Đề nghị');
  return advice < 0
    ? { message: sentence, advice: '' }
    : { message: sentence.slice(0, advice).trim(), advice: sentence.slice(advice) };
}

/** What happened and what to do next; the place stands beside it. Throws when a rule has no text. */
export function issueText(issue: Issue): IssueText {
  const score = scoreText(issue);
  if (score) return score;
  const { message, advice } = textOf(issue);
  const params = { ...issue.params, value: issue.value ?? '' };
  return { message: filled(message, params), advice: filled(advice, params) };
}

/** A file without identity that was recognised all the same has a sentence of its own. */
const refusalKey = (code: string, params: IssueParams): string =>
  code === 'identity.missing' && params['sections'] !== undefined ? 'identity.missing.recognised' : code;

const failures: Readonly<Record<string, string>> = readFailures;

export function refusalText(code: string, params: IssueParams): string {
  const template = refusals[refusalKey(code, params)] ?? failures[code];
  if (template === undefined) throw new Error(`no text for refusal ${code}`);
  return filled(template, code === 'period.wrong' ? withPeriodNames(params) : params);
}

/** Periods are named to users; their codes stay in the data. */
const withPeriodNames = (params: IssueParams): IssueParams =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' && isPeriodCode(value) ? book.periods[value] : value,
    ]),
  );

/** `Nhiệm vụ!F7: bỏ dấu cách thừa ("a  b" → "a b")`. */
export function repairText(repair: Repair): string {
  const what = repairs[repair.code];
  if (what === undefined) throw new Error(`no text for repair ${repair.code}`);
  return `${repair.sheet}!${repair.cell}: ${what} ("${repair.before}" → "${repair.after}")`;
}

/** What the check column shows for a verdict. */
export function verdictText(verdict: Pick<Verdict, 'id' | 'amount'>): string {
  const rule = rules[verdict.id];
  if (!rule) throw new Error(`no text for verdict ${verdict.id}`);
  return verdict.amount === null
    ? rule.verdict
    : rule.verdict.replace('{amount}', decimalComma(verdict.amount).replace(/\.(?=\d{3})/g, ''));
}
