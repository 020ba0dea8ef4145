// The returned files that a command was given: each opened and read on its own, so that one bad file stops no other.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { failed } from '../core/outcome';
import type { IsoDate } from '../core/calendar';
import type { ReceivedFile } from '../core/consolidation';
import type { Expectations, Refusal } from '../core/returned';
import { hashed, receive } from '../app/returns/read-file';
import type { ConfirmedIdentity, GivenFile, HashedFile, Opened } from '../app/returns/read-file';
import { cli } from '../texts/vi/cli';
import { DEFAULT_LIMITS, readAnyWorkbook, readInWorkers } from '../xlsx';
import type { FileOutcome, FileToRead } from '../xlsx';
import { dayOfMoment } from '../app/clock';
import { sayProgress } from './console';
import { readPlainFile } from './files';
import { nodeReader } from './node-reader';
import { bareName } from './paths';

export interface OpenedFile {
  readonly given: HashedFile;
  /** Null where the file could not be opened at all. */
  readonly bytes: Uint8Array | null;
  readonly opened: Opened;
}

interface FoundFile {
  readonly given: GivenFile;
  /** Why there are no bytes, where there are none. */
  readonly refusal: Refusal;
}

function findFile(file: string, name: string, on: IsoDate): FoundFile {
  const reading = readPlainFile(file, DEFAULT_LIMITS.fileBytes);
  const without = (code: Refusal['code'], receivedAt: number, receivedOn: IsoDate): FoundFile => ({
    given: { name, bytes: null, receivedAt, receivedOn },
    refusal: { code, params: {} } as Refusal,
  });
  if (reading.kind !== 'read' && reading.kind !== 'too-large') return without(`path.${reading.kind}`, 0, on);
  const { modifiedAt } = reading;
  // A file cannot have come after the day of the consolidation: a later time stamp tells of copying, not of sending.
  const day = dayOfMoment(modifiedAt);
  const receivedOn = day < on ? day : on;
  const tooLarge = without('too-large-file', modifiedAt, receivedOn);
  if (reading.kind === 'too-large') return tooLarge;
  return { ...tooLarge, given: { ...tooLarge.given, bytes: reading.bytes } };
}

/** Names as shown: the bare name, or the path as given where two files have the same name. */
export function shownNames(files: readonly string[]): readonly string[] {
  const bare = files.map(bareName);
  const counts = new Map<string, number>();
  for (const name of bare) counts.set(name, (counts.get(name) ?? 0) + 1);
  return bare.map((name, index) => (counts.get(name) === 1 ? name : (files[index] ?? name)));
}

/** Starting threads pays from so many files on. */
const FEW = 12;
const TIMEOUT = 30_000;
const COMPOUND_FILE = 0xd0;
const READER_WORKER = path.join(__dirname, 'reader-worker.js');

/** Older formats are read by a library that cannot be stopped: they go to a thread that can. */
const needsThread = (files: readonly FileToRead[]): boolean =>
  files.length > FEW || files.some(({ bytes }) => bytes[0] === COMPOUND_FILE);

async function readAll(files: readonly FileToRead[]): Promise<readonly FileOutcome[]> {
  const sizes = files.map(({ bytes }) => bytes.length);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const onProgress = (done: number, total: number): void => {
    sayProgress(done, total, () => cli.reading(done, total, sum(sizes.slice(0, done)), sum(sizes)));
  };
  if (needsThread(files) && existsSync(READER_WORKER)) {
    const concurrency = Math.min(availableParallelism(), Math.ceil(files.length / FEW));
    return readInWorkers(files, { timeoutMs: TIMEOUT, concurrency, onProgress }, nodeReader(READER_WORKER));
  }
  const outcomes: FileOutcome[] = [];
  for (const { bytes } of files) {
    outcomes.push(await readAnyWorkbook(bytes));
    onProgress(outcomes.length, files.length);
  }
  return outcomes;
}

export async function openFiles(files: readonly string[], on: IsoDate): Promise<readonly OpenedFile[]> {
  const unique = [...new Set(files)];
  const names = shownNames(unique);
  const found = unique.map((file, index) => findFile(file, names[index] ?? file, on));
  const readable = found.flatMap(({ given: { name, bytes } }) => (bytes === null ? [] : [{ name, bytes }]));
  const outcomes = (await readAll(readable)).values();
  return Promise.all(
    found.map(async ({ given, refusal }) => ({
      bytes: given.bytes,
      opened:
        given.bytes === null
          ? failed(refusal)
          : (outcomes.next().value ?? failed({ code: 'corrupt', params: {} })),
      given: await hashed(given),
    })),
  );
}

export const receiveAll = (
  files: readonly OpenedFile[],
  expected: Expectations,
  confirmedAs?: ConfirmedIdentity,
): readonly ReceivedFile[] => files.map(({ given, opened }) => receive(given, opened, expected, confirmedAs));
