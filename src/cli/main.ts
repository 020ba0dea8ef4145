// The command line: `par <command> …`. Exit code 0 done, 1 done but something was refused or has errors, 2 wrong usage or
// nothing done. Messages go to stderr, JSON to stdout; a user never sees a stack trace.

import { cli } from '../texts/vi/cli';
import { listenForCancel } from './cancel';
import { COMMANDS } from './commands';
import { say } from './console';
import { useNodeInflate } from './node-inflate';
import { HelpShown, programOf } from './program';
import { UsageError } from './usage-error';

function report(error: unknown, usage: string): number {
  if (error instanceof HelpShown) return 0;
  if (error instanceof UsageError) {
    say(error.message);
    if (error.showUsage) say(usage);
    return 2;
  }
  say(cli.unexpected(error instanceof Error ? error.message : String(error)));
  if (process.env['PAR_DEBUG']) say(String(error instanceof Error ? error.stack : error));
  return 2;
}

async function run(words: readonly string[]): Promise<number> {
  let code = 2;
  const program = programOf(COMMANDS, words, found => {
    code = found;
  });
  const usage = program.helpInformation();
  try {
    if (words.length === 0) say(usage);
    else await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    return report(error, usage);
  }
  return code;
}

// A reader of the pipe that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

useNodeInflate();
listenForCancel();
void run(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
