// One way to find a column by its caption, for reading a table and for merging it: composed letters, blanks and case
// make no difference, so that a column is never read as missing and then written a second time.

export const foldedCaption = (caption: string): string =>
  caption.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Index of the column; -1 where no caption says so. */
export function columnCaptioned(captions: readonly string[], caption: string): number {
  const wanted = foldedCaption(caption);
  return captions.findIndex(candidate => foldedCaption(candidate) === wanted);
}
