// Why a file cannot be read, as a code with its place: one list for the reader, the patcher and their messages.

import type { TextParams } from '../../core/issues';
import type { ReadFailureCode } from '../../core/returned';

/** Why a file could not be read; params say where and how much. */
export interface ReadFailure {
  readonly code: ReadFailureCode;
  readonly params: TextParams;
}

/** Thrown inside the reader alone and turned into a `ReadFailure` at its door. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: ReadFailureCode,
    readonly params: TextParams = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
