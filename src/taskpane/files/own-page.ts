// Hands a file to a page of the add-in's own in a window of the browser, where nothing stands between a link and its
// download. The bytes go from window to window. It works where the new window knows who opened it: Excel on the web.
// A program that opens the page in another browser gives no such window; then the page never answers, and that is reported.

import { FILES_PAGE, saysReady, saysTaken, type PageFile, type ToPage } from './page-messages';

/** Milliseconds for the page to load over a slow line. */
const PATIENCE = 15_000;

export interface PageWindow {
  readonly origin: string;
  open(address: string): Window | null;
  /** Calls back for messages of this page alone; gives the way to stop listening. */
  listen(from: Window, hear: (data: unknown) => void): () => void;
}

const browserWindow: PageWindow = {
  get origin() {
    return window.location.origin;
  },
  open: address => window.open(address, '_blank'),
  listen(from, hear) {
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === from && origin === window.location.origin) hear(data);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  },
};

/** `begun`: the page has the file and offers it; whether it arrives only the user can see. Call it in a user's press. */
export function handToPage(
  file: PageFile,
  language: string,
  { patience = PATIENCE, within = browserWindow } = {},
): Promise<'begun' | 'failed'> {
  const page = within.open(`${FILES_PAGE}?lang=${language}`);
  if (!page) return Promise.resolve('failed');
  return new Promise(resolve => {
    const end = (outcome: 'begun' | 'failed') => {
      clearTimeout(timer);
      stop();
      resolve(outcome);
    };
    const stop = within.listen(page, data => {
      if (saysReady(data)) page.postMessage({ filesPage: 'file', file } satisfies ToPage, within.origin);
      if (saysTaken(data)) end('begun');
    });
    const timer = setTimeout(() => end('failed'), patience);
  });
}
