// A command is declared as data: what it takes, which options it knows, what it does. The parser, the usage and the help
// of `program.ts` follow from the declaration; the words stand in the texts.

import type { Arguments } from './arguments';

export interface CliCommand {
  readonly name: string;
  /** Positional arguments in commander's spelling: `<TỆP>` must be given, `[SỔ.xlsx]` may, `<TỆP...>` many times. */
  readonly takes: readonly string[];
  /** `--year <NĂM>`: must be given. */
  readonly needs?: readonly string[];
  /** `--on <NGÀY>` takes a value, `--json` none. */
  readonly options?: readonly string[];
  /** Options with a value that may be given several times. */
  readonly lists?: readonly string[];
  /** Exit code: 0 done, 1 done but something was refused or has errors, 2 nothing done. Throws `UsageError`. */
  readonly run: (args: Arguments) => number | Promise<number>;
}
