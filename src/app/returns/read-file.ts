// One file that came in: hashed, opened, read. Whatever is wrong with it becomes its refusal, never an exception.

import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { agencyOfFileName, failed, readReturn } from '../../core';
import type { Expectations, IsoDate, Outcome, RawWorkbook, ReceivedFile, Refusal } from '../../core';

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

export function receive(given: GivenFile, opened: Opened, expected: Expectations): ReceivedFile {
  const reading = opened.kind === 'ok' ? readReturn(opened.value, expected, given.name) : opened;
  return {
    file: given.name,
    size: given.bytes?.length ?? 0,
    sha256: given.bytes === null ? '' : bytesToHex(sha256(given.bytes)),
    receivedAt: given.receivedAt,
    receivedOn: given.receivedOn,
    reading: reading.kind === 'ok' ? reading : failed(withAgency(reading.error, given.name, expected)),
  };
}
