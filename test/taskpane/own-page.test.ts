// The pane and its page in the browser: what the pane knows of a window that answers, is blocked, or never answers.
import { handToPage, type PageWindow } from '../../src/taskpane/files/own-page';

const FILE = { name: 'bao-cao.docx', type: 'x', bytes: new Uint8Array([1, 2, 3]) };

/** A window that answers to being opened by what `answers` says. */
function windowThat(answers: (hear: (data: unknown) => void, posted: unknown[]) => void) {
  const posted: unknown[] = [];
  const opened: string[] = [];
  let hear: (data: unknown) => void = () => undefined;
  const page = {
    postMessage: (message: unknown, origin: string) => {
      posted.push([message, origin]);
      hear({ filesPage: 'taken' });
    },
  } as unknown as Window;
  const within: PageWindow = {
    origin: 'https://cchc.example',
    open: address => {
      opened.push(address);
      return page;
    },
    listen: (from, listener) => {
      expect(from).toBe(page);
      hear = listener;
      queueMicrotask(() => answers(listener, posted));
      return () => undefined;
    },
  };
  return { within, posted, opened };
}

test('a page that answers gets the file, for its own origin alone, and nothing is called arrived', async () => {
  const { within, posted, opened } = windowThat(hear => hear({ filesPage: 'ready' }));
  expect(await handToPage(FILE, 'vi', { patience: 1000, within })).toBe('begun');
  expect(opened).toEqual(['files.html?lang=vi']);
  expect(posted).toEqual([[{ filesPage: 'file', file: FILE }, 'https://cchc.example']]);
});

test('a page in another browser never answers: that is told as failed', async () => {
  const { within, posted } = windowThat(hear => hear('something else'));
  expect(await handToPage(FILE, 'vi', { patience: 10, within })).toBe('failed');
  expect(posted).toEqual([]);
});

test('a blocked window is told as failed at once', async () => {
  const { within } = windowThat(() => undefined);
  expect(await handToPage(FILE, 'vi', { patience: 10_000, within: { ...within, open: () => null } })).toBe(
    'failed',
  );
});
