// Opens an .xlsx file as a new workbook beside this one. The user saves it where he likes.

import { portErrorOf } from './errors';

export const canOpenNewWorkbook = (): boolean =>
  typeof Excel !== 'undefined' && typeof Excel.createWorkbook === 'function';

/** What Office says it runs on; null outside Office. */
export const platformOf = (): string | null =>
  typeof Office === 'undefined' ? null : String(Office.context?.platform ?? '') || null;

/** In pieces: one call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** Throws `PortError`. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw portErrorOf(error);
  }
}
