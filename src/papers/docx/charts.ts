// Native charts in a paper. The library that writes .docx knows none, so that each is placed as a drawing that names a part,
// and the parts are put into the package once it is written.

import { Paragraph, XmlComponent } from 'docx';
import type { IXmlableObject } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PaperChart } from '../paper';
import { chartInWords, chartPart } from './chart-part';

const EMU_OF_MILLIMETRE = 36_000;
/** Millimetres. */
const HEIGHT = 70;
/** Ids of drawings are the library's own below. */
const FIRST_ID = 9000;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELATIONS_FILE = 'word/_rels/document.xml.rels';
const TYPES_FILE = '[Content_Types].xml';

const partName = (number: number): string => `charts/chart${number}.xml`;
const relationId = (number: number): string => `rIdChart${number}`;

/** The run that holds the drawing, in the form in which the library writes its own elements. */
class ChartRun extends XmlComponent {
  constructor(
    private readonly chart: PaperChart,
    private readonly number: number,
    private readonly width: number,
  ) {
    super('w:r');
  }

  override prepForXml(): IXmlableObject {
    const { chart, number, width } = this;
    const [cx, cy] = [width * EMU_OF_MILLIMETRE, HEIGHT * EMU_OF_MILLIMETRE].map(Math.round);
    const none = { distT: 0, distB: 0, distL: 0, distR: 0 };
    const reference = { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': relationId(number) };
    const data = [{ _attr: { uri: CHART } }, { 'c:chart': { _attr: reference } }];
    const inline = [
      { _attr: { 'xmlns:wp': DRAWING, ...none } },
      { 'wp:extent': { _attr: { cx, cy } } },
      { 'wp:effectExtent': { _attr: { l: 0, t: 0, r: 0, b: 0 } } },
      { 'wp:docPr': { _attr: { id: FIRST_ID + number, name: chart.title, descr: chartInWords(chart) } } },
      { 'wp:cNvGraphicFramePr': {} },
      { 'a:graphic': [{ _attr: { 'xmlns:a': MAIN } }, { 'a:graphicData': data }] },
    ];
    return { 'w:r': [{ 'w:drawing': [{ 'wp:inline': inline }] }] };
  }
}

export class PaperCharts {
  readonly #parts: string[] = [];

  /** The paragraph that shows the chart, `width` millimetres wide. */
  place(chart: PaperChart, width: number): Paragraph {
    this.#parts.push(chartPart(chart));
    const paragraph = new Paragraph({ keepLines: true });
    paragraph.addChildElement(new ChartRun(chart, this.#parts.length, width));
    return paragraph;
  }

  /** The file with the parts that its drawings name. */
  addTo(bytes: Uint8Array): Uint8Array {
    if (this.#parts.length === 0) return bytes;
    const files = unzipSync(bytes);
    const edit = (name: string, end: string, added: string): void => {
      const text = strFromU8(files[name] ?? new Uint8Array());
      if (!text.includes(end)) throw new Error(`the written paper has no ${name}`);
      files[name] = strToU8(text.replace(end, `${added}${end}`));
    };
    this.#parts.forEach((part, index) => {
      const name = partName(index + 1);
      files[`word/${name}`] = strToU8(part);
      edit(
        RELATIONS_FILE,
        '</Relationships>',
        `<Relationship Id="${relationId(index + 1)}" Type="${RELATIONS}/chart" Target="${name}"/>`,
      );
      edit(TYPES_FILE, '</Types>', `<Override PartName="/word/${name}" ContentType="${CHART_TYPE}"/>`);
    });
    return zipSync(files, { level: 6 });
  }
}
