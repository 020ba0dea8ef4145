// The ribbon above the grid: our bar for the workbook's file, and the add-in's tab as its manifest declares it.

import type { HostTexts } from './words';
import { button, element } from './elements';
import type { AddinManifest, RibbonButton } from './manifest';

export interface RibbonActions {
  newBook(): void;
  openBook(): void;
  saveBook(): void;
  guide(): void;
  /** Function of the add-in, or null for showing the pane; resolves when the add-in is done. */
  press(functionName: string | null, id: string): Promise<void>;
}

function ribbonButton(item: RibbonButton, actions: RibbonActions): HTMLButtonElement {
  const icon = element('img', { src: item.icon, alt: '', width: 32, height: 32 });
  const made = element('button', { type: 'button', title: item.tip, id: item.id }, icon, item.label);
  made.onclick = () => {
    made.disabled = true;
    void actions.press(item.functionName, item.id).finally(() => {
      made.disabled = false;
    });
  };
  return made;
}

export function drawRibbon(
  place: HTMLElement,
  manifest: AddinManifest,
  words: HostTexts,
  actions: RibbonActions,
): void {
  const bar = element(
    'div',
    { className: 'bar' },
    element('h1', { textContent: words.title }),
    button(words.newBook, () => actions.newBook()),
    button(words.openBook, () => actions.openBook()),
    button(words.saveBook, () => actions.saveBook()),
    button(words.guide, () => actions.guide()),
  );
  const groups = manifest.groups.map(group =>
    element(
      'div',
      { className: 'group' },
      element('div', {}, ...group.buttons.map(item => ribbonButton(item, actions))),
      element('small', { textContent: group.label }),
    ),
  );
  place.replaceChildren(
    bar,
    element('div', { className: 'tab', textContent: manifest.tab }),
    element('div', { className: 'groups' }, ...groups),
  );
}
