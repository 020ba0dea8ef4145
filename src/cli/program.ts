// The command line as commander reads it, made from the declarations. What commander finds wrong is worded by the texts,
// from the command that it was reading and never from commander's own sentence.

import { Command, Option } from 'commander';
import type { CommanderError } from 'commander';
import { nearestCodes } from '../core/text';
import { cli } from '../texts/vi/cli';
import { commandWords, optionWords } from '../texts/vi/cli-help';
import type { Arguments } from './arguments';
import type { CliCommand } from './command';
import { UsageError } from './usage-error';

/** Help was asked for and is shown: nothing else is to be done. */
export class HelpShown extends Error {
  override readonly name = 'HelpShown';
}

const NAME = 'npm run --silent par --';
const WIDTH = 110;

const nameOf = (option: Option): string => option.long ?? option.flags;

/** An empty value, or the next option in the place of one, is a slip of the user. */
function oneValue(option: Option) {
  return (value: string, earlier: string | undefined): string => {
    if (value === '' || value.startsWith('--')) throw new UsageError(cli.missingValue(nameOf(option)));
    // Of two values nobody can say which is meant.
    if (earlier !== undefined) throw new UsageError(cli.optionTwice(nameOf(option)));
    return value;
  };
}

function manyValues(option: Option) {
  return (value: string, earlier: readonly string[] | undefined): readonly string[] => [
    ...(earlier ?? []),
    oneValue(option)(value, undefined),
  ];
}

function optionOf(command: string, flags: string): Option {
  const option = new Option(flags);
  option.description = optionWords(command, option.name());
  return option;
}

function single(command: string, flags: string): Option {
  const option = optionOf(command, flags);
  return option.required ? option.argParser(oneValue(option)) : option;
}

function repeated(command: string, flags: string): Option {
  const option = optionOf(command, flags);
  return option.argParser(manyValues(option));
}

const looksLikeOption = (word: string): boolean => word.length > 1 && word.startsWith('-');

/** An option that the command does not know, or a value given to one that takes none. */
function unknownOption(command: Command, word: string): UsageError {
  const [name = ''] = word.split('=');
  if (command.options.some(option => option.long === name)) return new UsageError(cli.needlessValue(name));
  const known = command.options.map(nameOf);
  return new UsageError(cli.unknownOption(word, nearestCodes(name, known)[0] ?? null));
}

function missingOption(command: Command): UsageError {
  const missing = command.options.find(
    option => option.mandatory && command.getOptionValue(option.attributeName()) === undefined,
  );
  return new UsageError(cli.missingArgument(missing ? nameOf(missing) : ''));
}

/** Our sentence for what commander found wrong in `command`; an option without its value is the last word. */
function wordedError({ code }: CommanderError, command: Command, lastWord: string): Error {
  const wrongOption = command.args.find(looksLikeOption);
  switch (code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
      return new HelpShown();
    case 'commander.unknownCommand':
      return new UsageError(unknownCommand(command), true);
    case 'commander.missingArgument':
      return new UsageError(
        cli.missingArgument(command.registeredArguments[command.args.length]?.name() ?? ''),
      );
    case 'commander.excessArguments':
      return new UsageError(cli.tooMany(command.args[command.registeredArguments.length] ?? ''));
    case 'commander.optionMissingArgument':
      return new UsageError(cli.missingValue(lastWord));
    case 'commander.missingMandatoryOptionValue':
      return wrongOption === undefined ? missingOption(command) : unknownOption(command, wrongOption);
    default:
      return unknownOption(command, wrongOption ?? '');
  }
}

function unknownCommand(program: Command): string {
  const [word = ''] = program.args;
  return cli.noSuchCommand(
    word,
    nearestCodes(
      word,
      program.commands.map(each => each.name()),
    )[0] ?? null,
  );
}

/** Headings of commander's help, which it makes itself. */
const inVietnamese = (title: string): string => cli.helpTitles[title] ?? title;

function settled(command: Command, lastWord: string): Command {
  return command
    .helpOption('-h, --help', cli.helpOption)
    .configureHelp({ helpWidth: WIDTH, styleTitle: inVietnamese, subcommandTerm: each => each.name() })
    .configureOutput({ outputError: () => undefined })
    .exitOverride(error => {
      throw wordedError(error, command, lastWord);
    });
}

const usageOf = ({ takes, needs = [], options = [], lists = [] }: CliCommand): string =>
  [...takes, ...needs, ...(options.length + lists.length > 0 ? [cli.optionsPlace] : [])].join(' ');

/** Values as the command reads them: absent ones are left out. */
function argumentsOf(command: Command): Arguments {
  const given = command.options.map(option => ({
    name: option.name(),
    value: command.getOptionValue(option.attributeName()) as unknown,
  }));
  const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
  return {
    positionals: command.args,
    options: new Map(given.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : []))),
    lists: new Map(given.flatMap(({ name, value }) => (isList(value) ? [[name, value]] : []))),
    flags: new Set(given.flatMap(({ name, value }) => (value === true ? [name] : []))),
  };
}

function built(declared: CliCommand, lastWord: string, done: (code: number) => void): Command {
  const { name, takes, needs = [], options = [], lists = [], run } = declared;
  const command = settled(new Command(name), lastWord)
    .description(commandWords(name))
    .usage(usageOf(declared));
  for (const each of takes) command.argument(each);
  for (const flags of needs) command.addOption(single(name, flags).makeOptionMandatory());
  for (const flags of options) command.addOption(single(name, flags));
  for (const flags of lists) command.addOption(repeated(name, flags));
  return command.action(async () => {
    done(await run(argumentsOf(command)));
  });
}

/** For these words alone. `done` gets the exit code of the command that ran. Parsing throws `UsageError`, `HelpShown`. */
export function programOf(
  commands: readonly CliCommand[],
  words: readonly string[],
  done: (code: number) => void,
): Command {
  const lastWord = words.at(-1) ?? '';
  const program = settled(new Command(NAME), lastWord)
    .description(cli.about)
    .usage(cli.usagePlace)
    .helpCommand(cli.helpCommand, cli.helpOption)
    .addHelpText('after', cli.endOfOptions);
  for (const declared of commands) program.addCommand(built(declared, lastWord, done));
  return program;
}
