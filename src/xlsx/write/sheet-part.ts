// The part of one sheet, assembled from its elements in the order that the schema wants.
// A port merges the elements of a sheet that exists with the declared ones before assembling.

import { a1 } from '../../core/addresses';
import type { ProtectionDeclaration, SheetDeclaration } from '../../workbook/declaration';
import { columnSizes, columnsXml, hasFolded } from './columns';
import { conditionalFormatXmls } from './conditional-formats';
import { printXml } from './print-setup';
import { draftCells } from './sheet-cells';
import { sheetDataXml, type CarriedData, type WorkbookContext } from './sheet-data';
import { validationXmls } from './validations';
import { XML_HEAD } from '../../ooxml/xml-text';

/** Every element of a worksheet, in the schema's order. */
export const SHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Said at each use, because a sheet that exists may not declare it at its root. */
const RELATION_NAMESPACE = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Whole elements by name; several of one name stand in one text. */
export type SheetElements = ReadonlyMap<string, string>;

/** Relations by which a sheet reaches its tables and its drawing. */
export interface SheetRelations {
  readonly tables: readonly string[];
  readonly drawing: string | null;
}

/** What a sheet that exists already brings along. */
export interface CarriedParts {
  readonly data?: CarriedData;
  readonly merges?: readonly string[];
  readonly validations?: readonly string[];
  readonly conditionalFormats?: readonly string[];
}

function sheetProperties(sheet: SheetDeclaration): string {
  const tab = sheet.tabColor === undefined ? '' : `<tabColor rgb="FF${sheet.tabColor}"/>`;
  const fit = sheet.print?.fitToWidth === true ? '<pageSetUpPr fitToPage="1"/>' : '';
  return tab + fit === '' ? '' : `<sheetPr>${tab}${fit}</sheetPr>`;
}

function paneXml({ rows, columns }: { rows: number; columns: number }): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const topLeft = a1(rows + 1, columns + 1);
  return (
    `<pane${splits} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/>`
  );
}

function sheetViews(sheet: SheetDeclaration, isActive: boolean): string {
  const attributes =
    (sheet.showGridLines === false ? ' showGridLines="0"' : '') + (isActive ? ' tabSelected="1"' : '');
  const pane = paneXml(sheet.freeze ?? { rows: 0, columns: 0 });
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** In the file a permission is a zero: 1 means that the act is locked. */
function protectionXml(protection: ProtectionDeclaration): string {
  const permitted = (name: string, allowed: boolean): string => (allowed ? ` ${name}="0"` : '');
  return (
    '<sheetProtection sheet="1" objects="1" scenarios="1"' +
    permitted('formatColumns', protection.allowFormatColumns) +
    permitted('formatRows', protection.allowFormatRows) +
    permitted('sort', protection.allowSort) +
    permitted('autoFilter', protection.allowFilter) +
    '/>'
  );
}

export const countedXml = (name: string, entries: readonly string[]): string =>
  entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

export const tablePartXml = (relation: string): string =>
  `<tablePart ${RELATION_NAMESPACE} r:id="${relation}"/>`;

const mergesOf = (sheet: SheetDeclaration): readonly string[] =>
  sheet.cells.flatMap(({ at, mergeTo }) =>
    mergeTo === undefined || mergeTo === at ? [] : [`<mergeCell ref="${at}:${mergeTo}"/>`],
  );

/** The declared elements of a sheet together with what it carries over. */
export function sheetElements(
  sheet: SheetDeclaration,
  relations: SheetRelations,
  context: WorkbookContext,
  isActive: boolean,
  carried: CarriedParts = {},
): SheetElements {
  const sizes = columnSizes(sheet);
  const drafts = draftCells(sheet);
  const print = sheet.print ? printXml(sheet.print) : null;
  return new Map([
    ['sheetPr', sheetProperties(sheet)],
    ['sheetViews', sheetViews(sheet, isActive)],
    [
      'sheetFormatPr',
      `<sheetFormatPr defaultRowHeight="15"${hasFolded(sizes) ? ' outlineLevelCol="1"' : ''}/>`,
    ],
    ['cols', columnsXml(sizes)],
    ['sheetData', sheetDataXml(drafts, sheet, sizes, context, carried.data)],
    ['sheetProtection', sheet.protection ? protectionXml(sheet.protection) : ''],
    ['mergeCells', countedXml('mergeCells', [...mergesOf(sheet), ...(carried.merges ?? [])])],
    [
      'conditionalFormatting',
      [
        ...conditionalFormatXmls(sheet.conditionalFormats, context),
        ...(carried.conditionalFormats ?? []),
      ].join(''),
    ],
    [
      'dataValidations',
      countedXml('dataValidations', [
        ...validationXmls(sheet.validations, context),
        ...(carried.validations ?? []),
      ]),
    ],
    ['printOptions', print?.printOptions ?? ''],
    ['pageMargins', print?.pageMargins ?? ''],
    ['pageSetup', print?.pageSetup ?? ''],
    ['headerFooter', print?.headerFooter ?? ''],
    ['rowBreaks', print?.rowBreaks ?? ''],
    [
      'drawing',
      relations.drawing === null ? '' : `<drawing ${RELATION_NAMESPACE} r:id="${relations.drawing}"/>`,
    ],
    ['tableParts', countedXml('tableParts', relations.tables.map(tablePartXml))],
  ]);
}

/** A new sheet's part. */
export function assembleSheet(elements: SheetElements): string {
  return `${XML_HEAD}${SHEET_ROOT}${SHEET_ORDER.map(name => elements.get(name) ?? '').join('')}</worksheet>`;
}

const SHEET_ROOT =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** `$1:$6` and the like for a sheet's reserved print names, without the sheet. */
export const printTitleRows = ([first, last]: readonly [number, number]): string => `$${first}:$${last}`;
