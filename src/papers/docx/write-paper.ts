// A paper as the bytes of a .docx file: the paper itself, then each annex as a section with page numbers of its own.

import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { ISectionOptions, Table } from 'docx';
import { papers as words } from '../../texts/vi/papers';
import { formOn } from '../form';
import type { PaperForm } from '../form';
import type { Annex, Paper } from '../paper';
import { basisParagraphs, blocksOf } from './body';
import { PaperCharts } from './charts';
import { endOf } from './end';
import { headOf, lineWidth } from './head';
import { centred, FONT, millimetres, halfPoints } from './text';

const A4 = { width: 210, height: 297 } as const;
const HALVES = 2;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const ALIGNMENTS = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** The first page carries no number: the section's title page has a header and a footer of its own, which are empty. */
function pageNumbers({ pageNumber, sizes }: PaperForm): Pick<ISectionOptions, 'headers' | 'footers'> {
  const number = new Paragraph({
    alignment: ALIGNMENTS[pageNumber.align],
    children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.pageNumber * HALVES })],
  });
  return pageNumber.place === 'header'
    ? { headers: { default: new Header({ children: [number] }), first: new Header({ children: [] }) } }
    : { footers: { default: new Footer({ children: [number] }), first: new Footer({ children: [] }) } };
}

function sectionOf(
  form: PaperForm,
  children: readonly (Paragraph | Table)[],
  landscape: boolean,
): ISectionOptions {
  const { top, bottom, left, right } = form.margins;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: millimetres(A4.width),
          height: millimetres(A4.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(top),
          bottom: millimetres(bottom),
          left: millimetres(left),
          right: millimetres(right),
          header: millimetres(top / 2),
          footer: millimetres(bottom / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    ...pageNumbers(form),
    children: [...children],
  };
}

const annexWidth = (form: PaperForm, { landscape }: Annex): number =>
  landscape ? A4.height - form.margins.left - form.margins.right : lineWidth(form);

/** One annex alone has no number. */
const annexName = (index: number, count: number): string =>
  count === 1 ? words.annex : `${words.annex} ${ROMAN[index] ?? String(index + 1)}`;

function annexSection(
  paper: Paper,
  form: PaperForm,
  annex: Annex,
  index: number,
  charts: PaperCharts,
): ISectionOptions {
  const { sizes } = form;
  return sectionOf(
    form,
    [
      centred(annexName(index, paper.annexes.length), { size: sizes.annex, bold: true }),
      centred(annex.title.toUpperCase(), { size: sizes.annex, bold: true }),
      centred(
        `(${words.withPaper(paper.inAnnexes)})`,
        { size: sizes.annexNote, italics: true },
        { spacing: { after: halfPoints(12) } },
      ),
      ...blocksOf(annex.blocks, { form, width: annexWidth(form, annex), charts }),
    ],
    annex.landscape,
  );
}

/** `creator` stands in the file's properties. Resolves to the bytes of the file. */
export async function writePaper(paper: Paper, creator: string): Promise<Uint8Array> {
  const form = formOn(paper.issuedOn);
  const charts = new PaperCharts();
  const body = [
    ...headOf(paper, form),
    ...basisParagraphs(paper.basis, form),
    ...blocksOf(paper.body, { form, width: lineWidth(form), charts }),
    endOf(paper, form),
  ];
  const file = new Document({
    creator,
    title: paper.title.about,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: form.sizes.body * HALVES, language: { value: 'vi-VN' }, color: '000000' },
          paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      sectionOf(form, body, false),
      ...paper.annexes.map((annex, index) => annexSection(paper, form, annex, index, charts)),
    ],
  });
  return charts.addTo(new Uint8Array(await Packer.toArrayBuffer(file)));
}
