// The files that a command is given to read: named one by one, all below a folder, or in a list `@LIST`. Looked at before
// anything is done, at least one must be there; looked at again at the end, for what came into a folder meanwhile.

import path from 'node:path';
import { cli } from '../texts/vi/cli';
import { say } from './console';
import { kindOf, sentenceFor } from './files';
import { filesBelow } from './folder-files';
import { pathsInList } from './list-file';
import { sameFileAs } from './same-file';
import { UsageError } from './usage-error';

export interface GivenFiles {
  /** Each path once, in the order given. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

const LIST = '@';

/** A file whose own name begins with the sign is that file. */
const isList = (word: string): boolean => word.startsWith(LIST) && kindOf(word) === 'missing';

const spelledOut = (words: readonly string[]): readonly string[] =>
  words.flatMap(word => (isList(word) ? pathsInList(word.slice(LIST.length)) : [word]));

function inFolder(folder: string, book: string): readonly string[] {
  const { files, leftOut } = filesBelow(folder);
  if (leftOut > 0) say(cli.leftOut(leftOut, folder));
  // The workbook that takes the returns in may lie among them.
  const isBook = sameFileAs(book);
  const returns = files.filter(file => !isBook(file));
  if (returns.length === 0) say(cli.emptyFolder(folder));
  return returns;
}

/** Two spellings of one path are one file. */
function eachOnce(files: readonly string[]): readonly string[] {
  const byPlace = new Map<string, string>();
  for (const file of files) if (!byPlace.has(path.resolve(file))) byPlace.set(path.resolve(file), file);
  return [...byPlace.values()];
}

function requireOne(files: readonly string[], folders: readonly string[]): void {
  const [first] = files;
  if (first === undefined) throw new UsageError(folders.length > 0 ? cli.noFilesInFolders : cli.noFiles);
  if (files.some(file => kindOf(file) === 'file')) return;
  const kind = kindOf(first);
  if (kind !== 'file') throw new UsageError(sentenceFor(kind, first));
}

/** `book` is the main workbook, which is no return. Throws `UsageError` where there is nothing to read. */
export function givenFiles(words: readonly string[], book: string): GivenFiles {
  const named = spelledOut(words);
  const folders = named.filter(word => kindOf(word) === 'folder');
  const isFolder = new Set(folders);
  const files = eachOnce(named.flatMap(word => (isFolder.has(word) ? inFolder(word, book) : [word])));
  requireOne(files, folders);
  return { files, folders };
}

/** Says how many files came into the folders since they were listed: they are not part of what was done. */
export function sayWhatCame({ files, folders }: GivenFiles, written: readonly string[]): void {
  const known = new Set([...files, ...written].map(file => path.resolve(file)));
  const came = folders
    .flatMap(folder => (kindOf(folder) === 'folder' ? filesBelow(folder).files : []))
    .filter(file => !known.has(path.resolve(file)));
  if (came.length > 0) say(cli.cameMeanwhile(came.length));
}
