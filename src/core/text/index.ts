// Vietnamese clean-up: text, numbers, percentages, dates, document numbers and choices as people type them.

export { cleanText } from './clean-text';
export { foldMarks } from './fold-marks';
export { charsetOfFont, fromLegacy, looksLegacy } from './legacy-fonts';
export { matchChoice } from './match-choice';
export { parseDate } from './parse-date';
export { parseDocumentNumber } from './parse-document-number';
export { parseNumber } from './parse-number';
export { parsePercent } from './parse-percent';
export type * from './reading';
