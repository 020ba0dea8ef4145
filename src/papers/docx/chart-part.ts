// The part of one native chart of a paper: columns or stacked columns whose values stand in the part itself, since a paper
// has no workbook behind it. Word and LibreOffice draw it, and a reader may restyle it.

import { chartSpace, pointsXml, seriesColor, solid, textLook, type ChartLook } from '../../ooxml/chart-xml';
import { plainXmlText, XML_HEAD } from '../../ooxml/xml-text';
import { decimalComma } from '../../texts/numbers';
import type { PaperChart } from '../paper';
import { FONT } from './text';

const LOOK: ChartLook = {
  font: FONT,
  ink: '000000',
  // What is missing is grey, what went wrong is red; told apart also in black and white.
  colors: ['1F4E79', 'D9822B', '8A94A6', '9B3D5A', '4C8C6B', 'C9B458'],
  titleSize: 12,
  axisSize: 9,
};

const LITERAL = {
  texts: (values: readonly string[]): string => `<c:strLit>${pointsXml(values)}</c:strLit>`,
  numbers: (values: readonly (number | null)[]): string =>
    `<c:numLit><c:formatCode>General</c:formatCode>${pointsXml(values)}</c:numLit>`,
};

/** Zero is not written over: a column that is not there needs no number. */
const labelFormat = ({ unit }: PaperChart): string => (unit === '%' ? '0.00&quot;%&quot;;;' : '0;;');

const labels = (chart: PaperChart): string =>
  `<c:dLbls><c:numFmt formatCode="${labelFormat(chart)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>` +
  `${textLook(LOOK, LOOK.axisSize)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

const seriesXml = (
  chart: PaperChart,
  { name, values }: PaperChart['series'][number],
  index: number,
): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainXmlText(name)}</c:v></c:tx>` +
  `<c:spPr>${solid(seriesColor(LOOK, index))}</c:spPr><c:invertIfNegative val="0"/>` +
  `${chart.kind === 'column' ? labels(chart) : ''}<c:cat>${LITERAL.texts(chart.categories)}</c:cat>` +
  `<c:val>${LITERAL.numbers(values)}</c:val></c:ser>`;

/** The XML of the chart's part. */
export function chartPart(chart: PaperChart): string {
  const { kind, title, unit } = chart;
  const series = chart.series.map((one, index) => seriesXml(chart, one, index));
  const ends = { max: unit === '%' ? 100 : null, min: 0 };
  return `${XML_HEAD}${chartSpace({ kind, title, series, ends }, LOOK)}`;
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
