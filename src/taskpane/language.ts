// The language of the pane: Office's display language, unless the user chose one on this machine.

import { languageOf, type Language } from '../texts';

const STORED = 'par.language';

/** Storage may be refused by the browser; then the choice lasts as long as the pane. */
function storedLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(STORED);
    return stored === 'vi' || stored === 'en' ? stored : null;
  } catch {
    return null;
  }
}

export function storeLanguage(language: Language): void {
  try {
    window.localStorage.setItem(STORED, language);
  } catch {
    // Nothing to do: the pane keeps it in memory.
  }
}

export const initialLanguage = (): Language =>
  storedLanguage() ?? languageOf(Office.context?.displayLanguage ?? 'vi-VN');
