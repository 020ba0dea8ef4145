// Shared strings of an .xls file, whose table is cut into records of at most 8 KB at any letter.
import fc from 'fast-check';
import { sharedBiffStrings } from '../../../src/xlsx/read-other/biff-strings';
import type { BiffString } from '../../../src/xlsx/read-other/biff-strings';

const word = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number): readonly number[] => [...word(value & 0xffff), ...word(value >>> 16)];
const isNarrow = (text: string): boolean => [...text].every(letter => letter.charCodeAt(0) <= 0xff);

/** One letter a unit, so that a cut can fall between any two. */
function unitsOf({
  text,
  runs,
}: BiffString): readonly { readonly bytes: readonly number[]; readonly isLetter: boolean }[] {
  const wide = !isNarrow(text);
  const extended = text.length % 3 === 0 ? [1, 2, 3, 4] : [];
  const flags = (wide ? 1 : 0) | (extended.length > 0 ? 4 : 0) | (runs.length > 0 ? 8 : 0);
  return [
    {
      isLetter: false,
      bytes: [
        ...word(text.length),
        flags,
        ...(runs.length > 0 ? word(runs.length) : []),
        ...(extended.length > 0 ? long(extended.length) : []),
      ],
    },
    ...[...text].map(letter => ({
      isLetter: true,
      bytes: wide ? word(letter.charCodeAt(0)) : [letter.charCodeAt(0)],
    })),
    {
      isLetter: false,
      bytes: [...runs.flatMap(({ start, font }) => [...word(start), ...word(font)]), ...extended],
    },
  ];
}

/** Records of at most `size` bytes; a record that begins inside a text says first how its letters are stored. */
function records(strings: readonly BiffString[], size: number): readonly Uint8Array[] {
  const pieces: number[][] = [[...long(strings.length), ...long(strings.length)]];
  for (const string of strings)
    for (const [index, { bytes, isLetter }] of unitsOf(string).entries()) {
      const last = pieces.at(-1) ?? [];
      if (last.length + bytes.length <= size) last.push(...bytes);
      else pieces.push(isLetter && index > 1 ? [isNarrow(string.text) ? 0 : 1, ...bytes] : bytes.slice());
      if (isLetter && index === 1 && pieces.at(-1)?.length === bytes.length)
        pieces.splice(-1, 1, [isNarrow(string.text) ? 0 : 1, ...bytes]);
    }
  return pieces.map(piece => Uint8Array.from(piece));
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ấ', '§', 'Đ'), maxLength: 40 });
const string: fc.Arbitrary<BiffString> = fc.record({
  text,
  runs: fc.array(fc.record({ start: fc.nat(40), font: fc.nat(20) }), { maxLength: 3 }),
});

test('texts and the fonts of their pieces come out whole wherever the table is cut', () => {
  fc.assert(
    fc.property(fc.array(string, { maxLength: 20 }), fc.integer({ min: 30, max: 200 }), (strings, size) => {
      expect(sharedBiffStrings(records(strings, size))).toEqual(strings);
    }),
  );
});

test('whatever the bytes, reading ends', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 }), pieces => {
      expect(sharedBiffStrings(pieces).length).toBeLessThanOrEqual(400);
    }),
  );
});
