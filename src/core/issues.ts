// What every check gives: a code, a severity, a place and the parameters of its sentence.
// The sentence itself is worded in src/texts, so that core stays free of prose.

/** lỗi: refused or must be mended · cảnh báo: must be explained · lưu ý: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Where an issue stands. `cell` is in A1 notation, without the sheet. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** Caption of the column, as the user sees it. */
  readonly column?: string;
}

export type IssueParams = Readonly<Record<string, string | number>>;

export interface Issue {
  /** Stable id of the rule, e.g. `target.not-met`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The value as found, shortened for show. */
  readonly value?: string;
  readonly params: IssueParams;
}

/** A result that may fail without being a programmer's mistake. */
export type Outcome<T, E> =
  { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'failed'; readonly error: E };

export const ok = <T>(value: T): Outcome<T, never> => ({ kind: 'ok', value });
export const failed = <E>(error: E): Outcome<never, E> => ({ kind: 'failed', error });
