// Runs and paragraphs of a paper in one font, with sizes in points and lengths in millimetres.

import { AlignmentType, BorderStyle, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import type { IParagraphOptions } from 'docx';
import { shownSpan } from '../paper';
import type { Line } from '../paper';

export const FONT = 'Times New Roman';

export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
}

const HALVES = 2;
const TWIPS_OF_POINT = 20;
const GAP_COLOR = 'B3261E';

export const halfPoints = (value: number): number => Math.round(value * TWIPS_OF_POINT);
export const millimetres = (value: number): number => convertMillimetersToTwip(value);

export function run(text: string, { size, bold = false, italics = false, allCaps = false }: Look): TextRun {
  return new TextRun({ text, size: size * HALVES, bold, italics, allCaps });
}

/** A gap is red, so that nobody signs over it. */
export const runs = (line: Line, look: Look): readonly TextRun[] =>
  line.map(span => {
    const isGap = typeof span === 'object' && span.kind === 'gap';
    const { size, bold = false, italics = false, allCaps = false } = look;
    return new TextRun({
      text: shownSpan(span),
      size: size * HALVES,
      bold,
      italics,
      allCaps,
      ...(isGap ? { color: GAP_COLOR } : {}),
    });
  });

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>;

export const paragraph = (line: Line, look: Look, options: ParagraphLook = {}): Paragraph =>
  new Paragraph({ ...options, children: [...runs(line, look)] });

export const centred = (text: string, look: Look, options: ParagraphLook = {}): Paragraph =>
  paragraph([text], look, { alignment: AlignmentType.CENTER, ...options });

/** A line of `length` in the middle of a place that is `width` wide, both in millimetres. */
export function rule(length: number, width: number): Paragraph {
  const side = Math.max((width - length) / 2, 0);
  return new Paragraph({
    spacing: { before: 0, after: 0, line: halfPoints(4), lineRule: 'exact' },
    indent: { left: millimetres(side), right: millimetres(side) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** About how wide a text is in this font, in millimetres: letters are half as wide as high on average. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.46 * 0.3528;
