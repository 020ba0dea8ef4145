// Any file that may be a returned workbook. .xlsx and .xlsm are read by our own reader; what an older or another
// program wrote is read by a library that is loaded only when such a file comes.

import type { Outcome, RawWorkbook } from '../core';
import type { ReadFailure, ReadLimits } from './read/limits';
import { readWorkbook } from './read/read-workbook';

/** The name is never believed; it is taken so that every reader is called alike. Never throws. */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  _fileName: string,
  limits: Partial<ReadLimits> = {},
): Promise<Outcome<RawWorkbook, ReadFailure>> {
  return Promise.resolve(readWorkbook(bytes, limits));
}
