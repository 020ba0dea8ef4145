// The copy that goes back to an agency is the agency's file with marks on it, and nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetDeclaration } from '../../../src/workbook/declaration';
import { patchCells, writeWorkbook, type CellPatch } from '../../../src/xlsx';
import { convert } from '../../support/libreoffice';
import { describeWith, SHARED, temporaryFolder } from '../../support/programs';
import { sampleWorkbook } from '../../support/sample-declaration';
import { python, workbookProblems } from '../../support/workbook-checks';

const toFix: SheetDeclaration = {
  key: 'toMend',
  caption: 'Nhiệm vụ',
  visibility: 'visible',
  cells: [{ at: 'A1', content: 'Những chỗ cần sửa', style: 'title' }],
  tables: [],
  validations: [],
  conditionalFormats: [],
};

const PATCH: CellPatch = {
  highlights: new Map([
    [
      'Nhiệm vụ',
      [
        { cell: 'D6', fillColor: 'FFC7CE', comment: 'Thiếu tỷ lệ hoàn thành <%> & ngày.' },
        { cell: 'C6', fillColor: 'FFC7CE' },
        { cell: 'J30', fillColor: 'FFEB9C', comment: 'Ngoài bảng' },
        { cell: 'G5', comment: 'Cột lạ' },
        { cell: 'D6', comment: 'Trạng thái chưa chọn.' },
      ],
    ],
  ]),
  addSheets: [toFix],
  author: 'Sở Nội vụ',
};

async function patched(bytes: Uint8Array, change: CellPatch = PATCH): Promise<Uint8Array> {
  const outcome = await patchCells(bytes, change);
  if (outcome.kind === 'failed') throw new Error(outcome.error);
  return outcome.value;
}

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

test('without marks and sheets every part stays as it is', async () => {
  const before = writeWorkbook(sampleWorkbook());
  const nothing = { highlights: new Map(), addSheets: [], author: '' };
  expect(partsOf(await patched(before, nothing))).toEqual(partsOf(before));
});

test('only the marked cells of a sheet change, and which sheet is in front', async () => {
  const before = partsOf(writeWorkbook(sampleWorkbook()));
  const after = partsOf(await patched(writeWorkbook(sampleWorkbook())));
  const sheet = 'xl/worksheets/sheet1.xml';
  const plain = (text: string | undefined, marked: RegExp): string =>
    (text ?? '')
      .replace(marked, '')
      .replace(/<legacyDrawing[^>]*>/, '')
      .replace(' tabSelected="1"', '')
      .replace(/<row r="30">.*?<\/row>/, '');
  const marked = /<c r="(?:C6|D6)"[^>]*>/g;
  // The file opens on the sheet that was added.
  expect([before, after].map(parts => parts.get(sheet)?.includes('tabSelected'))).toEqual([true, false]);
  expect(plain(after.get(sheet), marked)).toBe(plain(before.get(sheet), marked));
  for (const name of [
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
    'xl/tables/table1.xml',
    'xl/charts/chart1.xml',
    'docProps/custom.xml',
  ])
    expect([name, after.get(name)]).toEqual([name, before.get(name)]);
});

test('a sheet that the file does not have is a programmer’s mistake', async () => {
  const wrong = { ...PATCH, highlights: new Map([['Không có', [{ cell: 'A1', comment: 'x' }]]]) };
  await expect(patchCells(writeWorkbook(sampleWorkbook()), wrong)).rejects.toThrow('Không có');
});

test('what is no workbook is told', async () => {
  expect(await patchCells(new Uint8Array([1, 2, 3]), PATCH)).toEqual({
    kind: 'failed',
    error: 'not-a-workbook',
  });
});

const READ_MARKS = `
import sys, json, openpyxl, warnings
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1]); sheet = book['Nhiệm vụ']
print(json.dumps({'sheets': book.sheetnames,
  'comments': {c.coordinate: c.comment.text for row in sheet.iter_rows() for c in row if c.comment},
  'fills': {a: sheet[a].fill.fgColor.rgb for a in ('C6', 'D6', 'J30')},
  'locks': [sheet['C6'].protection.locked, sheet['J30'].protection.locked], 'format': sheet['D6'].number_format,
  'fix': book.worksheets[-1]['A1'].value, 'tables': dict(sheet.tables.items())}))`;

const EXPECTED = {
  sheets: ['Nhiệm vụ', "Danh 'mục' ẩn", '_id', 'Nhiệm vụ (2)'],
  comments: {
    D6: 'Thiếu tỷ lệ hoàn thành <%> & ngày.\nTrạng thái chưa chọn.',
    J30: 'Ngoài bảng',
    G5: 'Cột lạ',
  },
  fills: { C6: 'FFFFC7CE', D6: 'FFFFC7CE', J30: 'FFFFEB9C' },
  locks: [false, true],
  format: '0.00##',
  fix: 'Những chỗ cần sửa',
  tables: { tblNhiemVu: 'A4:F7' },
};

const FILL_IN = `
import sys, openpyxl
from openpyxl.comments import Comment
book = openpyxl.load_workbook(sys.argv[1]); sheet = book['Nhiệm vụ']
sheet['C6'] = 'Đang thực hiện'; sheet['D6'].comment = Comment('của cơ quan', 'An')
book.save(sys.argv[2]); print('null')`;

describeWith(['openpyxl', 'libreoffice'], 'files that agencies saved', () => {
  const folder = temporaryFolder();
  const issued = path.join(folder, 'issued.xlsx');
  const back = path.join(folder, 'back.xlsx');

  test('marks, comments and the added sheet are read by openpyxl and survive LibreOffice', async () => {
    writeFileSync(back, await patched(writeWorkbook(sampleWorkbook())));
    expect(python(READ_MARKS, [back])).toEqual(EXPECTED);
    if (SHARED !== null) expect(workbookProblems([back])).toEqual([]);
    const saved = convert(back, 'xlsx', path.join(folder, 'a'));
    expect(python(READ_MARKS, [saved])).toMatchObject({ comments: EXPECTED.comments, fills: EXPECTED.fills });
  });

  test('a file from LibreOffice can be marked', async () => {
    writeFileSync(issued, writeWorkbook(sampleWorkbook()));
    writeFileSync(back, await patched(readFileSync(convert(issued, 'xlsx', path.join(folder, 'b')))));
    expect(python(READ_MARKS, [back])).toEqual(EXPECTED);
  });

  test('a comment that the agency wrote stays, ours comes under it', async () => {
    writeFileSync(issued, writeWorkbook(sampleWorkbook()));
    const filled = path.join(folder, 'filled.xlsx');
    python(FILL_IN, [issued, filled]);
    writeFileSync(back, await patched(readFileSync(filled)));
    const text = `của cơ quan—\n${EXPECTED.comments.D6}`;
    expect(python(READ_MARKS, [back])).toEqual({
      ...EXPECTED,
      comments: { ...EXPECTED.comments, D6: text },
    });
    const again = convert(back, 'xlsx', path.join(folder, 'c'));
    expect(python(READ_MARKS, [again])).toMatchObject({ comments: { D6: text, J30: 'Ngoài bảng' } });
  });
});
