// The pane's frame at the right edge: shown, hidden, and between 320 and 500 pixels wide, as Excel allows.

import type { HostTexts } from './words';
import { button, byId, element } from './elements';

const LEAST = 320;
const MOST = 500;
const STEP = 10;

export interface PaneView {
  readonly frame: HTMLIFrameElement;
  show(visible: boolean): void;
  /** Pixels. */
  resize(width: number): void;
}

/**
 * `?downloads=refused`: as in a browser whose rules keep frames from downloading. What else a frame needs stays allowed,
 * windows of its own among it.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

const refusesDownloads = (): boolean =>
  new URLSearchParams(window.location.search).get('downloads') === 'refused';

/** Puts the frame in anew: a name given to a frame that is there already does not reach its window. */
export function openFrame(frame: HTMLIFrameElement, name: string, address: string): void {
  const place = frame.parentElement;
  frame.remove();
  if (refusesDownloads()) frame.setAttribute('sandbox', SANDBOX);
  frame.name = name;
  frame.src = address;
  place?.append(frame);
}

export function preparePane(words: HostTexts): PaneView {
  const pane = byId('pane', HTMLElement);
  const splitter = byId('splitter', HTMLElement);
  const frame = byId('pane-frame', HTMLIFrameElement);
  let width = Number(new URLSearchParams(window.location.search).get('pane')) || 380;
  const resize = (wanted: number): void => {
    width = Math.min(MOST, Math.max(LEAST, wanted));
    document.documentElement.style.setProperty('--pane', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  const show = (visible: boolean): void => {
    pane.hidden = !visible;
    splitter.hidden = !visible;
  };
  frame.title = words.paneTitle;
  splitter.title = words.resizePane;
  splitter.setAttribute('aria-valuemin', String(LEAST));
  splitter.setAttribute('aria-valuemax', String(MOST));
  splitter.onpointerdown = event => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
  };
  splitter.onpointermove = event => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  splitter.onpointerup = () => {
    document.body.classList.remove('dragging');
  };
  splitter.onkeydown = event => {
    if (event.key === 'ArrowLeft') resize(width + STEP);
    if (event.key === 'ArrowRight') resize(width - STEP);
  };
  const close = button('×', () => show(false), words.close);
  close.setAttribute('aria-label', words.close);
  byId('pane-bar', HTMLElement).replaceChildren(element('span', { textContent: words.paneTitle }), close);
  resize(width);
  return { frame, show, resize };
}
