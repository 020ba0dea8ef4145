// Vietnamese clean-up: text, numbers, percentages, dates, document numbers and choices as people type them.

export * from './clean-text';
export { foldDiacritics } from './fold-diacritics';
export * from './legacy-fonts';
export * from './legacy-runs';
export * from './match-choice';
export * from './nearest-codes';
export * from './parse-date';
export * from './parse-document-number';
export * from './parse-number';
export * from './parse-percent';
export type { Doubtful, ReadingReason, RepairCode } from './reading';
export { READING_REASONS, REPAIR_CODES } from './reading';
export * from './spelling-key';
export { asDecimal } from './significant';
