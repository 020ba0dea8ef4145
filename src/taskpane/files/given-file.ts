// Files that the pane made for the user, of whatever command and kind, and whether they arrived. A browser tells nothing
// of a download, so that only the user's word makes them arrived.

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many files a zip holds. */
  readonly packed?: number;
}

export interface FileForUser extends MadeFile {
  /** Of the blob; alive until other files are given. */
  readonly url: string;
  /** `begun` may or may not have come through; `saved` is certain. */
  readonly state: 'given' | 'begun' | 'saved';
}

export interface Handover {
  readonly files: readonly FileForUser[];
  /** `offered`: nothing was begun; `begun`: the user is asked; `missed`: he saw no file; `arrived`: he saw it. */
  readonly arrival: 'offered' | 'begun' | 'missed' | 'arrived';
  /** What to do with the files once they are there. */
  readonly next: string | null;
  /** Makes the same once more in smaller parts, where that can be done. */
  readonly onParts: (() => void) | null;
}

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  ics: 'text/calendar',
};

const extensionOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? '';

export const isWorkbook = (name: string): boolean => extensionOf(name) === 'xlsx';
export const isZip = (name: string): boolean => extensionOf(name) === 'zip';

export const typeOf = (name: string): string => TYPES[extensionOf(name)] ?? 'application/octet-stream';

export const offered = (file: MadeFile): FileForUser => ({
  ...file,
  state: 'given',
  url: URL.createObjectURL(new Blob([file.bytes], { type: typeOf(file.name) })),
});
