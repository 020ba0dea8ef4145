// The part of one native chart of a paper: columns or stacked columns whose values stand in the part itself, since a paper
// has no workbook behind it. Word and LibreOffice draw it, and a reader may restyle it.

import { decimalComma } from '../../texts/numbers';
import type { PaperChart } from '../paper';
import { FONT } from './text';

/** Told apart also in black and white and by the colour-blind. */
const COLORS = ['1F4E79', 'D9822B', '8A94A6', '9B3D5A', '4C8C6B', 'C9B458'];
const GRID = 'D5DAE1';
const AXES = '<c:axId val="50010001"/><c:axId val="50010002"/>';
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);

const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const letters = (size: number, bold: boolean): string =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${fill('000000')}<a:latin typeface="${FONT}"/></a:defRPr>`;

const textLook = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(12, true)}</a:pPr><a:r>` +
  `<a:rPr lang="vi-VN" sz="1200" b="1">${fill('000000')}<a:latin typeface="${FONT}"/></a:rPr>` +
  `<a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const pointsXml = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
    )
    .join('');

const labels = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textLook(9)}` +
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** Zero is not written over: a column that is not there needs no number. */
const labelFormat = ({ unit }: PaperChart): string => (unit === '%' ? '0.00"%";;' : '0;;');

function seriesXml(chart: PaperChart, index: number): string {
  const series = chart.series[index];
  if (!series) return '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(series.name)}</c:v></c:tx>` +
    `<c:spPr>${fill(COLORS[index % COLORS.length] ?? GRID)}</c:spPr><c:invertIfNegative val="0"/>` +
    `${chart.kind === 'column' ? labels(labelFormat(chart)) : ''}` +
    `<c:cat><c:strLit>${pointsXml(chart.categories)}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>General</c:formatCode>${pointsXml(series.values)}</c:numLit></c:val></c:ser>`
  );
}

function plotXml(chart: PaperChart): string {
  const isStacked = chart.kind === 'stackedColumn';
  const line = `<c:spPr><a:ln w="9525">${fill(GRID)}</a:ln></c:spPr>`;
  const most = chart.unit === '%' ? '<c:max val="100"/>' : '';
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${chart.series.map((_, index) => seriesXml(chart, index)).join('')}<c:gapWidth val="60"/>` +
    `${isStacked ? '<c:overlap val="100"/>' : ''}${AXES}</c:barChart>` +
    `<c:catAx><c:axId val="50010001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textLook(9)}<c:crossAx val="50010002"/>` +
    `<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="50010002"/><c:scaling><c:orientation val="minMax"/>${most}<c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${line}</c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${textLook(9)}<c:crossAx val="50010001"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

/** The XML of the chart's part. */
export function chartPart(chart: PaperChart): string {
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(10)}</c:legend>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart)}</c:plotArea>` +
    `${chart.series.length > 1 ? legend : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** What a program that reads the paper aloud says of the chart: every value with its category. */
export const chartInWords = ({ title, categories, series, unit }: PaperChart): string =>
  `${title}: ${series
    .map(({ name, values }) => {
      const parts = values.map((value, index) =>
        value === null ? '' : `${categories[index] ?? ''} ${decimalComma(value)}${unit}`,
      );
      return `${name}: ${parts.filter(part => part !== '').join(', ')}`;
    })
    .join('; ')}`;
