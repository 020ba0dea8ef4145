// Tells that the workbook of before was opened again, and offers to begin anew.

import { button, element } from './elements';
import type { HostTexts } from './words';

export function showRestored(place: HTMLElement, words: HostTexts, beginAnew: () => void): void {
  const note = element(
    'section',
    { className: 'welcome restored' },
    element('h2', { textContent: words.restored.title }),
    element('p', { textContent: words.restored.text }),
    button(words.restored.goOn, () => note.remove()),
    button(words.restored.anew, beginAnew),
  );
  note.setAttribute('aria-label', words.restored.title);
  place.append(note);
}
