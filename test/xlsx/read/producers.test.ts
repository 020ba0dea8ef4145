// The same generated cells, written by every program at hand and read back cell by cell.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as SheetJs from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { a1 } from '../../../src/core/addresses';
import { isoOfSerial, serialOf } from '../../../src/core/calendar';
import type { RawSheet, RawWorkbook } from '../../../src/core/grid';
import { randomFrom } from '../../../src/app/sample/random';
import type { Conversion } from '../../support/libreoffice';
import { convert } from '../../support/libreoffice';
import { describeWith, PYTHON, temporaryFolder } from '../../support/programs';
import { mustRead, sheetOf, valuesIn } from '../../support/read-cells';

type Content = string | number | boolean;

const ROWS = 120;
const COLUMNS = 9;
const TEXTS = [
  'Hoàn thành',
  'Ủy ban nhân dân xã Đăk Sơ Mei',
  '  hai đầu  ',
  'a & b < c > "d" \'e\'',
  '4.1',
  '=1+1',
  'dòng 1\ndòng 2',
  'Đạt'.normalize('NFD'),
  '95,53',
  'TRUE',
  '#N/A',
  '5/3/2018',
  '😀 𝒳',
  '\u00a0cách',
];

/** Row by row; null leaves the cell empty. */
const truth: readonly (readonly (Content | null)[])[] = (() => {
  const random = randomFrom(473);
  const content = (): Content | null => {
    const kind = random.whole(0, 9);
    if (kind < 3) return random.pick(TEXTS);
    if (kind < 5) return random.whole(-5, 100_000);
    if (kind < 7) return (random.next() - 0.3) * 10 ** random.whole(-3, 9);
    return kind === 7 ? random.chance(0.5) : null;
  };
  return Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, content));
})();

const expected = Object.fromEntries(
  truth.flatMap((row, rowIndex) =>
    row.flatMap((content, index) => (content === null ? [] : [[a1(rowIndex + 1, index + 1), content]])),
  ),
);

/** Programs print numbers with 15 to 17 digits. */
function expectTruth(sheet: RawSheet): void {
  const found = valuesIn(sheet);
  const wrong = Object.keys({ ...expected, ...found }).filter(place => {
    const [is, ought] = [found[place], expected[place]];
    if (typeof is === 'number' && typeof ought === 'number')
      return Math.abs(is - ought) > Math.abs(ought) * 1e-14;
    return is !== ought;
  });
  expect(wrong.map(place => [place, expected[place], found[place]])).toEqual([]);
}

const sheetJsBytes = (): Uint8Array => {
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(truth.map(row => [...row])), 'Một');
  return new Uint8Array(SheetJs.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

async function excelJsBytes(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Một');
  truth.forEach(row => sheet.addRow([...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('SheetJS', () => {
  expectTruth(sheetOf(mustRead(sheetJsBytes())));
});

test('exceljs', async () => {
  expectTruth(sheetOf(mustRead(await excelJsBytes())));
});

describeWith(['openpyxl'], 'openpyxl', () => {
  const folder = temporaryFolder();
  const program = `
import json, sys, datetime
from openpyxl import Workbook
from openpyxl.styles import Font
rows = json.load(open(sys.argv[1]))
book = Workbook()
sheet = book.active
sheet.title = 'Một'
for r, row in enumerate(rows, 1):
    for c, value in enumerate(row, 1):
        if value is not None:
            cell = sheet.cell(r, c)
            cell.value = value
            if isinstance(value, str): cell.data_type = 's'
other = book.create_sheet('Ẩn')
other.sheet_state = 'veryHidden'
other['A1'] = datetime.date(2018, 3, 5)
other['B1'] = 0.85
other['B1'].number_format = '0%'
other['C1'] = 'chữ'
other['C1'].font = Font(name='.VnTime')
other['D1'] = '=B1*2'
other.merge_cells('A3:B4')
other.row_dimensions[5].hidden = True
other['A5'] = 1
other.column_dimensions['D'].hidden = True
book.epoch = datetime.datetime(1904, 1, 1) if len(sys.argv) > 3 else book.epoch
book.save(sys.argv[2])
`;
  const made = (...more: readonly string[]): RawWorkbook => {
    const [json, xlsx] = [path.join(folder, 'truth.json'), path.join(folder, 'openpyxl.xlsx')];
    writeFileSync(json, JSON.stringify(truth));
    execFileSync(PYTHON ?? '', ['-c', program, json, xlsx, ...more]);
    return mustRead(new Uint8Array(readFileSync(xlsx)));
  };

  test('cells', () => {
    expectTruth(sheetOf(made()));
  });

  test.each([1900, 1904] as const)(
    'formats, merges, hidden rows and columns, dates counted from %s',
    system => {
      const workbook = made(...(system === 1904 ? ['1904'] : []));
      const sheet = sheetOf(workbook, 1);
      expect(workbook.dateSystem).toBe(system);
      expect(sheet.visibility).toBe('veryHidden');
      const cells = sheet.rows.get(1) ?? [];
      expect(cells.map(cell => [cell.value, cell.formula])).toEqual([
        [serialOf('2018-03-05', system), undefined],
        [0.85, undefined],
        ['chữ', undefined],
        ['', 'B1*2'],
      ]);
      expect(isoOfSerial(Number(cells[0]?.value), system)).toBe('2018-03-05');
      const formats = cells.map(cell => workbook.formats[cell.format]);
      expect(formats.map(format => [format?.isDate, format?.isPercent])).toEqual([
        [true, false],
        [false, true],
        [false, false],
        [false, false],
      ]);
      expect(formats[2]?.fontName).toBe('.VnTime');
      expect(sheet.merges).toEqual([{ firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 2 }]);
      expect([...sheet.hiddenRows]).toEqual([5]);
      expect(sheet.hiddenColumns.has(4)).toBe(true);
    },
  );
});

describeWith(['libreoffice'], 'LibreOffice', () => {
  const folder = temporaryFolder();
  test.each<Conversion>(['xlsx', 'xlsm'])('saves as .%s', async format => {
    const source = path.join(folder, 'truth.xlsx');
    writeFileSync(source, await excelJsBytes());
    const file = convert(source, format, path.join(folder, format));
    expectTruth(sheetOf(mustRead(new Uint8Array(readFileSync(file)))));
  });
});
