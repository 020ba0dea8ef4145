// par score BOOK.xlsx [--json] [--out OUT.xlsx]: points, index, rank and grade of every scored agency, and anew into the
// workbook's own sheets.
// par score BOOK.xlsx --against EARLIER.xlsx [--pair III=II …] [--out OUT.xlsx] [--json]: against the year before.
// par score BOOK.xlsx --explain AGENCY [CODE] [--json]: why an agency has its index, or the points of an area or a criterion.

import { compareYears, previousInto } from '../../app/compare-years';
import type { YearComparison } from '../../app/compare-years';
import { checkScores } from '../../app/check-scores';
import type { Book } from '../../app/book/model';
import { explainAgency, explainTotal } from '../../app/explain-agency';
import { rescore, staleScores } from '../../app/rescore';
import { scoreAgencies, scoreJson, scoreRow } from '../../app/score-agencies';
import type { AgencyScore } from '../../app/score-agencies';
import { cli } from '../../texts/vi/cli';
import { explainErrorInWords, explanationLines } from '../../texts/explain-score';
import { scopeLines } from '../../texts/explain-scope';
import { scope } from '../../texts/vi/scope';
import { scoring as words } from '../../texts/vi/scoring';
import { decimalComma } from '../../texts/numbers';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { requireOption, requirePositional } from '../arguments';
import { printJson, printText, say, sayIssue } from '../console';
import { requireOutputs, writeOutputs } from '../outputs';
import { openBook } from '../open-book';
import type { OpenBook } from '../open-book';
import { movementLines, scoreLines } from '../score-lines';
import { UsageError } from '../usage-error';

/** The score of an agency named by its code; says why there is none. */
export function scoreOf(book: Book, scores: readonly AgencyScore[], asked: string): AgencyScore {
  const code = asked.toUpperCase();
  const score = scores.find(({ agency }) => agency.code.toUpperCase() === code);
  if (score) return score;
  const agency = book.agencies.find(one => one.code.toUpperCase() === code);
  throw new UsageError(agency ? cli.notScored(agency.name) : cli.unknownAgency(asked));
}

/** Of a criterion; of an area or a criterion with components; without a code of the index itself. */
function explain(book: Book, asked: string, code: string | undefined, asJson: boolean): number {
  const scores = scoreAgencies(book);
  const score = scoreOf(book, scores, asked);
  const reported = code === undefined ? null : explainAgency(book, score, code);
  if (reported?.kind === 'ok') {
    if (asJson) printJson(reported.value);
    else printText(explanationLines(reported.value, score.agency.name, words));
    return 0;
  }
  const total = explainTotal(book, score, scores, code ?? null);
  if (!total)
    throw new UsageError(explainErrorInWords(reported?.error ?? { kind: 'unknownCode' }, code ?? '', words));
  if (asJson) printJson(total);
  else printText(scopeLines(total, { scope, scoring: words }));
  return 0;
}

/** `--pair III=II`: area III of this year's set is area II of the earlier one. */
function pairsIn(args: Arguments, comparison: YearComparison): ReadonlyMap<string, string> {
  const texts = args.lists.get('pair') ?? [];
  return new Map(
    texts.map(text => {
      const [code = '', previous = '', ...more] = text.split('=').map(part => part.trim().toUpperCase());
      if (code === '' || previous === '' || more.length > 0) throw new UsageError(cli.badPair(text));
      if (!comparison.pairs.some(({ areas }) => areas.some(area => area.code === code)))
        throw new UsageError(cli.noArea(code));
      return [code, previous] as const;
    }),
  );
}

function compared(book: Book, earlier: Book, file: string, args: Arguments): YearComparison {
  const first = compareYears(book, earlier);
  if (first.kind === 'failed') throw new UsageError(cli.notEarlier(file, earlier.year, book.year));
  const pairs = pairsIn(args, first.value);
  const second = compareYears(book, earlier, pairs);
  if (second.kind === 'failed') throw new Error(second.error);
  const unknown = [...pairs].find(([code, previous]) =>
    second.value.pairs.every(({ areas }) =>
      areas.every(area => area.code !== code || area.previousCode !== previous),
    ),
  );
  if (unknown) throw new UsageError(cli.noEarlierArea(unknown[1], file));
  return second.value;
}

async function against(opened: OpenBook, args: Arguments, files: readonly string[]): Promise<number> {
  const earlierFile = requireOption(args, 'against');
  const out = args.options.get('out');
  if (out !== undefined) requireOutputs([out], [...files, earlierFile]);
  const { book: earlier } = await openBook(earlierFile);
  const comparison = compared(opened.book, earlier, earlierFile, args);
  if (out !== undefined) {
    const { filled, typed, change } = previousInto(opened.book, opened.state, comparison);
    if (filled === 0) throw new UsageError(cli.nothingBefore);
    await opened.port.write(change);
    writeOutputs([{ file: out, bytes: opened.port.bytes() }]);
    for (const { agency, typed: stored, found } of typed)
      say(cli.typedBefore(agency, decimalComma(stored), decimalComma(found)));
    say(cli.previousInto(filled, out));
  }
  if (args.flags.has('json')) printJson(comparison);
  else printText(movementLines(comparison));
  const waits = comparison.pairs.some(({ areas }) =>
    areas.some(area => !area.confirmed && area.previousCode !== null),
  );
  return waits ? 1 : 0;
}

/** `--out`: the points anew into the workbook's sheets. */
async function intoBook({ port, book, state }: OpenBook, file: string, out: string): Promise<void> {
  requireOutputs([out], [file]);
  const { stale, change } = rescore(book, state);
  await port.write(change);
  writeOutputs([{ file: out, bytes: port.bytes() }]);
  say(cli.scoresInto(stale, out));
}

function requireAlone(args: Arguments, owner: string, names: readonly string[]): void {
  if (args.options.has(owner)) return;
  const given = names.find(name => args.options.has(name) || args.lists.has(name));
  if (given !== undefined) throw new UsageError(cli.missingArgument(`--${owner}`));
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const asked = args.options.get('explain');
  const code = args.positionals[1];
  if (asked === undefined && code !== undefined) throw new UsageError(cli.tooMany(code));
  requireAlone(args, 'against', ['pair']);
  const out = args.options.get('out');
  if (asked !== undefined && out !== undefined) throw new UsageError(cli.outWithExplain);
  const opened = await openBook(file);
  const { book, state } = opened;
  if (asked !== undefined) return explain(book, asked, code, args.flags.has('json'));
  if (args.options.has('against')) return against(opened, args, [file]);
  const scores = scoreAgencies(book);
  const issues = checkScores(book, state, scores).map(({ issue }) => issue);
  if (args.flags.has('json')) printJson(scores.map(scoreJson));
  else printText(scoreLines(scores));
  // Issues of a returned file stand in the ledger and on the sheet of issues already.
  const own = issues.filter(({ place }) => place.file === undefined);
  own.forEach(sayIssue);
  if (out !== undefined) await intoBook(opened, file, out);
  else if (book.consolidated.length > 0) {
    const stale = staleScores(state, scores.map(scoreRow));
    if (stale > 0) say(cli.scoresStale(stale));
  }
  return own.some(({ severity }) => severity === 'error') ? 1 : 0;
}

export const score: CliCommand = {
  name: 'score',
  takes: ['<SỔ.xlsx>', '[MÃ]'],
  options: ['--explain <CƠ_QUAN>', '--against <SỔ_NĂM_TRƯỚC.xlsx>', '--out <KẾT_QUẢ.xlsx>', '--json'],
  lists: ['--pair <III=II>'],
  run,
};
