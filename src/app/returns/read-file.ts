// One file that came in: hashed, opened, read. Whatever is wrong with it becomes its refusal, never an exception.

import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { agencyOfFileName, failed, readConfirmed, readReturn } from '../../core';
import type {
  Expectations,
  IsoDate,
  Outcome,
  RawWorkbook,
  ReceivedFile,
  Refusal,
  ReturnReading,
  WorkbookIdentity,
} from '../../core';

/** A file as the user gave it. */
export interface GivenFile {
  readonly name: string;
  /** Null where the file could not be opened at all. */
  readonly bytes: Uint8Array | null;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly receivedOn: IsoDate;
}

/** What opening it gave: a workbook, or why there is none. */
export type Opened = Outcome<RawWorkbook, Refusal>;

/** A file that cannot be read at all still has a name, which mostly says whose it is. */
function withAgency(refusal: Refusal, fileName: string, expected: Expectations): Refusal {
  if (refusal.params['agency'] !== undefined) return refusal;
  const agency = agencyOfFileName(fileName, expected.directory);
  return agency === null ? refusal : { ...refusal, params: { ...refusal.params, agency } };
}

/** The identity that a person gave to a file which has none of its own any more; null where nobody did. */
export type ConfirmedIdentity = (file: Pick<ReceivedFile, 'file' | 'sha256'>) => WorkbookIdentity | null;

/** A person is asked where the identity is lost or damaged; one that is whole is believed. */
export const mayBeConfirmed = (refusal: Refusal): boolean => refusal.code.startsWith('identity.');

function readOpened(
  opened: Opened,
  expected: Expectations,
  file: Pick<ReceivedFile, 'file' | 'sha256'>,
  confirmedAs: ConfirmedIdentity,
): Outcome<ReturnReading, Refusal> {
  if (opened.kind === 'failed') return opened;
  const reading = readReturn(opened.value, expected, file.file);
  if (reading.kind === 'ok' || !mayBeConfirmed(reading.error)) return reading;
  const identity = confirmedAs(file);
  return identity ? readConfirmed(opened.value, expected, identity) : reading;
}

export function receive(
  given: GivenFile,
  opened: Opened,
  expected: Expectations,
  confirmedAs: ConfirmedIdentity = () => null,
): ReceivedFile {
  const named = {
    file: given.name,
    sha256: given.bytes === null ? '' : bytesToHex(sha256(given.bytes)),
  };
  const reading = readOpened(opened, expected, named, confirmedAs);
  return {
    ...named,
    size: given.bytes?.length ?? 0,
    receivedAt: given.receivedAt,
    receivedOn: given.receivedOn,
    reading: reading.kind === 'ok' ? reading : failed(withAgency(reading.error, given.name, expected)),
  };
}
