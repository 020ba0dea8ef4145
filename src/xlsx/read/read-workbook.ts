// The door of the reader: bytes in, a workbook or the reason why there is none. It never throws and never hangs.

import { failed, ok } from '../../core/outcome';
import type { RawWorkbook } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import { kindOfBytes } from './kind-of-bytes';
import { DEFAULT_LIMITS } from '../package/limits';
import { ReadError } from '../package/read-error';
import type { ReadFailure } from '../package/read-error';
import type { ReadLimits } from '../package/limits';
import { isOds, readOds } from '../read-other/read-ods';
import { OpenPackage } from '../package/open-package';
import { readPackage } from './workbook';

/** Agencies send what they have packed, too. */
const isWorkbookName = (name: string): boolean => /\.(xls[xmb]?|ods)$/i.test(name);

function read(bytes: Uint8Array, limits: ReadLimits): RawWorkbook {
  if (bytes.length > limits.fileBytes)
    throw new ReadError('too-large-file', { found: bytes.length, limit: limits.fileBytes });
  const kind = kindOfBytes(bytes);
  if (kind !== 'zip') throw new ReadError(kind);
  const source = new OpenPackage(bytes, limits);
  if (isOds(source)) return readOds(source);
  if (!source.has('[Content_Types].xml'))
    throw new ReadError(source.names.some(isWorkbookName) ? 'archive' : 'not-a-workbook');
  return readPackage(source);
}

export function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Outcome<RawWorkbook, ReadFailure> {
  try {
    return ok(read(bytes, { ...DEFAULT_LIMITS, ...limits }));
  } catch (error) {
    if (error instanceof ReadError) return failed({ code: error.code, params: error.params });
    // A damaged archive can lead a parser anywhere; whatever it met, the file is not one to be believed.
    if (error instanceof RangeError || error instanceof TypeError)
      return failed({ code: 'corrupt', params: {} });
    throw error;
  }
}
