// Cuts the long formulas out of a worksheet before it is decoded. The check columns of our own forms hold kilobytes a
// row, nine tenths of the part, of which a reader wants to know no more than that they are formulas and which cells they begin with.

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const F = 0x66;
const BLANK = 0x20;

/** Bytes of a formula that stay: enough to be shown, and for the check of a row to name all of its entry cells. */
const KEPT = 240;

/** A cut falls between letters, and where it would part an entity the piece of it stays as it is written. */
const letterStart = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
};

/** Where the content of the formula whose tag begins at `at` starts; -1 where there is no such tag or no content. */
function contentStart(bytes: Uint8Array, at: number): number {
  const next = bytes[at + 2] ?? 0;
  if (bytes[at + 1] !== F || (next !== GREATER && next > BLANK)) return -1;
  const end = bytes.indexOf(GREATER, at + 2);
  return end === -1 || bytes[end - 1] === SLASH ? -1 : end + 1;
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Null where the part holds comments, CDATA or a DOCTYPE: what looks like a tag in these is none. */
function cutsIn(bytes: Uint8Array): readonly Cut[] | null {
  const cuts: Cut[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== LESS) continue;
    if (bytes[at + 1] === BANG) return null;
    const start = contentStart(bytes, at);
    if (start === -1) continue;
    const end = bytes.indexOf(LESS, start);
    if (end === -1) break;
    if (end - start > KEPT) cuts.push({ from: letterStart(bytes, start + KEPT), to: end });
    at = end - 1;
  }
  return cuts;
}

/** The bytes of a part in UTF-8 with its formulas cut to their beginnings; the same bytes where none is long. */
export function withShortFormulas(bytes: Uint8Array): Uint8Array {
  const cuts = cutsIn(bytes);
  if (!cuts || cuts.length === 0) return bytes;
  const short = new Uint8Array(bytes.length - cuts.reduce((sum, { from, to }) => sum + to - from, 0));
  let read = 0;
  let written = 0;
  for (const { from, to } of [...cuts, { from: bytes.length, to: bytes.length }]) {
    short.set(bytes.subarray(read, from), written);
    written += from - read;
    read = to;
  }
  return short;
}
