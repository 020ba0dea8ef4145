// par report BOOK.xlsx --out FILE.docx [--kind K] [--agency CODE | --each] [--period P] [--on DATE] [--watch CODE [--own]]
// [--number N] [--template FILE | --starter-template] [--sources] [--json]: the periodic report to the authority, of the whole plan or of what one department watches; the
// decision that announces results, the notice to an agency, an agency's report on its self-scores, the letter that sends
// forms back. With --each, FILE is a folder.

import path from 'node:path';
import { today } from '../../app/clock';
import { PAPER_KIND_CODES, paperFileName, paperKind } from '../../app/papers/paper-kinds';
import type { MadePaper, PaperKind, PaperKindCode, PaperOrder } from '../../app/papers/paper-kinds';
import { isPaperNumber, withNumber } from '../../app/papers/paper-number';
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
import { paperFailure, requirePaperName, sayGaps, writePapers } from '../paper-files';
import { templateOption, writeFromTemplate, writeStarter } from '../template-files';
import { UsageError } from '../usage-error';
import { watchNamed } from './lists';

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

/** Reminders have a command of their own. */
const KINDS: readonly PaperKindCode[] = PAPER_KIND_CODES.filter(code => code !== 'reminder');

interface Asked {
  readonly kind: PaperKind;
  readonly agency: string | null;
  readonly each: boolean;
  /** As the clerk gave it; null leaves a gap. */
  readonly number: string | null;
}

/** Throws `UsageError` where options do not belong together. */
function asked(args: Arguments): Asked {
  const name = args.options.get('kind') ?? 'periodic';
  const code = KINDS.find(known => known === name);
  if (!code) throw new UsageError(cli.unknownPaper(name, KINDS.join(', ')));
  const kind = paperKind(code);
  const agency = args.options.get('agency') ?? null;
  const each = args.flags.has('each');
  if (each && !kind.canBeEach) throw new UsageError(cli.paperNotEach(name));
  if (agency !== null && (each || !kind.ofAgency)) throw new UsageError(cli.paperNotOfAgency(name));
  const number = args.options.get('number') ?? null;
  if (number !== null && (each || !isPaperNumber(number))) throw new UsageError(cli.badPaperNumber(number));
  return { kind, agency, each, number };
}

/** Throws `UsageError`. */
function madeFor(kind: PaperKind, order: PaperOrder, number: string | null): readonly MadePaper[] {
  const made = kind.make(order);
  if (made.kind === 'failed') throw new UsageError(paperFailure(made.error, order));
  if (number === null) return made.value;
  return made.value.map(one => ({ ...one, paper: withNumber(one.paper, number) }));
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
  const template = templateOption(args, order.each);
  const paperOrder = await orderOf(args, file, order);
  const { book } = paperOrder;
  const made = madeFor(order.kind, paperOrder, order.number);
  const [first] = made;
  if (first) sayGaps(first.paper);
  const nameOf = (code: string | null): string =>
    order.each ? path.join(out, paperFileName(order.kind, paperOrder, code)) : out;
  if (args.flags.has('starter-template')) {
    if (first) await writeStarter(first.paper, book.office.office, out);
    return 0;
  }
  const papers = made.map(({ agencyCode, paper }) => ({ file: nameOf(agencyCode), paper }));
  if (template) await writeFromTemplate(template, papers);
  else await writePapers(book.office.office, papers);
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
    '--number <SỐ>',
    '--watch <MÃ>',
    '--own',
    '--template <MẪU.docx>',
    '--starter-template',
    '--sources',
    '--json',
  ],
  run,
};
