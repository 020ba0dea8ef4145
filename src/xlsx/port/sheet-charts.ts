// Our charts on a sheet that may hold drawings of the office: ours are replaced, theirs stay.

import type { SheetDeclaration } from '../../workbook/declaration';
import { chartPart } from '../write/chart-part';
import type { DeclaredValues } from '../write/declared-values';
import { anchorXml, CHART_NAME, DRAWING_NAMESPACES, drawingPart } from '../write/drawing-part';
import { CONTENT_TYPES, RELATION_TYPES } from '../package/relations';
import type { WorkbookContext } from '../write/sheet-data';
import type { WorkbookPackage } from '../package/workbook-package';
import {
  attributeOf,
  attributesOf,
  childrenOf,
  elementsNamed,
  rootOf,
  textOf,
  withInner,
} from '../package/xml-elements';

function drawingOf(pack: WorkbookPackage, sheetPath: string): string | null {
  return pack.relationsOf(sheetPath).find(({ type }) => type === RELATION_TYPES.drawing)?.target ?? null;
}

/** What bears a shape's name, and what points at a chart. */
const NAMED = new Set(['cNvPr']);
const CHART = new Set(['chart']);

function removeOwnCharts(pack: WorkbookPackage, drawing: string): void {
  const xml = pack.text(drawing);
  const root = rootOf(xml);
  const anchors = childrenOf(xml, root).map(span => textOf(xml, span));
  const isOurs = (anchor: string): boolean =>
    elementsNamed(anchor, NAMED).some(({ open }) => attributeOf(open, 'name')?.startsWith(CHART_NAME));
  const charts = new Map(pack.relationsOf(drawing).map(({ id, target }) => [id, target]));
  for (const anchor of anchors.filter(isOurs)) {
    const [pointer] = elementsNamed(anchor, CHART);
    const relation = pointer && attributeOf(pointer.open, 'id');
    const chart = relation === undefined ? undefined : charts.get(relation);
    if (relation === undefined || chart === undefined) continue;
    for (const { target, isOutside } of pack.relationsOf(chart)) if (!isOutside) pack.remove(target);
    pack.removeRelation(drawing, relation);
    pack.remove(chart);
  }
  const retained = anchors.filter(anchor => !isOurs(anchor));
  pack.put(drawing, withInner(xml, root, retained.join('')));
}

/** Other programs name the same namespaces otherwise: an anchor among theirs declares its own prefixes. */
function withPrefixes(anchor: string, head: string): string {
  const missing = Object.entries(DRAWING_NAMESPACES)
    .filter(([prefix, namespace]) => attributesOf(head).get(`xmlns:${prefix}`) !== namespace)
    .map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`);
  return anchor.replace(/^<[\w:]+/, tag => `${tag}${missing.join('')}`);
}

/** The id of the sheet's relation to its drawing; null where it has none. */
export function putCharts(
  pack: WorkbookPackage,
  sheetPath: string,
  sheet: SheetDeclaration,
  context: WorkbookContext,
  values: DeclaredValues,
): string | null {
  const existing = drawingOf(pack, sheetPath);
  if (existing !== null) removeOwnCharts(pack, existing);
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return existing === null ? null : pack.addRelation(sheetPath, 'drawing', existing);
  const drawing = existing ?? pack.freePath('xl/drawings/drawing', '.xml');
  if (existing === null) pack.add(drawing, CONTENT_TYPES.drawing, drawingPart([]));
  const anchors = charts.map((chart, index) => {
    const path = pack.freePath('xl/charts/chart', '.xml');
    pack.add(path, CONTENT_TYPES.chart, chartPart(chart, context, values));
    return anchorXml(chart, index + 1, pack.addRelation(drawing, 'chart', path));
  });
  const xml = pack.text(drawing);
  const root = rootOf(xml);
  const known = anchors.map(anchor => withPrefixes(anchor, root.open));
  pack.put(drawing, withInner(xml, root, xml.slice(root.innerStart, root.innerEnd) + known.join('')));
  return pack.addRelation(sheetPath, 'drawing', drawing);
}
