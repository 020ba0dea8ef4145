// The cells of a consolidated row as the workbook keeps them: `status=F6; completion=G6@SNV_2018_nam.xlsx#1a2b3c4d`,
// where behind @ stands the earlier file from which a value was kept, and the beginning of its hash.

import { parseCell } from '../addresses';
import type { CellOrigin, EntryRow } from '../entries';

/** Hex digits that tell files of one name apart. */
const HASH_BEGINNING = 8;

/** A file by its name and the beginning of its hash: the name alone may come again with other content. */
export const fileReference = (file: string, sha256: string): string =>
  `${file}#${sha256.slice(0, HASH_BEGINNING)}`;

/** The name and the beginning of the hash; blank where a reference has none. */
export function fileOfReference(reference: string): {
  readonly file: string;
  readonly hashBeginning: string;
} {
  const [, file, hashBeginning] = /^(.*)#([0-9a-f]{8})$/s.exec(reference) ?? [];
  return { file: file ?? reference, hashBeginning: hashBeginning ?? '' };
}

const PART = /^(\w+)=(?:([^!]+)!)?([^!@]+?)(?:@(.+))?$/;
/** Signs that would end a part or a piece of one, as `%` and their number. */
const escaped = (text: string): string =>
  text.replace(/[%;!@]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const unescaped = (text: string): string =>
  text.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/**
 * Filled cells and kept blanks: any other blank has no place worth opening. `rowSheet` is the sheet that stands beside
 * the list; cells on another one name it.
 */
export const cellList = (fields: EntryRow['fields'], rowSheet: string): string =>
  Object.entries(fields)
    .filter(([, { value, origin }]) => value !== null || origin.retainedFrom !== undefined)
    .map(([key, { origin }]) => {
      const sheet = origin.sheet === rowSheet ? '' : `${escaped(origin.sheet)}!`;
      const retained = origin.retainedFrom === undefined ? '' : `@${escaped(origin.retainedFrom)}`;
      return `${key}=${sheet}${origin.cell}${retained}`;
    })
    .join('; ');

/** Places by field; a part that somebody typed over is left out. */
export function originsIn(list: string, rowSheet: string): ReadonlyMap<string, CellOrigin> {
  return new Map(
    list.split('; ').flatMap((part): readonly (readonly [string, CellOrigin])[] => {
      const [, key, sheet, cell, file] = PART.exec(part.trim()) ?? [];
      if (key === undefined || cell === undefined || !parseCell(cell)) return [];
      const origin = { sheet: sheet === undefined ? rowSheet : unescaped(sheet), cell };
      return [[key, { ...origin, ...(file === undefined ? {} : { retainedFrom: unescaped(file) }) }]];
    }),
  );
}
