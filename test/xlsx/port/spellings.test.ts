/** @jest-environment jsdom */
// Whatever way a program spells its XML, patching gives a workbook that says the same.
import '../../support/complete-page';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyWithoutAddInFormulas, newXlsx, openXlsx, patchCells } from '../../../src/xlsx';
import { MAIN, packageOf, relations, sheetXml, workbookXml } from '../../support/package-by-hand';
import { respelled, whatItSays } from '../../support/respelled';
import { sampleWorkbook, tasksSheet } from '../../support/sample-declaration';

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

function spelledOtherwise(bytes: Uint8Array, seed: number, asTheyAre: readonly string[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content], index) => [
        name,
        isXml(name) && !asTheyAre.includes(name)
          ? strToU8(respelled(strFromU8(content), seed + index))
          : content,
      ]),
    ),
  );
}

const saidBy = (bytes: Uint8Array): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      isXml(name) ? whatItSays(strFromU8(content)) : strFromU8(content),
    ]),
  );

/** Patches the workbook as it is and as others would spell it. */
async function alwaysTheSame(
  bytes: Uint8Array,
  patch: (bytes: Uint8Array) => Promise<readonly [Uint8Array, unknown]> | readonly [Uint8Array, unknown],
  asTheyAre: readonly string[] = [],
): Promise<void> {
  const [plain, told] = await patch(bytes);
  const wanted = saidBy(plain);
  await fc.assert(
    fc.asyncProperty(fc.nat(), async seed => {
      const [other, alsoTold] = await patch(spelledOtherwise(bytes, seed, asTheyAre));
      expect(alsoTold).toEqual(told);
      expect(saidBy(other)).toEqual(wanted);
    }),
    { numRuns: 60, seed: 473 },
  );
}

const CELLS =
  '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>' +
  '<c r="B1" s="4" t="str"><f>PAR.KIEMTRA("VII.4",45,2018)&amp;"&lt;"</f><v>Đạt &lt;</v></c>' +
  '<c r="C1" cm="1"><f t="array" ref="C1:C2">_xldudf_PAR_MUCTIEU(D3:D4,2018)</f><v>40</v></c>' +
  '<c r="D1"><f ref="D1:E1" si="0" t="shared">PAR.SO(B6)</f><v>1</v></c><c r="E1"><f si="0" t="shared"></f><v>2</v></c>' +
  '<c r="F1" t="e"><f>PAR.SO(1)</f><v>#NAME?</v></c><c r="G1"><f>muc*2</f><v>80</v></c><c r="H1" s="2"></c>' +
  '<c r="I1" t="str"><f>"PAR.SO("&amp;B5</f><v>PAR.SO(1</v></c>';
const RULES =
  '<conditionalFormatting sqref="A1"><cfRule priority="1" type="expression"><formula>PAR.DAT("I.1",A1,2018)</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1"><cfRule priority="2" type="expression"><formula>B1&gt;2</formula></cfRule><cfRule priority="3" type="expression"><formula>PAR.SO(A1)&gt;2</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation sqref="C1" type="custom"><formula1>PAR.SO(C1)&gt;1</formula1></dataValidation><dataValidation sqref="D1" type="custom"><formula1>D1&gt;1</formula1></dataValidation></dataValidations>';
const NAMES =
  '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="muc">PAR.MUCTIEU("VII.4",2018)</definedName><definedName name="vung">Một!$A$1</definedName></definedNames>';
const TABLE = `<table xmlns="${MAIN}" id="1" name="t"><tableColumns count="2"><tableColumn id="1" name="a"><calculatedColumnFormula>PAR.SO(A1)</calculatedColumnFormula></tableColumn><tableColumn id="2" name="b"><calculatedColumnFormula>A1+1</calculatedColumnFormula></tableColumn></tableColumns></table>`;

test('functions of the add-in leave every spelling', async () => {
  const bytes = packageOf({
    'xl/worksheets/sheet1.xml': sheetXml(`<row r="1">${CELLS}</row>`, '', RULES),
    'xl/workbook.xml': workbookXml(NAMES),
    'xl/tables/table1.xml': TABLE,
  });
  const copy = (given: Uint8Array) => {
    const result = copyWithoutAddInFormulas(given);
    if (result.kind === 'failed') throw new Error(result.error);
    const { bytes: written, ...told } = result.value;
    return [written, told] as const;
  };
  expect(copy(bytes)[1]).toEqual({
    replaced: ['B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map(cell => ({ sheet: 'Một', cell })),
    uncomputed: [{ sheet: 'Một', cell: 'F1' }],
    names: ['muc'],
    rules: 3,
  });
  await alwaysTheSame(bytes, copy);
});

test('cells are marked and commented in every spelling, under comments that stand there', async () => {
  const bytes = packageOf({
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1" spans="1:2"><c r="A1" s="0"><v>1</v></c></row>'),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'comments', '../comments1.xml']),
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Sở &amp; ban</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Đã có &lt;</t></text></comment></commentList></comments>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fills count="1"><fill><patternFill patternType="none"></patternFill></fill></fills><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"></xf></cellXfs></styleSheet>`,
  });
  const highlights = new Map([
    [
      'Một',
      [
        { cell: 'A1', fillColor: 'FFC7CE', comment: 'Thiếu' },
        { cell: 'C3', fillColor: 'FFC7CE', comment: 'Trống' },
      ],
    ],
  ]);
  await alwaysTheSame(bytes, async given => {
    const result = await patchCells(given, { highlights, addSheets: [], author: 'Sở & ban' });
    if (result.kind === 'failed') throw new Error(result.error);
    return [result.value, null];
  });
});

test('a sheet of ours is written anew into every spelling, with what users typed', async () => {
  const first = newXlsx();
  await first.write({ put: sampleWorkbook().sheets, remove: [] });
  const write = async (given: Uint8Array) => {
    const opened = openXlsx(given);
    if (opened.kind === 'failed') throw new Error(opened.error);
    await opened.value.write({ put: [tasksSheet(5)], remove: [] });
    return [opened.value.bytes(), await opened.value.read()] as const;
  };
  // Formats are known again by their text: spelt otherwise they are added once more, and look the same.
  await alwaysTheSame(first.bytes(), write, ['xl/styles.xml']);
});
