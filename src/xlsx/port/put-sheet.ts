// Writes one sheet of ours into a workbook: a new one whole, an existing one element by element.

import type { SheetDeclaration } from '../../workbook/declaration';
import type { DeclaredValues } from '../write/declared-values';
import { CONTENT_TYPES } from '../package/relations';
import type { WorkbookContext } from '../write/sheet-data';
import { assembleSheet, countedXml, SHEET_ORDER, sheetElements, tablePartXml } from '../write/sheet-part';
import { tablePart } from '../write/table-part';
import { carriedParts, retainedExtensions, mergedColumns } from './carried-parts';
import type { WorkbookPackage } from '../package/workbook-package';
import { isOfficeColumn, type PlacedSheet } from './place-sheet';
import { tablesOf, type SheetFile, type ExistingTable } from './sheet-file';
import { putCharts } from './sheet-charts';
import { attributeOf, childNamed, rootOf, textOf, withChildren } from '../package/xml-elements';

export interface PutContext {
  readonly pack: WorkbookPackage;
  readonly context: WorkbookContext;
  readonly values: DeclaredValues;
}

function freeTableId(pack: WorkbookPackage): number {
  const ids = pack.pathsLike(/(^|\/)table[^/]*\.xml$/i).map(path => {
    const { open, name } = rootOf(pack.text(path));
    return name === 'table' ? Number(attributeOf(open, 'id')) : 0;
  });
  return Math.max(0, ...ids) + 1;
}

/** Formulas of calculated columns that are not ours, by caption. */
function officeFormulas(
  { columns }: SheetDeclaration['tables'][number],
  former: ExistingTable,
): ReadonlyMap<string, string> {
  const ours = new Set(columns.filter(({ key }) => !isOfficeColumn(key)).map(({ caption }) => caption));
  return new Map(
    former.columns.flatMap(column => {
      const caption = attributeOf(column, 'name') ?? '';
      const formula = childNamed(column, rootOf(column), 'calculatedColumnFormula');
      return formula === undefined || ours.has(caption) ? [] : [[caption, textOf(column, formula)] as const];
    }),
  );
}

/** Relations of all tables on the sheet, the office's behind ours. */
function putTables(
  sheet: SheetDeclaration,
  path: string,
  existing: readonly ExistingTable[],
  { pack, context }: PutContext,
): readonly string[] {
  const own = sheet.tables.map(table => {
    const former = existing.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (former) {
      pack.put(former.path, tablePart(table, former.id, context, officeFormulas(table, former)));
      return former.relation;
    }
    const id = freeTableId(pack);
    const part = pack.freePath('xl/tables/table', '.xml');
    pack.add(part, CONTENT_TYPES.table, tablePart(table, id, context));
    return pack.addRelation(path, 'table', part);
  });
  const ours = new Set(own);
  return [...own, ...existing.map(({ relation }) => relation).filter(relation => !ours.has(relation))];
}

export function putNewSheet(sheet: SheetDeclaration, path: string, put: PutContext): void {
  const tables = putTables(sheet, path, [], put);
  const drawing = putCharts(put.pack, path, sheet, put.context, put.values);
  put.pack.put(path, assembleSheet(sheetElements(sheet, { tables, drawing }, put.context, false)));
}

/** Elements in which the declaration has the say; the others stay as the users left them. */
const DECLARED = [
  'sheetData',
  'sheetProtection',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
];
const PRINT = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'];

export function putExistingSheet(placed: PlacedSheet, path: string, file: SheetFile, put: PutContext): void {
  const { isIntact } = placed;
  const sheet = isIntact ? placed.sheet : { ...placed.sheet, validations: [], conditionalFormats: [] };
  const relations = putTables(sheet, path, tablesOf(put.pack, path), put);
  const drawing = putCharts(put.pack, path, sheet, put.context, put.values);
  const elements = sheetElements(
    sheet,
    { tables: relations, drawing },
    put.context,
    false,
    carriedParts(placed, file),
  );
  const replaced = new Map<string, string>([
    ['dimension', ''],
    ['cols', mergedColumns(sheet, file)],
    ...[...DECLARED, ...(sheet.print ? PRINT : [])].map(name => [name, elements.get(name) ?? ''] as const),
    ['tableParts', countedXml('tableParts', relations.map(tablePartXml))],
  ]);
  if (isIntact) replaced.set('extLst', retainedExtensions(file));
  put.pack.put(path, withChildren(file.xml, SHEET_ORDER, replaced));
}
