// par consolidate BOOK.xlsx FILE|FOLDER|@LIST… --out OUT.xlsx --ledger LEDGER.json [--period P] [--on DATE] and what the user decides:
// --keep AGENCY[/ROW[/COLUMN]] earlier values, --accept AGENCY an older file, --confirm FILE=AGENCY a lost identity,
// --received FILE=DATE and --received-all DATE when files came in.

import { consolidateReturns } from '../../app/consolidate-returns';
import type { ConsolidationOutcome } from '../../app/consolidate-returns';
import type { Book } from '../../app/book/model';
import type { SetDays } from '../../app/returns/arrivals';
import { confirmedHashes } from '../../app/returns/confirm-identity';
import { earlierResults } from '../../app/returns/earlier-results';
import type { EarlierResults } from '../../app/returns/earlier-results';
import { withoutUnneededRows } from '../../app/returns/release-rows';
import { retainChoiceOf, retainedBy } from '../../app/returns/retain-choices';
import type { RetainChoice } from '../../app/returns/retain-choices';
import { ledgerJson } from '../../app/returns/ledger-json';
import { reasonText } from '../../app/returns/result-rows';
import { dayOf, PERIOD_CODES } from '../../core/calendar';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Consolidation } from '../../core/consolidation';
import { cli } from '../../texts/vi/cli';
import { vietnameseDate } from '../../texts/numbers';
import { dateOption, periodOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { today } from '../../app/clock';
import { say } from '../console';
import { givenFiles, sayWhatCame } from '../given-files';
import { openBook } from '../open-book';
import type { OpenBook } from '../open-book';
import { jsonBytes, requireOutputs, requireWorkbookName, writeOutputs } from '../outputs';
import { parquetOutputs } from '../parquet-files';
import type { ReadContext } from '../read-return';
import { readForPeriod, shownNames } from '../receive-files';
import type { Release } from '../receive-files';
import { UsageError } from '../usage-error';

interface Decisions {
  readonly retain: readonly RetainChoice[];
  readonly accept: ReadonlySet<string>;
  /** Codes of agencies by the shown name of the file. */
  readonly confirm: ReadonlyMap<string, string>;
  readonly received: SetDays;
}

function agencyIn(book: Book, text: string): string {
  const code = text.trim().toUpperCase();
  if (!book.agencies.some(agency => agency.code === code)) throw new UsageError(cli.unknownAgency(text));
  return code;
}

function retainChoice(book: Book, text: string): RetainChoice {
  const choice = retainChoiceOf(text);
  if (!choice) throw new UsageError(cli.badRetain(text));
  return { ...choice, agency: agencyIn(book, choice.agency) };
}

/** `FILE=WHAT`: the shown name of the file, which is named as it was given or by its bare name, and what is said of it. */
function saidOfFile(
  files: readonly string[],
  option: string,
  text: string,
  badForm: (text: string) => string,
): readonly [string, string] {
  const cut = text.lastIndexOf('=');
  if (cut <= 0) throw new UsageError(badForm(text));
  const unique = [...new Set(files)];
  const names = shownNames(unique);
  const file = text.slice(0, cut);
  const at = unique.findIndex((given, index) => given === file || names[index] === file);
  const name = names[at];
  if (name === undefined) throw new UsageError(cli.fileNotGiven(option, file));
  return [name, text.slice(cut + 1)];
}

function confirmation(book: Book, files: readonly string[], text: string): readonly [string, string] {
  const [name, agency] = saidOfFile(files, '--confirm', text, cli.badConfirm);
  return [name, agencyIn(book, agency)];
}

/** No file comes in after the day of the consolidation. */
function receivedDay(text: string, on: IsoDate): IsoDate {
  if (!dayOf(text)) throw new UsageError(cli.badDate(text));
  if (text > on) throw new UsageError(cli.receivedInFuture(vietnameseDate(text), vietnameseDate(on)));
  return text;
}

function setDays(args: Arguments, files: readonly string[], on: IsoDate): SetDays {
  const all = args.options.get('received-all');
  const byFile = new Map<string, IsoDate>();
  for (const text of args.lists.get('received') ?? []) {
    const [name, day] = saidOfFile(files, '--received', text, cli.badReceived);
    const before = byFile.get(name);
    if (before !== undefined && before !== day) throw new UsageError(cli.receivedTwice(name));
    byFile.set(name, receivedDay(day, on));
  }
  return { all: all === undefined ? null : receivedDay(all, on), byFile };
}

function decisionsIn(args: Arguments, book: Book, files: readonly string[], on: IsoDate): Decisions {
  const list = (name: string): readonly string[] => args.lists.get(name) ?? [];
  return {
    retain: list('keep').map(text => retainChoice(book, text)),
    accept: new Set(list('accept').map(text => agencyIn(book, text))),
    confirm: new Map(list('confirm').map(text => confirmation(book, files, text))),
    received: setDays(args, files, on),
  };
}

/** A decision that came to nothing is reported: the user meant something by it. */
function reportUnused({ result, resubmissions }: ConsolidationOutcome, { retain, confirm }: Decisions): void {
  const retained = new Set(
    resubmissions.filter(item => item.retained.length > 0).map(({ agency }) => agency),
  );
  for (const { agency } of retain) if (!retained.has(agency)) say(cli.nothingToRetain(agency));
  for (const [name, agency] of confirm)
    if (!result.files.some(file => file.file === name && file.confirmed && file.agency === agency))
      say(cli.notConfirmed(name));
}

function reportResubmissions({ resubmissions }: ConsolidationOutcome): void {
  for (const { agency, file, olderFile, isStale, differences, retained } of resubmissions)
    say(
      isStale
        ? cli.stale(agency, file, olderFile)
        : cli.resubmitted(agency, file, olderFile, differences.length, retained.length),
    );
}

/** So many are named here; the ledger names them all. */
const MOST_NAMED = 20;

function reportRefused({ files }: Consolidation): void {
  const refused = files.filter(({ status }) => status === 'refused');
  for (const record of refused.slice(0, MOST_NAMED)) say(cli.refused(record.file, reasonText(record)));
  if (refused.length > MOST_NAMED) say(cli.moreRefused(refused.length - MOST_NAMED));
}

const agenciesThat = (result: Consolidation, status: string): number =>
  result.agencies.filter(agency => agency.status === status).length;

function reportResult(outcome: ConsolidationOutcome, out: string): void {
  const { result } = outcome;
  reportResubmissions(outcome);
  reportRefused(result);
  say(cli.consolidated(result.totals.accepted, result.totals.refused, out));
  say(
    cli.counts(
      agenciesThat(result, 'returned'),
      agenciesThat(result, 'late'),
      agenciesThat(result, 'missing'),
      agenciesThat(result, 'refused'),
    ),
  );
}

type Held = Pick<OpenBook, 'book' | 'state'>;

function contextOf({ book, state }: Held, on: IsoDate, { confirm }: Decisions): ReadContext {
  const remembered = PERIOD_CODES.map(period => [period, confirmedHashes(book, state, period)] as const);
  // What was consolidated before is not needed to read a return, and there is much of it.
  return {
    book: { ...book, consolidated: [] },
    on,
    confirmed: confirm,
    confirmedBefore: new Map(remembered),
  };
}

function releaseFor({ book, state }: Held, on: IsoDate, { received }: Decisions): Release {
  const earlier = new Map<PeriodCode, EarlierResults>();
  const earlierOf = (period: PeriodCode): EarlierResults => {
    const results = earlier.get(period) ?? earlierResults(book, state, period);
    earlier.set(period, results);
    return results;
  };
  return read => withoutUnneededRows(read, { on, received, earlierOf });
}

async function run(args: Arguments): Promise<number> {
  const bookFile = requirePositional(args, 0, 'SỔ.xlsx');
  const given = givenFiles(args.positionals.slice(1), bookFile);
  const { files } = given;
  const out = requireOption(args, 'out');
  const ledger = args.options.get('ledger');
  const on = dateOption(args, 'on', today());
  const asked = periodOption(args);
  requireWorkbookName(out);
  requireOutputs(ledger === undefined ? [out] : [out, ledger], [bookFile, ...files]);
  const { port, state, book } = await openBook(bookFile);
  const decisions = decisionsIn(args, book, files, on);
  const context = contextOf({ book, state }, on, decisions);
  const release = releaseFor({ book, state }, on, decisions);
  const { period, files: received } = await readForPeriod(files, context, asked, release);
  const outcome = consolidateReturns({
    book,
    state,
    period,
    on,
    files: received,
    retain: retainedBy(decisions.retain),
    takeStale: decisions.accept,
    received: decisions.received,
  });
  await port.write(outcome.change);
  const parquet = args.options.get('parquet');
  writeOutputs([
    { file: out, bytes: port.bytes() },
    ...(parquet === undefined ? [] : await parquetOutputs(parquet, outcome.book, await port.read(), period)),
    ...(ledger === undefined ? [] : [{ file: ledger, bytes: jsonBytes(ledgerJson(outcome)) }]),
  ]);
  sayWhatCame(given, ledger === undefined ? [out, bookFile] : [out, ledger, bookFile]);
  reportUnused(outcome, decisions);
  reportResult(outcome, out);
  const { files: records, totals } = outcome.result;
  const hasErrors = records.some(file => file.issues.some(issue => issue.severity === 'error'));
  return totals.refused > 0 || hasErrors ? 1 : 0;
}

export const consolidate: CliCommand = {
  name: 'consolidate',
  takes: ['<SỔ.xlsx>', '[TỆP...]'],
  needs: ['--out <KẾT_QUẢ.xlsx>'],
  options: [
    '--ledger <SỔ_NỘP.json>',
    '--on <NGÀY>',
    '--period <KỲ>',
    '--received-all <NGÀY>',
    '--parquet <THƯ_MỤC>',
  ],
  lists: ['--keep <MÃ/DÒNG/CỘT>', '--accept <MÃ>', '--confirm <TỆP=MÃ>', '--received <TỆP=NGÀY>'],
  run,
};
