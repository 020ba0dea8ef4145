// What the port over bytes promises beyond the contract: nothing of the office's file is lost, whoever saved it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetDeclaration, TableDeclaration } from '../../../src/workbook/declaration';
import { PortError, type WorkbookChange } from '../../../src/workbook/port';
import { newXlsx, openXlsx, writeWorkbook, type XlsxPort } from '../../../src/xlsx';
import { movedFormula } from '../../../src/core/formulas';
import { convert } from '../../support/libreoffice';
import { describeWith, temporaryFolder } from '../../support/programs';
import { listsSheet, sampleWorkbook, tasksSheet } from '../../support/sample-declaration';
import { python, workbookProblems } from '../../support/workbook-checks';
import { FileByHand, officeWorkbook } from '../../support/xlsx-by-hand';

const opened = (bytes: Uint8Array): XlsxPort => {
  const outcome = openXlsx(bytes);
  if (outcome.kind === 'failed') throw new Error(outcome.error);
  return outcome.value;
};

const bothSheets: WorkbookChange = {
  put: [tasksSheet(), { ...listsSheet, visibility: 'visible' }],
  remove: [],
};

const named: SheetDeclaration = { ...tasksSheet(), validations: [] };

async function injected(bytes: Uint8Array, change: WorkbookChange = bothSheets): Promise<Uint8Array> {
  const port = opened(bytes);
  await port.write(change);
  return port.bytes();
}

const withParts = (bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });

const rowsOf = async (bytes: Uint8Array): Promise<unknown> =>
  (await opened(bytes).read()).sheets
    .find(sheet => sheet.key === 'tasks')
    ?.tables[0]?.rows.map(row =>
      row.map(content => (typeof content === 'object' && content !== null ? content.cached : content)),
    );

test('parts that are not ours keep their bytes', async () => {
  const before = withParts(officeWorkbook(), {
    'xl/vbaProject.bin': 'macro',
    'customXml/item1.xml': '<a  b = "1"/>',
    'docProps/thumbnail.jpeg': 'picture',
  });
  const after = unzipSync(await injected(before));
  const lists = ['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels'];
  for (const list of lists) {
    const entries = (parts: Readonly<Record<string, Uint8Array>>) =>
      strFromU8(parts[list] ?? new Uint8Array()).match(/<(?:Relationship|Override|Default) [^>]*>/g) ?? [];
    expect(entries(after)).toEqual(expect.arrayContaining(entries(unzipSync(before))));
  }
  const changed = [...lists, 'xl/workbook.xml'];
  for (const [name, content] of Object.entries(unzipSync(before)))
    if (![...changed, 'xl/styles.xml', 'xl/sharedStrings.xml'].includes(name))
      expect([name, strFromU8(after[name] ?? new Uint8Array())]).toEqual([name, strFromU8(content)]);
});

test('existing cell formats and texts keep their index', async () => {
  const before = unzipSync(officeWorkbook());
  const after = unzipSync(await injected(officeWorkbook()));
  const inside = (part: Uint8Array | undefined, list: string): string =>
    new RegExp(`<${list}[^>]*>(.*)</${list}>`, 's').exec(strFromU8(part ?? new Uint8Array()))?.[1] ?? '';
  for (const [part, list] of [
    ['xl/styles.xml', 'cellXfs'],
    ['xl/styles.xml', 'fonts'],
    ['xl/sharedStrings.xml', 'sst'],
  ] as const)
    expect(inside(after[part], list).startsWith(inside(before[part], list))).toBe(true);
});

test('a second write of the same gives the same bytes', async () => {
  const once = await injected(officeWorkbook());
  expect(await injected(once)).toEqual(await injected(await injected(once)));
  const [first, second] = [unzipSync(once), unzipSync(await injected(once))];
  expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
  for (const name of ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'])
    expect(strFromU8(second[name] ?? new Uint8Array())).toBe(strFromU8(first[name] ?? new Uint8Array()));
});

test('a new workbook holds our sheets alone', async () => {
  const port = newXlsx();
  expect(() => port.bytes()).toThrow(PortError);
  await port.write(bothSheets);
  expect((await opened(port.bytes()).read()).sheets.map(({ key }) => key)).toEqual(['tasks', 'lists']);
});

test('the calculation chain goes when formulas change', async () => {
  const chained = withParts(officeWorkbook(), { 'xl/calcChain.xml': '<calcChain/>' });
  const parts = unzipSync(chained);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const before = withParts(chained, {
    'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  });
  const after = unzipSync(await injected(before));
  expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
  expect(strFromU8(after['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())).not.toContain('calcChain');
});

describe('a table is left whole', () => {
  const [table] = tasksSheet().tables;
  if (!table) throw new Error('the sample has a table');
  const change = (rows: number): WorkbookChange => ({
    put: [{ ...named, tables: tasksSheet(rows).tables }],
    remove: [],
  });

  test('cells of the office under a table that grows stop the write', async () => {
    const file = new FileByHand(await injected(officeWorkbook(), change(3)));
    file.type('Nhiệm vụ', 'B9', 'ghi thêm');
    const port = opened(file.bytes);
    await expect(port.write(change(10))).rejects.toMatchObject({
      code: 'damaged',
      params: { sheet: 'Nhiệm vụ', table: 'tblNhiemVu', cell: 'B9' },
    });
    expect(port.bytes()).toEqual(opened(file.bytes).bytes());
  });

  test('a table turned into a plain range is made again with what users typed', async () => {
    const file = new FileByHand(await injected(officeWorkbook(), change(3)));
    file.type('Nhiệm vụ', 'C6', 'Đang thực hiện');
    file.forgetTable('Nhiệm vụ', 'tblNhiemVu');
    const rows = (await rowsOf(await injected(file.bytes, change(3)))) as unknown[][];
    expect(rows.map(row => row[2])).toEqual(['Hoàn thành', 'Đang thực hiện', null]);
  });

  test('a table that users moved is written where it stands, its rules as they stand', async () => {
    const lower = { ...named, tables: [{ ...table, at: 'B7' }], conditionalFormats: [], charts: [] };
    const before = await injected(officeWorkbook(), { put: [lower], remove: [] });
    const after = await injected(before, change(5));
    const state = (await opened(after).read()).sheets.find(({ key }) => key === 'tasks');
    expect(state?.tables).toMatchObject([{ firstRow: 7, firstColumn: 2, captions: { length: 6 } }]);
    expect(await rowsOf(after)).toHaveLength(5);
    const sheet = strFromU8(unzipSync(after)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('conditionalFormatting');
    const names = (bytes: Uint8Array): string =>
      /<definedNames>.*<\/definedNames>/s.exec(
        strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array()),
      )?.[0] ?? '';
    expect(names(after)).toContain('_xlnm.Print_Titles');
    expect(names(after).length).toBe(names(before).length);
    expect(new FileByHand(after).contentAt('Nhiệm vụ', 'B4')).toBe('DANH MỤC NHIỆM VỤ\nnăm 2018');
  });

  test('a column that the office added stays with its row and its look', async () => {
    const wider: TableDeclaration = {
      ...table,
      columns: [...table.columns, { key: 'own', caption: 'Của phòng', width: 9, style: 'title' }],
      rows: table.rows.map((row, index) => [...row, `ý ${index + 1}`]),
    };
    const before = await injected(officeWorkbook(), { put: [{ ...named, tables: [wider] }], remove: [] });
    const reversed = { ...table, rows: [...table.rows].reverse() };
    const after = await injected(before, { put: [{ ...named, tables: [reversed] }], remove: [] });
    const rows = (await rowsOf(after)) as unknown[][];
    expect(rows.map(row => [row[0], row[6]])).toEqual([
      ['A.I.3', 'ý 3'],
      ['A.I.2', 'ý 2'],
      ['A.I.1', 'ý 1'],
    ]);
    const sheet = (bytes: Uint8Array): string =>
      strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const style = /r="G5" s="(\d+)"/;
    expect(style.exec(sheet(after))?.[1]).toBe(style.exec(sheet(before))?.[1]);
  });

  test('the office’s calculated column stays one, and a text in two colours stays in two', async () => {
    const file = new FileByHand(await injected(officeWorkbook(), { put: [named], remove: [] }));
    file.addColumn('Nhiệm vụ', table.name, ['Nối', '=LEN(B5)', '=LEN(B6)', '=LEN(B7)']);
    file.addColumn('Nhiệm vụ', table.name, ['Màu', 'xong', 'chưa', null]);
    const rich = '<r><t>xo</t></r><r><rPr><b/></rPr><t>ng</t></r>';
    const part = (bytes: Uint8Array, name: string): string =>
      strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
    const sheetPart = 'xl/worksheets/sheet2.xml';
    const before = withParts(file.bytes, {
      [sheetPart]: part(file.bytes, sheetPart).replace('<t>xong</t>', rich),
    });
    const reversed = { ...table, rows: [...table.rows].reverse() };
    const after = await injected(before, { put: [{ ...named, tables: [reversed] }], remove: [] });
    const tables = Object.keys(unzipSync(after)).filter(name => name.startsWith('xl/tables/'));
    expect(tables.map(name => part(after, name)).join('')).toContain(
      'name="Nối"><calculatedColumnFormula>LEN(B5)</calculatedColumnFormula></tableColumn>',
    );
    expect(part(after, sheetPart)).toMatch(new RegExp(`<c r="H7"[^>]*><is>${rich}</is></c>`));
    expect([5, 6, 7].map(row => new FileByHand(after).contentAt('Nhiệm vụ', `G${row}`))).toMatchObject([
      { formula: 'LEN(B5)' },
      { formula: 'LEN(B6)' },
      { formula: 'LEN(B7)' },
    ]);
  });
});

test('filled-down formulas of the office are carried over with a text of their own', async () => {
  const file = new FileByHand(await injected(officeWorkbook()));
  file.type('Nhiệm vụ', 'S5', 1);
  const parts = unzipSync(file.bytes);
  const shared = '<c r="S5"><f t="shared" ref="S5:S6" si="0">D5*2+$D$5</f><v>1</v></c></row>';
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    .replace('<c r="S5"><v>1</v></c></row>', shared)
    .replace(/(<row r="6".*?)<\/row>/s, '$1<c r="S6"><f t="shared" si="0"/><v>2</v></c></row>');
  const after = await injected(withParts(file.bytes, { 'xl/worksheets/sheet2.xml': sheet }));
  expect(new FileByHand(after).contentAt('Nhiệm vụ', 'S6')).toEqual({
    kind: 'formula',
    formula: 'D6*2+$D$5',
    cached: 2,
  });
});

test.each([
  ['A1+$B2*C$3-$D$4', 'C4+$B5*E$3-$D$4'],
  ['SUM(A1:B2)&"A1"&\'A1 b\'!A1', 'SUM(C4:D5)&"A1"&\'A1 b\'!C4'],
  ['LOG10(A1)+tbl[[#This Row],[A1]]+tên_A1', 'LOG10(C4)+tbl[[#This Row],[A1]]+tên_A1'],
])('references of %s move, names and texts do not', (formula, moved) => {
  expect(movedFormula(formula, 3, 2)).toBe(moved);
});

test.each<[string, Uint8Array, string]>([
  ['no zip file', strToU8('xin chào'), 'not-a-workbook'],
  ['an empty file', new Uint8Array(), 'not-a-workbook'],
  ['an encrypted or old file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'encrypted-or-old'],
  ['another zip file', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
  [
    'a workbook without its list of sheets',
    withParts(officeWorkbook(), { 'xl/workbook.xml': '<workbook' }),
    'damaged',
  ],
  [
    'a workbook of prefixed XML',
    withParts(officeWorkbook(), { 'xl/workbook.xml': '<x:workbook xmlns:x="a"></x:workbook>' }),
    'unsupported-form',
  ],
  ['a truncated file', officeWorkbook().slice(0, 2000), 'damaged'],
])('%s is told, not thrown', (_, bytes, failure) => {
  expect(openXlsx(bytes)).toEqual({ kind: 'failed', error: failure });
});

test('a figure that was altered on its way is told by the checksum, not taken', () => {
  const stored = zipSync(unzipSync(officeWorkbook()), { level: 0 });
  expect(openXlsx(stored).kind).toBe('ok');
  const at = Buffer.from(stored).indexOf('<v>');
  expect(at).toBeGreaterThan(0);
  stored[at + 3] = (stored[at + 3] ?? 0) ^ 1;
  expect(openXlsx(stored)).toEqual({ kind: 'failed', error: 'damaged' });
});

test('a sheet locked by somebody’s password is not written', async () => {
  const before = unzipSync(await injected(officeWorkbook()));
  const sheet = strFromU8(before['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  const locked = withParts(zipSync(before), {
    'xl/worksheets/sheet2.xml': sheet.replace('<sheetProtection ', '<sheetProtection password="CC1A" '),
  });
  await expect(opened(locked).write(bothSheets)).rejects.toMatchObject({ code: 'protected' });
});

describe('by the schemas', () => {
  describeWith(['checker'], 'the checker', () => {
    const folder = temporaryFolder();
    test('finds no problem after any sequence of writes', async () => {
      const files = await Promise.all(
        [
          injected(officeWorkbook()),
          injected(await injected(officeWorkbook())),
          injected(await injected(officeWorkbook()), {
            put: [{ ...named, tables: tasksSheet(9).tables }],
            remove: ['lists'],
          }),
          injected(writeWorkbook({ ...sampleWorkbook(), lockStructure: false })),
        ].map(async (bytes, index) => {
          const file = path.join(folder, `${index}.xlsx`);
          writeFileSync(file, await bytes);
          return file;
        }),
      );
      expect(workbookProblems(files)).toEqual([]);
    });
  });
});

const OFFICE_BOOK = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
book = openpyxl.Workbook(); sheet = book.active; sheet.title = 'Sổ của phòng'
sheet['A1'] = 'Tên'; sheet['B1'] = 3.5; sheet['A1'].font = openpyxl.styles.Font(bold=True, color='FF0000')
sheet['A1'].comment = Comment('nhắc', 'An'); sheet['B1'].number_format = '0.000'
chart = BarChart(); chart.add_data(Reference(sheet, min_col=2, min_row=1)); sheet.add_chart(chart, 'D4')
book.save(sys.argv[1]); print('null')`;

const OFFICE_STATE = `
import sys, json, openpyxl, warnings
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1]); sheet = book['Sổ của phòng']; ours = book['Nhiệm vụ']
print(json.dumps([sheet['A1'].value, sheet['A1'].font.b, sheet['A1'].comment.text, sheet['B1'].number_format,
  len(sheet._charts), dict(ours.tables.items()), ours['A5'].value, ours['C5'].protection.locked]))`;

describeWith(['openpyxl', 'libreoffice'], 'books that other programs saved', () => {
  const folder = temporaryFolder();
  const before = path.join(folder, 'phong.xlsx');
  const expected = ['Tên', true, 'nhắc', '0.000', 1, { tblNhiemVu: 'A4:F7' }, 'A.I.1', false];

  test('openpyxl: ours come in, nothing of the office is lost', async () => {
    python(OFFICE_BOOK, [before]);
    const after = path.join(folder, 'openpyxl.xlsx');
    writeFileSync(after, await injected(readFileSync(before)));
    expect(python(OFFICE_STATE, [after])).toEqual(expected);
  });

  test('openpyxl: charts go in among drawings that name their namespaces otherwise', async () => {
    const first = path.join(folder, 'ours.xlsx');
    const saved = path.join(folder, 'saved-by-openpyxl.xlsx');
    writeFileSync(first, await injected(await writeWorkbook(sampleWorkbook())));
    python(`import sys, openpyxl\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2]); print('null')`, [
      first,
      saved,
    ]);
    const port = opened(readFileSync(saved));
    await port.write(bothSheets);
    const after = path.join(folder, 'charts-again.xlsx');
    writeFileSync(after, port.bytes());
    expect(
      python(
        `import sys, json, openpyxl\nprint(json.dumps(len(openpyxl.load_workbook(sys.argv[1])['Nhiệm vụ']._charts)))`,
        [after],
      ),
    ).toBeGreaterThan(0);
  });

  test('LibreOffice: marks survive its saving, and a second write finds its sheets', async () => {
    python(OFFICE_BOOK, [before]);
    const first = path.join(folder, 'first.xlsx');
    writeFileSync(first, await injected(readFileSync(before)));
    const saved = convert(first, 'xlsx', path.join(folder, 'saved'));
    const after = path.join(folder, 'second.xlsx');
    const port = opened(readFileSync(saved));
    expect((await port.read()).sheets.map(({ key }) => key)).toEqual([null, 'tasks', 'lists']);
    await port.write(bothSheets);
    writeFileSync(after, port.bytes());
    expect((await port.read()).sheets).toHaveLength(3);
    expect(python(OFFICE_STATE, [after])).toMatchObject([
      'Tên',
      true,
      expect.stringContaining('nhắc'),
      '0.000',
      1,
      { tblNhiemVu: 'A4:F7' },
      'A.I.1',
      false,
    ]);
    const again = convert(after, 'xlsx', path.join(folder, 'again'));
    expect(await rowsOf(readFileSync(again))).toEqual(await rowsOf(readFileSync(saved)));
  });
});
