// The host's workbook as an .xlsx file: contents, looks, tables, names, validations, conditional formats, panes, print
// set-up, protection. Charts are left out.

import ExcelJS, { type CellValue as FileValue, type Worksheet } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { addressOf, area, boundingArea, columnCount, rowCount, type Area } from '../model/a1';
import { isErrorValue, type Cell, type CellValue } from '../model/cell';
import type { Plain, TablePart, ValidationPart } from '../model/parts';
import { columnOf, rowOf, type HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { writeConditionalFormats } from './conditional-formats';
import { withNames } from './defined-names';
import { withDocumentProperties } from './document-properties';
import { styleOf } from './look';
import { fixedParts } from './fixed-parts';

const POINTS_A_CHARACTER = 5.25;
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export async function writeXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) writeSheet(workbook, sheet, file);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const named = withNames(
    unzipSync(bytes),
    workbook.names.map(item => ({
      name: item.name,
      sheetIndex: item.scope ? workbook.sheets.indexOf(item.scope) : null,
      refersTo: item.formula.slice(1),
      hidden: !item.visible,
      comment: item.comment,
    })),
  );
  return zipSync(withDocumentProperties(fixedParts(named), workbook.customProperties), { level: 6 });
}

function writeSheet(workbook: HostWorkbook, sheet: HostSheet, file: ExcelJS.Workbook): void {
  const target = file.addWorksheet(sheet.name, { state: STATES[sheet.visibility] });
  if (sheet.tabColor !== '') target.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  const { rows, columns } = sheet.freeze;
  target.views = [
    rows + columns > 0
      ? { state: 'frozen', ySplit: rows, xSplit: columns, showGridLines: sheet.showGridlines }
      : { state: 'normal', showGridLines: sheet.showGridlines },
  ];
  for (const table of workbook.tablesOf(sheet)) writeTable(table, target);
  const spills = spillsOf(sheet);
  for (const [key, cell] of sheet.cells) writeCell(sheet, key, cell, spills.get(key), target);
  for (const merge of sheet.merges) target.mergeCells(addressOf(merge));
  for (const [column, line] of sheet.columns) {
    const place = target.getColumn(column + 1);
    if (line.size !== undefined) place.width = line.size / POINTS_A_CHARACTER;
    if (line.hidden) place.hidden = true;
  }
  for (const [row, line] of sheet.rows) {
    if (line.size !== undefined) target.getRow(row + 1).height = line.size;
    if (line.hidden) target.getRow(row + 1).hidden = true;
  }
  for (const part of sheet.validations) writeValidation(part, target);
  writeConditionalFormats(sheet, target);
  writePrintSetup(sheet, target);
  if (sheet.protection) writeProtection(sheet, target);
}

const fileValue = (value: CellValue): FileValue => {
  if (isErrorValue(value)) return { error: value.error as ExcelJS.CellErrorValue['error'] };
  return value;
};

/** The block that each spilled formula fills, by the cell of the formula. */
function spillsOf(sheet: HostSheet): ReadonlyMap<number, Area> {
  const spills = new Map<number, Area>();
  for (const [key, { spilledFrom }] of sheet.cells) {
    if (spilledFrom === undefined) continue;
    const [row, column] = [rowOf(spilledFrom), columnOf(spilledFrom)];
    const block = spills.get(spilledFrom) ?? area(row, column, row, column);
    spills.set(spilledFrom, boundingArea(block, area(rowOf(key), columnOf(key), rowOf(key), columnOf(key))));
  }
  return spills;
}

/** As Excel keeps it: a formula that spills names its block, and every cell of the block holds its value. */
function writeCell(
  sheet: HostSheet,
  key: number,
  cell: Cell,
  spill: Area | undefined,
  target: Worksheet,
): void {
  const place = target.getCell(rowOf(key) + 1, columnOf(key) + 1);
  if (cell.formula !== undefined)
    place.value = {
      formula: cell.formula.slice(1),
      result: fileValue(cell.value),
      ...(spill ? { shareType: 'array', ref: addressOf(spill) } : {}),
    } as ExcelJS.CellFormulaValue;
  else if (cell.value !== null) place.value = fileValue(cell.value);
  place.style = styleOf(cell.format ?? sheet.inheritedFormat(rowOf(key), columnOf(key)));
}

function writeTable(table: TablePart, target: Worksheet): void {
  const rows = rowCount(table.area) - 1;
  target.addTable({
    name: table.name,
    ref: addressOf({ ...table.area, bottom: table.area.top, right: table.area.left }),
    headerRow: table.showHeaders,
    totalsRow: false,
    style: {
      theme: table.style as NonNullable<ExcelJS.TableStyleProperties['theme']>,
      showRowStripes: table.showBandedRows,
    },
    columns: table.columns.map(column => ({ name: column.name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: rows }, () => Array.from({ length: columnCount(table.area) }, () => null)),
  });
}

const KINDS: Readonly<Record<string, ExcelJS.DataValidation['type']>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
};

const formulaText = (value: Plain | undefined): string => String(value ?? '').replace(/^=/, '');

function writeValidation(part: ValidationPart, target: Worksheet): void {
  const [kind = '', content] = Object.entries(part.rule)[0] ?? [];
  const type = KINDS[kind];
  if (!type || typeof content !== 'object' || content === null) return;
  const details = content as Readonly<Record<string, Plain>>;
  const source = String(details['source'] ?? '');
  const list = source.startsWith('=') ? source.slice(1) : `"${source}"`;
  const formulae =
    type === 'list'
      ? [list]
      : [formulaText(details['formula1'] ?? details['formula']), formulaText(details['formula2'])].filter(
          text => text !== '',
        );
  const operator = String(details['operator'] ?? 'Between');
  const validation = {
    type,
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
    formulae,
    allowBlank: part.ignoreBlanks,
    showErrorMessage: true,
    error: String(part.errorAlert['message'] ?? ''),
    errorTitle: String(part.errorAlert['title'] ?? ''),
    prompt: String(part.prompt['message'] ?? ''),
    promptTitle: String(part.prompt['title'] ?? ''),
  };
  const all = (target as unknown as { dataValidations: { add(address: string, value: object): void } })
    .dataValidations;
  for (const area of part.areas) all.add(addressOf(area), validation);
}

function writePrintSetup(sheet: HostSheet, target: Worksheet): void {
  const { details, titleRows, printAreas, rowBreaks } = sheet.pageLayout;
  if (details.get('Orientation') === 'Landscape') target.pageSetup.orientation = 'landscape';
  // Excel's number of A3 is one that the library's list leaves out.
  Object.assign(target.pageSetup, { paperSize: details.get('PaperSize') === 'A3' ? 8 : 9 });
  const zoom = details.get('Zoom');
  if (typeof zoom === 'object' && zoom !== null && 'horizontalFitToPages' in zoom) {
    target.pageSetup.fitToPage = true;
    target.pageSetup.fitToWidth = 1;
    const height = 'verticalFitToPages' in zoom ? zoom.verticalFitToPages : 1;
    target.pageSetup.fitToHeight = typeof height === 'number' ? height : 1;
  }
  if (titleRows) target.pageSetup.printTitlesRow = `${titleRows.top + 1}:${titleRows.bottom + 1}`;
  if (printAreas.length > 0) target.pageSetup.printArea = printAreas.map(addressOf).join('&&');
  for (const row of rowBreaks) target.getRow(row).addPageBreak();
}

function writeProtection(sheet: HostSheet, target: Worksheet): void {
  const options = sheet.protection?.options ?? {};
  Object.assign(target, {
    sheetProtection: {
      sheet: true,
      sort: options['allowSort'] === true,
      autoFilter: options['allowAutoFilter'] === true,
      formatColumns: options['allowFormatColumns'] === true,
      formatRows: options['allowFormatRows'] === true,
    },
  });
}
