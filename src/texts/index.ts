// Every sentence that a user reads, in Vietnamese and English. Both hold the same topics in the same shape.

import * as en from './en';
import type { Language } from './language';
import * as vi from './vi';

export type Texts = typeof vi;

export const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };

export { languageOf } from './language';
export type { Language } from './language';
export * from './explain-score';
export * from './explain-scope';
export * from './function-results';
export type { FunctionId } from './vi/function-help';
export type { CodesAtHand } from './vi/functions';
