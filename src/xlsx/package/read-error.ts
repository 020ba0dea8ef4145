// Why a file cannot be read, as a code with its place: one list for the reader, the patcher and their messages.

import type { IssueParams } from '../../core/issues';

export type ReadFailureCode =
  | 'empty'
  | 'not-a-workbook'
  | 'encrypted'
  | 'truncated'
  | 'corrupt'
  | 'too-large-file'
  | 'too-large-declared'
  | 'too-large-sheets'
  | 'too-large-inflated'
  | 'too-many-entries'
  | 'ratio'
  | 'too-many-cells'
  | 'too-deep'
  | 'too-slow'
  | 'duplicate-entry'
  | 'unsafe-name'
  | 'doctype'
  | 'no-sheets'
  | 'cloud-placeholder'
  | 'legacy-xls'
  | 'xlsb'
  | 'csv-or-html'
  | 'archive'
  | 'temporary-file';

/** Why a file could not be read; params say where and how much. */
export interface ReadFailure {
  readonly code: ReadFailureCode;
  readonly params: IssueParams;
}

/** Thrown inside the reader alone and turned into a `ReadFailure` at its door. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: ReadFailureCode,
    readonly params: IssueParams = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
