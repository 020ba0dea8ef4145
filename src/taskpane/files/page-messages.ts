// What the pane and its page in the browser say to each other. Both are of one origin; the bytes stay in the browser.

export const FILES_PAGE = 'files.html';

export interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The page tells the pane that it listens, and then that it has the file. */
export type FromPage = { readonly filesPage: 'ready' } | { readonly filesPage: 'taken' };

export interface ToPage {
  readonly filesPage: 'file';
  readonly file: PageFile;
}

const wordOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'filesPage' in data ? data.filesPage : null;

export const saysReady = (data: unknown): boolean => wordOf(data) === 'ready';
export const saysTaken = (data: unknown): boolean => wordOf(data) === 'taken';

export const isFile = (data: unknown): data is ToPage => wordOf(data) === 'file';
