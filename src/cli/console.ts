// What the command line says: messages to stderr, JSON and what was asked for to stdout.

import type { Issue } from '../core/issues';
import { book } from '../texts/vi/book';
import { cli } from '../texts/vi/cli';
import { issueText } from '../texts/word-issue';

export const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

export const printText = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** One line: severity, place, what happened, what to do next. */
export function sayIssue(issue: Issue): void {
  const { message, advice } = issueText(issue);
  const { sheet = '', cell } = issue.place;
  const where = cell === undefined ? sheet : sheet === '' ? cell : `${sheet}!${cell}`;
  say(cli.issueLine(book.severities[issue.severity], where, message, advice));
}

const EVERY = 50;
const MOST_LINES = 100;

/** Progress of a long command: every so many, at most a hundred times, and the last. */
export function sayProgress(
  done: number,
  total: number,
  words: (done: number, total: number) => string,
): void {
  const step = Math.max(EVERY, Math.ceil(total / MOST_LINES));
  if (total > EVERY && (done % step === 0 || done === total)) say(words(done, total));
}
