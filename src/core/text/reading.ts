// What reading a typed value gives: the value with the repairs that were needed, a doubt that a person must
// settle, or a refusal. Every repair is named, because none may happen silently.

/** What was fixed on the way; worded in the texts. */
export const REPAIR_CODES = [
  'text.nfc',
  'text.nbsp',
  'text.spaces',
  'text.control',
  'text.eth',
  'text.tcvn3',
  'text.vni',
  'number.from-text',
  'number.decimal-comma',
  'number.grouping',
  'number.percent-sign',
  'number.percent-format',
  'number.full-width',
  'number.minus',
  'number.binary-remainder',
  'date.from-text',
  'date.serial',
  'date.time-dropped',
  'date.next-midnight',
  'date.words-dropped',
  'document.spaces',
  'document.dash',
  'document.words-dropped',
  'choice.spelling',
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** Why a value is doubtful or invalid; worded in the texts. */
export const READING_REASONS = [
  'number.not-a-number',
  'number.thousands-or-decimal',
  'number.blank-inside',
  'number.separator-at-edge',
  'number.words-beside',
  'number.scientific',
  'number.too-long',
  'number.shown-as-date',
  'number.shown-as-percent',
  'number.shown-in-thousands',
  'money.in-dong',
  'money.in-thousands',
  'percent.fraction-or-percent',
  'percent.shown-hundredfold',
  'date.not-a-date',
  'date.no-such-day',
  'date.month-above-12',
  'date.two-digit-year',
  'date.far-year',
  'date.no-day',
  'date.shown-without-day',
  'date.utc-midnight',
  'date.words-beside',
  'date.serial-as-text',
  'date.month-first-format',
  'document.form',
  'document.several',
  'document.date',
  'document.became-date',
] as const;
export type ReadingReason = (typeof READING_REASONS)[number];

export interface Doubtful<T> {
  readonly kind: 'doubtful';
  /** The likeliest meaning, to be shown and confirmed; null when there is none to offer. */
  readonly reading: T | null;
  /** A second meaning that is as likely. */
  readonly other?: T;
  readonly reason: ReadingReason;
}
export interface Invalid {
  readonly kind: 'invalid';
  readonly reason: ReadingReason;
}
export interface Blank {
  readonly kind: 'blank';
}

export const BLANK: Blank = { kind: 'blank' };
export const invalid = (reason: ReadingReason): Invalid => ({ kind: 'invalid', reason });
export const doubtful = <T>(reading: T | null, reason: ReadingReason): Doubtful<T> => ({
  kind: 'doubtful',
  reading,
  reason,
});

/** The names of the repairs that were needed, in the order given. */
export const repairsThat = (needed: readonly (readonly [RepairCode, boolean])[]): readonly RepairCode[] =>
  needed.filter(([, was]) => was).map(([code]) => code);
