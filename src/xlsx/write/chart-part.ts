// The part of one native chart: columns, stacked columns, bars or lines over ranges of ours.

import { resolveSheetKeys, type ChartDeclaration, type ChartSeries } from '../../workbook/declaration';
import { FONT_NAME } from '../../workbook/styles';
import type { CachedValue, DeclaredValues } from './declared-values';
import type { WorkbookContext } from './sheet-data';
import { plainXmlText, XML_HEAD } from '../package/xml-text';

/** Told apart also in black and white and by the colour-blind. */
const SERIES_COLORS = ['1F4E79', 'D9822B', '4C8C6B', '9B3D5A', '8A94A6', 'C9B458'];
const GRID_COLOR = 'D5DAE1';
const INK = '1F2A37';

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const textProperties = (size: number, bold: boolean): string =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(INK)}<a:latin typeface="${FONT_NAME}"/></a:defRPr>`;

const paragraphProperties = (size: number, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties(size, bold)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties(13, true)}</a:pPr>` +
  `<a:r><a:rPr lang="vi-VN" sz="1300" b="1">${solid(INK)}<a:latin typeface="${FONT_NAME}"/></a:rPr>` +
  `<a:t>${plainXmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const pointsXml = (values: readonly CachedValue[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${plainXmlText(String(value))}</c:v></c:pt>`,
    )
    .join('');

class ChartWriter {
  constructor(
    private readonly context: WorkbookContext,
    private readonly values: DeclaredValues,
  ) {}

  private formulaXml(reference: string): string {
    return `<c:f>${plainXmlText(resolveSheetKeys(reference, this.context.nameOf))}</c:f>`;
  }

  private textReference(reference: string): string {
    return `<c:strRef>${this.formulaXml(reference)}<c:strCache>${pointsXml(this.values.at(reference))}</c:strCache></c:strRef>`;
  }

  private numberReference(reference: string): string {
    const values = this.values.at(reference).map(value => (typeof value === 'number' ? value : null));
    return `<c:numRef>${this.formulaXml(reference)}<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(values)}</c:numCache></c:numRef>`;
  }

  /** Numbers such as years, or texts. */
  private categories(reference: string): string {
    const values = this.values.at(reference);
    const areNumbers = values.length > 0 && values.every(value => typeof value === 'number');
    return areNumbers ? this.numberReference(reference) : this.textReference(reference);
  }

  seriesXml(series: ChartSeries, index: number, kind: ChartDeclaration['kind']): string {
    const color = SERIES_COLORS[index % SERIES_COLORS.length] ?? INK;
    const shape =
      kind === 'line'
        ? `<c:spPr><a:ln w="28575">${solid(color)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(color)}</c:spPr></c:marker>`
        : `<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${this.textReference(series.name)}</c:tx>${shape}` +
      `<c:cat>${this.categories(series.categories)}</c:cat><c:val>${this.numberReference(series.values)}</c:val>` +
      `${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
    );
  }
}

const AXES = '<c:axId val="50010001"/><c:axId val="50010002"/>';

function plotXml(kind: ChartDeclaration['kind'], series: string): string {
  if (kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const direction = kind === 'bar' ? 'bar' : 'col';
  const stacked = kind === 'stackedColumn';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXES}</c:barChart>`
  );
}

function axesXml({ kind, valueAxis }: ChartDeclaration): string {
  const isBar = kind === 'bar';
  // Bars read from top to bottom, as the rows they come from do.
  const order = isBar ? 'maxMin' : 'minMax';
  const ends = valueAxis ? `<c:max val="${valueAxis.max}"/><c:min val="${valueAxis.min}"/>` : '';
  const line = `<c:spPr><a:ln w="9525">${solid(GRID_COLOR)}</a:ln></c:spPr>`;
  return (
    `<c:catAx><c:axId val="50010001"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${paragraphProperties(10)}<c:crossAx val="50010002"/>` +
    `<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="50010002"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines>${line}</c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${paragraphProperties(10)}<c:crossAx val="50010001"/>` +
    `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}

/** The chart's part. References to sheets of the same declaration bring their values along. */
export function chartPart(chart: ChartDeclaration, context: WorkbookContext, values: DeclaredValues): string {
  const writer = new ChartWriter(context, values);
  const series = chart.series.map((one, index) => writer.seriesXml(one, index, chart.kind)).join('');
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${paragraphProperties(10)}</c:legend>`
      : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${plotXml(chart.kind, series)}${axesXml(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/>` +
    `<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}
