// What may fail without being a programmer's mistake gives an outcome in place of an exception.

/** A result that may fail without being a programmer's mistake. */
export type Outcome<T, E> =
  { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'failed'; readonly error: E };

export const ok = <T>(value: T): Outcome<T, never> => ({ kind: 'ok', value });
export const failed = <E>(error: E): Outcome<never, E> => ({ kind: 'failed', error });
