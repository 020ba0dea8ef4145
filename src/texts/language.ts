// The languages that the pane and the functions speak.

export type Language = 'vi' | 'en';

/** English for an English display language, Vietnamese for every other. */
export const languageOf = (displayLanguage: string): Language =>
  displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi';
