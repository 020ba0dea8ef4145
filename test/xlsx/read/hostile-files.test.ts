// Files that were made or spoilt to do harm: each is refused with its own reason, at once and with little memory.
import { zipSync } from 'fflate';
import {
  packageOf,
  packageWithRows,
  relations,
  sheetXml,
  stringsXml,
  workbookXml,
} from '../../support/package-by-hand';
import { allCells, failureOf, mustRead, sheetOf, valuesIn } from '../../support/read-cells';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Changes a field of the central directory's entry for a part. */
function withCentralField(zip: Uint8Array, part: string, offset: number, value: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const name = bytesOf(part);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (name.every((byte, index) => changed[at + 46 + index] === byte))
      view.setUint32(at + offset, value, true);
  }
  return changed;
}

describe('sizes', () => {
  test('a part of 300 megabytes of blanks is refused by what it declares', () => {
    const bomb = packageOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 2 ** 20).fill(32) });
    expect(failureOf(bomb)).toBe('ratio');
    expect(failureOf(bomb, { ratio: 10_000 })).toBe('too-large-sheets');
    const beside = packageOf({ 'xl/media/image1.png': new Uint8Array(300 * 2 ** 20).fill(32) });
    expect(failureOf(beside, { ratio: 10_000 })).toBe('too-large-declared');
  });

  test.each([
    ['less', 1000],
    ['more', 8_000_000],
  ])('a part that declares %s than it holds is corrupt', (_, declared) => {
    const zip = packageOf({ 'xl/worksheets/sheet1.xml': sheetXml(one + ' '.repeat(2_000_000)) });
    expect(failureOf(withCentralField(zip, 'xl/worksheets/sheet1.xml', 24, declared))).toMatch(
      /corrupt|ratio/,
    );
  });

  test('a part that declares more than deflate can give is refused before memory is taken', () => {
    const zip = packageWithRows(one);
    expect(failureOf(withCentralField(zip, 'xl/worksheets/sheet1.xml', 24, 100 * 2 ** 20))).toBe('ratio');
  });

  test('many sheets over one large part are stopped by what was inflated in all', () => {
    const count = 400;
    const ids = Array.from({ length: count }, (_, index) => index);
    const bytes = packageOf({
      'xl/workbook.xml': workbookXml(
        `<sheets>${ids.map(id => `<sheet name="t${id}" sheetId="${id + 1}" r:id="r${id}"/>`).join('')}</sheets>`,
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ...ids.map(id => [`r${id}`, 'worksheet', 'worksheets/sheet1.xml'] as const),
      ),
      'xl/worksheets/sheet1.xml': sheetXml(one, `<!--${'x'.repeat(900_000)}-->`),
    });
    expect(failureOf(bytes)).toBe('too-large-inflated');
  });

  test('a file, entries, cells, depth and time beyond their limits have each their own reason', () => {
    const zip = packageWithRows(one.replaceAll('1', '2') + '<row r="3"><c r="A3"><v>1</v></c></row>');
    expect(failureOf(zip, { fileBytes: 100 })).toBe('too-large-file');
    expect(failureOf(zip, { entries: 3 })).toBe('too-many-entries');
    expect(failureOf(zip, { cells: 4 })).toBe('too-many-cells');
    expect(failureOf(packageWithRows('<a>'.repeat(100) + '</a>'.repeat(100)))).toBe('too-deep');
    const long = packageWithRows(one + '<x/>'.repeat(200_000));
    expect(failureOf(long, { milliseconds: 0, ratio: 10_000 })).toBe('too-slow');
  });

  test.each([
    ['merges', '', '<mergeCell ref="A1:B2"/>'],
    ['formatted strings', '<si/>', ''],
  ])('%s without end count as cells do', (_, strings, merges) => {
    const bytes = packageOf({
      'xl/sharedStrings.xml': `<sst>${strings.repeat(5000)}</sst>`,
      'xl/worksheets/sheet1.xml': sheetXml(one, '', `<mergeCells>${merges.repeat(5000)}</mergeCells>`),
    });
    expect(failureOf(bytes, { cells: 4000 })).toBe('too-many-cells');
    expect(failureOf(bytes)).toBeNull();
  });

  test('columns declared over and over, and with bounds of many digits, are no reason to wait', () => {
    const result = [
      failureOf(
        packageWithRows(one, `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(50_000)}</cols>`),
        {
          ratio: 10_000,
        },
      ),
      failureOf(
        packageWithRows(one, '<cols><col min="-999999999999" max="99999999999999" hidden="1"/></cols>'),
      ),
    ];
    expect(result).toEqual(['corrupt', null]);
  });

  test('a dimension of all rows and a last cell at the end of the sheet cost nothing', () => {
    const bytes = packageWithRows(
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      '<dimension ref="A1:XFD1048576"/>',
    );
    expect(allCells(sheetOf(mustRead(bytes)))).toHaveLength(1);
  });
});

describe('the container', () => {
  const parts = (name: string): Uint8Array => packageOf({ [name]: 'x' });

  test.each(['../outside.xml', 'xl/../../outside.xml', '/absolute.xml', 'C:\\windows.xml', 'a\\..\\b.xml'])(
    'a name like %s is refused',
    name => {
      expect(failureOf(parts(name))).toBe('unsafe-name');
    },
  );

  test('two entries whose names differ in case alone are refused', () => {
    expect(failureOf(parts('XL/Workbook.xml'))).toBe('duplicate-entry');
  });

  test('an entry called __proto__ harms nothing', () => {
    expect(failureOf(packageOf({ ['__proto__/x.xml']: 'x', constructor: 'x' }))).toBeNull();
  });

  test('a flipped byte in a part is found by its checksum', () => {
    const stored = zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': '<Types/>',
          '_rels/.rels': relations(['a', 'officeDocument', 'w.xml']),
          'w.xml': workbookXml(),
          '_rels/w.xml.rels': relations(['rId1', 'worksheet', 's.xml']),
          's.xml': sheetXml('<row r="1"><c r="A1"><v>7777</v></c></row>'),
        }).map(([name, text]) => [name, bytesOf(text)]),
      ),
      { level: 0 },
    );
    const at = Buffer.from(stored).indexOf('7777');
    expect(valuesIn(sheetOf(mustRead(stored)))).toEqual({ A1: 7777 });
    stored[at] = 0x38;
    expect(failureOf(stored)).toBe('corrupt');
  });

  test('a workbook with a password, whose entry is encrypted', () => {
    expect(failureOf(withCentralField(packageWithRows(one), 'xl/workbook.xml', 8, 1 | (8 << 16)))).toBe(
      'encrypted',
    );
  });
});

describe('the markup', () => {
  test.each(['<!DOCTYPE x [<!ENTITY a "aaaa">]>', '<!doctype html>', '<!ENTITY x "y">'])(
    '%s is refused',
    declaration => {
      expect(failureOf(packageOf({ 'xl/worksheets/sheet1.xml': declaration + sheetXml(one) }))).toBe(
        'doctype',
      );
    },
  );

  test.each([
    ['a tag without end', '<worksheet><sheetData><row r="1"'],
    ['an element without end', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['an attribute without a value', '<worksheet><sheetData><row r></row></sheetData></worksheet>'],
    ['an attribute without quotes', '<worksheet><sheetData><row r=1></row></sheetData></worksheet>'],
    ['an element closed twice', '<worksheet></worksheet></worksheet>'],
    ['a comment without end', '<worksheet><!-- </worksheet>'],
    ['a cell in two places', sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ['a cell in another row than its row', sheetXml('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['a row beyond the sheet', sheetXml('<row r="1048577"/>')],
    ['a cell beyond the sheet', sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a string that is not there', sheetXml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')],
  ])('%s is no silent loss', (_, xml) => {
    expect(failureOf(packageOf({ 'xl/worksheets/sheet1.xml': xml }))).toMatch(/^(corrupt|truncated)$/);
  });

  test('strings left open at the end of their part are no workbook', () => {
    expect(failureOf(packageOf({ 'xl/sharedStrings.xml': stringsXml('<t>a').replace('</sst>', '') }))).toBe(
      'truncated',
    );
  });
});

describe('what is no workbook', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a letter', bytesOf('Kính gửi Sở Nội vụ'), 'not-a-workbook'],
    ['a table of text', bytesOf('a;b;c\n1;2;3\n4;5;6\n'), 'csv-or-html'],
    ['a web page', bytesOf('<!DOCTYPE html><html><table/></html>'), 'csv-or-html'],
    ['a page to sign in', bytesOf('<html><title>Sign in</title>'), 'cloud-placeholder'],
    ['a link to the network', bytesOf('[InternetShortcut]\nURL=https://x'), 'cloud-placeholder'],
    ['a shortcut of a cloud drive', bytesOf('{"doc_id":"x","url":"https://docs"}'), 'cloud-placeholder'],
    ['an archive of other files', zipSync({ 'anh.jpg': new Uint8Array(9) }), 'not-a-workbook'],
    ['an empty archive', zipSync({}), 'not-a-workbook'],
    [
      'a text document',
      packageOf({ 'xl/workbook.xml': '<w:document xmlns:w="x"><w:body/></w:document>' }),
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      packageOf({
        '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': new Uint8Array(20),
      }),
      'xlsb',
    ],
    ['a workbook without sheets', packageOf({ 'xl/workbook.xml': workbookXml('') }), 'no-sheets'],
  ])('%s', (_, bytes, code) => {
    expect(failureOf(bytes)).toBe(code);
  });
});
