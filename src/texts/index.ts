// Every sentence that a user reads, in Vietnamese and English. Both hold the same topics in the same shape.

import * as en from './en';
import * as vi from './vi';

export type Language = 'vi' | 'en';
export type Texts = typeof vi;

export const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };

/** English for an English display language, Vietnamese for every other. */
export const languageOf = (displayLanguage: string): Language =>
  displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi';
export * from './explain-score';
export * from './explain-scope';
export * from './function-results';
export type { FunctionId } from './vi/function-help';
export type { CodesAtHand } from './vi/functions';
