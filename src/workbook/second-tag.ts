// The second tag of a sheet, for workbooks from which somebody has cleaned the hidden names: a property of the document
// for each of our sheets holds the name of the sheet's first table. Excel and files keep both in a documented way,
// and so do other programs. A sheet without a table has the hidden name alone.

import type { SheetDeclaration, SheetKey } from './declaration';

const PREFIX = 'PAR_sheet_';

export interface SecondTag {
  /** Name of the document's property. */
  readonly property: string;
  /** Name of the table, as declared. */
  readonly table: string;
}

export const propertyOf = (key: SheetKey): string => `${PREFIX}${key}`;

export function secondTagOf({ key, tables }: SheetDeclaration): SecondTag | null {
  const [first] = tables;
  return first ? { property: propertyOf(key), table: first.name } : null;
}

/** What the tag of a sheet says: its key, nothing because there is none, or what cannot be read, null for no answer. */
export type TagReading = SheetKey | null | { readonly unreadable: string | null };

export interface TaggedSheet {
  readonly tag: TagReading;
  readonly tables: readonly string[];
}

/** Keys by the tables that the document's properties name. */
function keysByTable(properties: ReadonlyMap<string, string>): ReadonlyMap<string, SheetKey> {
  const keys = new Map<string, SheetKey>();
  for (const [name, table] of properties)
    if (name.startsWith(PREFIX)) keys.set(table.toLowerCase(), name.slice(PREFIX.length));
  return keys;
}

/** The tags of all sheets, where one is missing or unreadable by the second; a key that a sheet has is not given again. */
export function withSecondTags(
  sheets: readonly TaggedSheet[],
  properties: ReadonlyMap<string, string>,
): readonly TagReading[] {
  const byTable = keysByTable(properties);
  const taken = new Set(sheets.map(({ tag }) => tag));
  return sheets.map(({ tag, tables }) => {
    if (typeof tag === 'string') return tag;
    const key = tables.map(name => byTable.get(name.toLowerCase())).find(found => found !== undefined);
    return key === undefined || taken.has(key) ? tag : key;
  });
}
