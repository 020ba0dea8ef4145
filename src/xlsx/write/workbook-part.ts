// The part that lists a workbook's sheets and names.

import { absoluteAddress } from '../../core/addresses';
import { FORM_TAG_NAME } from '../../core/entries';
import {
  resolveSheetKeys,
  SHEET_TAG_NAME,
  type NameDeclaration,
  type SheetDeclaration,
  type SheetKey,
  type WorkbookDeclaration,
} from '../../workbook/declaration';
import { printTitleRows } from './sheet-part';
import { plainXmlText, xmlAttribute, XML_HEAD } from '../../ooxml/xml-text';

const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const definedName = (attributes: string, refersTo: string): string =>
  `<definedName ${attributes}>${plainXmlText(refersTo)}</definedName>`;

/**
 * Names scoped to a sheet of ours: its tag, what it prints, which rows every page repeats.
 * @param sheetIndex Place of the sheet in the workbook, from 0.
 */
export function sheetNames(sheet: SheetDeclaration, sheetIndex: number, name: string): readonly string[] {
  const scope = `localSheetId="${sheetIndex}"`;
  const names = [definedName(`name="${SHEET_TAG_NAME}" ${scope} hidden="1"`, `"${sheet.key}"`)];
  if (sheet.formTag !== undefined)
    names.push(definedName(`name="${FORM_TAG_NAME}" ${scope} hidden="1"`, `"${sheet.formTag}"`));
  const areas = sheet.print?.areas ?? [];
  if (areas.length > 0) {
    const blocks = areas.map(area => `${quotedSheet(name)}!${absoluteAddress(area)}`);
    names.push(definedName(`name="_xlnm.Print_Area" ${scope}`, blocks.join(',')));
  }
  if (sheet.print?.repeatRows)
    names.push(
      definedName(
        `name="_xlnm.Print_Titles" ${scope}`,
        `${quotedSheet(name)}!${printTitleRows(sheet.print.repeatRows)}`,
      ),
    );
  return names;
}

const workbookNames = (
  names: readonly NameDeclaration[],
  nameOf: (key: SheetKey) => string,
): readonly string[] =>
  names.map(({ name, refersTo, hidden }) =>
    definedName(
      `name="${xmlAttribute(name)}"${hidden === true ? ' hidden="1"' : ''}`,
      resolveSheetKeys(refersTo, nameOf),
    ),
  );

const stateAttribute = ({ visibility }: SheetDeclaration): string =>
  visibility === 'visible' ? '' : ` state="${visibility}"`;

/** Computes everything on opening: cached results are for readers that do not compute. */
export const CALCULATION = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';

export function workbookPart(declaration: WorkbookDeclaration, nameOf: (key: SheetKey) => string): string {
  const { sheets, names, lockStructure, activeSheet } = declaration;
  const entries = sheets.map(
    (sheet, index) =>
      `<sheet name="${xmlAttribute(sheet.caption)}" sheetId="${index + 1}"${stateAttribute(sheet)} r:id="rId${index + 1}"/>`,
  );
  const allNames = [
    ...sheets.flatMap((sheet, index) => sheetNames(sheet, index, sheet.caption)),
    ...workbookNames(names, nameOf),
  ];
  const active = sheets.findIndex(sheet => sheet.key === activeSheet);
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/>` +
    `${lockStructure ? '<workbookProtection lockStructure="1"/>' : ''}` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/></bookViews>` +
    `<sheets>${entries.join('')}</sheets>` +
    `${allNames.length === 0 ? '' : `<definedNames>${allNames.join('')}</definedNames>`}${CALCULATION}</workbook>`
  );
}
