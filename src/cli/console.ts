// What the command line says: messages to stderr, JSON to stdout.

export const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

const EVERY = 50;

/** Progress of a long act: every so many, and the last. */
export function sayProgress(
  done: number,
  total: number,
  words: (done: number, total: number) => string,
): void {
  if (total > EVERY && (done % EVERY === 0 || done === total)) say(words(done, total));
}
