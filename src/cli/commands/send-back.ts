// par send-back BOOK.xlsx|- FILE|FOLDER|@LIST… --out DIR [--on DATE]: each file that has something to fix, marked, for its agency;
// of a file that cannot be marked, the list of what to fix.

import path from 'node:path';
import { builtInBook } from '../../app/book/built-in';
import type { Book } from '../../app/book/model';
import { today } from '../../app/clock';
import { issuesIn } from '../../app/returns/check-return';
import { expectationsOf } from '../../app/returns/expectations';
import { needsFixing, sentBackFile } from '../../app/send-back';
import { subjectInWords } from '../../app/entry-subject';
import type { SendBackOrder, SentBackFile } from '../../app/send-back';
import { YEARLY_PERIOD } from '../../core/calendar';
import { BUILT_IN_PLAN } from '../../core/plan';
import { findIdentity } from '../../core/returned';
import type { IsoDate } from '../../core/calendar';
import type { ReceivedFile } from '../../core/consolidation';
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
import { requireOutputs, writeOutputs } from '../outputs';
import type { Output } from '../outputs';
import { openFiles, receiveAll } from '../receive-files';
import type { OpenedFile } from '../receive-files';
import { UsageError } from '../usage-error';

/** Instead of a main workbook: the plan of the decision, for the year that each file names. */
const NO_BOOK = '-';

interface Judged {
  readonly order: SendBackOrder;
  readonly bytes: Uint8Array | null;
}

/** Each file is judged for the period that it names; with a main workbook, for that workbook's year. */
function judge(file: OpenedFile, book: Book | null, on: IsoDate): Judged {
  const found = file.opened.kind === 'ok' ? findIdentity(file.opened.value) : file.opened;
  const identity = found.kind === 'ok' ? found.value : null;
  const own = book ?? builtInBook(identity?.year ?? BUILT_IN_PLAN.decision.firstYear);
  const [received] = receiveAll([file], expectationsOf(own, identity?.period ?? YEARLY_PERIOD));
  const reading: ReceivedFile['reading'] | undefined = received?.reading;
  const refusal = reading?.kind === 'failed' ? reading.error : null;
  const code = reading?.kind === 'ok' ? reading.value.identity.agency : refusal?.params.agency;
  return {
    bytes: file.bytes,
    order: {
      fileName: path.basename(file.given.name),
      office: own.office,
      agencyName: own.agencies.find(agency => agency.code === code)?.name ?? null,
      checkedOn: on,
      issues: reading?.kind === 'ok' ? issuesIn(own, reading.value, on) : [],
      subjectOf: subjectInWords(own, String(code ?? '')),
      refusal,
    },
  };
}

/** Null where there is no file at all: that is reported, and the other files go on. */
async function fileToSend({ order, bytes }: Judged): Promise<SentBackFile | null> {
  if (bytes === null) {
    const why = order.refusal ? refusalText(order.refusal.code, order.refusal.params) : '';
    say(cli.notMarked(order.fileName, why));
    return null;
  }
  const sent = await sentBackFile(bytes, order);
  if (sent.fault !== null) say(cli.listedOnly(order.fileName, texts.faults[sent.fault]));
  return sent;
}

/** Files of the same name from several folders do not take each other's place. */
function freeName(folder: string, name: string, taken: readonly Output[]): string {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    if (!taken.some(other => other.file === file)) return file;
  }
}

async function run(args: Arguments): Promise<number> {
  const bookFile = requirePositional(args, 0, 'SỔ.xlsx');
  const { files } = givenFiles(args.positionals.slice(1), bookFile);
  const folder = requireOption(args, 'out');
  const on = dateOption(args, 'on', today());
  if (kindOf(folder) === 'file') throw new UsageError(cli.unwritable(folder));
  const book = bookFile === NO_BOOK ? null : (await openBook(bookFile)).book;
  const judged = (await openFiles(files, on)).map(file => judge(file, book, on));
  const wrong = judged.filter(({ order }) => needsFixing(order));
  const outputs: Output[] = [];
  for (const file of wrong) {
    const sent = await fileToSend(file);
    if (sent) outputs.push({ file: freeName(folder, sent.name, outputs), bytes: sent.bytes });
  }
  requireOutputs(
    outputs.map(({ file }) => file),
    [bookFile, ...files],
  );
  writeOutputs(outputs);
  say(cli.sentBack(outputs.length, judged.length - wrong.length, folder));
  if (wrong.length > 0 && outputs.length === 0) return 2;
  return wrong.length > 0 ? 1 : 0;
}

export const sendBack: CliCommand = {
  name: 'send-back',
  takes: ['<SỔ.xlsx>', '[TỆP...]'],
  needs: ['--out <THƯ_MỤC>'],
  options: ['--on <NGÀY>'],
  run,
};
