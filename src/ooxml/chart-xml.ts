// The XML of native charts (DrawingML), the same in a workbook and in a paper: title, axes, legend and what holds them. What
// the series are made of differs: a workbook refers to its cells, a paper holds its values.

import { plainXmlText } from './xml-text';

const GRID_COLOR = 'D5DAE1';
const AXES = '<c:axId val="50010001"/><c:axId val="50010002"/>';

export interface ChartLook {
  readonly font: string;
  /** Of letters, six hex digits. */
  readonly ink: string;
  readonly colors: readonly string[];
  /** Points. */
  readonly titleSize: number;
  readonly axisSize: number;
}

type ChartKind = 'column' | 'stackedColumn' | 'bar' | 'line';

/** The ends of the value axis; null leaves an end to the program that draws. */
interface ValueEnds {
  readonly max: number | null;
  readonly min: number | null;
}

interface ChartFrame {
  readonly kind: ChartKind;
  readonly title: string;
  /** XML of the series, in order. */
  readonly series: readonly string[];
  readonly ends: ValueEnds | null;
}

export const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

export const seriesColor = ({ colors, ink }: ChartLook, index: number): string =>
  colors[index % colors.length] ?? ink;

const letters = ({ ink, font }: ChartLook, size: number, bold: boolean): string =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(ink)}<a:latin typeface="${font}"/></a:defRPr>`;

export const textLook = (look: ChartLook, size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(look, size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const titleXml = (title: string, look: ChartLook): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(look, look.titleSize, true)}</a:pPr>` +
  `<a:r><a:rPr lang="vi-VN" sz="${look.titleSize * 100}" b="1">${solid(look.ink)}<a:latin typeface="${look.font}"/></a:rPr>` +
  `<a:t>${plainXmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** Points of a cache or a literal; `null` has none. */
export const pointsXml = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${plainXmlText(String(value))}</c:v></c:pt>`,
    )
    .join('');

function plotXml({ kind, series }: ChartFrame): string {
  const all = series.join('');
  if (kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const direction = kind === 'bar' ? 'bar' : 'col';
  const stacked = kind === 'stackedColumn';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${all}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXES}</c:barChart>`
  );
}

const endXml = (name: 'max' | 'min', value: number | null): string =>
  value === null ? '' : `<c:${name} val="${value}"/>`;

function axesXml({ kind, ends }: ChartFrame, look: ChartLook): string {
  const isBar = kind === 'bar';
  // Bars read from top to bottom, as the rows they come from do.
  const order = isBar ? 'maxMin' : 'minMax';
  const limits = ends === null ? '' : `${endXml('max', ends.max)}${endXml('min', ends.min)}`;
  const line = `<c:spPr><a:ln w="9525">${solid(GRID_COLOR)}</a:ln></c:spPr>`;
  const words = textLook(look, look.axisSize);
  return (
    `<c:catAx><c:axId val="50010001"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${words}<c:crossAx val="50010002"/>` +
    `<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="50010002"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines>${line}</c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${words}<c:crossAx val="50010001"/>` +
    `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}

/** The chart's part without the XML declaration. One series alone needs no legend. */
export function chartSpace(frame: ChartFrame, look: ChartLook): string {
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(look, look.axisSize + 1)}</c:legend>`;
  return (
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(frame.title, look)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${plotXml(frame)}${axesXml(frame, look)}</c:plotArea>${frame.series.length > 1 ? legend : ''}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}
