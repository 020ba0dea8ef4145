// An .xlsx file as a workbook of the host, for trying the add-in on one's own files: contents, looks, tables, names,
// validations, conditional formats, panes, protection. Charts, images and pivot tables are left out.

import ExcelJS, { type CellValue as FileValue, type Worksheet } from 'exceljs';
import { parseArea, type Area } from '../model/a1';
import type { Cell, CellValue } from '../model/cell';
import { addName } from '../model/names';
import type { Plain } from '../model/parts';
import { cellKey, columnOf, rowOf, type HostSheet } from '../model/sheet';
import { addSheet } from '../model/sheets';
import { addTable, renameTable } from '../model/tables';
import { HostWorkbook, type Culture } from '../model/workbook';
import { readConditionalFormats } from './conditional-formats';
import { sharedFormats } from './look';
import { readNames } from './defined-names';
import { readDocumentProperties } from './document-properties';

const POINTS_A_CHARACTER = 5.25;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Throws an `Error` with ExcelJS' reason when the file cannot be read. */
export async function readXlsx(bytes: Uint8Array, name: string, culture: Culture): Promise<HostWorkbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  if (file.worksheets.length === 0) throw new Error('the file holds no worksheet');
  const workbook = new HostWorkbook(culture);
  workbook.name = name;
  workbook.sheets.length = 0;
  const formatOf = sharedFormats();
  for (const source of file.worksheets) readSheet(workbook, source, formatOf);
  const first = workbook.sheets.find(sheet => sheet.visibility === 'Visible') ?? workbook.sheets[0];
  if (first) workbook.activeSheet = first;
  for (const item of readNames(bytes)) {
    if (item.name.startsWith('_xlnm.')) continue;
    const scope = item.sheetIndex === null ? null : (workbook.sheets[item.sheetIndex] ?? null);
    addName(workbook, scope, item.name, `=${item.refersTo}`, item.comment).visible = !item.hidden;
  }
  for (const [key, value] of readDocumentProperties(bytes)) workbook.customProperties.set(key, value);
  workbook.needsCalculation = true;
  return workbook;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function readSheet(
  workbook: HostWorkbook,
  source: Worksheet,
  formatOf: ReturnType<typeof sharedFormats>,
): void {
  const sheet = addSheet(workbook, source.name);
  sheet.visibility = VISIBILITY[source.state] ?? 'Visible';
  source.eachRow({ includeEmpty: false }, row => {
    if (row.height) sheet.row(row.number - 1).size = row.height;
    if (row.hidden) sheet.row(row.number - 1).hidden = true;
    row.eachCell({ includeEmpty: true }, cell => {
      if (cell.isMerged && cell.master !== cell) return;
      sheet.setCell(row.number - 1, Number(cell.col) - 1, {
        ...contentOf(cell.value, cell.formula),
        format: formatOf(cell),
      });
    });
  });
  source.columns?.forEach((column, index) => {
    if (column.width) sheet.column(index).size = column.width * POINTS_A_CHARACTER;
    if (column.hidden) sheet.column(index).hidden = true;
  });
  sheet.merges = (source.model.merges as unknown as string[]).flatMap(text => parseArea(text) ?? []);
  const [view] = source.views;
  if (view?.state === 'frozen') sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.showGridlines = view?.showGridLines ?? true;
  readSpills(sheet, source);
  readTables(workbook, sheet, source);
  readValidations(sheet, source);
  readConditionalFormats(workbook, sheet, source);
  readProtection(sheet, source);
}

/** Cells of a block that a formula fills are the formula's, not the user's: a constant there would be in its way. */
function readSpills(sheet: HostSheet, source: Worksheet): void {
  source.eachRow(row =>
    row.eachCell(({ value, col }) => {
      const array = value as { readonly shareType?: string; readonly ref?: string } | null;
      const block = array?.shareType === 'array' ? parseArea(array.ref ?? '') : null;
      if (!block) return;
      const origin = cellKey(row.number - 1, Number(col) - 1);
      for (const [key, cell] of sheet.cells)
        if (key !== origin && inside(block, key)) sheet.cells.set(key, { ...cell, spilledFrom: origin });
    }),
  );
}

const inside = ({ top, left, bottom, right }: Area, key: number): boolean =>
  rowOf(key) >= top && rowOf(key) <= bottom && columnOf(key) >= left && columnOf(key) <= right;

function plainValue(value: FileValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(run => run.text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return plainValue(value.result as FileValue);
  return null;
}

function contentOf(value: FileValue, formula: string | undefined): Cell {
  const content = plainValue(value);
  if (!formula) return { value: content };
  return { value: content ?? { error: '#BUSY!' }, formula: `=${formula}` };
}

interface FileTable {
  readonly table?: {
    readonly name: string;
    readonly tableRef: string;
    readonly style?: { readonly theme?: string; readonly showRowStripes?: boolean };
  };
}

function readTables(workbook: HostWorkbook, sheet: HostSheet, source: Worksheet): void {
  for (const { table: model } of source.getTables() as unknown as FileTable[]) {
    const area = model && parseArea(model.tableRef);
    if (!area) continue;
    const table = addTable(workbook, sheet, area, true);
    renameTable(workbook, table, model.name);
    table.style = model.style?.theme ?? table.style;
    table.showBandedRows = model.style?.showRowStripes ?? true;
  }
}

const RULES: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
};

const asText = (value: unknown): Plain =>
  value instanceof Date
    ? (value.getTime() - EPOCH) / DAY
    : typeof value === 'number'
      ? value
      : String(value ?? '');

function readValidations(sheet: HostSheet, source: Worksheet): void {
  const model = (
    source as unknown as { dataValidations?: { model?: Record<string, ExcelJS.DataValidation> } }
  ).dataValidations?.model;
  for (const [address, validation] of Object.entries(model ?? {})) {
    const area = parseArea(address.replace(/^range:/, ''));
    const kind = RULES[validation.type];
    if (!area || !kind) continue;
    const [first, second] = validation.formulae ?? [];
    const operator = validation.operator ?? 'between';
    const rule: Record<string, Plain> =
      kind === 'list'
        ? {
            inCellDropDown: true,
            source: /^"/.test(String(first)) ? String(first).slice(1, -1) : `=${String(first)}`,
          }
        : kind === 'custom'
          ? { formula: `=${String(first)}` }
          : {
              formula1: asText(first),
              ...(second === undefined ? {} : { formula2: asText(second) }),
              operator: operator.charAt(0).toUpperCase() + operator.slice(1),
            };
    sheet.validations.push({
      areas: [area],
      rule: { [kind]: rule },
      errorAlert: {
        message: validation.error ?? '',
        title: validation.errorTitle ?? '',
        showAlert: true,
        style: 'Stop',
      },
      prompt: { message: validation.prompt ?? '', title: validation.promptTitle ?? '', showPrompt: true },
      ignoreBlanks: validation.allowBlank ?? true,
    });
  }
}

function readProtection(sheet: HostSheet, source: Worksheet): void {
  const model = (
    source as unknown as { sheetProtection?: { sheet?: boolean; sort?: boolean; autoFilter?: boolean } }
  ).sheetProtection;
  if (!model?.sheet) return;
  sheet.protection = {
    options: { allowSort: model.sort === true, allowAutoFilter: model.autoFilter === true },
    password: null,
  };
}
