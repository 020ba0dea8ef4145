// The refusals of the emulated Excel, under the codes that Office.js hands to an add-in.

export type HostErrorCode =
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'InvalidOperation'
  | 'InvalidSelection'
  | 'UndoNotSupported'
  | 'InvalidOperationInCellEditMode'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'AccessDenied'
  | 'GeneralException'
  | 'NonBlankCellOffSheet'
  | 'InsertDeleteConflict'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation'
  /** Not an error of Excel: the emulator lacks a member. Its message names the member. */
  | 'ApiNotAvailable';

/** Thrown by the model and the protocol; travels to the client as `Error` of the response. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** What the emulator does not know is never ignored. */
export const gap = (member: string): HostError =>
  new HostError('ApiNotAvailable', `The embedded host does not implement ${member}.`);

export const invalidArgument = (detail: string): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${detail})`,
  );
