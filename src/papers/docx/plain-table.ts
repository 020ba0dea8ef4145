// Two places side by side without lines: the head of a paper, and its end with recipients and signature.

import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { millimetres } from './text';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

export interface PlainCell {
  /** Millimetres. */
  readonly width: number;
  readonly children: readonly Paragraph[];
}

const cell = ({ width, children }: PlainCell): TableCell =>
  new TableCell({
    width: { size: millimetres(width), type: WidthType.DXA },
    borders: NO_LINES,
    margins: NO_MARGINS,
    verticalAlign: VerticalAlign.TOP,
    children: [...children],
  });

export function sideBySide(left: PlainCell, right: PlainCell): Table {
  const widths = [left.width, right.width].map(millimetres);
  return new Table({
    width: { size: millimetres(left.width + right.width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
  });
}
