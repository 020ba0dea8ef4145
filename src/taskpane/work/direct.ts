// The long work itself, step by step with pauses: the worker runs it, and the pane where no worker can be had.

import { zipSync } from 'fflate';
import { subjectInWords } from '../../app/entry-subject';
import { consolidateReturns } from '../../app/consolidate-returns';
import { issueWorkbooks } from '../../app/issue-workbooks';
import { commonPeriod, periodCounts, periodNamedBy } from '../../app/returns/common-period';
import { confirmedBy, confirmedHashes } from '../../app/returns/confirm-identity';
import { expectationsOf } from '../../app/returns/expectations';
import { hashed, receive, type HashedFile, type Opened } from '../../app/returns/read-file';
import { scoreAgencies } from '../../app/score-agencies';
import { scoreSlipOf } from '../../app/score-slip';
import { sentBackFile } from '../../app/send-back';
import { watchedWorkbook } from '../../app/watched-workbook';
import { makeSample, type SampleRequest } from '../../app/sample/make-sample';
import { compareWithFile } from '../../app/compare-years';
import { tableOfTextFile, tablesOfWorkbook, type TableSource } from '../../app/table-source';
import { failed, ok, type Outcome } from '../../core/outcome';
import { type Refusal } from '../../core/returned';
import type { RunControl } from '../../workbook/port';
import { scoreSlipWorkbook } from '../../workbook/score-slip';
import { newXlsx, writeWorkbook } from '../../xlsx';
import { yieldToEventLoop } from './yield-to-event-loop';
import { readInTurn, type ReadFiles } from './read-files';
import type {
  CompareOrder,
  ConsolidationOrder,
  IssueOrder,
  MadeWorkbook,
  PickedFile,
  PreparedConsolidation,
  SampleReturn,
  SendBackWork,
  SentBackZip,
  SlipOrder,
  TableOrder,
  WatchOrder,
  Work,
  ZipFile,
} from './work';

interface OpenedFile {
  readonly given: HashedFile;
  readonly opened: Opened;
}

/** A copy over a buffer of its own, which can be handed over and put into a blob. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const UNREADABLE = failed({ code: 'path.unreadable' as const, params: {} });

/** Null where the file was moved, or its place cannot be read any more. */
const bytesOf = async ({ blob }: Pick<PickedFile, 'blob'>): Promise<Uint8Array | null> =>
  blob.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  );

function zipOf(order: IssueOrder, files: Readonly<Record<string, Uint8Array>>, part: string): ZipFile {
  const { book, period } = order;
  const [only, ...more] = Object.entries(files);
  if (only && more.length === 0 && part === '')
    return { name: only[0], bytes: ownBytes(only[1]), workbooks: 1 };
  return {
    name: `bieu-mau-${book.year}-${period}${part}.zip`,
    // The workbooks are packed already.
    bytes: ownBytes(zipSync(files, { level: 0 })),
    workbooks: Object.keys(files).length,
  };
}

/** Files of several folders may have one name, and a picked file's name may lead through folders. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const bare = name.split(/[\\/]/).at(-1) ?? name;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? bare : bare.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    if (!taken.has(free)) return free;
  }
}

export class DirectWork implements Work {
  /** Opened files by id: another period or another decision does not read them again. */
  #opened = new Map<number, OpenedFile>();

  constructor(private readonly readFiles: ReadFiles = readInTurn) {}

  async issue(order: IssueOrder, control: RunControl): Promise<readonly ZipFile[]> {
    const { book, agencies, period, issuedOn, mostInZip } = order;
    const zips: ZipFile[] = [];
    let files: Record<string, Uint8Array> = {};
    let done = 0;
    for (const issued of issueWorkbooks(book, agencies, period, issuedOn)) {
      files[issued.fileName] = issued.bytes;
      done += 1;
      const isFull = done % mostInZip === 0 || done === agencies.length;
      if (isFull) {
        zips.push(zipOf(order, files, agencies.length > mostInZip ? `-phan-${zips.length + 1}` : ''));
        files = {};
      }
      control.onProgress?.({ done, total: agencies.length, what: issued.fileName });
      await yieldToEventLoop(control);
    }
    return zips;
  }

  async prepare(order: ConsolidationOrder, control: RunControl): Promise<PreparedConsolidation> {
    const { book, state, on, retained } = order;
    const opened = await this.#open(order.files, control);
    const periods = periodCounts(opened.map(file => periodNamedBy(file.opened)));
    const period = order.period ?? commonPeriod(periods);
    const expected = expectationsOf(book, period);
    const remembered = confirmedHashes(book, state, period);
    const confirmedAs = confirmedBy(book, period, order.confirmed, remembered);
    const files = opened.map(file => receive(file.given, file.opened, expected, confirmedAs));
    await yieldToEventLoop(control);
    const outcome = consolidateReturns({
      book,
      state,
      period,
      on,
      files,
      retain: () => retained,
      takeStale: new Set(order.takeStale),
      received: order.received,
    });
    return { period, periods: [...periods], outcome };
  }

  async sample(request: SampleRequest, control: RunControl): Promise<readonly SampleReturn[]> {
    await yieldToEventLoop(control);
    const { files } = makeSample(request);
    await yieldToEventLoop(control);
    return files.map(({ name, bytes, receivedOn }) => ({ name, bytes: ownBytes(bytes), receivedOn }));
  }

  async tables(
    { name, blob }: TableOrder,
    control: RunControl,
  ): Promise<Outcome<readonly TableSource[], Refusal>> {
    const bytes = await bytesOf({ blob });
    if (!bytes) return UNREADABLE;
    const text = tableOfTextFile(bytes);
    if (text) return ok([text]);
    const [opened] = await this.readFiles([{ name, bytes }], control);
    if (!opened) return UNREADABLE;
    return opened.kind === 'ok' ? ok(tablesOfWorkbook(opened.value)) : opened;
  }

  async compare({ book, blob, confirmed }: CompareOrder, control: RunControl) {
    await yieldToEventLoop(control);
    const bytes = await bytesOf({ blob });
    return bytes ? compareWithFile(book, bytes, confirmed) : failed('not-a-workbook' as const);
  }

  async watch(order: WatchOrder, control: RunControl): Promise<MadeWorkbook> {
    await yieldToEventLoop(control);
    const { book, state, watch, period, scope } = order;
    const port = newXlsx();
    await port.write({ put: watchedWorkbook(book, state, watch, period, scope).sheets, remove: [] });
    await yieldToEventLoop(control);
    return { name: `theo-doi-${watch.agency}-${book.year}.xlsx`, bytes: ownBytes(port.bytes()) };
  }

  async slip({ book, agency }: SlipOrder, control: RunControl): Promise<MadeWorkbook | null> {
    await yieldToEventLoop(control);
    const scores = scoreAgencies(book);
    const score = scores.find(each => each.agency.code === agency);
    if (!score) return null;
    const bytes = writeWorkbook(scoreSlipWorkbook(scoreSlipOf(book, score, scores)));
    return { name: `phieu-diem-${agency}-${book.year}.xlsx`, bytes: ownBytes(bytes) };
  }

  async sendBack({ book, period, on, returns }: SendBackWork, control: RunControl): Promise<SentBackZip> {
    const files = new Map<string, Uint8Array>();
    let listsOnly = 0;
    for (const [done, { file, ...found }] of returns.entries()) {
      const bytes = await bytesOf(file);
      const agency = book.agencies.find(({ name }) => name === found.agencyName)?.code ?? '';
      const subjectOf = subjectInWords(book, agency);
      const order = { ...found, subjectOf, fileName: file.name, office: book.office, checkedOn: on };
      const sent = bytes && (await sentBackFile(bytes, order));
      if (sent) files.set(freeName(sent.name, files), sent.bytes);
      if (sent?.fault) listsOnly += 1;
      control.onProgress?.({ done: done + 1, total: returns.length, what: file.name });
      await yieldToEventLoop(control);
    }
    const zip = zipSync(Object.fromEntries(files), { level: 0 });
    const name = `tep-gui-tra-${book.year}-${period}.zip`;
    return { name, bytes: ownBytes(zip), workbooks: files.size, listsOnly };
  }

  async #open(files: readonly PickedFile[], control: RunControl): Promise<readonly OpenedFile[]> {
    const fresh = files.filter(({ id }) => !this.#opened.has(id));
    const loaded = await Promise.all(fresh.map(async file => ({ file, bytes: await bytesOf(file) })));
    const readable = loaded.flatMap(({ file: { id, name }, bytes }) => (bytes ? [{ id, name, bytes }] : []));
    const outcomes = await this.readFiles(readable, control);
    const openedById = new Map(readable.map(({ id }, at) => [id, outcomes[at] ?? UNREADABLE]));
    const read = new Map(
      await Promise.all(
        loaded.map(async ({ file, bytes }): Promise<[number, OpenedFile]> => {
          const given = await hashed({ ...file, bytes });
          return [file.id, { given, opened: openedById.get(file.id) ?? UNREADABLE }];
        }),
      ),
    );
    this.#opened = new Map(
      files.flatMap(({ id }) => {
        const opened = this.#opened.get(id) ?? read.get(id);
        return opened ? [[id, opened] as const] : [];
      }),
    );
    return [...this.#opened.values()];
  }
}
