// Relations and content types: which part points at which, and what each part is.

import { xmlAttribute, XML_HEAD } from '../../ooxml/xml-text';
import type { Attributes } from './xml-tag';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const RELATION_TYPES = {
  officeDocument: `${OFFICE}/officeDocument`,
  coreProperties: `${PACKAGE}/relationships/metadata/core-properties`,
  extendedProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  table: `${OFFICE}/table`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  comments: `${OFFICE}/comments`,
  vmlDrawing: `${OFFICE}/vmlDrawing`,
} as const;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A relation as a part holds it. */
export interface PartRelation extends Relation {
  /** Path of the part; the address for an outside target. */
  readonly target: string;
  readonly isOutside: boolean;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The path of a target: it is relative to its source's folder, or absolute with a leading slash. */
function resolvedTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = (path.startsWith('/') ? path : folderOf(source) + path).split('/');
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else if (segment !== '' && segment !== '.') resolved.push(segment);
  }
  return resolved.join('/');
}

/** `../tables/table1.xml` from `xl/worksheets/sheet1.xml`: some readers know the targets only as Excel writes them. */
export function relativeTarget(source: string, path: string): string {
  const folders = source.split('/').slice(0, -1);
  const parts = path.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === parts[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

/** Of a `Relationship` element among the relations of `source`. */
export function relationOf(source: string, attributes: Attributes): PartRelation {
  const isOutside = attributes.get('TargetMode') === 'External';
  const target = attributes.get('Target') ?? '';
  return {
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type') ?? '',
    target: isOutside ? target : resolvedTarget(source, target),
    isOutside,
  };
}

export const relationXml = ({ id, type, target }: Relation): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${xmlAttribute(target)}"/>`;

export const relationsPart = (relations: readonly Relation[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.map(relationXml).join('')}</Relationships>`;

export const overrideXml = (part: string, contentType: string): string =>
  `<Override PartName="/${part}" ContentType="${contentType}"/>`;

export const contentTypesPart = (overrides: readonly string[]): string =>
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;

/** Where the relations of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationsPathOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}
