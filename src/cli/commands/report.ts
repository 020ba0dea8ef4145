// par report BOOK.xlsx --out FILE.docx [--period P] [--on DATE] [--watch CODE [--own]] [--sources] [--json]: the periodic
// report to the authority, of the whole plan or of what one department watches.

import { today } from '../../app/clock';
import { periodicReport } from '../../app/papers/periodic-report';
import type { ReportError } from '../../app/papers/periodic-report';
import { watchedBook } from '../../app/watched-book';
import { storedPeriod } from '../../app/watched-workbook';
import { figuresOf, shownLine, linesOf } from '../../papers/paper';
import type { Paper } from '../../papers/paper';
import { cli } from '../../texts/vi/cli';
import { papers as words } from '../../texts/vi/papers';
import { dateOption, periodOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson } from '../console';
import { openBook } from '../open-book';
import { requireOutputs } from '../outputs';
import { requirePaperName, sayGaps, writePapers } from '../paper-files';
import { UsageError } from '../usage-error';
import { watchNamed } from './lists';

const failureText = (error: ReportError, period: string, year: number): string =>
  error === 'no-data' ? cli.noReportData(period) : cli.paperBeforeYear(year);

/** Each figure with its cells, and the sentence that states it. */
const paperJson = (paper: Paper) =>
  figuresOf(paper).map(({ id, value, shown, source }) => ({
    id,
    value,
    shown,
    sentence: linesOf(paper).flatMap(line =>
      line.some(span => typeof span === 'object' && span.kind === 'figure' && span.id === id)
        ? [shownLine(line)]
        : [],
    )[0],
    ...source,
  }));

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const out = requireOption(args, 'out');
  requirePaperName(out);
  requireOutputs([out], [file]);
  const watched = args.options.get('watch');
  const watch = watched === undefined ? null : watchNamed(watched);
  if (args.flags.has('own') && !watch) throw new UsageError(cli.ownWithoutWatch);
  const { book, state } = await openBook(file);
  const part = watch ? watchedBook(book, watch, args.flags.has('own') ? 'own' : 'all') : book;
  const period = periodOption(args) ?? storedPeriod(book);
  const made = periodicReport(part, state, {
    period,
    issuedOn: dateOption(args, 'on', today()),
    withSources: args.flags.has('sources'),
  });
  if (made.kind === 'failed')
    throw new UsageError(failureText(made.error, words.periodOf(period, book.year), book.year));
  sayGaps(made.value);
  await writePapers(book.office.office, [{ file: out, paper: made.value }]);
  if (args.flags.has('json')) printJson(paperJson(made.value));
  return 0;
}

export const report: CliCommand = {
  name: 'report',
  takes: ['<SỔ.xlsx>'],
  needs: ['--out <TỆP.docx>'],
  options: ['--period <KỲ>', '--on <NGÀY>', '--watch <MÃ>', '--own', '--sources', '--json'],
  run,
};
