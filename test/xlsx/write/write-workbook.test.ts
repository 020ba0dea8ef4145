// A written workbook must open in every spreadsheet program without a repair and keep all it declares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetDeclaration, WorkbookDeclaration } from '../../../src/workbook/declaration';
import { DeclarationError, writeWorkbook } from '../../../src/xlsx';
import { convert } from '../../support/libreoffice';
import { describeWith, temporaryFolder } from '../../support/programs';
import { sampleWorkbook, tasksSheet } from '../../support/sample-declaration';
import { python, workbookFeatures, workbookProblems } from '../../support/workbook-checks';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const changedTasks = (change: Partial<SheetDeclaration>): WorkbookDeclaration => {
  const sample = sampleWorkbook();
  return { ...sample, sheets: [{ ...tasksSheet(), ...change }, ...sample.sheets.slice(1)] };
};

test('the same declaration gives the same bytes', () => {
  expect(writeWorkbook(sampleWorkbook())).toEqual(writeWorkbook(sampleWorkbook()));
});

test('text that begins with = + - @ stays text', () => {
  const parts = partsOf(writeWorkbook(sampleWorkbook()));
  expect(parts['xl/sharedStrings.xml']).toContain('<t>=1+1 là chữ, không phải công thức</t>');
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>1+1');
});

test('characters that XML cannot hold are written as Excel escapes them', () => {
  const parts = partsOf(writeWorkbook(sampleWorkbook()));
  expect(parts['xl/sharedStrings.xml']).toContain('_x0001_ và _x005F_x0041_ và_x000D_\nxuống dòng');
});

test('functions newer than Excel 2007 carry their prefix, text literals do not', () => {
  const parts = partsOf(
    writeWorkbook(
      changedTasks({
        cells: [
          {
            at: 'H1',
            style: 'plain',
            content: {
              kind: 'formula',
              formula: 'IFNA(TEXTJOIN("IFNA(",TRUE,SORT(A1:A2)),RANK.EQ(1,B1:B2))',
            },
          },
        ],
      }),
    ),
  );
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<f>_xlfn.IFNA(_xlfn.TEXTJOIN("IFNA(",TRUE,_xlfn._xlws.SORT(A1:A2)),_xlfn.RANK.EQ(1,B1:B2))</f>',
  );
});

test('sheet keys in formulas become quoted sheet names', () => {
  const parts = partsOf(writeWorkbook(sampleWorkbook()));
  expect(parts['xl/workbook.xml']).toContain("'Danh ''mục'' ẩn'!$A$1:$A$3");
  expect(parts['xl/worksheets/sheet1.xml']).toContain("<formula2>'Danh ''mục'' ẩn'!$B$1</formula2>");
});

describe('a declaration that Excel would repair is refused', () => {
  const [table] = tasksSheet().tables;
  const twice = table ? [table, { ...table, at: 'A40', name: 'TBLNHIEMVU' }] : [];
  const renamed = (caption: string) =>
    table ? [{ ...table, columns: table.columns.map(column => ({ ...column, caption })) }] : [];
  test.each<[string, Partial<SheetDeclaration>]>([
    ['a sheet name of 32 characters', { caption: 'x'.repeat(32) }],
    ['a sheet name with a slash', { caption: 'Quý I/2018' }],
    ['a table name that differs in case only', { tables: twice }],
    ['two columns of one name', { tables: renamed('Trùng') }],
    ['a column without a name', { tables: renamed(' ') }],
    ['a cell inside a table', { cells: [{ at: 'B5', content: 1, style: 'plain' }] }],
    [
      'cells that overlap',
      {
        cells: [
          { at: 'H1', mergeTo: 'I2', content: 1, style: 'plain' },
          { at: 'I2', content: 1, style: 'plain' },
        ],
      },
    ],
  ])('%s', (_, change) => {
    expect(() => writeWorkbook(changedTasks(change))).toThrow(DeclarationError);
  });
  test('two formulas in one column of a table; the same one that moves along with its row is none', () => {
    const column = (...formulas: readonly string[]) =>
      changedTasks({
        tables: table
          ? [
              {
                ...table,
                rows: formulas.map(text => ['A', 'B', null, { kind: 'formula', formula: text }, null, null]),
              },
            ]
          : [],
      });
    expect(() => writeWorkbook(column('COUNTIF(A1:A9,"x")', 'COUNTIF(A1:A9,"y")'))).toThrow(/two formulas/);
    expect(() => writeWorkbook(column('$A5*2', '$A5*2'))).toThrow(/two formulas/);
    expect(() => writeWorkbook(column('$A5+A4+$A$1', '$A6+A5+$A$1', '$A7+A6+$A$1'))).not.toThrow();
    expect(() => writeWorkbook(column('$A5+5', '$A6+6'))).toThrow(/two formulas/);
  });
  test('an inline list of more than 255 characters', () => {
    const source = `"${'Sở Nội vụ,'.repeat(30)}"`;
    const validations = [{ range: 'A1', rule: { kind: 'list' as const, source }, severity: 'stop' as const }];
    expect(() => writeWorkbook(changedTasks({ validations }))).toThrow(/255/);
  });
  test('a number that is none', () => {
    const cells = [{ at: 'H1', content: Number.NaN, style: 'plain' as const }];
    expect(() => writeWorkbook(changedTasks({ cells }))).toThrow(/NaN/);
  });
});

test('a data bar runs from the declared empty value to the full one, over the whole cell', () => {
  const parts = Object.values(unzipSync(writeWorkbook(sampleWorkbook()))).map(bytes => strFromU8(bytes));
  const bar = parts.flatMap(xml => /<dataBar.*?<\/dataBar>/.exec(xml) ?? [])[0];
  expect(bar).toBe(
    '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="100"/>' +
      '<color rgb="FF5B9BD5"/></dataBar>',
  );
});

describe('by the schemas', () => {
  describeWith(['checker'], 'the checker', () => {
    const folder = temporaryFolder();
    test('finds no problem and every feature', () => {
      const file = path.join(folder, 'mẫu.xlsx');
      writeFileSync(file, writeWorkbook(sampleWorkbook()));
      expect(workbookProblems([file])).toEqual([]);
      expect(workbookFeatures(file)).toEqual(
        expect.arrayContaining([
          ...[
            'calcColumn',
            'cf:colorScale',
            'cf:dataBar',
            'cf:expression',
            'chart',
            'customProps',
            'dvError',
          ],
          ...['dv:custom', 'dv:date', 'dv:decimal', 'dv:list', 'dv:textLength', 'dv:whole', 'dvPrompt'],
          ...[
            'headerFooter',
            'hidden',
            'page:9:landscape:fit1x0',
            'sheetProt',
            'table',
            'veryHidden',
            'wbProt',
          ],
        ]),
      );
    });
  });
});

const READ_WITH_OPENPYXL = `
import sys, json, openpyxl, warnings
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1]); values = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheet = book['Nhiệm vụ']
print(json.dumps({
  'tables': dict(sheet.tables.items()),
  'validations': sorted(str(d.sqref) + ' ' + d.type for d in sheet.data_validations.dataValidation),
  'formats': sorted(str(r.sqref) for r in sheet.conditional_formatting),
  'protected': sheet.protection.sheet, 'sortAllowed': not sheet.protection.sort,
  'merges': sorted(str(m) for m in sheet.merged_cells.ranges),
  'freeze': sheet.freeze_panes, 'locked': [sheet['A5'].protection.locked, sheet['C5'].protection.locked],
  'font': sheet['A5'].font.name, 'date': sheet['E5'].number_format, 'states': [s.sheet_state for s in book],
  'values': [[c.value if not hasattr(c.value, 'isoformat') else c.value.isoformat() for c in row] for row in values['Nhiệm vụ']['A5:F7']],
  'counter': values['Nhiệm vụ']['H1'].value, 'titles': sheet.print_title_rows, 'hidden': book.worksheets[2]['A1'].value,
}))`;

describeWith(['openpyxl'], 'openpyxl', () => {
  const folder = temporaryFolder();
  test('reads tables, validations, formats, protection and values', () => {
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, writeWorkbook(sampleWorkbook()));
    expect(python(READ_WITH_OPENPYXL, [file])).toEqual({
      tables: { tblNhiemVu: 'A4:F7' },
      validations: [
        ...['A5:A7 custom', 'B5:B7 textLength', 'C5:C7 list', 'D5:D7 decimal', 'E5:E7 date'],
        ...['H3 list', 'H4 whole'],
      ],
      formats: ['D5:D7', 'E5:E7', 'F5:F7'],
      protected: true,
      sortAllowed: true,
      merges: ['A1:F1', 'A2:F2'],
      freeze: 'C5',
      locked: [true, false],
      font: 'Times New Roman',
      date: 'dd/mm/yyyy',
      states: ['visible', 'hidden', 'veryHidden'],
      values: [
        [
          'A.I.1',
          'Rà soát <văn bản> & "quy trình" thủ tục hành chính. '.repeat(6),
          'Hoàn thành',
          100,
          '2018-06-05T00:00:00',
          'Đủ',
        ],
        ['A.I.2', '-Công bố TTHC', null, null, null, 'Thiếu trạng thái'],
        ['A.I.3', '-Công bố TTHC', null, null, null, 'Thiếu trạng thái'],
      ],
      counter: 2,
      titles: '$4:$4',
      hidden: expect.stringContaining('_x0041_') as unknown,
    });
  });
});

describeWith(['libreoffice', 'openpyxl'], 'LibreOffice', () => {
  const folder = temporaryFolder();
  test('computes, and keeps what was declared when it saves', () => {
    const file = path.join(folder, 'a.xlsx');
    const stale = writeWorkbook(sampleWorkbook());
    const parts = unzipSync(stale);
    expect(Object.keys(parts)).toContain('xl/charts/chart4.xml');
    writeFileSync(file, stale);
    const saved = convert(file, 'xlsx', path.join(folder, 'saved'));
    expect(python(READ_WITH_OPENPYXL, [saved])).toMatchObject({
      tables: { tblNhiemVu: 'A4:F7' },
      protected: true,
      sortAllowed: true,
      merges: ['A1:F1', 'A2:F2'],
      locked: [true, false],
      states: ['visible', 'hidden', 'hidden'],
      counter: 2,
    });
    expect(Object.keys(unzipSync(readFileSync(saved)))).toContain('xl/charts/chart4.xml');
  });

  test('computes the check column itself when a cell was changed without Excel', () => {
    const file = path.join(folder, 'b.xlsx');
    const sample = sampleWorkbook();
    const [tasks] = sample.sheets;
    const tables = (tasks?.tables ?? []).map(table => ({
      ...table,
      rows: table.rows.map(row => [...row.slice(0, 5), 'kết quả cũ']),
    }));
    writeFileSync(file, writeWorkbook(changedTasks({ tables })));
    const saved = convert(file, 'xlsx', path.join(folder, 'computed'));
    const read = python(READ_WITH_OPENPYXL, [saved]) as { values: unknown[][] };
    expect(read.values.map(row => row[5])).toEqual(['Đủ', 'Thiếu trạng thái', 'Thiếu trạng thái']);
  });
});
