// par remind BOOK.xlsx --out FILE.docx [--period P] [--on DATE]: one letter to all agencies whose return is late.
// par remind BOOK.xlsx --each --out DIR …: a letter of its own to each.

import path from 'node:path';
import { today } from '../../app/clock';
import { reminders } from '../../app/papers/reminder-letter';
import type { ReminderError } from '../../app/papers/reminder-letter';
import { storedPeriod } from '../../app/watched-workbook';
import { cli } from '../../texts/vi/cli';
import { papers as words } from '../../texts/vi/papers';
import { dateOption, periodOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { openBook } from '../open-book';
import { requireOutputs, requireWritableFolder } from '../outputs';
import { requirePaperName, sayGaps, writePapers } from '../paper-files';
import { UsageError } from '../usage-error';

const failureText = (error: ReminderError, period: string): string =>
  error === 'no-data' ? cli.paperErrors['no-data'](period) : cli.nobodyLate(period);

function requirePlace(out: string, isFolder: boolean, input: string): void {
  if (isFolder) {
    requireWritableFolder(out);
    return;
  }
  requirePaperName(out);
  requireOutputs([out], [input]);
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const out = requireOption(args, 'out');
  const each = args.flags.has('each');
  requirePlace(out, each, file);
  const { book, state } = await openBook(file);
  const period = periodOption(args) ?? storedPeriod(book);
  const made = reminders(book, state, { period, issuedOn: dateOption(args, 'on', today()), each });
  if (made.kind === 'failed')
    throw new UsageError(failureText(made.error, words.periodOf(period, book.year)));
  const [first] = made.value;
  if (first) sayGaps(first.paper);
  const nameOf = (code: string | null): string =>
    code === null ? out : path.join(out, `${code}_${book.year}_${period}_don-doc.docx`);
  const papers = made.value.map(({ agencyCode, paper }) => ({ file: nameOf(agencyCode), paper }));
  await writePapers(book.office.office, papers);
  return 0;
}

export const remind: CliCommand = {
  name: 'remind',
  takes: ['<SỔ.xlsx>'],
  needs: ['--out <TỆP.docx>'],
  options: ['--each', '--period <KỲ>', '--on <NGÀY>'],
  run,
};
