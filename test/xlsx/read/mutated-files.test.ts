// Bytes and markup changed at random, with a fixed seed and for a bounded time: never an exception, never a hang,
// and what is read in spite of a changed byte is what was written.
import { unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../../src/core/addresses';
import { randomFrom } from '../../../src/app/sample/random';
import type { Random } from '../../../src/app/sample/random';
import { readWorkbook } from '../../../src/xlsx';
import { packageOf, sheetXml, stringsXml } from '../../support/package-by-hand';
import { valuesIn } from '../../support/read-cells';

const MILLISECONDS = 4000;

const cell = (row: number, column: number): string => {
  const place = `${columnLetters(column)}${row}`;
  return column % 3 === 0
    ? `<c r="${place}" t="s"><v>${row % 3}</v></c>`
    : `<c r="${place}" s="0"><f>A1+${row}</f><v>${row * column}</v></c>`;
};
const rows = Array.from(
  { length: 40 },
  (_, row) =>
    `<row r="${row + 1}">${Array.from({ length: 8 }, (__, column) => cell(row + 1, column + 1)).join('')}</row>`,
).join('');

const whole = packageOf({
  'xl/worksheets/sheet1.xml': sheetXml(rows, '<cols><col min="2" max="3" hidden="1"/></cols>'),
  'xl/sharedStrings.xml': stringsXml(
    '<t>Hoàn thành</t>',
    '<r><t>Đang </t></r><r><t>làm</t></r>',
    '<t>a &amp; b</t>',
  ),
});

const truth = JSON.stringify(contentOf(whole));

function contentOf(bytes: Uint8Array): unknown {
  const read = readWorkbook(bytes);
  if (read.kind === 'failed' && read.error.code === 'too-slow') throw new Error('a small file took too long');
  return read.kind === 'failed' ? null : read.value.sheets.map(sheet => [sheet.name, valuesIn(sheet)]);
}

function rounds(seed: number, round: (random: Random) => void): number {
  const random = randomFrom(seed);
  const end = performance.now() + MILLISECONDS;
  let count = 0;
  while (performance.now() < end && count < 20_000) {
    round(random);
    count += 1;
  }
  return count;
}

test('cut short at any byte it is refused', () => {
  for (let length = 0; length < whole.length; length += 7)
    expect(contentOf(whole.slice(0, length))).toBeNull();
});

test('with bytes changed it is refused or read as it was written', () => {
  const count = rounds(1, random => {
    const bytes = whole.slice();
    for (let change = random.whole(1, 4); change > 0; change -= 1)
      bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
    const content = contentOf(bytes);
    if (content !== null && bytesOfDirectoryAreWhole(bytes)) expect(JSON.stringify(content)).toBe(truth);
  });
  expect(count).toBeGreaterThan(200);
});

/** Names of parts have no checksum: where one was changed, another part may be found or none. */
const bytesOfDirectoryAreWhole = (bytes: Uint8Array): boolean => {
  const start = new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 6, true);
  return bytes.subarray(start).every((byte, index) => byte === whole[start + index]);
};

const PIECES = [
  '<',
  '>',
  '</c>',
  '<c>',
  '<row>',
  '</row>',
  '"',
  "'",
  '&#0;',
  '&#x110000;',
  '&amp;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<f>',
  '<v>',
  '</v>',
  '<is>',
  '<t>',
  '<rPh>',
  ' r="ZZZ99999999"',
  ' t="s"',
  ' t="d"',
  '-1',
  '99999999999999999999',
  'NaN',
  '\u0000',
  '\uD800',
  'xmlns:',
  ':',
  '=',
  '/',
  '<x:',
  '<mergeCell ref="A1:"/>',
  '<col min="1" max="99999999" hidden="1"/>',
];

test('with markup cut, doubled and put in it never throws and never hangs', () => {
  const parts = unzipSync(whole);
  const names = Object.keys(parts);
  const count = rounds(2, random => {
    const name = random.pick(names);
    let text = new TextDecoder().decode(parts[name]);
    for (let change = random.whole(1, 5); change > 0; change -= 1) {
      const from = random.whole(0, text.length);
      const to = Math.min(text.length, from + random.whole(0, 40));
      text = random.chance(0.3)
        ? text.slice(0, to) + text.slice(from)
        : text.slice(0, from) + (random.chance(0.7) ? random.pick(PIECES) : '') + text.slice(to);
    }
    contentOf(zipSync({ ...parts, [name]: new TextEncoder().encode(text) }, { level: 0 }));
  });
  expect(count).toBeGreaterThan(200);
});
