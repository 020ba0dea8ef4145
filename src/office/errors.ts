// Words what Office.js throws as the port's one error.

import { PortError, type PortErrorCode } from '../workbook/port';

/** Codes of Office.js by what they mean for the user; any other is `unknown`. */
const CODES: Readonly<Record<string, PortErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  // Thrown for names and the active cell while another workbook is in front (OfficeDev/office-js #6365, #5504).
  InvalidSelection: 'other-workbook',
  AccessDenied: 'protected',
  ItemAlreadyExists: 'name-taken',
  ItemNotFound: 'damaged',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** Excel calls a password that is missing an invalid argument of this call. */
const UNLOCKING = 'WorksheetProtection.unprotect';

/** Whether it was the lock of a sheet that refused, before anything was written. */
export const isLockRefusal = (error: unknown): error is PortError =>
  error instanceof PortError && error.params['location'] === UNLOCKING;

/** Whether Excel has an answer but will not send it: Excel on the web sends at most 5 MB. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof PortError && error.params['officeCode'] === 'ResponsePayloadSizeLimitExceeded';

interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isOfficeFailure = (error: unknown): error is OfficeFailure =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  'message' in error;

/** What passes by itself: a cell that is finished, a window that comes to the front. */
const PASSING: readonly PortErrorCode[] = ['cell-edit-mode', 'other-workbook'];

export const isPassing = (error: unknown): boolean =>
  PASSING.some(code =>
    error instanceof PortError ? error.code === code : isOfficeFailure(error) && CODES[error.code] === code,
  );

/** `params` may say more than Office does, such as the sheet at hand. */
export function portErrorOf(
  error: unknown,
  params: Readonly<Record<string, string | number>> = {},
): PortError {
  if (error instanceof PortError) return error;
  if (!isOfficeFailure(error))
    return new PortError('unknown', { ...params, message: String(error) }, { cause: error });
  const location = error.debugInfo?.errorLocation;
  return new PortError(
    location === UNLOCKING ? 'protected' : (CODES[error.code] ?? 'unknown'),
    { ...params, officeCode: error.code, message: error.message, ...(location ? { location } : {}) },
    { cause: error },
  );
}
