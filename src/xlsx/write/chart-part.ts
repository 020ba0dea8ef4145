// The part of one native chart: columns, stacked columns, bars or lines over ranges of ours.

import { chartSpace, pointsXml, seriesColor, solid, type ChartLook } from '../../ooxml/chart-xml';
import { resolveSheetKeys, type ChartDeclaration, type ChartSeries } from '../../workbook/declaration';
import { FONT_NAME } from '../../workbook/styles';
import type { DeclaredValues } from './declared-values';
import type { WorkbookContext } from './sheet-data';
import { plainXmlText, XML_HEAD } from '../../ooxml/xml-text';

const LOOK: ChartLook = {
  font: FONT_NAME,
  ink: '1F2A37',
  // Told apart also in black and white and by the colour-blind.
  colors: ['1F4E79', 'D9822B', '4C8C6B', '9B3D5A', '8A94A6', 'C9B458'],
  titleSize: 13,
  axisSize: 11,
};

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
    const color = seriesColor(LOOK, index);
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

/** The chart's part. References to sheets of the same declaration bring their values along. */
export function chartPart(chart: ChartDeclaration, context: WorkbookContext, values: DeclaredValues): string {
  const writer = new ChartWriter(context, values);
  const series = chart.series.map((one, index) => writer.seriesXml(one, index, chart.kind));
  const { kind, title, valueAxis = null } = chart;
  return `${XML_HEAD}${chartSpace({ kind, title, series, ends: valueAxis }, LOOK)}`;
}
