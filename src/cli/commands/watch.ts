// par watch BOOK.xlsx CODE [--own] [--period P] --out OUT.xlsx: a workbook of what one department watches.

import { storedPeriod, watchedWorkbook } from '../../app/watched-workbook';
import { cli } from '../../texts/vi/cli';
import { newXlsx } from '../../xlsx';
import { periodOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { say } from '../console';
import { openBook } from '../open-book';
import { requireOutputs, requireWorkbookName, writeOutputs } from '../outputs';
import { watchNamed } from './lists';

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const watched = watchNamed(requirePositional(args, 1, 'MÃ_CƠ_QUAN'));
  const out = requireOption(args, 'out');
  requireWorkbookName(out);
  requireOutputs([out], [file]);
  const asked = periodOption(args);
  const { state, book } = await openBook(file);
  const scope = args.flags.has('own') ? 'own' : 'all';
  const part = watchedWorkbook(book, state, watched, asked ?? storedPeriod(book), scope);
  const port = newXlsx();
  await port.write({ put: part.sheets, remove: [] });
  writeOutputs([{ file: out, bytes: port.bytes() }]);
  say(cli.watched(part.book.watchedBy ?? watched.agency, out));
  return 0;
}

export const watch: CliCommand = {
  name: 'watch',
  takes: ['<SỔ.xlsx>', '<MÃ_CƠ_QUAN>'],
  needs: ['--out <TỆP.xlsx>'],
  options: ['--period <KỲ>', '--own'],
  run,
};
