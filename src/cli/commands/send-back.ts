// par send-back BOOK.xlsx|- FILE|FOLDER|@LIST… --out DIR [--on DATE]: each file that has something to fix, marked, for its agency;
// of a file that cannot be marked, the list of what to fix.

import path from 'node:path';
import { builtInBook } from '../../app/book/built-in';
import type { Book } from '../../app/book/model';
import { today } from '../../app/clock';
import { issuesIn } from '../../app/returns/check-return';
import { hashed } from '../../app/returns/read-file';
import { needsFixing, sentBackFile } from '../../app/send-back';
import { subjectInWords } from '../../app/entry-subject';
import type { SendBackOrder, SentBackFile } from '../../app/send-back';
import type { IsoDate } from '../../core/calendar';
import { cli } from '../../texts/vi/cli';
import { sendBack as texts } from '../../texts/vi/send-back';
import { refusalText } from '../../texts/word-issue';
import { dateOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { say } from '../console';
import { kindOf } from '../files';
import { givenFiles } from '../given-files';
import { openBook } from '../open-book';
import { requireOutputs, writeEach } from '../outputs';
import type { Output } from '../outputs';
import { findFile } from '../read-return';
import type { ReadContext, ReadReturn } from '../read-return';
import { readReturns } from '../receive-files';
import { UsageError } from '../usage-error';

/** Instead of a main workbook: the plan of the decision, for the year that each file names. */
const NO_BOOK = '-';

interface Judged {
  readonly file: string;
  readonly sha256: string;
  readonly order: SendBackOrder;
}

const contextOf = (book: Book | null, on: IsoDate): ReadContext => ({
  book: book && { ...book, consolidated: [] },
  on,
  confirmed: new Map(),
  confirmedBefore: new Map(),
});

/** Each file is judged for the period that it names; with a main workbook, for that workbook's year. */
function judge(file: string, { received, year }: ReadReturn, book: Book | null, on: IsoDate): Judged {
  const own = book ?? builtInBook(year);
  const { reading } = received;
  const refusal = reading.kind === 'failed' ? reading.error : null;
  const code = reading.kind === 'ok' ? reading.value.identity.agency : refusal?.params.agency;
  return {
    file,
    sha256: received.sha256,
    order: {
      fileName: path.basename(received.file),
      office: own.office,
      agencyName: own.agencies.find(agency => agency.code === code)?.name ?? null,
      checkedOn: on,
      issues: reading.kind === 'ok' ? issuesIn(own, reading.value, on) : [],
      subjectOf: subjectInWords(own, String(code ?? '')),
      refusal,
    },
  };
}

const whyNot = ({ refusal }: SendBackOrder): string =>
  refusal ? refusalText(refusal.code, refusal.params) : '';

/** Null where there is no file at all, or another one by now: that is reported, and the other files go on. */
async function fileToSend({ file, sha256, order }: Judged): Promise<SentBackFile | null> {
  const { given } = findFile(file, order.fileName, order.checkedOn);
  const isSame = (await hashed(given)).sha256 === sha256;
  if (given.bytes === null || !isSame) {
    say(cli.notMarked(order.fileName, isSame ? whyNot(order) : cli.changedMeanwhile));
    return null;
  }
  const sent = await sentBackFile(given.bytes, order);
  if (sent.fault !== null) say(cli.listedOnly(order.fileName, texts.faults[sent.fault]));
  return sent;
}

/** Files of the same name from several folders do not take each other's place. */
function freeName(folder: string, name: string, taken: ReadonlySet<string>): string {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    if (!taken.has(file)) return file;
  }
}

/** One at a time; none over a file that was read. */
async function* filesToSend(
  wrong: readonly Judged[],
  folder: string,
  inputs: readonly string[],
): AsyncGenerator<Output> {
  const taken = new Set<string>();
  for (const judged of wrong) {
    const sent = await fileToSend(judged);
    if (!sent) continue;
    const file = freeName(folder, sent.name, taken);
    taken.add(file);
    if (kindOf(file) !== 'missing') requireOutputs([file], inputs);
    yield { file, bytes: sent.bytes };
  }
}

async function run(args: Arguments): Promise<number> {
  const bookFile = requirePositional(args, 0, 'SỔ.xlsx');
  const { files } = givenFiles(args.positionals.slice(1), bookFile);
  const folder = requireOption(args, 'out');
  const on = dateOption(args, 'on', today());
  if (kindOf(folder) === 'file') throw new UsageError(cli.unwritable(folder));
  const book = bookFile === NO_BOOK ? null : (await openBook(bookFile)).book;
  const read = await readReturns(files, contextOf(book, on));
  const judged = read.map((item, index) => judge(files[index] ?? '', item, book, on));
  const wrong = judged.filter(({ order }) => needsFixing(order));
  const count = await writeEach(filesToSend(wrong, folder, [bookFile, ...files]));
  say(cli.sentBack(count, judged.length - wrong.length, folder));
  if (wrong.length > 0 && count === 0) return 2;
  return wrong.length > 0 ? 1 : 0;
}

export const sendBack: CliCommand = {
  name: 'send-back',
  takes: ['<SỔ.xlsx>', '[TỆP...]'],
  needs: ['--out <THƯ_MỤC>'],
  options: ['--on <NGÀY>'],
  run,
};
