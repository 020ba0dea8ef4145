// par check FILE [--book BOOK.xlsx] [--json]: what is wrong with one returned workbook, by the rules that consolidation
// uses; by those of a main workbook, with its plan, criteria and switched-off rules, where one is given.

import { builtInBook } from '../../app/book/built-in';
import type { Book } from '../../app/book/model';
import { expectationsOf } from '../../app/returns/expectations';
import { issuesIn } from '../../app/returns/check-return';
import { YEARLY_PERIOD } from '../../core/calendar';
import { ok } from '../../core/outcome';
import { BUILT_IN_PLAN } from '../../core/plan';
import { findIdentity, readReturn } from '../../core/returned';
import type { RawWorkbook } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import type { Issue } from '../../core/issues';
import type { Refusal } from '../../core/returned';
import { cli } from '../../texts/vi/cli';
import { refusalText } from '../../texts/word-issue';
import { DEFAULT_LIMITS, readAnyWorkbook } from '../../xlsx';
import { dateOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { today } from '../../app/clock';
import { printJson, say, sayIssue } from '../console';
import { requireBytes } from '../files';
import { issueJson } from '../issue-json';
import { openBook } from '../open-book';
import { UsageError } from '../usage-error';

/** Why a return is not taken in, as one more finding for programs that read the list. */
const refusalJson = ({ code, params }: Refusal) => ({
  rule: code,
  severity: 'error',
  sheet: null,
  cell: null,
  value: 'found' in params ? params.found : null,
  message: refusalText(code, params),
});

/** What a file without an identity is read for, so that its refusal can be reported. */
const NO_IDENTITY = { year: BUILT_IN_PLAN.decision.firstYear, period: YEARLY_PERIOD };

/** The file is checked for the year and period that it says it is for. */
function issuesOfFile(
  raw: RawWorkbook,
  file: string,
  on: string,
  given: Book | null,
): Outcome<readonly Issue[], Refusal> {
  const identity = findIdentity(raw);
  const { year, period } = identity.kind === 'ok' ? identity.value : NO_IDENTITY;
  const book = given ?? builtInBook(year);
  const reading = readReturn(raw, expectationsOf(book, period), file);
  return reading.kind === 'failed' ? reading : ok(issuesIn(book, reading.value, on));
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'TỆP');
  const on = dateOption(args, 'on', today());
  const opened = await readAnyWorkbook(requireBytes(file, DEFAULT_LIMITS.fileBytes));
  if (opened.kind === 'failed')
    throw new UsageError(cli.unopened(file, refusalText(opened.error.code, opened.error.params)));
  const bookFile = args.options.get('book');
  const book = bookFile === undefined ? null : (await openBook(bookFile)).book;
  const found = issuesOfFile(opened.value, file, on, book);
  if (found.kind === 'failed') return reportRefusal(found.error, file, args);
  const issues = found.value;
  if (args.flags.has('json')) printJson(issues.map(issueJson));
  else report(issues);
  return issues.some(issue => issue.severity === 'error') ? 1 : 0;
}

/** A workbook that is no return of ours is an answer to who asked for the list, and a mistake of who named the file. */
function reportRefusal(refusal: Refusal, file: string, args: Arguments): number {
  const sentence = cli.unopened(file, refusalText(refusal.code, refusal.params));
  if (!args.flags.has('json')) throw new UsageError(sentence);
  say(sentence);
  printJson([refusalJson(refusal)]);
  return 1;
}

function report(issues: readonly Issue[]): void {
  if (issues.length === 0) say(cli.noIssues);
  issues.forEach(sayIssue);
}

export const check: CliCommand = {
  name: 'check',
  takes: ['<TỆP>'],
  options: ['--book <SỔ.xlsx>', '--on <NGÀY>', '--json'],
  run,
};
