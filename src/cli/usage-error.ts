// The one way in which an act ends without having done anything: a sentence for the user, exit code 2.

export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** Whether the list of acts helps. */
    readonly showUsage = false,
  ) {
    super(message);
  }
}
