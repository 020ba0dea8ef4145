// What people do to a workbook by hand, done to the bytes of a file, for the contract suite of the port.
import { rangesMeet, a1, positionOf } from '../../src/core/addresses';
import type { CellContent, SheetDeclaration } from '../../src/workbook/declaration';
import { writeWorkbook } from '../../src/xlsx';
import { WorkbookPackage } from '../../src/xlsx/package/workbook-package';
import { existingStrings } from '../../src/xlsx/port/existing-strings';
import { cellContent, readSheetFile, tablesOf } from '../../src/xlsx/port/sheet-file';
import { readWorkbookFile } from '../../src/xlsx/port/workbook-file';

const CUSTOM = 'docProps/custom.xml';

/** The bytes of a workbook, taken apart and put together at every act. */
export class FileByHand {
  private readonly pack: WorkbookPackage;

  constructor(bytes: Uint8Array) {
    const opened = WorkbookPackage.open(bytes);
    if (opened.kind === 'failed') throw new Error(opened.error);
    this.pack = opened.value;
  }

  get bytes(): Uint8Array {
    return this.pack.zip();
  }

  private pathOf(sheet: string): string {
    const found = readWorkbookFile(this.pack).sheets.find(({ name }) => name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found.path;
  }

  private editWorkbook(edit: (xml: string) => string): void {
    this.pack.put(this.pack.workbookPath, edit(this.pack.text(this.pack.workbookPath)));
  }

  rename(from: string, to: string): void {
    this.editWorkbook(xml => xml.replace(` name="${from}"`, ` name="${to}"`));
  }

  lockStructure(): void {
    this.editWorkbook(xml => xml.replace(/<workbookPr[^>]*\/>/, '$&<workbookProtection lockStructure="1"/>'));
  }

  type(sheet: string, cell: string, content: string | number, formulas = false): void {
    const path = this.pathOf(sheet);
    const { row, column } = positionOf(cell);
    const file = readSheetFile(this.pack, path);
    const rows = new Map([...file.rows].map(([number, { cells }]) => [number, new Map(cells)]));
    const cells = rows.get(row) ?? new Map<number, string>();
    const style = /\ss="(\d+)"/.exec(cells.get(column) ?? '')?.[0] ?? '';
    const value =
      typeof content === 'number'
        ? `<c r="${cell}"${style}><v>${content}</v></c>`
        : content.startsWith('=') && formulas
          ? `<c r="${cell}"${style}><f>${content.slice(1)}</f></c>`
          : `<c r="${cell}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;
    rows.set(row, cells.set(column, value));
    const data = [...rows]
      .sort(([one], [other]) => one - other)
      .map(([number, own]) => {
        const inOrder = [...own].sort(([one], [other]) => one - other).map(([, xml]) => xml);
        return `<row r="${number}"${file.rows.get(number)?.attributes ?? ''}>${inOrder.join('')}</row>`;
      });
    this.pack.put(
      path,
      file.xml.replace(
        /<sheetData\/>|<sheetData>.*<\/sheetData>/s,
        `<sheetData>${data.join('')}</sheetData>`,
      ),
    );
  }

  /** At the right of a table: caption and rows. A formula that every row holds is the column's. */
  addColumn(sheet: string, table: string, cells: readonly (string | number | null)[]): void {
    const existing = tablesOf(this.pack, this.pathOf(sheet)).find(({ name }) => name === table);
    if (!existing) throw new Error(`no table ${table}`);
    const { firstRow, lastRow, firstColumn, lastColumn } = existing.range;
    const [caption, first] = cells;
    const isCalculated = cells.slice(1).every(cell => typeof cell === 'string' && cell.startsWith('='));
    const formula = isCalculated
      ? `<calculatedColumnFormula>${String(first).slice(1)}</calculatedColumnFormula>`
      : '';
    const range = `${a1(firstRow, firstColumn)}:${a1(lastRow, lastColumn + 1)}`;
    const id = lastColumn - firstColumn + 2;
    this.pack.put(
      existing.path,
      this.pack
        .text(existing.path)
        .replace(/ ref="[^"]*"/g, ` ref="${range}"`)
        .replace(/(<tableColumns count=")\d+/, `$1${id}`)
        .replace('</tableColumns>', `<tableColumn id="${id}" name="${caption}">${formula}</tableColumn>$&`),
    );
    cells.forEach((cell, index) => {
      if (cell !== null) this.type(sheet, a1(firstRow + index, lastColumn + 1), cell, true);
    });
  }

  contentAt(sheet: string, cell: string): CellContent {
    const { row, column } = positionOf(cell);
    const file = readSheetFile(this.pack, this.pathOf(sheet));
    return cellContent(file.rows.get(row)?.cells.get(column), existingStrings(this.pack).texts);
  }

  copySheet(name: string, copy: string): void {
    const from = this.pack.text(this.pathOf(name)).replace(/<tableParts.*<\/tableParts>/s, '');
    const path = this.pack.freePath('xl/worksheets/sheet', '.xml');
    this.pack.add(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml', from);
    const id = this.pack.addRelation(this.pack.workbookPath, 'worksheet', path);
    const { sheets, names } = readWorkbookFile(this.pack);
    const tag = names.find(entry => entry.sheet === this.pathOf(name))?.body ?? '';
    this.editWorkbook(xml =>
      xml
        .replace('</sheets>', `<sheet name="${copy}" sheetId="90" r:id="${id}"/></sheets>`)
        .replace(
          '</definedNames>',
          `<definedName name="_PAR_SHEET" localSheetId="${sheets.length}" hidden="1">${tag}</definedName></definedNames>`,
        ),
    );
  }

  deleteTable(sheet: string, table: string): void {
    const path = this.pathOf(sheet);
    const existing = tablesOf(this.pack, path).find(({ name }) => name === table);
    if (!existing) throw new Error(`no table ${table}`);
    this.pack.removeRelation(path, existing.relation);
    this.pack.remove(existing.path);
    const isOurs = (cell: string): boolean => {
      const { row, column } = positionOf(cell);
      const place = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      return rangesMeet(place, existing.range);
    };
    const xml = this.pack
      .text(path)
      .replace(/<tableParts.*<\/tableParts>/s, '')
      .replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell, reference: string) =>
        isOurs(reference) ? '' : cell,
      );
    this.pack.put(path, xml);
  }

  /** Turns a table into a plain range: its cells stay. */
  forgetTable(sheet: string, table: string): void {
    const path = this.pathOf(sheet);
    const existing = tablesOf(this.pack, path).find(({ name }) => name === table);
    if (!existing) throw new Error(`no table ${table}`);
    this.pack.removeRelation(path, existing.relation);
    this.pack.remove(existing.path);
    this.pack.put(path, this.pack.text(path).replace(/<tableParts.*<\/tableParts>/s, ''));
  }

  /** The hidden name of a sheet; null takes it away. */
  setTag(sheet: string, refersTo: string | null): void {
    const index = readWorkbookFile(this.pack).sheets.findIndex(({ name }) => name === sheet);
    const isTag = (open: string): boolean =>
      open.includes('name="_PAR_SHEET"') && open.includes(`localSheetId="${index}"`);
    let found = false;
    this.editWorkbook(xml =>
      xml
        .replace(/(<definedName [^>]*>)[^<]*<\/definedName>/g, (whole, open: string) => {
          if (!isTag(open)) return whole;
          found = true;
          return refersTo === null ? '' : `${open}${refersTo}</definedName>`;
        })
        .replace('<definedNames></definedNames>', ''),
    );
    if (!found) throw new Error(`no mark on ${sheet}`);
  }

  documentProperties(): Readonly<Record<string, string>> {
    if (!this.pack.has(CUSTOM)) return {};
    const found = this.pack.text(CUSTOM).matchAll(/ name="([^"]*)"><vt:\w+[^>]*>([^<]*)</g);
    return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
  }

  setDocumentProperty(name: string, value: string | null): void {
    if (!this.pack.has(CUSTOM)) {
      this.pack.add(
        CUSTOM,
        'application/vnd.openxmlformats-officedocument.custom-properties+xml',
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>',
      );
      this.pack.addRelation('', 'customProperties', CUSTOM);
    }
    const xml = this.pack.text(CUSTOM).replace(new RegExp(`<property [^>]*name="${name}".*?</property>`), '');
    const added = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="${name}"><vt:lpwstr>${value ?? ''}</vt:lpwstr></property>`;
    this.pack.put(CUSTOM, value === null ? xml : xml.replace('</Properties>', `${added}</Properties>`));
  }

  /** The sheet's part and those it points at. */
  everythingOf(sheet: string): unknown {
    const path = this.pathOf(sheet);
    return [this.pack.text(path), ...this.pack.relationsOf(path).map(({ target }) => this.pack.text(target))];
  }

  /** A sheet that bears no mark. */
  addSheet(name: string, cells: Readonly<Record<string, string | number>>): void {
    const path = this.pack.freePath('xl/worksheets/sheet', '.xml');
    this.pack.add(
      path,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    );
    const id = this.pack.addRelation(this.pack.workbookPath, 'worksheet', path);
    this.editWorkbook(xml =>
      xml.replace('</sheets>', `<sheet name="${name}" sheetId="91" r:id="${id}"/></sheets>`),
    );
    for (const [cell, content] of Object.entries(cells)) this.type(name, cell, content);
  }
}

const notebook: SheetDeclaration = {
  key: 'foreign',
  caption: 'Sổ tay',
  visibility: 'visible',
  cells: [{ at: 'A1', content: 'của phòng', style: 'label' }],
  tables: [],
  validations: [],
  conditionalFormats: [],
};

/** A workbook of the office: one sheet "Sổ tay" that bears no mark. */
export function officeWorkbook(): Uint8Array {
  const bytes = writeWorkbook({
    sheets: [notebook],
    names: [],
    title: 'Sổ của phòng',
    customProperties: {},
    lockStructure: false,
    activeSheet: 'foreign',
  });
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'failed') throw new Error(opened.error);
  const pack = opened.value;
  pack.put('xl/workbook.xml', pack.text('xl/workbook.xml').replace(/<definedNames>.*<\/definedNames>/s, ''));
  return pack.zip();
}
