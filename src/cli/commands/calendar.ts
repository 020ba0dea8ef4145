// par calendar BOOK.xlsx --out FILE.ics [--watch CODE [--own]]: the year's deadlines for a calendar, of all or of what one
// department watches.

import { calendarFile } from '../../app/calendar-file';
import { watchedBook } from '../../app/watched-book';
import { cli } from '../../texts/vi/cli';
import { requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { say } from '../console';
import { openBook } from '../open-book';
import { requireOutputs, writeOutputs } from '../outputs';
import { UsageError } from '../usage-error';
import { watchNamed } from './lists';

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const out = requireOption(args, 'out');
  if (!/\.ics$/i.test(out)) throw new UsageError(cli.notIcsName(out));
  requireOutputs([out], [file]);
  const code = args.options.get('watch');
  if (code === undefined && args.flags.has('own')) throw new UsageError(cli.ownWithoutWatch);
  const watch = code === undefined ? null : watchNamed(code);
  const { book } = await openBook(file);
  const part = watch ? watchedBook(book, watch, args.flags.has('own') ? 'own' : 'all') : book;
  const bytes = calendarFile(part);
  if (!bytes) throw new UsageError(cli.noDeadlines);
  writeOutputs([{ file: out, bytes }]);
  say(cli.calendarWritten(part.deadlines.length, out));
  return 0;
}

export const calendar: CliCommand = {
  name: 'calendar',
  takes: ['<SỔ.xlsx>'],
  needs: ['--out <LỊCH.ics>'],
  options: ['--watch <MÃ>', '--own'],
  run,
};
