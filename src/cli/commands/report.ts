// par report BOOK.xlsx --out FILE.docx [--kind K] [--agency CODE | --each] [--period P] [--on DATE] [--watch CODE [--own]]
// [--sources] [--json]: the periodic report to the authority, of the whole plan or of what one department watches; the
// decision that announces results, the notice to an agency, an agency's report on its self-scores, the letter that sends
// forms back. With --each, FILE is a folder.

import path from 'node:path';
import { today } from '../../app/clock';
import { watchedBook } from '../../app/watched-book';
import { storedPeriod } from '../../app/watched-workbook';
import { figuresOf, shownLine, linesOf } from '../../papers/paper';
import type { Paper } from '../../papers/paper';
import { cli } from '../../texts/vi/cli';
import { dateOption, periodOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson } from '../console';
import { openBook } from '../open-book';
import { requireOutputs, requireWritableFolder } from '../outputs';
import { requirePaperName, sayGaps, writePapers } from '../paper-files';
import { UsageError } from '../usage-error';
import { watchNamed } from './lists';
import { PAPER_KINDS } from './paper-kinds';
import type { PaperKind, PaperOrder } from './paper-kinds';

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

interface Asked {
  readonly kind: PaperKind;
  readonly agency: string | null;
  readonly each: boolean;
}

/** Throws `UsageError` where options do not belong together. */
function asked(args: Arguments): Asked {
  const name = args.options.get('kind') ?? 'periodic';
  const kind = Object.hasOwn(PAPER_KINDS, name) ? PAPER_KINDS[name] : undefined;
  if (!kind) throw new UsageError(cli.unknownPaper(name, Object.keys(PAPER_KINDS).join(', ')));
  const agency = args.options.get('agency') ?? null;
  const each = args.flags.has('each');
  if (each && !kind.canBeEach) throw new UsageError(cli.paperNotEach(name));
  if (agency !== null && (each || !kind.ofAgency)) throw new UsageError(cli.paperNotOfAgency(name));
  return { kind, agency, each };
}

function requirePlace(out: string, each: boolean, input: string): void {
  if (each) return requireWritableFolder(out);
  requirePaperName(out);
  requireOutputs([out], [input]);
}

async function orderOf(args: Arguments, file: string, { agency, each }: Asked): Promise<PaperOrder> {
  const watched = args.options.get('watch');
  const watch = watched === undefined ? null : watchNamed(watched);
  if (args.flags.has('own') && !watch) throw new UsageError(cli.ownWithoutWatch);
  const { book, state } = await openBook(file);
  return {
    book: watch ? watchedBook(book, watch, args.flags.has('own') ? 'own' : 'all') : book,
    state,
    period: periodOption(args) ?? storedPeriod(book),
    issuedOn: dateOption(args, 'on', today()),
    withSources: args.flags.has('sources'),
    agency,
    each,
  };
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const out = requireOption(args, 'out');
  const order = asked(args);
  requirePlace(out, order.each, file);
  const paperOrder = await orderOf(args, file, order);
  const { book, period } = paperOrder;
  const made = order.kind.make(paperOrder);
  const [first] = made;
  if (first) sayGaps(first.paper);
  const nameOf = (code: string | null): string =>
    order.each ? path.join(out, `${code ?? ''}_${book.year}_${period}_${order.kind.ending}.docx`) : out;
  await writePapers(
    book.office.office,
    made.map(({ agencyCode, paper }) => ({ file: nameOf(agencyCode), paper })),
  );
  if (args.flags.has('json')) printJson(made.flatMap(({ paper }) => paperJson(paper)));
  return 0;
}

export const report: CliCommand = {
  name: 'report',
  takes: ['<SỔ.xlsx>'],
  needs: ['--out <TỆP.docx>'],
  options: [
    '--kind <LOẠI>',
    '--agency <MÃ>',
    '--each',
    '--period <KỲ>',
    '--on <NGÀY>',
    '--watch <MÃ>',
    '--own',
    '--sources',
    '--json',
  ],
  run,
};
