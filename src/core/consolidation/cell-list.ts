// The cells of a consolidated row as the workbook keeps them: `status=F6; completion=G6@SNV_2018_nam.xlsx`, where the
// name behind @ is the earlier file from which a value was kept.

import type { CellOrigin, EntryRow } from '../entries/types';

const PART = /^(\w+)=([A-Z]{1,3}\d+)(?:@(.+))?$/;
/** What would end a part inside a file's name is written as Excel's own names cannot hold it. */
const escaped = (file: string): string => file.replace(/%/g, '%25').replace(/;/g, '%3B');
const unescaped = (text: string): string => text.replace(/%3B/g, ';').replace(/%25/g, '%');

/** Filled cells and kept blanks: any other blank has no place worth opening. */
export const cellList = (fields: EntryRow['fields']): string =>
  Object.entries(fields)
    .filter(([, { value, origin }]) => value !== null || origin.keptFrom !== undefined)
    .map(([key, { origin }]) => {
      const kept = origin.keptFrom === undefined ? '' : `@${escaped(origin.keptFrom)}`;
      return `${key}=${origin.cell}${kept}`;
    })
    .join('; ');

/** Places by field; a part that somebody typed over is left out. */
export function originsIn(list: string, sheet: string): ReadonlyMap<string, CellOrigin> {
  return new Map(
    list.split('; ').flatMap((part): readonly (readonly [string, CellOrigin])[] => {
      const [, key, cell, file] = PART.exec(part.trim()) ?? [];
      if (key === undefined || cell === undefined) return [];
      return [[key, { sheet, cell, ...(file === undefined ? {} : { keptFrom: unescaped(file) }) }]];
    }),
  );
}
