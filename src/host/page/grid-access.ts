// What Univer's page leaves out for who works by keys or ear: names of its controls, roles that exist, and the Tab key's
// usual order. Set right as often as Univer draws anew.

import type { HostTexts } from './words';

type Words = HostTexts['gridControls'];

interface Repair {
  readonly where: string;
  readonly attribute: string;
  /** Null takes the attribute away. */
  readonly value: string | null;
}

const named = (where: string, value: string): Repair => ({ where, attribute: 'aria-label', value });

const NAMES = '[data-u-comp="defined-name"]';
const SHEETS = '[data-u-comp="sheet-bar-append-button"]';
const ZOOM = 'footer [data-u-comp="button"]';

const repairsIn = (words: Words): readonly Repair[] => [
  { where: 'canvas[tabindex]', attribute: 'tabindex', value: '-1' },
  named(`${NAMES} input`, words.cellName),
  { where: `${NAMES} a`, attribute: 'role', value: 'button' },
  named(`${NAMES} a`, words.names),
  named(`:not([aria-haspopup]) > ${SHEETS}`, words.addSheet),
  named(`[aria-haspopup] > ${SHEETS}`, words.allSheets),
  // It only wraps the button that opens the menu.
  { where: 'div[aria-haspopup]:not([role])', attribute: 'aria-expanded', value: null },
  named('[data-u-command="sheet.command.toggle-gridlines"]', words.gridlines),
  { where: '[role="track"]', attribute: 'role', value: 'presentation' },
  { where: '[role="handle"]', attribute: 'role', value: null },
  named('[role="presentation"] > a', words.wholeSize),
  named('[role="presentation"] > button', words.zoom),
  named(`${ZOOM}:first-child`, words.smaller),
  named(`${ZOOM}:nth-child(3)`, words.larger),
];

const put = (found: Element, attribute: string, value: string | null): void => {
  if (found.getAttribute(attribute) === value) return;
  if (value === null) found.removeAttribute(attribute);
  else found.setAttribute(attribute, value);
};

function setRight(grid: HTMLElement, repairs: readonly Repair[], words: Words): void {
  for (const { where, attribute, value } of repairs)
    for (const found of grid.querySelectorAll(where)) put(found, attribute, value);
  // The places where Univer announces something, two of one name.
  document
    .querySelectorAll('section[aria-live][data-react-aria-top-layer]')
    .forEach((found, at) => put(found, 'aria-label', words.announcements(at + 1)));
}

/** Called once for a grid; gives what ends it. */
export function completeAccess(grid: HTMLElement, words: Words): () => void {
  const repairs = repairsIn(words);
  const observer = new MutationObserver(() => setRight(grid, repairs, words));
  setRight(grid, repairs, words);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['aria-expanded', 'role', 'tabindex'],
  });
  return () => observer.disconnect();
}
