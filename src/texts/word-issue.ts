// Words what core found: an issue, a refusal, a repair, a verdict. One place, so that the pane, the ledger, the
// command line and the file sent back say the same.

import { isPeriodCode } from '../core/calendar';
import { READING_REASONS, REPAIR_CODES } from '../core/text';
import type { Repair } from '../core/entries';
import type { Issue, IssueParams } from '../core/issues';
import type { Verdict } from '../core/rules';
import { decimalComma, plainAmount, vietnameseDate } from './numbers';
import { book } from './vi/book';
import { plan } from './vi/plan';
import { readFailures } from './vi/read-failures';
import { issues, notTaken, refusals, structureRepairs } from './vi/returns';
import type { IssueText } from './vi/returns';
import { rules } from './vi/rules';
import { scoreChecks } from './vi/score-checks';
import { scoringIssues } from './vi/scoring-issues';
import { textReadings } from './vi/text-readings';

const filled = (template: string, params: IssueParams): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (name === 'amount') return numberText(value);
    return typeof value === 'number' ? String(value).replace('.', ',') : value;
  });

const numberText = (value: string | number): string =>
  typeof value === 'number' ? decimalComma(value) : value;

function textOf(issue: Issue): IssueText {
  const rule = rules[issue.rule];
  if (rule) return { message: rule.verdict, advice: rule.advice };
  const own = issues[issue.rule];
  if (!own) throw new Error(`no text for issue ${issue.rule}`);
  return own;
}

/** What to do next begins with "Đề nghị". */
function cutAtAdvice(sentence: string): IssueText {
  const advice = sentence.lastIndexOf('Đề nghị');
  return advice < 0
    ? { message: sentence, advice: '' }
    : { message: sentence.slice(0, advice).trim(), advice: sentence.slice(advice) };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A reading as people write it: `80,48`; `05/06/2018`. */
function shownReading(reading: string | number | undefined): string | null {
  if (reading === undefined) return null;
  if (typeof reading === 'number') return plainAmount(reading, ',');
  return ISO_DAY.test(reading) ? vietnameseDate(reading) : reading;
}

/** Why a value was not taken in, with its likeliest reading. */
function readingText(issue: Issue): IssueText | null {
  const reason = READING_REASONS.find(code => issue.rule === `reading.${code}`);
  if (!reason) return null;
  const sentence = textReadings.reasons[reason]({
    value: issue.value ?? '',
    reading: shownReading(issue.params['reading']),
    other: shownReading(issue.params['other']),
  });
  const { message, advice } = cutAtAdvice(sentence);
  return { message, advice: `${advice} ${notTaken}`.trim() };
}

/** Texts of scores are whole sentences. */
function scoreText(issue: Issue): IssueText | null {
  const words = scoringIssues[issue.rule] ?? scoreChecks[issue.rule];
  return words ? cutAtAdvice(words(issue.params, issue.value ?? '')) : null;
}

const PLAN_TEXTS: Readonly<Record<string, (params: IssueParams) => string>> = {
  ...plan.amendmentIssues,
  ...plan.tableIssues,
  ...plan.amendmentNotes,
};

function planText(issue: Issue): IssueText | null {
  const words = PLAN_TEXTS[issue.rule];
  return words ? cutAtAdvice(words(issue.params)) : null;
}

/** What happened and what to do next; the place stands beside it. Throws when a rule has no text. */
export function issueText(issue: Issue): IssueText {
  const whole = scoreText(issue) ?? planText(issue) ?? readingText(issue);
  if (whole) return whole;
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

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What was mended, without the place. Throws when a code has no words. */
function repairWords(code: string): string {
  const ofValue = REPAIR_CODES.find(candidate => candidate === code);
  const words = ofValue ? lowerFirst(textReadings.repairs[ofValue]) : structureRepairs[code];
  if (words === undefined) throw new Error(`no text for repair ${code}`);
  return words;
}

/** `Nhiệm vụ!F7: bỏ dấu cách thừa ("a  b" → "a b")`; what concerns the whole file has no place. */
export function repairText({ code, sheet, cell, before, after }: Repair): string {
  const place = sheet === '' ? '' : `${sheet}!${cell}: `;
  return `${place}${repairWords(code)} ("${before}" → "${after}")`;
}

/** What the check column shows for a verdict. */
export function verdictText(verdict: Pick<Verdict, 'id' | 'amount'>): string {
  const rule = rules[verdict.id];
  if (!rule) throw new Error(`no text for verdict ${verdict.id}`);
  return verdict.amount === null
    ? rule.verdict
    : rule.verdict.replace('{amount}', decimalComma(verdict.amount).replace(/\.(?=\d{3})/g, ''));
}
