// A whole new workbook from its declaration, as the bytes of an .xlsx file.

import type { SheetDeclaration, SheetKey, WorkbookDeclaration } from '../../workbook/declaration';
import { partBytes, zipParts, type CompressionLevel } from '../package/archive';
import { chartPart } from './chart-part';
import { checkWorkbook } from './check-declaration';
import { DeclaredValues } from './declared-values';
import { corePropertiesPart, customPropertiesPart, extendedPropertiesPart } from './document-properties';
import { anchorXml, drawingPart } from './drawing-part';
import {
  CONTENT_TYPES,
  contentTypesPart,
  overrideXml,
  RELATION_TYPES,
  relationsPart,
  relationsPathOf,
  type Relation,
} from '../package/relations';
import { SharedStringTable } from './shared-strings';
import type { WorkbookContext } from './sheet-data';
import { assembleSheet, sheetElements } from './sheet-part';
import { WorkbookStyles } from './styles';
import { tablePart } from './table-part';
import { workbookPart } from './workbook-part';

export interface WriteOptions {
  /** 0 stores, 9 is smallest; 6 where absent. */
  readonly compression?: CompressionLevel;
}

/** Parts of a new workbook as they come, each with its type. */
class PartList {
  private readonly parts = new Map<string, string>();
  private readonly overrides: string[] = [];
  private readonly counts = new Map<string, number>();

  add(path: string, contentType: keyof typeof CONTENT_TYPES, xml: string): void {
    this.parts.set(path, xml);
    this.overrides.push(overrideXml(path, CONTENT_TYPES[contentType]));
  }

  addRelations(part: string, relations: readonly Relation[]): void {
    if (relations.length > 0) this.parts.set(relationsPathOf(part), relationsPart(relations));
  }

  /** Counts from 1 for each kind of part. */
  next(kind: 'table' | 'drawing' | 'chart'): number {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    return number;
  }

  zip(level: CompressionLevel): Uint8Array {
    const all = new Map([['[Content_Types].xml', partBytes(contentTypesPart(this.overrides))]]);
    for (const [path, xml] of this.parts) all.set(path, partBytes(xml));
    return zipParts(all, level);
  }
}

interface Workshop {
  readonly parts: PartList;
  readonly context: WorkbookContext;
  readonly values: DeclaredValues;
}

function addTables(sheet: SheetDeclaration, { parts, context }: Workshop): readonly Relation[] {
  return sheet.tables.map((table, index) => {
    const number = parts.next('table');
    parts.add(`xl/tables/table${number}.xml`, 'table', tablePart(table, number, context));
    return { id: `rId${index + 1}`, type: RELATION_TYPES.table, target: `../tables/table${number}.xml` };
  });
}

/** The sheet's drawing with its charts; null where it has none. */
function addDrawing(sheet: SheetDeclaration, { parts, context, values }: Workshop): Relation | null {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return null;
  const relations = charts.map((chart, index): Relation => {
    const number = parts.next('chart');
    parts.add(`xl/charts/chart${number}.xml`, 'chart', chartPart(chart, context, values));
    return { id: `rId${index + 1}`, type: RELATION_TYPES.chart, target: `../charts/chart${number}.xml` };
  });
  const path = `xl/drawings/drawing${parts.next('drawing')}.xml`;
  parts.add(
    path,
    'drawing',
    drawingPart(charts.map((chart, index) => anchorXml(chart, index + 1, `rId${index + 1}`))),
  );
  parts.addRelations(path, relations);
  return {
    id: `rId${sheet.tables.length + 1}`,
    type: RELATION_TYPES.drawing,
    target: `../${path.slice(3)}`,
  };
}

function addSheet(sheet: SheetDeclaration, number: number, isActive: boolean, workshop: Workshop): void {
  const { parts, context } = workshop;
  const tables = addTables(sheet, workshop);
  const drawing = addDrawing(sheet, workshop);
  const relations = { tables: tables.map(({ id }) => id), drawing: drawing?.id ?? null };
  const path = `xl/worksheets/sheet${number}.xml`;
  parts.add(path, 'worksheet', assembleSheet(sheetElements(sheet, relations, context, isActive)));
  parts.addRelations(path, drawing ? [...tables, drawing] : tables);
}

function addWorkbook(
  declaration: WorkbookDeclaration,
  parts: PartList,
  nameOf: (key: SheetKey) => string,
): void {
  const path = 'xl/workbook.xml';
  const count = declaration.sheets.length;
  parts.add(path, 'workbook', workbookPart(declaration, nameOf));
  parts.addRelations(path, [
    ...declaration.sheets.map((_, index) => ({
      id: `rId${index + 1}`,
      type: RELATION_TYPES.worksheet,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: `rId${count + 1}`, type: RELATION_TYPES.styles, target: 'styles.xml' },
    { id: `rId${count + 2}`, type: RELATION_TYPES.sharedStrings, target: 'sharedStrings.xml' },
  ]);
}

function addProperties({ title, customProperties }: WorkbookDeclaration, parts: PartList): void {
  const relations: Relation[] = [
    { id: 'rId1', type: RELATION_TYPES.officeDocument, target: 'xl/workbook.xml' },
    { id: 'rId2', type: RELATION_TYPES.coreProperties, target: 'docProps/core.xml' },
    { id: 'rId3', type: RELATION_TYPES.extendedProperties, target: 'docProps/app.xml' },
  ];
  parts.add('docProps/core.xml', 'coreProperties', corePropertiesPart(title));
  parts.add('docProps/app.xml', 'extendedProperties', extendedPropertiesPart());
  if (Object.keys(customProperties).length > 0) {
    parts.add('docProps/custom.xml', 'customProperties', customPropertiesPart(customProperties));
    relations.push({ id: 'rId4', type: RELATION_TYPES.customProperties, target: 'docProps/custom.xml' });
  }
  parts.addRelations('', relations);
}

function sheetNamer(sheets: readonly SheetDeclaration[]): (key: SheetKey) => string {
  const names = new Map(sheets.map(sheet => [sheet.key, sheet.caption]));
  return key => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`a reference names a sheet that is not declared: ${key}`);
    return name;
  };
}

/**
 * The bytes of an .xlsx file. The same declaration gives the same bytes.
 * Throws `DeclarationError`, or another error, when the declaration asks for what Excel would not open as it is.
 */
export function writeWorkbook(declaration: WorkbookDeclaration, options: WriteOptions = {}): Uint8Array {
  checkWorkbook(declaration);
  const { sheets, activeSheet } = declaration;
  const nameOf = sheetNamer(sheets);
  const context = { strings: new SharedStringTable(), styles: new WorkbookStyles(), nameOf };
  const parts = new PartList();
  const workshop = { parts, context, values: new DeclaredValues(sheets) };
  addProperties(declaration, parts);
  addWorkbook(declaration, parts, nameOf);
  sheets.forEach((sheet, index) => {
    addSheet(sheet, index + 1, sheet.key === activeSheet, workshop);
  });
  parts.add('xl/styles.xml', 'styles', context.styles.xml);
  parts.add('xl/sharedStrings.xml', 'sharedStrings', context.strings.xml);
  return parts.zip(options.compression ?? 6);
}
