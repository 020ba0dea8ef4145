// How high a row must be for its wrapped texts to show whole, from the width of the letters of Times New Roman.
// An estimate with some slack: programs that fit rows by themselves may do so, because such heights are not fixed.

/** Advance widths of Times New Roman in thousandths of the font size: letters by their width. */
const WIDEST = 944;
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [250, " .,;:'’‘|!"],
  [278, 'ijlt/\\'],
  [333, 'frI()[]-'],
  [389, 'sJ'],
  [444, 'acez"“”'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR×÷=+<>≥≤'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [889, 'mM%&'],
  [WIDEST, 'W@—…'],
];
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map(letter => [letter, width])));
const USUAL = 500;

/** A letter with a horn is wider than its base; other marks take no room. */
function letterWidth(character: string): number {
  const [base = '', ...marks] = character.normalize('NFD');
  const horned = marks.includes('\u031B') ? 60 : 0;
  return (WIDTHS.get(base) ?? USUAL) + horned;
}

/** By code unit; 0 where it was not asked yet. Thousands of cells ask for the same few letters. */
const widths = new Uint16Array(0x10000);

function textWidth(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    sum += widths[unit] ||= letterWidth(text.charAt(index));
  }
  return sum;
}

/** Lines that one paragraph takes, breaking at blanks and within words that are too long. */
function linesOfParagraph(paragraph: string, lineWidth: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word);
    const blank = used === 0 ? 0 : 250;
    if (used + blank + width <= lineWidth) {
      used += blank + width;
      continue;
    }
    if (used > 0) lines += 1;
    const whole = Math.max(0, Math.ceil(width / lineWidth) - 1);
    lines += whole;
    used = width - whole * lineWidth;
  }
  return lines;
}

/** By the width of a line: the same long names and tasks stand in the rows of hundreds of agencies. */
const counted = new Map<number, Map<string, number>>();
const MOST_COUNTED = 5000;

function linesOf(text: string, lineWidth: number): number {
  const ofWidth = counted.get(lineWidth) ?? new Map<string, number>();
  const known = ofWidth.get(text);
  if (known !== undefined) return known;
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, lineWidth), 0);
  if (ofWidth.size >= MOST_COUNTED || counted.size >= MOST_COUNTED) counted.clear();
  counted.set(lineWidth, ofWidth.set(text, lines));
  return lines;
}

/** Points of one line at a font size. */
export const lineHeight = (fontSize: number): number => Math.ceil(fontSize * 1.34 * 4) / 4;

/** Excel's greatest row height, in points. */
const HIGHEST_ROW = 409;

const heightOf = (lines: number, fontSize: number): number =>
  Math.min(HIGHEST_ROW, lines * lineHeight(fontSize) + (lines > 1 ? 2 : 1));

/**
 * Height in points for a text that wraps in a cell.
 * @param columnWidth In characters, as declared.
 */
export function wrappedHeight(text: string, columnWidth: number, fontSize: number, bold: boolean): number {
  // A character of the width unit is 7 pixels at 96 dpi, which is 5.25 points; 5 pixels are padding and slack.
  const points = Math.max(columnWidth * 5.25 - 4, 5);
  const lineWidth = (points * 1000) / (fontSize * (bold ? 1.1 : 1.04));
  if (text.length * WIDEST <= lineWidth && !text.includes('\n')) return heightOf(1, fontSize);
  return heightOf(linesOf(text, lineWidth), fontSize);
}
