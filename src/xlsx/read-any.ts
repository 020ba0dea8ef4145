// Any file that may be a returned workbook. .xlsx, .xlsm and .ods are read by our own reader; .xls by a library that
// is loaded only when such a file comes.

import type { RawWorkbook } from '../core/grid';
import type { Outcome } from '../core/outcome';
import { DEFAULT_LIMITS } from './package/limits';
import type { ReadFailure } from './package/read-error';
import type { ReadLimits } from './package/limits';
import { readWorkbook } from './read/read-workbook';

/** What the bytes are decides, never a file's name. Never throws. */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<Outcome<RawWorkbook, ReadFailure>> {
  const read = readWorkbook(bytes, limits);
  if (read.kind === 'ok' || read.error.code !== 'legacy-xls') return read;
  const { readXls } = await import(/* webpackChunkName: "xls" */ './read-other/read-xls');
  return readXls(bytes, { ...DEFAULT_LIMITS, ...limits });
}
