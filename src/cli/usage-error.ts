// The one way in which a command ends without having done anything: a sentence for the user, exit code 2.

export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** Whether the list of commands helps. */
    readonly showUsage = false,
  ) {
    super(message);
  }
}
