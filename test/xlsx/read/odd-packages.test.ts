// Packages that are valid but that no one expects: every form that the standard allows is read alike.
import { serialOf } from '../../../src/core/calendar';
import {
  MAIN,
  packageOf,
  packageWithRows,
  relations,
  sheetXml,
  stringsXml,
  utf16,
  workbookXml,
} from '../../support/package-by-hand';
import { allCells, mustRead, sheetOf, valuesIn } from '../../support/read-cells';

const valuesOfRows = (rows: string): Readonly<Record<string, unknown>> =>
  valuesIn(sheetOf(mustRead(packageWithRows(rows))));

describe('cells', () => {
  test('every type of cell gives its value', () => {
    expect(
      valuesOfRows(
        '<row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="b"><v>0</v></c>' +
          '<c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="str"><f>A2&amp;""</f><v>chữ</v></c>' +
          '<c r="F2" t="inlineStr"><is><t>tại chỗ</t></is></c><c r="G2" t="n"><v>-2E-3</v></c><c r="H2" s="0"/></row>',
      ),
    ).toEqual({
      A2: 1.5,
      B2: 'chung 1',
      C2: false,
      D2: { error: '#N/A' },
      E2: 'chữ',
      F2: 'tại chỗ',
      G2: -0.002,
    });
  });

  test('truth values and numbers are read as the standard writes them, anything else as text', () => {
    expect(
      valuesOfRows(
        '<row r="1"><c r="A1" t="b"><v>TRUE</v></c><c r="B1" t="b"><v>constructor</v></c><c r="C1"><v>0x10</v></c>' +
          '<c r="D1"><v>Infinity</v></c><c r="E1"><v>+1.5e+2</v></c><c r="F1"><v>.5</v></c><c r="G1"><v> 7 </v></c>' +
          '<c r="H1" t="inlineStr"><v>tại v</v></c></row>',
      ),
    ).toEqual({
      A1: true,
      B1: 'constructor',
      C1: '0x10',
      D1: 'Infinity',
      E1: 150,
      F1: 0.5,
      G1: 7,
      H1: 'tại v',
    });
  });

  test('rows and cells of controls and extensions are none of the grid’s', () => {
    const control =
      '<controls><control><controlPr><anchor><from><col>1</col><row>5</row></from></anchor></controlPr></control></controls>' +
      '<extLst><ext><c r="A1"><v>9</v></c><row r="1"/><f>A1</f></ext></extLst>';
    expect(
      valuesIn(sheetOf(mustRead(packageWithRows('<row r="1"><c r="A1"><v>1</v></c></row>', '', control)))),
    ).toEqual({
      A1: 1,
    });
  });

  test('pieces of a text keep the fonts they have of their own, hints for reading left out', () => {
    const pieces =
      '<r><rPr><b/><rFont val=".VnTime"/></rPr><t>®¬n</t></r><r><t xml:space="preserve"> vị</t></r>' +
      '<rPh sb="0" eb="1"><t>x</t></rPh>';
    const raw = mustRead(
      packageOf({
        'xl/sharedStrings.xml': stringsXml(pieces, '<r><rPr><rFont val="Arial"/></rPr><t>plain</t></r>'),
        'xl/worksheets/sheet1.xml': sheetXml(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
            `<c r="C1" t="inlineStr"><is>${pieces}</is></c></row>`,
        ),
      }),
    );
    const runs = [
      { text: '®¬n', fontName: '.VnTime' },
      { text: ' vị', fontName: null },
    ];
    expect(allCells(sheetOf(raw)).map(cell => [cell.value, cell.runs])).toEqual([
      ['®¬n vị', runs],
      ['plain', undefined],
      ['®¬n vị', runs],
    ]);
  });

  test('rows and cells without references follow one another', () => {
    expect(
      valuesOfRows(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>',
      ),
    ).toEqual({ A1: 1, B1: 2, B2: 3, C2: 4 });
  });

  test('a row without a number takes the number of its cells', () => {
    expect(valuesOfRows('<row><c r="A7"><v>7</v></c></row><row><c><v>8</v></c></row>')).toEqual({
      A7: 7,
      A8: 8,
    });
  });

  test('rows and cells out of order come out in order', () => {
    const sheet = sheetOf(
      mustRead(
        packageWithRows(
          '<row r="9"><c r="C9"><v>3</v></c><c r="A9"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>' +
            '<row r="9"><c r="B9"><v>2</v></c></row>',
        ),
      ),
    );
    expect([...sheet.rows.keys()]).toEqual([4, 9]);
    expect(allCells(sheet).map(({ column }) => column)).toEqual([2, 1, 2, 3]);
  });

  test('rich text is joined, phonetic hints are left out, spaces are kept', () => {
    const bytes = packageOf({
      'xl/sharedStrings.xml': stringsXml(
        '<r><rPr><b/></rPr><t>Hoàn </t></r><r><t xml:space="preserve"> thành</t></r>',
        '<t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh><phoneticPr fontId="1"/>',
      ),
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
          '<c r="C1" t="inlineStr"><is><r><t>một </t></r><r><t>hai</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
      ),
    });
    expect(valuesIn(sheetOf(mustRead(bytes)))).toEqual({ A1: 'Hoàn  thành', B1: '東', C1: 'một hai' });
  });

  test('an escaped character is restored, and an escaped escape stays text', () => {
    const bytes = packageOf({
      'xl/sharedStrings.xml': stringsXml('<t>a_x000D_b</t>', '<t>_x005F_x000D_</t>'),
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      ),
    });
    expect(valuesIn(sheetOf(mustRead(bytes)))).toEqual({ A1: 'a\rb', B1: '_x000D_' });
  });

  test('cells that share a formula are all told from constants', () => {
    const sheet = sheetOf(
      mustRead(
        packageWithRows(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
            '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>',
        ),
      ),
    );
    expect(allCells(sheet).map(cell => cell.formula !== undefined)).toEqual([true, true, false]);
    expect(valuesIn(sheet)).toEqual({ A1: 2, A2: 4, A3: 5 });
  });

  test.each([
    ['2018-03-05', 1900, serialOf('2018-03-05')],
    ['2018-03-05T12:00:00', 1900, serialOf('2018-03-05') + 0.5],
    ['2018-03-05T00:00:00', 1904, serialOf('2018-03-05', 1904)],
    // A moment by another clock stays as written: which day it is here is for the reader of the form to doubt.
    ['2018-03-04T17:00:00Z', 1904, '2018-03-04T17:00:00Z'],
    ['2018-02-31', 1900, '2018-02-31'],
    ['', 1900, undefined],
  ])('an ISO date %s counted from %s reads as %s', (text, system, expected) => {
    const bytes = packageOf({
      'xl/workbook.xml': workbookXml(
        `<workbookPr date1904="${system === 1904}"/><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets>`,
      ),
      'xl/worksheets/sheet1.xml': sheetXml(`<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`),
    });
    expect(valuesIn(sheetOf(mustRead(bytes)))['A1']).toBe(expected);
  });

  test('an empty value is no zero, no FALSE, no error and no first string', () => {
    expect(
      valuesOfRows(
        '<row r="1"><c r="A1"><v></v></c><c r="B1" t="s"><v/></c><c r="C1"><v> </v></c><c r="D1" t="b"><v/></c><c r="E1" t="e"><v/></c></row>',
      ),
    ).toEqual({});
  });

  test.each(['n', 's', 'str', 'b', 'e', 'd'])(
    'a formula of type %s whose result was not kept is still told',
    type => {
      const bytes = packageWithRows(`<row r="1"><c r="A1" t="${type}"><f>B1</f><v/></c></row>`);
      expect(allCells(sheetOf(mustRead(bytes)))).toEqual([
        { row: 1, column: 1, kind: 'text', value: '', formula: 'B1', format: 0 },
      ]);
    },
  );
});

describe('markup', () => {
  test('prefixed elements, single quotes, a > in a value, comments and CDATA', () => {
    const bytes = packageOf({
      'xl/workbook.xml': `<?xml version='1.0'?><!-- <sheets> --><x:workbook xmlns:x='${MAIN}' xmlns:rel='r'><x:sheets><x:sheet name='A > "B"' sheetId='1' rel:id = 'rId1'/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t><![CDATA[a < b & c]]></x:t></x:is></x:c><x:c
        r="B1" ><x:v>1<!-- nothing -->2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const sheet = sheetOf(mustRead(bytes));
    expect(sheet.name).toBe('A > "B"');
    expect(valuesIn(sheet)).toEqual({ A1: 'a < b & c', B1: 12 });
  });

  test('an attribute is not found inside the value of another', () => {
    const bytes = packageOf({
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="x r:id= state=\'hidden\'" sheetId="1" r:id="rId1"/></sheets>',
      ),
    });
    expect(sheetOf(mustRead(bytes))).toMatchObject({ name: "x r:id= state='hidden'", visibility: 'visible' });
  });

  test('entities by name and number; what is no entity stays', () => {
    expect(
      valuesOfRows(
        '<row r="1"><c r="A1" t="str"><v>&lt;&amp;lt; &#7879;&#x1EC7; &#38;lt; &nbsp; &#xFFFFFFFF; R&D</v></c></row>',
      ),
    ).toEqual({ A1: '<&lt; ệệ &lt; &nbsp; &#xFFFFFFFF; R&D' });
  });

  test.each(['le', 'be'] as const)('parts in UTF-16%s', order => {
    const bytes = packageOf({
      'xl/worksheets/sheet1.xml': utf16(
        `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1" t="str"><v>Đăk Đoa</v></c></row>')}`,
        order,
      ),
    });
    expect(valuesIn(sheetOf(mustRead(bytes)))).toEqual({ A1: 'Đăk Đoa' });
  });

  test('a part in a declared single-byte encoding', () => {
    const text = `<?xml version="1.0" encoding="windows-1258"?>${sheetXml('<row r="1"><c r="A1" t="str"><v>\u00ea\u00ec</v></c></row>')}`;
    const bytes = packageOf({
      'xl/worksheets/sheet1.xml': Uint8Array.from(text, letter => letter.charCodeAt(0)),
    });
    // 0xEC of code page 1258 is the combining acute.
    expect(valuesIn(sheetOf(mustRead(bytes)))).toEqual({ A1: 'ê\u0301' });
  });
});

describe('packages', () => {
  test('absolute part names, other folders, upper case and backslashes', () => {
    const bytes = packageOf({
      '_rels/.rels': relations(['a', 'officeDocument', '/So/Chinh.xml']),
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      'xl/worksheets/sheet1.xml': null,
      'So/Chinh.xml': workbookXml(),
      'So/_rels/Chinh.xml.rels': relations(['rId1', 'worksheet', '..\\DATA\\one.xml']),
      'Data/One.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    });
    expect(valuesIn(sheetOf(mustRead(bytes)))).toEqual({ A1: 1 });
  });

  test('a target with escaped letters', () => {
    const bytes = packageOf({
      'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/b%E1%BA%A3ng%201.xml']),
      'xl/worksheets/sheet1.xml': null,
      'xl/worksheets/bảng 1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    });
    expect(valuesIn(sheetOf(mustRead(bytes)))).toEqual({ A1: 1 });
    expect(() =>
      mustRead(packageOf({ 'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'a%E1%.xml']) })),
    ).toThrow('corrupt');
  });

  test('sheets of macros from before VBA are macros', () => {
    const bytes = packageOf({
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="M" sheetId="2" r:id="rId9"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
      ),
    });
    expect(mustRead(bytes)).toMatchObject({ hasMacros: true, sheets: [{ name: 'Một' }] });
  });

  test('strict namespaces and relation types', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006',
          'http://purl.oclc.org/ooxml/spreadsheetml',
        );
    const bytes = packageOf({
      '_rels/.rels': strict(
        relations(
          ['rId1', 'officeDocument', 'xl/workbook.xml'],
          ['rId2', 'customProperties', 'docProps/custom.xml'],
        ),
      ),
      'xl/workbook.xml': strict(workbookXml()),
      'xl/_rels/workbook.xml.rels': strict(relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'])),
      'xl/worksheets/sheet1.xml': strict(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')),
      'docProps/custom.xml':
        '<Properties><property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property></Properties>',
    });
    const workbook = mustRead(bytes);
    expect(valuesIn(sheetOf(workbook))).toEqual({ A1: 1 });
    expect(Object.entries(workbook.customProperties)).toEqual([['__proto__', 'x']]);
  });

  test('without styles, shared strings and dimension', () => {
    const bytes = packageOf({
      'xl/sharedStrings.xml': null,
      'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
      'xl/worksheets/sheet1.xml': sheetXml('<row r="3"><c r="C3" s="4"><v>9</v></c></row>'),
    });
    const workbook = mustRead(bytes);
    expect(valuesIn(sheetOf(workbook))).toEqual({ C3: 9 });
    expect(workbook.formats).toEqual([{ fontName: '', isDate: false, isPercent: false }]);
  });

  test('fonts, dates and percentages by their formats', () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd&quot; tháng &quot;mm"/>` +
      '<numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0&quot; ngày&quot;"/></numFmts>' +
      '<fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTime"/></font></fonts>' +
      '<cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>' +
      '<dxfs><dxf><font><name val="VNI-Times"/></font></dxf></dxfs></styleSheet>';
    expect(mustRead(packageOf({ 'xl/styles.xml': styles })).formats).toEqual([
      { fontName: 'Times New Roman', isDate: false, isPercent: false },
      { fontName: '.VnTime', isDate: true, isPercent: false },
      { fontName: 'Times New Roman', isDate: false, isPercent: true },
      { fontName: 'Times New Roman', isDate: false, isPercent: false },
      { fontName: 'Times New Roman', isDate: true, isPercent: false },
    ]);
  });

  test('merges, hidden rows and columns, names, tables', () => {
    const bytes = packageOf({
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Một" sheetId="1" state="veryHidden" r:id="rId1"/></sheets>' +
          '<definedNames><definedName name="tên" localSheetId="0" hidden="1">\'Một\'!$A$1</definedName><definedName name="chung">1&amp;2</definedName></definedNames>',
      ),
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>',
        '<cols><col min="1" max="1" width="9"/><col min="2" max="4" hidden="true"/></cols>',
        '<mergeCells count="1"><mergeCell ref="B2:A1"/></mergeCells><tableParts><tablePart r:id="t"/></tableParts>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['t', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="tblT" ref="A1:B3" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Mã_x000a_số"/><tableColumn id="2" name="Tên"/></tableColumns></table>`,
    });
    const workbook = mustRead(bytes);
    const sheet = sheetOf(workbook);
    expect(sheet.visibility).toBe('veryHidden');
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3, 4]);
    expect(sheet.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }]);
    expect(sheet.tables).toEqual([
      {
        name: 'tblT',
        range: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 },
        columns: ['Mã\nsố', 'Tên'],
        hasTotalsRow: true,
      },
    ]);
    expect(workbook.names).toEqual([
      { name: 'tên', sheet: 'Một', refersTo: "'Một'!$A$1" },
      { name: 'chung', sheet: null, refersTo: '1&2' },
    ]);
  });

  test('a chart sheet has no cells and is left out; a sheet whose part is gone is told', () => {
    const sheets = (second: string): Uint8Array =>
      packageOf({
        'xl/workbook.xml': workbookXml(
          '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="2" r:id="rId2"/></sheets>',
        ),
        'xl/_rels/workbook.xml.rels': relations(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', second, 'worksheets/sheet2.xml'],
        ),
      });
    expect(mustRead(sheets('chartsheet')).sheets.map(({ name }) => name)).toEqual(['Một']);
    expect(() => mustRead(sheets('worksheet'))).toThrow('corrupt');
  });
});
