// par plan | targets | agencies | deadlines [BOOK.xlsx] [--watch CODE [--own]] --json: the built-in data, or what a main
// workbook holds; whole, or what one department watches.

import { builtInBook } from '../../app/book/built-in';
import type { Book } from '../../app/book/model';
import { watchedBook } from '../../app/watched-book';
import { watchOf } from '../../core/assignments';
import { BUILT_IN_PLAN } from '../../core/plan';
import type { Watch } from '../../core/plan';
import { cli } from '../../texts/vi/cli';
import { yearOption } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson } from '../console';
import { openBook } from '../open-book';
import { UsageError } from '../usage-error';

export function watchNamed(code: string): Watch {
  const watch = watchOf(code.trim().toUpperCase());
  if (!watch) throw new UsageError(cli.noWatch(code));
  return watch;
}

function watchOption(args: Arguments): Watch | null {
  const code = args.options.get('watch');
  return code === undefined ? null : watchNamed(code);
}

/** The book that the list is of, cut down to what is watched. `builtIn` gives the one where none is named. */
async function listedBook(args: Arguments, builtIn: () => Book): Promise<Book> {
  const file = args.positionals[0];
  const watch = watchOption(args);
  if (args.flags.has('own') && !watch) throw new UsageError(cli.ownWithoutWatch);
  const book = file === undefined ? builtIn() : (await openBook(file)).book;
  return watch ? watchedBook(book, watch, args.flags.has('own') ? 'own' : 'all') : book;
}

const listCommand = (
  name: string,
  list: (book: Book) => unknown,
  builtIn: (args: Arguments) => Book = () => builtInBook(BUILT_IN_PLAN.decision.firstYear),
  options: readonly string[] = [],
): CliCommand => ({
  name,
  takes: ['[SỔ.xlsx]'],
  options: [...options, '--watch <MÃ>', '--own', '--json'],
  run: async args => {
    printJson(list(await listedBook(args, () => builtIn(args))));
    return 0;
  },
});

export const listPlan = listCommand('plan', ({ plan }) => {
  const { decision, version, groups, areas, assignments, amendments, retired } = plan;
  const named = groups.map(({ code, name }) => ({ code, name }));
  return { decision, version, groups: named, areas, assignments, amendments, retired };
});

export const listTargets = listCommand('targets', ({ targets }) => targets);

export const listAgencies = listCommand('agencies', ({ agencies }) => agencies);

/** The built-in deadlines are dates of a year that is asked for. */
export const listDeadlines = listCommand(
  'deadlines',
  ({ deadlines }) => deadlines,
  args => builtInBook(yearOption(args)),
  ['--year <NĂM>'],
);
