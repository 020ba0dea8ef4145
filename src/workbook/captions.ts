// One way to find a column by its caption, for reading a table and for merging it: composed letters, blanks and case
// make no difference, so that a column is never read as missing and then written a second time.

export const foldedCaption = (caption: string): string =>
  caption.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Finds the index of a column among the captions, each folded once; -1 where no caption says so. */
export function columnFinder(captions: readonly string[]): (caption: string) => number {
  const folded = captions.map(foldedCaption);
  return caption => folded.indexOf(foldedCaption(caption));
}

/** For a single column. */
export const columnCaptioned = (captions: readonly string[], caption: string): number =>
  columnFinder(captions)(caption);
