// Ways to spoil a real file, as fast-check draws them: in its bytes as they lie on the disk, and within the parts of its
// package, where damage gets past the zip's own checks.

import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';

export interface Spoiling {
  /** Whether the parts of the package are spoilt, where the file is one; else its bytes. */
  readonly inside: boolean;
  /** Which part; a share of their number. */
  readonly part: number;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly kind: 'set' | 'flip' | 'cut' | 'double' | 'insert' | 'swap tag' | 'number' | 'end';
  /** Where; a share of the length. */
  readonly at: number;
  /** How many bytes or characters; also which value of a list. */
  readonly size: number;
}

const KINDS: readonly Edit['kind'][] = [
  'set',
  'flip',
  'cut',
  'double',
  'insert',
  'swap tag',
  'number',
  'end',
];
/** Numbers and texts on which readers of other people have stumbled: bounds of types, of sheets, and of XML. */
const VALUES: readonly string[] = [
  '-1',
  '0',
  '1e999',
  '4294967296',
  '9007199254740993',
  '1048577',
  'XFE1048577',
  'A0',
  'NaN',
  '',
  '&#0;',
  '&#xFFFFFFFF;',
  '&lt',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "&a;">]>',
  '__proto__',
  '../../x',
];

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: share,
  size: fc.nat({ max: 4096 }),
});

export const spoilings: fc.Arbitrary<Spoiling> = fc.record({
  inside: fc.boolean(),
  part: share,
  edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
});

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const valueFor = (size: number): Uint8Array => strToU8(VALUES[size % VALUES.length] ?? '');

function changed(bytes: Uint8Array, place: number, by: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[place] = by(copy[place] ?? 0);
  return copy;
}

/** The place of the next such character from `from` on; the end where there is none. */
const nextOf = (bytes: Uint8Array, from: number, characters: string): number => {
  const found = bytes.subarray(from).findIndex(byte => characters.includes(String.fromCharCode(byte)));
  return found < 0 ? bytes.length : from + found;
};

/** A tag goes where the next one stands, and that one in its place. */
function tagsSwapped(bytes: Uint8Array, from: number): Uint8Array {
  const first = nextOf(bytes, from, '<');
  const second = nextOf(bytes, Math.min(first + 1, bytes.length), '<');
  const third = nextOf(bytes, Math.min(second + 1, bytes.length), '<');
  return joined(
    bytes.subarray(0, first),
    bytes.subarray(second, third),
    bytes.subarray(first, second),
    bytes.subarray(third),
  );
}

/** The next number becomes another value. */
function numberReplaced(bytes: Uint8Array, from: number, size: number): Uint8Array {
  const start = nextOf(bytes, from, '0123456789');
  let end = start;
  while (end < bytes.length && '0123456789.'.includes(String.fromCharCode(bytes[end] ?? 0))) end += 1;
  return joined(bytes.subarray(0, start), valueFor(size), bytes.subarray(end));
}

function edited(bytes: Uint8Array, { kind, at, size }: Edit): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const end = Math.min(place + size, bytes.length);
  switch (kind) {
    case 'set':
      return changed(bytes, place, () => size % 256);
    case 'flip':
      return changed(bytes, place, byte => byte ^ (1 << (size % 8)));
    case 'cut':
      return joined(bytes.subarray(0, place), bytes.subarray(end));
    case 'double':
      return joined(bytes.subarray(0, end), bytes.subarray(place));
    case 'insert':
      return joined(bytes.subarray(0, place), valueFor(size), bytes.subarray(place));
    case 'swap tag':
      return tagsSwapped(bytes, place);
    case 'number':
      return numberReplaced(bytes, place, size);
    case 'end':
      return bytes.subarray(0, place);
  }
}

const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null => {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
};

/** The file after the damage. */
export function spoilt(bytes: Uint8Array, { inside, part, edits }: Spoiling): Uint8Array {
  const parts = inside ? partsOf(bytes) : null;
  if (parts === null) return edits.reduce(edited, bytes);
  const names = Object.keys(parts);
  const name = names[Math.floor(part * names.length)] ?? '';
  const damaged = edits.reduce(edited, parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: damaged }, { level: 1 });
}

/** A line for a person: what was done. */
export const wordsOf = ({ inside, edits }: Spoiling): string =>
  `${inside ? 'in a part' : 'in the bytes'}: ${edits.map(({ kind }) => kind).join(', ')}`;
