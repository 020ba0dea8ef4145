// The copy that leaves the house holds no function of an add-in, and everything else as it was.
import { unzipSync } from 'fflate';
import { finaliseWorkbook } from '../../../src/app/finalise';
import { copyWithoutAddInFormulas } from '../../../src/xlsx';
import { packageOf, relations, sheetXml, workbookXml } from '../../support/package-by-hand';

const NATIVE = '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>';
const TEXT = '<c r="A2" t="str" s="4"><f>PAR.KIEMTRA("VII.4",45,2018)</f><v>Đạt</v></c>';
const SPILL = '<c r="A3" cm="1"><f t="array" ref="A3:A4">_xldudf_PAR_MUCTIEU(D3:D4,2018)</f><v>40</v></c>';
const EMPTY = '<c r="A4" s="2"/>';
const QUOTED = '<c r="A5" t="str"><f>"PAR.SO("&amp;B5</f><v>PAR.SO(1</v></c>';
const SHARED =
  '<c r="A6"><f t="shared" ref="A6:A7" si="0">PAR.SO(B6)</f><v>1</v></c><c r="A7"><f t="shared" si="0"/><v>2</v></c>';

const workbook = (cells: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  packageOf({ 'xl/worksheets/sheet1.xml': sheetXml(`<row r="1">${cells}</row>`), ...parts });

function copied(bytes: Uint8Array) {
  const copy = copyWithoutAddInFormulas(bytes);
  if (copy.kind === 'failed') throw new Error(copy.error);
  const parts = Object.entries(unzipSync(copy.value.bytes));
  return {
    ...copy.value,
    parts: new Map(parts.map(([name, part]) => [name, new TextDecoder().decode(part)])),
  };
}

test('a function of the add-in gives way to its value, a native formula stays', () => {
  const { parts, replaced } = copied(workbook(NATIVE + TEXT + EMPTY + QUOTED));
  const sheet = parts.get('xl/worksheets/sheet1.xml');
  expect(sheet).toContain(NATIVE);
  expect(sheet).toContain('<c r="A2" t="str" s="4"><v>Đạt</v></c>');
  expect(sheet).toContain(QUOTED);
  expect(replaced).toEqual([{ sheet: 'Một', cell: 'A2' }]);
});

test('a spilled or shared formula goes from every cell that holds it', () => {
  const { parts, replaced } = copied(workbook(SPILL + SHARED));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).not.toContain('<f');
  expect(sheet).toContain('<c r="A3"><v>40</v></c>');
  expect(replaced.map(({ cell }) => cell)).toEqual(['A3', 'A6', 'A7']);
});

test('names and calculated columns with such a formula go, others stay', () => {
  const { parts, names } = copied(
    workbook(TEXT, {
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="muc">PAR.MUCTIEU("VII.4",2018)</definedName><definedName name="vung">Một!$A$1</definedName></definedNames>',
      ),
      'xl/tables/table1.xml':
        '<table><tableColumn><calculatedColumnFormula>PAR.SO(A1)</calculatedColumnFormula></tableColumn><tableColumn><calculatedColumnFormula>A1+1</calculatedColumnFormula></tableColumn></table>',
    }),
  );
  expect(names).toEqual(['muc']);
  expect(parts.get('xl/workbook.xml')).toContain('<definedName name="vung">');
  expect(parts.get('xl/workbook.xml')).not.toContain('PAR.');
  expect(parts.get('xl/tables/table1.xml')).toBe(
    '<table><tableColumn></tableColumn><tableColumn><calculatedColumnFormula>A1+1</calculatedColumnFormula></tableColumn></table>',
  );
});

const withNames = (names: string) =>
  workbookXml(
    `<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames>`,
  );

test('a cell that uses such a name, also by way of another, holds its value; words that look like it stay', () => {
  const cells =
    '<c r="A1"><f>muc*2</f><v>80</v></c><c r="B1"><f>MucKep+1</f><v>81</v></c><c r="C1"><f>tbl[muc]&amp;"muc"</f><v>1</v></c><c r="D1"><f>muc_khac</f><v>2</v></c>';
  const { parts, names, replaced } = copied(
    workbook(cells, {
      'xl/workbook.xml': withNames(
        '<definedName name="mucKep">muc*2</definedName><definedName name="muc">PAR.MUCTIEU("VII.4",2018)</definedName><definedName name="muc_khac">7</definedName>',
      ),
    }),
  );
  expect(names).toEqual(['mucKep', 'muc']);
  expect(replaced.map(({ cell }) => cell)).toEqual(['A1', 'B1']);
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="A1"><v>80</v></c><c r="B1"><v>81</v></c>');
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<f>tbl[muc]&amp;"muc"</f>');
  expect(parts.get('xl/workbook.xml')).toContain('<definedName name="muc_khac">7</definedName>');
});

test('conditional formats and validations with such a formula go, with what held nothing else; others stay', () => {
  const format = (range: string, formula: string) =>
    `<conditionalFormatting sqref="${range}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const validation = (range: string, formula: string) =>
    `<dataValidation type="custom" sqref="${range}"><formula1>${formula}</formula1></dataValidation>`;
  const rules = [
    format('A1', 'NOT(PAR.DAT("VII.4",A1,2018))'),
    format('B1', 'B1&gt;1'),
    `<dataValidations count="2">${validation('C1', '_xldudf_PAR_DAT("VII.4",C1,2018)')}${validation('D1', 'D1&gt;0')}</dataValidations>`,
    '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>PAR.SO(A1)&gt;1</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  ];
  const plain = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
  const { parts, rules: removed } = copied(
    packageOf({
      'xl/worksheets/sheet1.xml': plain.replace('</worksheet>', `${rules.join('')}</worksheet>`),
    }),
  );
  expect(removed).toBe(3);
  expect(parts.get('xl/worksheets/sheet1.xml')).toBe(
    plain.replace(
      '</worksheet>',
      `${format('B1', 'B1&gt;1')}<dataValidations count="1">${validation('D1', 'D1&gt;0')}</dataValidations></worksheet>`,
    ),
  );
});

test('the list of cells with formulas goes with its relation, because it would name cells without', () => {
  const { parts } = copied(
    workbook(TEXT, {
      'xl/calcChain.xml': '<calcChain><c r="A2"/></calcChain>',
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'calcChain', 'calcChain.xml'],
      ),
    }),
  );
  expect(parts.has('xl/calcChain.xml')).toBe(false);
  expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('a cell that Excel has not computed is named, and the copy refused', () => {
  const busy = '<c r="B9" t="e"><f>PAR.SO(A1)</f><v>#BUSY!</v></c>';
  const unknown = '<c r="B8" t="e"><f>_xldudf_PAR_SO(A1)</f><v>#NAME?</v></c>';
  expect(finaliseWorkbook(workbook(busy + unknown))).toEqual({
    kind: 'failed',
    error: {
      kind: 'not-computed',
      cells: [
        { sheet: 'Một', cell: 'B9' },
        { sheet: 'Một', cell: 'B8' },
      ],
    },
  });
});

test('an error that the function itself gave, and an empty text, are values', () => {
  const given =
    '<c r="B1" t="e"><f>PAR.SO(A1)</f><v>#N/A</v></c><c r="B2" t="str"><f>PAR.SO(A2)</f><v></v></c>';
  expect(finaliseWorkbook(workbook(given)).kind).toBe('ok');
});

test('a workbook without such functions keeps every part to the byte', () => {
  const before = unzipSync(workbook(NATIVE));
  const { parts, replaced } = copied(workbook(NATIVE));
  expect(replaced).toEqual([]);
  for (const [name, part] of Object.entries(before))
    expect(parts.get(name)).toBe(new TextDecoder().decode(part));
});

test('what is no workbook is refused', () => {
  expect(finaliseWorkbook(new Uint8Array([1, 2, 3]))).toEqual({
    kind: 'failed',
    error: { kind: 'cannot-open', because: 'not-a-workbook' },
  });
});
