// The text of a paper: parts, headings, paragraphs, points and tables.

import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PaperForm } from '../form';
import { isGroupRow } from '../paper';
import type { Block, Line, PaperColumn, PaperTable } from '../paper';
import { centred, millimetres, paragraph, halfPoints, run, runs } from './text';
import type { PaperCharts } from './charts';
import type { ParagraphLook } from './text';

const CELL_MARGIN = 40;

const spacingOf = ({ between }: PaperForm) => ({
  spacing: { before: halfPoints(between), after: halfPoints(between) },
});

const inText = (form: PaperForm): ParagraphLook => ({
  alignment: AlignmentType.JUSTIFIED,
  ...spacingOf(form),
  indent: { firstLine: millimetres(form.firstLine) },
});

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function cellOf(line: Line, column: PaperColumn, size: number, width: number, isHeader: boolean): TableCell {
  const align = isHeader ? 'center' : (column.align ?? 'left');
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: CELL_MARGIN, bottom: CELL_MARGIN, left: CELL_MARGIN * 2, right: CELL_MARGIN * 2 },
    children: [paragraph(line, { size, bold: isHeader }, { alignment: ALIGNMENTS[align] })],
  });
}

/** It stays with the first row that it is about. */
const groupOf = (line: Line, columns: number, size: number, width: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        width: { size: width, type: WidthType.DXA },
        margins: { top: CELL_MARGIN, bottom: CELL_MARGIN, left: CELL_MARGIN * 2, right: CELL_MARGIN * 2 },
        children: [paragraph(line, { size, bold: true }, { keepNext: true })],
      }),
    ],
  });

/** Whole twips that add up to the table's width. */
function widthsOf(columns: readonly PaperColumn[], total: number): readonly number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor((total * width) / shares));
}

/** `width` of the line in millimetres. The header comes again on every page. */
function tableOf({ columns, rows }: PaperTable, form: PaperForm, width: number): Table {
  const total = millimetres(width);
  const widths = widthsOf(columns, total);
  const size = form.sizes.table;
  const rowOf = (lines: readonly Line[], isHeader: boolean): TableRow =>
    new TableRow({
      // Word knows a header row by the word alone: one that says "no" is an error to its validator.
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: columns.map((column, index) =>
        cellOf(lines[index] ?? [], column, size, widths[index] ?? 0, isHeader),
      ),
    });
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [
      rowOf(
        columns.map(({ caption }) => [caption]),
        true,
      ),
      ...rows.map(row =>
        isGroupRow(row) ? groupOf(row.group, columns.length, size, total) : rowOf(row, false),
      ),
    ],
  });
}

interface Place {
  readonly form: PaperForm;
  /** Of the line, in millimetres. */
  readonly width: number;
  readonly charts: PaperCharts;
}

function blockOf(block: Block, { form, width, charts }: Place): readonly (Paragraph | Table)[] {
  const look = { size: form.sizes.body };
  switch (block.kind) {
    case 'part':
      return [
        paragraph([block.text.toUpperCase()], { ...look, bold: true }, { ...inText(form), keepNext: true }),
      ];
    case 'heading':
      return [paragraph([block.text], { ...look, bold: true }, { ...inText(form), keepNext: true })];
    case 'centred':
      return [
        centred(block.text.toUpperCase(), { ...look, bold: true }, { ...spacingOf(form), keepNext: true }),
      ];
    case 'paragraph':
      return [paragraph(block.line, look, inText(form))];
    case 'point':
      return [paragraph(['- ', ...block.line], look, inText(form))];
    case 'article':
      return [
        new Paragraph({
          ...inText(form),
          children: [run(`${block.title} `, { ...look, bold: true }), ...runs(block.line, look)],
        }),
      ];
    case 'table':
      return [
        tableOf(block.table, form, width),
        new Paragraph({ spacing: { after: halfPoints(form.between) } }),
      ];
    case 'chart':
      return [charts.place(block.chart, width)];
  }
}

export const blocksOf = (blocks: readonly Block[], place: Place): readonly (Paragraph | Table)[] =>
  blocks.flatMap(block => blockOf(block, place));

/** "Căn cứ …;" in italics, the last with a full stop. */
export const basisParagraphs = (basis: readonly Line[], form: PaperForm): readonly Paragraph[] =>
  basis.map((line, index) =>
    paragraph(
      [...line, index === basis.length - 1 ? '.' : ';'],
      { size: form.sizes.body, italics: true },
      inText(form),
    ),
  );
