// Returns that come back as .xls and .ods say the same as the .xlsx they were made of; and what such files alone have.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as SheetJs from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { RawWorkbook } from '../../../src/core/grid';
import { DEFAULT_LIMITS, readAnyWorkbook } from '../../../src/xlsx';
import { convert } from '../../support/libreoffice';
import type { Conversion } from '../../support/libreoffice';
import { describeWith, PYTHON, temporaryFolder } from '../../support/programs';
import { allCells, sheetOf, valuesIn } from '../../support/read-cells';
import { entriesOf, mustBeReturn, wholeReturn } from '../../support/returned-sample';

async function mustRead(bytes: Uint8Array): Promise<RawWorkbook> {
  const read = await readAnyWorkbook(bytes);
  if (read.kind === 'failed') throw new Error(`${read.error.code} ${JSON.stringify(read.error.params)}`);
  return read.value;
}

const failureOf = async (bytes: Uint8Array, limits = {}): Promise<string | null> => {
  const read = await readAnyWorkbook(bytes, limits);
  return read.kind === 'failed' ? read.error.code : null;
};

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

describeWith(['libreoffice'], 'a return saved by LibreOffice', () => {
  const folder = temporaryFolder();
  const whole = wholeReturn();
  const source = path.join(folder, 'whole.xlsx');
  writeFileSync(source, whole.bytes);

  test.each<Conversion>(['xlsx', 'xls', 'ods'])(
    'as .%s has the same identity and the same entries',
    async format => {
      const truth = mustBeReturn(await mustRead(whole.bytes));
      const raw = await mustRead(bytesOf(convert(source, format, path.join(folder, format))));
      const reading = mustBeReturn(raw);
      expect(Object.keys(entriesOf(truth.rows)).length).toBeGreaterThan(50);
      expect(entriesOf(reading.rows)).toEqual(entriesOf(truth.rows));
      expect(reading.identity).toEqual(truth.identity);
      expect(reading.repairs).toEqual([]);
      expect(reading.issues).toEqual([]);
      expect(raw.sheets.map(({ visibility }) => visibility === 'visible')).toEqual([
        true,
        true,
        true,
        true,
        false,
        false,
      ]);
    },
  );
});

describeWith(['libreoffice', 'openpyxl'], 'what each kind of file must keep', () => {
  const folder = temporaryFolder();
  const program = `
import sys, datetime
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.comments import Comment
book = Workbook()
if sys.argv[2] == '1904': book.epoch = datetime.datetime(1904, 1, 1)
s = book.active
s.title = 'Một'
s['A1'] = '\\u00ae¬n vÞ'; s['A1'].font = Font(name='.VnTime')
s['B1'] = 'thường'; s['B1'].font = Font(name='Arial')
s['C1'] = 'VNI'; s['C1'].font = Font(name='VNI-Times')
s['A2'] = True; s['B2'] = False
s['A3'] = datetime.date(2018, 3, 5); s['B3'] = datetime.datetime(2018, 3, 5, 12, 0)
s['A4'] = 0.85; s['A4'].number_format = '0%'
s['A5'] = '=1/0'; s['B5'] = '=A4*2'; s['C5'] = '=A2'; s['D5'] = '="chữ "&"nối"'
s['A6'] = '  hai   dấu cách  '; s['B6'] = 'dòng 1\\ndòng 2'; s['C6'] = '4.1'; s['C6'].number_format = '@'
s['A7'] = 7; s['A8'] = 7; s['A9'] = 7
s['A7'].comment = Comment('ghi chú', 'x')
s.row_dimensions[8].hidden = True
s.column_dimensions['D'].hidden = True
s.merge_cells('A11:B12'); s['A11'] = 'gộp'
for r in range(14, 20):
    for c in range(1, 5): s.cell(r, c).value = 'như nhau'
h = book.create_sheet('Ẩn'); h.sheet_state = 'hidden'; h['A1'] = 'PAR'
book.save(sys.argv[1])
`;
  const made = async (format: Conversion, system: string): Promise<RawWorkbook> => {
    const source = path.join(folder, `made-${system}.xlsx`);
    execFileSync(PYTHON ?? '', ['-c', program, source, system]);
    return mustRead(bytesOf(convert(source, format, path.join(folder, `${format}${system}`))));
  };

  test.each<readonly [Conversion, string]>([
    ['xlsx', '1900'],
    ['xls', '1900'],
    ['xls', '1904'],
    ['ods', '1900'],
    ['ods', '1904'],
  ])('.%s counted from %s', async (format, system) => {
    const raw = await made(format, system);
    const sheet = sheetOf(raw);
    const values = valuesIn(sheet);
    const shift = raw.dateSystem === 1904 ? 1462 : 0;
    const repeated = Object.fromEntries(
      [14, 15, 16, 17, 18, 19].flatMap(row =>
        ['A', 'B', 'C', 'D'].map(column => [`${column}${row}`, 'như nhau']),
      ),
    );
    expect(values).toEqual({
      A1: '\u00ae¬n vÞ',
      B1: 'thường',
      C1: 'VNI',
      A2: true,
      B2: false,
      A3: 43164 - shift,
      B3: 43164.5 - shift,
      A4: 0.85,
      A5: { error: '#DIV/0!' },
      B5: 1.7,
      C5: true,
      D5: 'chữ nối',
      A6: '  hai   dấu cách  ',
      B6: 'dòng 1\ndòng 2',
      C6: '4.1',
      A7: 7,
      A8: 7,
      A9: 7,
      A11: 'gộp',
      ...repeated,
    });
    const formatOf = (place: string) => {
      const cell = allCells(sheet).find(({ row, column }) => `${'ABCD'[column - 1]}${row}` === place);
      return raw.formats[cell?.format ?? -1];
    };
    expect(['A1', 'B1', 'C1'].map(place => formatOf(place)?.fontName)).toEqual([
      '.VnTime',
      'Arial',
      'VNI-Times',
    ]);
    expect(['A3', 'B3', 'A4', 'A7'].map(place => formatOf(place)?.isDate)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['A3', 'A4', 'A7'].map(place => formatOf(place)?.isPercent)).toEqual([false, true, false]);
    expect((sheet.rows.get(5) ?? []).map(({ formula }) => (formula ?? '') !== '')).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(sheet.hiddenRows.has(8)).toBe(true);
    expect(sheet.hiddenColumns.has(4)).toBe(true);
    expect(sheet.merges).toEqual([{ firstRow: 11, firstColumn: 1, lastRow: 12, lastColumn: 2 }]);
    expect(raw.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Một', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
  });
});

describe('.xls', () => {
  const written = (bookType: 'biff5' | 'biff8', rows: unknown[][]): Uint8Array => {
    const book = SheetJs.utils.book_new();
    SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(rows), 'Sheet1');
    return new Uint8Array(SheetJs.write(book, { type: 'array', bookType }) as ArrayBuffer);
  };

  test.each(['biff5', 'biff8'] as const)('%s', async bookType => {
    const raw = await mustRead(
      written(bookType, [
        ['abc', 1.5, true],
        [null, -7],
      ]),
    );
    expect(valuesIn(sheetOf(raw))).toEqual({ A1: 'abc', B1: 1.5, C1: true, B2: -7 });
  });

  test('text in code page 1258 is Vietnamese', async () => {
    const bytes = written('biff5', [['Xinchao!']]);
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // "Đ" is 0xD0, "ê" 0xEA and the acute 0xEC in code page 1258.
    view.set([0xd0, 0xea, 0xec], view.indexOf('Xinchao!'));
    const at = view.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
    expect(at).toBeGreaterThan(0);
    view.writeUInt16LE(1258, at + 4);
    expect(valuesIn(sheetOf(await mustRead(bytes)))).toEqual({ A1: 'Đê\u0301chao!' });
  });

  const long = written(
    'biff8',
    Array.from({ length: 40 }, (_, row) => [row, `chữ ${row}`, row % 2 === 0]),
  );
  // The library tells about records that it does not know.
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterAll(() => {
    reported.mockRestore();
  });

  test('cut short it is refused, never read as far as it goes', async () => {
    const truth = JSON.stringify(valuesIn(sheetOf(await mustRead(long))));
    for (let at = 0; at < long.length; at += 97) {
      const read = await readAnyWorkbook(long.slice(0, at));
      if (read.kind === 'ok') expect(JSON.stringify(valuesIn(sheetOf(read.value)))).toBe(truth);
    }
    expect(await failureOf(long.slice(0, long.length / 2))).toMatch(/truncated|corrupt|not-a-workbook/);
  });

  test('changed at any place it is never thrown', async () => {
    for (let at = 0; at < long.length; at += 211) {
      const changed = long.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await expect(failureOf(changed)).resolves.not.toBe('unknown');
    }
  });

  test('too many cells, too large a file', async () => {
    const bytes = written('biff8', [[1, 2, 3, 4]]);
    expect(await failureOf(bytes, { cells: 3 })).toBe('too-many-cells');
    expect(await failureOf(bytes, { fileBytes: 100 })).toBe('too-large-file');
  });
});

describe('.ods', () => {
  const odsOf = (rows: string, styles = '', manifest = ''): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
      'content.xml': strToU8(
        `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Một">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });

  test('notes, drawings and earlier versions of a cell are not its text', async () => {
    const bytes = odsOf(
      '<table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:date>2018</dc:date><text:p>ghi chú</text:p></office:annotation><text:p>chữ<text:s text:c="2"/>và <text:span>số</text:span></text:p><draw:frame><draw:text-box><text:p>hình</text:p></draw:text-box></draw:frame></table:table-cell></table:table-row>',
    );
    expect(valuesIn(sheetOf(await mustRead(bytes)))).toEqual({ A1: 'chữ  và số' });
  });

  // README's table says why .ods has a reader of its own: this is the day when it may go.
  test('fonts and hidden columns are kept, which the library for .xls does not give', async () => {
    const bytes = odsOf(
      '<table:table-column table:visibility="collapse"/><table:table-row><table:table-cell table:style-name="ce1" office:value-type="string"><text:p>C«ng</text:p></table:table-cell></table:table-row>',
      '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name=".VnTime"/></style:style>',
    );
    const raw = await mustRead(bytes);
    const [cell] = allCells(sheetOf(raw));
    expect(raw.formats[cell?.format ?? -1]?.fontName).toBe('.VnTime');
    expect(sheetOf(raw).hiddenColumns.has(1)).toBe(true);

    const withStyles = zipSync({
      ...unzipSync(bytes),
      'styles.xml': strToU8('<office:document-styles></office:document-styles>'),
    });
    const theirs = SheetJs.read(withStyles, { type: 'array', cellStyles: true, cellHTML: true });
    const sheet = theirs.Sheets['Một'];
    expect(sheet?.['A1']).toMatchObject({ v: 'C«ng' });
    expect(JSON.stringify(sheet)).not.toContain('VnTime');
    expect(sheet?.['!cols']?.some(column => column.hidden === true) ?? false).toBe(false);
  });

  test('empty rows and cells without end cost nothing, filled ones count', async () => {
    const row = (cell: string, repeats: number): string =>
      `<table:table-row table:number-rows-repeated="${repeats}">${cell}</table:table-row>`;
    const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
    const full =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>';
    expect(await failureOf(odsOf(row(empty, 1_048_576)))).toBeNull();
    expect(await failureOf(odsOf(row(full, 1_048_576)))).toBe('too-many-cells');
    expect(await failureOf(odsOf(row(empty, 1_048_576) + row(full, 1)))).toBe('too-many-cells');
    expect(DEFAULT_LIMITS.cells).toBeLessThan(16_384 * 1000);
  });

  test('with a password, as a text document, with a doctype', async () => {
    expect(await failureOf(odsOf('', '', '<manifest:encryption-data/>'))).toBe('encrypted');
    const parts = unzipSync(odsOf(''));
    const sealed = { mimetype: parts['mimetype'] ?? new Uint8Array(), 'encrypted-package': strToU8('x') };
    expect(await failureOf(zipSync(sealed))).toBe('encrypted');
    expect(
      await failureOf(
        zipSync({ ...parts, 'content.xml': strToU8('<office:text><text:p>x</text:p></office:text>') }),
      ),
    ).toBe('no-sheets');
    expect(await failureOf(zipSync({ ...parts, 'content.xml': strToU8('<!DOCTYPE x><x/>') }))).toBe(
      'doctype',
    );
  });
});

test.each<readonly [string, readonly number[]]>([
  ['XOR', [0, 0, 0x12, 0x34, 0x56, 0x78]],
  ['RC4', [1, 0, 1, 0, 1, 0, ...Array.from({ length: 48 }, () => 7)]],
  ['a library of the system', [1, 0, 3, 0, 2, 0, 4, 0, 0, 0, ...Array.from({ length: 38 }, () => 1)]],
])('an .xls file with a password (%s) is told as such', async (_, key) => {
  const book = SheetJs.utils.book_new(SheetJs.utils.aoa_to_sheet([['Mã', 1]]), 'Một');
  const file = SheetJs.CFB.read(
    new Uint8Array(SheetJs.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
    {
      type: 'array',
    },
  );
  const stream = Uint8Array.from(SheetJs.CFB.find(file, '/Workbook')?.content ?? []);
  const head = 4 + new DataView(stream.buffer).getUint16(2, true);
  const sealed = SheetJs.CFB.utils.cfb_new();
  SheetJs.CFB.utils.cfb_add(
    sealed,
    '/Workbook',
    Uint8Array.from([...stream.subarray(0, head), 0x2f, 0, key.length, 0, ...key, ...stream.subarray(head)]),
  );
  const bytes = Uint8Array.from(SheetJs.CFB.write(sealed, { type: 'array' }) as ArrayLike<number>);
  expect(await failureOf(bytes)).toBe('encrypted');
});
