// One file that came in: hashed, opened, read. Whatever is wrong with it becomes its refusal, never an exception.

import { bytesToHex } from '@noble/hashes/utils';
import { failed } from '../../core/outcome';
import { agencyOfFileName, readConfirmed, readReturn, ofAgency, mayBeConfirmed } from '../../core/returned';
import type { IsoDate } from '../../core/calendar';
import type { ReceivedFile } from '../../core/consolidation';
import type { WorkbookIdentity } from '../../core/entries';
import type { RawWorkbook } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import type { Expectations, Refusal, ReturnReading } from '../../core/returned';

/** A file as the user gave it. */
export interface GivenFile {
  readonly name: string;
  /** Null where the file could not be opened at all. */
  readonly bytes: Uint8Array | null;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly receivedOn: IsoDate;
}

/** A file as the ledger knows it. Its bytes are not kept: hundreds of files stay known while a pane is open. */
export interface HashedFile extends Pick<GivenFile, 'name' | 'receivedAt' | 'receivedOn'> {
  /** Bytes; 0 for a file that could not be opened. */
  readonly size: number;
  /** SHA-256 in hex; empty for a file that could not be opened. */
  readonly sha256: string;
}

/** By the platform's own digest, which every host of an add-in has and which no script comes near in speed. */
export async function hashed({ name, bytes, receivedAt, receivedOn }: GivenFile): Promise<HashedFile> {
  if (bytes === null) return { name, receivedAt, receivedOn, size: 0, sha256: '' };
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return { name, receivedAt, receivedOn, size: bytes.length, sha256: bytesToHex(new Uint8Array(digest)) };
}

/** What opening it gave: a workbook, or why there is none. */
export type Opened = Outcome<RawWorkbook, Refusal>;

/** A file that cannot be read at all still has a name, which mostly says whose it is. */
function withAgency(refusal: Refusal, fileName: string, expected: Expectations): Refusal {
  if (refusal.params.agency !== undefined) return refusal;
  const agency = agencyOfFileName(fileName, expected.directory);
  return agency === null ? refusal : ofAgency(refusal, agency);
}

/** The identity that a person gave to a file which has none of its own any more; null where nobody did. */
export type ConfirmedIdentity = (file: Pick<ReceivedFile, 'file' | 'sha256'>) => WorkbookIdentity | null;

function readOpened(
  opened: Opened,
  expected: Expectations,
  file: Pick<ReceivedFile, 'file' | 'sha256'>,
  confirmedAs: ConfirmedIdentity,
): Outcome<ReturnReading, Refusal> {
  if (opened.kind === 'failed') return opened;
  const identity = confirmedAs(file);
  const reading = readReturn(opened.value, expected, file.file, identity?.agency ?? null);
  if (reading.kind === 'ok' || !mayBeConfirmed(reading.error.code)) return reading;
  return identity ? readConfirmed(opened.value, expected, identity) : reading;
}

export function receive(
  given: HashedFile,
  opened: Opened,
  expected: Expectations,
  confirmedAs: ConfirmedIdentity = () => null,
): ReceivedFile {
  const named = { file: given.name, sha256: given.sha256 };
  const reading = readOpened(opened, expected, named, confirmedAs);
  return {
    ...named,
    size: given.size,
    receivedAt: given.receivedAt,
    receivedOn: given.receivedOn,
    reading: reading.kind === 'ok' ? reading : failed(withAgency(reading.error, given.name, expected)),
  };
}
