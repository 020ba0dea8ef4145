// par gains BOOK.xlsx [AGENCY] [--top N] [--json]: where the next points are, by criterion and agency. With --province those
// of the province; with --try what would be if figures were others.

import { today } from '../../app/clock';
import { lossesByCriterion, nextPoints } from '../../app/next-points';
import type { CriterionLoss, NextPoints } from '../../app/next-points';
import { hasMarks, scoreAgencies } from '../../app/score-agencies';
import type { AgencyScore } from '../../app/score-agencies';
import type { Book } from '../../app/book/model';
import { decimalComma } from '../../texts/numbers';
import { cli } from '../../texts/vi/cli';
import { scoring as words } from '../../texts/vi/scoring';
import { dateOption, requirePositional, wholeOption } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, printText } from '../console';
import { openBook } from '../open-book';
import { textTable } from '../text-table';
import { gainsOfProvince, outlookFor, outlookLines, provinceGainLines } from './gains-of-province';
import { UsageError } from '../usage-error';

const SHOWN = 20;
const number = (caption: string) => ({ caption, isNumber: true });

function lossLines(losses: readonly CriterionLoss[]): readonly string[] {
  const { captions, byCriterion } = cli.gains;
  const rows = losses.map(({ level, criterion, name, agencies, lost }) => [
    words.levels.of(level),
    criterion,
    name,
    String(agencies),
    decimalComma(lost),
  ]);
  const columns = [
    { caption: captions.level },
    { caption: captions.criterion },
    { caption: captions.name },
    number(captions.agencies),
    number(captions.lost),
  ];
  return [byCriterion, ...textTable(columns, rows)];
}

function wayOf({ units, next, unit, target, byFigures, points }: NextPoints): string {
  if (units !== null && next !== null) return cli.gains.way({ units, next, unit, target });
  return byFigures !== null && byFigures > (points ?? 0)
    ? cli.gains.figuresGiveMore(byFigures)
    : cli.gains.noFigures;
}

function agencyLines(points: readonly NextPoints[]): readonly string[] {
  const { captions, byAgency } = cli.gains;
  const rows = points.map(point => [
    point.agency,
    point.criterion,
    point.points === null ? '–' : decimalComma(point.points),
    decimalComma(point.mostPoints),
    decimalComma(point.lost),
    wayOf(point),
  ]);
  const columns = [
    { caption: captions.agency },
    { caption: captions.criterion },
    number(captions.points),
    number(captions.mostPoints),
    number(captions.lost),
    { caption: captions.way },
  ];
  return [byAgency, ...textTable(columns, rows)];
}

function scoresAsked(book: Book, asked: string | undefined): readonly AgencyScore[] {
  const scores = scoreAgencies(book);
  if (asked === undefined) return scores;
  const code = asked.toUpperCase();
  const own = scores.filter(({ agency }) => agency.code === code);
  if (own.length > 0) return own;
  const agency = book.agencies.find(one => one.code === code);
  throw new UsageError(agency ? cli.notScored(agency.name) : cli.unknownAgency(asked));
}

function show<T>(args: Arguments, found: T, lines: (found: T) => readonly string[]): number {
  if (args.flags.has('json')) printJson(found);
  else printText(lines(found));
  return 0;
}

async function ofProvince(args: Arguments, book: Book, top: number): Promise<number> {
  const against = args.options.get('against');
  const earlier = against === undefined ? null : (await openBook(against)).book;
  if (earlier && earlier.year >= book.year)
    throw new UsageError(cli.notEarlier(against ?? '', earlier.year, book.year));
  const gains = gainsOfProvince(book, dateOption(args, 'on', today()), earlier);
  return show(args, gains, found => provinceGainLines(found.slice(0, top)));
}

async function run(args: Arguments): Promise<number> {
  const { book } = await openBook(requirePositional(args, 0, 'SỔ.xlsx'));
  const top = wholeOption(args, 'top', SHOWN, { least: 1 });
  const tried = args.lists.get('try') ?? [];
  if (tried.length > 0) return show(args, outlookFor(book, tried), outlookLines);
  if (args.flags.has('province')) return ofProvince(args, book, top);
  const scores = scoresAsked(book, args.positionals[1]);
  const points = nextPoints(book, scores);
  const without = scores.filter(score => !hasMarks(score)).length;
  const losses = lossesByCriterion(points);
  if (args.flags.has('json')) printJson({ byCriterion: losses, byAgency: points });
  else {
    const lines = [...lossLines(losses.slice(0, top)), '', ...agencyLines(points.slice(0, top))];
    printText(points.length === 0 ? [cli.gains.nothing] : lines);
    if (without > 0) printText(['', cli.gains.without(without)]);
  }
  return 0;
}

export const gains: CliCommand = {
  name: 'gains',
  takes: ['<SỔ.xlsx>', '[MÃ_CƠ_QUAN]'],
  options: ['--top <SỐ>', '--province', '--on <NGÀY>', '--against <SỔ_NĂM_TRƯỚC.xlsx>', '--json'],
  lists: ['--try <CƠ_QUAN/CHỈ_TIÊU=TỬ/MẪU>'],
  run,
};
