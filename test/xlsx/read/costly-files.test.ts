// Small files that would cost much: each was found to hang the reader or to fill the memory. Each is read within the
// limits that the reader has, and what it says of them is not that it took too long.
import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../../src/core/addresses';
import { packageOf, packageWithRows, sheetXml, stringsXml, workbookXml } from '../../support/package-by-hand';
import { allCells, failureOf, mustRead, sheetOf } from '../../support/read-cells';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

test('a number format of a million open brackets', () => {
  const styles = (sign: string): Uint8Array =>
    packageOf({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${sign.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
    });
  for (const sign of ['[', '&quot;', '\\', 's0'])
    expect(failureOf(styles(sign), { ratio: 10_000 })).toBeNull();
});

test('a text of two million ampersands before a semicolon', () => {
  const text = `${'&'.repeat(2_000_000)};`;
  const read = mustRead(packageOf({ 'xl/workbook.xml': workbookXml().replace('Một', text) }), {
    ratio: 10_000,
  });
  expect(sheetOf(read).name).toBe(text);
});

test('a tag of half a million attributes', () => {
  const bytes = packageWithRows(`<c ${many(500_000, index => `a${index % 9}="" `)}/>`);
  expect(failureOf(bytes, { ratio: 10_000 })).toBe('corrupt');
});

test('a row that comes back for every cell of it', () => {
  const rows = many(16_384 * 10, index => {
    const row = 1 + (index >> 14);
    const place = `${columnLetters(16_384 - (index & 16_383))}${row}`;
    return `<row r="${row}"><c r="${place}"><v>${index}</v></c></row>`;
  });
  const sheet = sheetOf(mustRead(packageWithRows(rows), { ratio: 10_000 }));
  expect(allCells(sheet)).toHaveLength(163_840);
  expect(sheet.rows.get(2)?.map(({ column }) => column)).toEqual(
    Array.from({ length: 16_384 }, (_, index) => index + 1),
  );
});

test('hidden rows and columns count as cells do, over all sheets', () => {
  const hidden = (sheets: number): Uint8Array =>
    packageOf({
      'xl/workbook.xml': workbookXml(
        `<sheets>${many(sheets, index => `<sheet name="t${index}" sheetId="${index + 1}" r:id="rId1"/>`)}</sheets>`,
      ),
      'xl/worksheets/sheet1.xml': sheetXml(
        one + many(100, index => `<row r="${index + 2}" hidden="1"/>`),
        '<cols><col min="1" max="16384" hidden="1"/></cols>',
      ),
    });
  expect(failureOf(hidden(300))).toBe('too-many-cells');
  expect(failureOf(hidden(3))).toBeNull();
  expect(failureOf(hidden(1), { cells: 16_400 })).toBe('too-many-cells');
});

describe('one long text that many cells show', () => {
  const text = 'chữ '.repeat(8000);
  const cells = (content: string): string =>
    many(3000, index => `<row r="${index + 1}"><c ${content}</c></row>`);

  const limits = { ratio: 10_000 };
  const shownAs = (content: string, before = ''): Uint8Array =>
    packageOf({
      'xl/sharedStrings.xml': stringsXml(`<t>${text}</t>`),
      'xl/worksheets/sheet1.xml': sheetXml(
        cells(content) +
          `<row r="5000"><c><f t="shared" si="0">"${text}"</f><v>1</v></c></row>` +
          cells(content).replaceAll(/r="(\d+)"/g, (__, row: string) => `r="${Number(row) + 5000}"`),
        before,
      ),
    });
  const FORMULA = '><f t="shared" si="0"/><v>1</v>';

  test.each<readonly [string, Uint8Array]>([
    ['a shared string', shownAs('t="s"><v>0</v>')],
    ['a shared formula that is not cut', shownAs(FORMULA, '<!-- -->')],
  ])('as %s counts wherever it stands', (_, bytes) => {
    expect(failureOf(bytes, limits)).toBe('too-large-inflated');
    expect(failureOf(bytes, { ...limits, characters: 2 ** 30 })).toBeNull();
  });

  test('as a shared formula costs no more than its beginning', () => {
    expect(failureOf(shownAs(FORMULA), limits)).toBeNull();
    expect(failureOf(shownAs(FORMULA), { ...limits, characters: 2 ** 17 })).toBe('too-large-inflated');
  });
});

describe('in .ods', () => {
  const ods = (tables: string): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const cell =
    '<table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>';

  test('hidden columns count as cells do, over all sheets', () => {
    const columns = '<table:table-column table:number-columns-repeated="16384" table:visibility="collapse"/>';
    const tables = (count: number): string =>
      many(count, index => `<table:table table:name="t${index}">${columns}${cell}</table:table>`);
    expect(failureOf(ods(tables(2000)))).toBe('too-many-cells');
    expect(failureOf(ods(tables(3)))).toBeNull();
  });

  test('a long text in a row that repeats counts wherever it stands', () => {
    const row = cell
      .replace('<table:table-row', '$& table:number-rows-repeated="20000"')
      .replace('>a<', `>${'chữ '.repeat(8000)}<`);
    const bytes = ods(`<table:table table:name="t">${row}</table:table>`);
    expect(failureOf(bytes)).toBe('too-large-inflated');
  });
});
