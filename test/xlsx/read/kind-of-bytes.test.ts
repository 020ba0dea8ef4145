// What agencies send in place of a workbook, told by content: each has its own words and its own next step.
import { CFB } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { kindOfBytes } from '../../../src/xlsx/read/kind-of-bytes';
import { utf16 } from '../../support/package-by-hand';
import { failureOf } from '../../support/read-cells';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A compound file with these streams. */
function compound(...streams: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of streams) CFB.utils.cfb_add(file, `/${name}`, content);
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}

const large = new Uint8Array(9_000_000).fill(69);
const misleading = bytesOf([...'EncryptedPackage Workbook Book'].join('\0'));

describe('compound files, by their directory and not by what their texts say', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['with a password', compound(['EncryptionInfo', bytesOf('x')], ['EncryptedPackage', large]), 'encrypted'],
    ['BIFF8', compound(['Workbook', misleading]), 'legacy-xls'],
    ['BIFF5', compound(['Book', misleading]), 'legacy-xls'],
    ['a text document', compound(['WordDocument', misleading]), 'not-a-workbook'],
    ['large', compound(['a', large], ['Workbook', large]), 'legacy-xls'],
  ])('%s', (_, bytes, code) => {
    expect(kindOfBytes(bytes)).toBe(code);
  });

  test('cut short at any place they never throw and never hang', () => {
    const bytes = compound(['Workbook', misleading], ['b', new Uint8Array(9000)]);
    const kinds = new Set<string>();
    for (let length = 8; length < bytes.length; length += 64)
      kinds.add(kindOfBytes(bytes.subarray(0, length)));
    expect(kinds).toContain('truncated');
    expect([...kinds].filter(kind => kind !== 'truncated' && kind !== 'legacy-xls')).toEqual([]);
  });

  test('a directory whose chain runs in a circle is left', () => {
    const bytes = compound(['Workbook', misleading]);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(48, true);
    view.setUint32((view.getUint32(76, true) + 1) * 512 + directory * 4, directory, true);
    expect(kindOfBytes(bytes)).toBe('legacy-xls');
    view.setUint32(68, 0, true);
    expect(() => kindOfBytes(bytes)).not.toThrow();
  });
});

const ownerFile = (): Uint8Array => {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes.set([11, ...bytesOf('Nguyen Thi')]);
  bytes[11] = 0x41;
  bytes.fill(0, 55, 70);
  return bytes;
};

test.each<readonly [string, Uint8Array, string]>([
  ['~$name.xlsx, kept by Excel', ownerFile(), 'temporary-file'],
  ['.~lock.name.xlsx#', bytesOf(',lan,may-1,23.11.2026 08:00,file:///home/lan/.config;'), 'temporary-file'],
  ['._name.xlsx, kept by macOS', Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0, 1), 'temporary-file'],
  ['zeros in the length of a workbook', new Uint8Array(20_000), 'corrupt'],
  ['a packed workbook', zipSync({ 'bao-cao/H01.XLSX': new Uint8Array(9) }), 'archive'],
  ['a RAR archive', bytesOf('Rar!\u001a\u0007\u0000'), 'archive'],
  ['a 7-Zip archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0), 'archive'],
  ['a gzip archive', Uint8Array.of(0x1f, 0x8b, 8, 0), 'archive'],
  ['a shortcut of Windows', Uint8Array.of(0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0), 'cloud-placeholder'],
  ['.name.xlsx.icloud, kept by iCloud', bytesOf('bplist00\u00d2_NSURLNameKey'), 'cloud-placeholder'],
  [
    'a shortcut of macOS',
    bytesOf(
      '<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist><dict><key>URL</key><string>https://x</string></dict></plist>',
    ),
    'cloud-placeholder',
  ],
  ['a table of HTML called .xls', bytesOf('<table><tr><td>Mã</td></tr></table>'), 'csv-or-html'],
  [
    'the same behind its declarations',
    bytesOf('<meta charset="utf-8"><style>td{}</style><table>'),
    'csv-or-html',
  ],
  [
    'Unicode text of Excel',
    utf16('Mã\tNội dung\tTình trạng\r\nA.I.1\tx\tHoàn thành\r\n', 'le'),
    'csv-or-html',
  ],
  ['a PDF', bytesOf('%PDF-1.7\n'), 'not-a-workbook'],
  ['a web page in one file', bytesOf('MIME-Version: 1.0\nX: y'), 'csv-or-html'],
  [
    'the XML of Excel 2003',
    bytesOf('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'csv-or-html',
  ],
])('%s', (_, bytes, code) => {
  expect(failureOf(bytes)).toBe(code);
});
