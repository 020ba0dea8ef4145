// The card that tells a newcomer what this page is and leads through the work.

import type { HostTexts } from './words';
import { button, element } from './elements';

export interface WelcomeActions {
  /** A command of the add-in's ribbon, or `samples`. */
  step(action: string): void;
}

export interface Welcome {
  toggle(): void;
}

export function showWelcome(place: HTMLElement, words: HostTexts, actions: WelcomeActions): Welcome {
  const steps = words.welcome.steps.map(step => {
    const made = element(
      'button',
      { type: 'button' },
      element('strong', { textContent: step.title }),
      step.text,
    );
    made.dataset['act'] = step.action;
    made.onclick = () => actions.step(step.action);
    return element('li', {}, made);
  });
  const card = element(
    'section',
    { className: 'welcome' },
    element('h2', { textContent: words.welcome.title }),
    element('p', { textContent: words.about }),
    element('p', { textContent: words.welcome.intro }),
    element('ol', {}, ...steps),
    button(words.welcome.hide, () => {
      card.hidden = true;
    }),
  );
  card.setAttribute('aria-label', words.welcome.title);
  place.append(card);
  return {
    toggle: () => {
      card.hidden = !card.hidden;
    },
  };
}
