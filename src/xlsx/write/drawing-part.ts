// The part that places a sheet's charts: from one cell to another, moving and growing with them.

import { positionOf } from '../../core/addresses';
import type { ChartDeclaration } from '../../workbook/declaration';
import { xmlAttribute, XML_HEAD } from '../../ooxml/xml-text';

/** Our charts bear this before their number, by which a port knows them again. */
export const CHART_NAME = 'PAR chart ';

/** The prefixes that an anchor uses. */
export const DRAWING_NAMESPACES = {
  xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
} as const;

const DRAWING_ROOT = `<xdr:wsDr xmlns:xdr="${DRAWING_NAMESPACES.xdr}" xmlns:a="${DRAWING_NAMESPACES.a}">`;

function cornerXml(name: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/** One chart's anchor. `to` is the last cell that it covers. */
export function anchorXml(chart: ChartDeclaration, id: number, relation: string): string {
  const from = positionOf(chart.from);
  const to = positionOf(chart.to);
  return (
    `<xdr:twoCellAnchor>${cornerXml('from', from.row - 1, from.column - 1)}${cornerXml('to', to.row, to.column)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id + 1}" name="${CHART_NAME}${id}" ` +
    `descr="${xmlAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

export const drawingPart = (anchors: readonly string[]): string =>
  `${XML_HEAD}${DRAWING_ROOT}${anchors.join('')}</xdr:wsDr>`;
