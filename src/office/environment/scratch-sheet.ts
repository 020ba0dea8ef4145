// The sheet that probes work on, and the way back to where the user was. The sheet is known by a tag of its own, so
// that one left behind by a broken run is found and deleted by the next.

import { withoutSheet } from '../../core/addresses';
import type { RoundTrips } from '../round-trips';

const SCRATCH_TAG = '_PAR_THU';

/** A property of the document that a probe sets; it goes with the sheet. */
export const SCRATCH_PROPERTY = 'PAR_thu';

export interface Whereabouts {
  readonly sheetId: string;
  /** Without the sheet; null where what is selected is no single range. */
  readonly selected: string | null;
}

const idOf = ({ id }: Excel.Worksheet): string => id;
const stands = ({ isNullObject }: Excel.Worksheet): boolean => !isNullObject;
/** Without the sheet; the address must be loaded. */
const cellsOf = ({ address }: Excel.Range): string => withoutSheet(address);

async function selectedRange(trips: RoundTrips): Promise<string | null> {
  try {
    return await trips.run(context => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      return () => cellsOf(range);
    });
  } catch {
    return null;
  }
}

/** Throws `PortError`. */
export async function whereabouts(trips: RoundTrips): Promise<Whereabouts> {
  const sheetId = await trips.run(context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    return () => idOf(sheet);
  });
  return { sheetId, selected: await selectedRange(trips) };
}

/** Ids of sheets that bear the tag. */
async function scratchSheets(trips: RoundTrips): Promise<readonly string[]> {
  const ids = await trips.run(context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    return () => worksheets.items.map(({ id }) => id);
  });
  return trips.run(context => {
    const tags = ids.map(id => {
      const tag = context.workbook.worksheets.getItem(id).names.getItemOrNullObject(SCRATCH_TAG);
      tag.load('name');
      return { id, tag };
    });
    return () => tags.filter(({ tag }) => !tag.isNullObject).map(({ id }) => id);
  });
}

const isThere = ({ isNullObject }: Excel.CustomProperty): boolean => !isNullObject;

const hasScratchProperty = (trips: RoundTrips): Promise<boolean> =>
  trips.run(context => {
    const property = context.workbook.properties.custom.getItemOrNullObject(SCRATCH_PROPERTY);
    property.load('key');
    return () => isThere(property);
  });

/** Deletes every sheet that bears the tag, and the property. Throws `PortError`. */
export async function removeScratchSheets(trips: RoundTrips): Promise<void> {
  const ids = await scratchSheets(trips);
  if (await hasScratchProperty(trips))
    await trips.run(context => {
      context.workbook.properties.custom.getItem(SCRATCH_PROPERTY).delete();
      return () => undefined;
    });
  if (ids.length === 0) return;
  await trips.run(context => {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}

/** Adds the sheet behind the others, under `name` or the next name that is free, and gives its id. Throws `PortError`. */
export async function addScratchSheet(trips: RoundTrips, name: string): Promise<string> {
  const taken = await trips.run(context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    return () => new Set(worksheets.items.map(sheet => sheet.name.normalize('NFC').toLowerCase()));
  });
  let free = name;
  for (let serial = 2; taken.has(free.normalize('NFC').toLowerCase()); serial += 1)
    free = `${name} ${serial}`;
  return trips.run(context => {
    const sheet = context.workbook.worksheets.add(free);
    sheet.names.add(SCRATCH_TAG, '="scratch"').visible = false;
    sheet.load('id');
    return () => idOf(sheet);
  });
}

/** Goes back; a sheet that the user deleted meanwhile is no fault. Throws `PortError`. */
export async function goBack(trips: RoundTrips, { sheetId, selected }: Whereabouts): Promise<void> {
  const existing = await trips.run(context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('id');
    return () => stands(sheet);
  });
  if (!existing) return;
  await trips.run(context => {
    context.workbook.worksheets.getItem(sheetId).activate();
    return () => undefined;
  });
  if (selected === null) return;
  // Selecting in the request that changes sheets is missed by some versions.
  await trips.run(context => {
    context.workbook.worksheets.getItem(sheetId).getRange(selected).select();
    return () => undefined;
  });
}
