// par plan | targets | agencies | deadlines [BOOK.xlsx] [--watch CODE [--own]] --json: the built-in data, or what a main
// workbook holds; whole, or what one department watches.

import { builtInBook } from '../../app/book/built-in';
import type { Book } from '../../app/book/model';
import { watchedBook } from '../../app/watched-book';
import { BUILT_IN_PLAN, watchOf } from '../../core';
import type { Watch } from '../../core';
import { cli } from '../../texts/vi/cli';
import { readArguments, yearOption } from '../arguments';
import type { Arguments } from '../arguments';
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

/** The book that the list is of, cut down to what is watched. The built-in one lists dates for a year that is asked. */
async function listedBook(words: readonly string[], options: readonly string[]): Promise<Book> {
  const args = readArguments(words, { options: ['watch', ...options], flags: ['json', 'own'], most: 1 });
  const file = args.positionals[0];
  const watch = watchOption(args);
  if (args.flags.has('own') && !watch) throw new UsageError(cli.ownWithoutWatch);
  const builtIn = (): Book =>
    builtInBook(options.includes('year') ? yearOption(args) : BUILT_IN_PLAN.decision.firstYear);
  const book = file === undefined ? builtIn() : (await openBook(file)).book;
  return watch ? watchedBook(book, watch, args.flags.has('own') ? 'own' : 'all') : book;
}

export async function listPlan(words: readonly string[]): Promise<number> {
  const { plan } = await listedBook(words, []);
  const { decision, version, groups, areas, assignments, amendments, retired } = plan;
  printJson({ decision, version, groups, areas, assignments, amendments, retired });
  return 0;
}

export async function listTargets(words: readonly string[]): Promise<number> {
  printJson((await listedBook(words, [])).targets);
  return 0;
}

export async function listAgencies(words: readonly string[]): Promise<number> {
  printJson((await listedBook(words, [])).agencies);
  return 0;
}

export async function listDeadlines(words: readonly string[]): Promise<number> {
  printJson((await listedBook(words, ['year'])).deadlines);
  return 0;
}
