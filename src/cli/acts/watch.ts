// par watch BOOK.xlsx CODE [--own] [--period P] --out OUT.xlsx: a workbook of what one department watches.

import { periodHeld, watchedWorkbook } from '../../app/watched-workbook';
import { cli } from '../../texts/vi/cli';
import { newXlsx } from '../../xlsx';
import { periodOption, readArguments, requireOption, requirePositional } from '../arguments';
import { say } from '../console';
import { openBook } from '../open-book';
import { requireOutputs, requireWorkbookName, writeOutputs } from '../outputs';
import { watchNamed } from './lists';

export async function watch(words: readonly string[]): Promise<number> {
  const args = readArguments(words, { options: ['period', 'out'], flags: ['own'], most: 2 });
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const watched = watchNamed(requirePositional(args, 1, 'MÃ_CƠ_QUAN'));
  const out = requireOption(args, 'out');
  requireWorkbookName(out);
  requireOutputs([out], [file]);
  const asked = periodOption(args);
  const { state, book } = await openBook(file);
  const scope = args.flags.has('own') ? 'own' : 'all';
  const part = watchedWorkbook(book, state, watched, asked ?? periodHeld(book), scope);
  const port = newXlsx();
  await port.write({ put: part.sheets, remove: [] });
  writeOutputs([{ file: out, bytes: port.bytes() }]);
  say(cli.watched(part.book.watchedBy ?? watched.agency, out));
  return 0;
}
