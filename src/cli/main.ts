// The command line: `par <act> …`. Exit code 0 done, 1 done but something was refused or has errors, 2 wrong usage or
// nothing done. Messages go to stderr, JSON to stdout; a user never sees a stack trace.

import { cli } from '../texts/vi/cli';
import { amend } from './acts/amend';
import { check } from './acts/check';
import { consolidate } from './acts/consolidate';
import { criteria } from './acts/criteria';
import { issue } from './acts/issue';
import { listAgencies, listDeadlines, listPlan, listTargets } from './acts/lists';
import { newBook } from './acts/new-book';
import { rules } from './acts/rules';
import { sample } from './acts/sample';
import { sendBack } from './acts/send-back';
import { score } from './acts/score';
import { settings } from './acts/settings';
import { sheet } from './acts/sheet';
import { survey } from './acts/survey';
import { trace } from './acts/trace';
import { watch } from './acts/watch';
import { say } from './console';
import { UsageError } from './usage-error';

type Act = (words: readonly string[]) => number | Promise<number>;

const ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['plan', listPlan],
  ['targets', listTargets],
  ['agencies', listAgencies],
  ['deadlines', listDeadlines],
  ['new', newBook],
  ['amend', amend],
  ['issue', issue],
  ['check', check],
  ['consolidate', consolidate],
  ['send-back', sendBack],
  ['score', score],
  ['sheet', sheet],
  ['criteria', criteria],
  ['settings', settings],
  ['rules', rules],
  ['survey', survey],
  ['trace', trace],
  ['watch', watch],
  ['sample', sample],
]);

async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    say(cli.usage);
    return name === undefined ? 2 : 0;
  }
  const act = ACTS.get(name);
  if (!act) throw new UsageError(cli.unknownAct(name), true);
  return act(rest);
}

function tell(error: unknown): number {
  if (error instanceof UsageError) {
    say(error.message);
    if (error.showUsage) say(cli.usage);
    return 2;
  }
  say(cli.unexpected(error instanceof Error ? error.message : String(error)));
  if (process.env['PAR_DEBUG']) say(String(error instanceof Error ? error.stack : error));
  return 2;
}

// A reader of the pipe that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = tell(error);
  },
);
