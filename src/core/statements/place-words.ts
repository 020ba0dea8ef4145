// A place as a sentence names it.

import type { Place } from '../issues';

/** `SNV_2018_nam.xlsx, Nhiệm vụ!F6`, without what is not known. */
export function placeWords({ file = '', sheet = '', cell = '' }: Place): string {
  const inFile = sheet !== '' && cell !== '' ? `${sheet}!${cell}` : sheet;
  return [file, inFile].filter(part => part !== '').join(', ');
}
