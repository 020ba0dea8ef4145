// What the library that reads the cells of an .xls file (BIFF5, BIFF8) does not tell: the font of each text cell, and
// whether the file is whole. Old files are where legacy fonts live; and having no checksums, one that was cut short
// would otherwise be read as far as it goes.

/** Name of the font of a cell; empty where nothing is known. Sheets count from 0, rows and columns from 1. */
export type FontAt = (sheet: number, row: number, column: number) => string;

const BOF = 0x0809;
const EOF = 0x000a;
const BOUND_SHEET = 0x0085;
const FONT = 0x0031;
const XF = 0x00e0;
/** LABELSST, LABEL, RSTRING, FORMULA: each begins with row, column and format. */
const TEXT_CELLS = new Set([0x00fd, 0x0204, 0x00d6, 0x0006]);
const BIFF8 = 0x0600;
const FONT_NAME = 14;
/** The format counts fonts as if there were one of number 4, which no file has. */
const NO_FONT = 4;
const MOST_COLUMNS = 16_384;

interface BiffFonts {
  readonly names: string[];
  readonly fontOfFormat: number[];
  readonly sheetStarts: number[];
  /** By sheet: format by place. */
  readonly formats: Map<number, number>[];
  isWhole: boolean;
}

export interface BiffFacts {
  readonly fontAt: FontAt;
  /** Every sheet that the file lists is there to its end. */
  readonly isWhole: boolean;
}

function fontName(record: DataView, isBiff8: boolean): string {
  const length = record.getUint8(FONT_NAME);
  const isWide = isBiff8 && (record.getUint8(FONT_NAME + 1) & 1) === 1;
  const start = FONT_NAME + (isBiff8 ? 2 : 1);
  const step = isWide ? 2 : 1;
  let name = '';
  for (let at = start; at + step <= record.byteLength && name.length < length; at += step)
    name += String.fromCharCode(isWide ? record.getUint16(at, true) : record.getUint8(at));
  return name;
}

const placeOf = (row: number, column: number): number => row * MOST_COLUMNS + column;

function scan(stream: Uint8Array): BiffFonts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const fonts: BiffFonts = { names: [], fontOfFormat: [], sheetStarts: [], formats: [], isWhole: false };
  let isBiff8 = true;
  let sheet = -1;
  let depth = 0;
  let sheetsBegun = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) break;
    // Behind the last substream comes padding.
    if (depth === 0 && type !== BOF) break;
    if (type === EOF) depth -= 1;
    const record = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    if (type === BOF && length >= 4) {
      depth += 1;
      isBiff8 = record.getUint16(0, true) >= BIFF8;
      // Charts inside a sheet begin with a BOF of their own and are no sheet.
      const index = fonts.sheetStarts.indexOf(at);
      if (index !== -1) {
        sheet = index;
        sheetsBegun += 1;
      }
    } else if (type === BOUND_SHEET && length >= 4) fonts.sheetStarts.push(record.getUint32(0, true));
    else if (type === FONT && length > FONT_NAME + 1) fonts.names.push(fontName(record, isBiff8));
    else if (type === XF && length >= 2) fonts.fontOfFormat.push(record.getUint16(0, true));
    else if (TEXT_CELLS.has(type) && length >= 6 && sheet >= 0) {
      const formats = (fonts.formats[sheet] ??= new Map<number, number>());
      formats.set(
        placeOf(record.getUint16(0, true) + 1, record.getUint16(2, true) + 1),
        record.getUint16(4, true),
      );
    }
    at += 4 + length;
  }
  fonts.isWhole = depth === 0 && sheetsBegun === fonts.sheetStarts.length && sheetsBegun > 0;
  return fonts;
}

/** `stream` is the workbook's stream of records. Never throws: what cannot be followed has no font. */
export function biffFacts(stream: Uint8Array): BiffFacts {
  const { names, fontOfFormat, formats, isWhole } = scan(stream);
  const fontAt: FontAt = (sheet, row, column) => {
    const format = formats[sheet]?.get(placeOf(row, column));
    const font = format === undefined ? undefined : fontOfFormat[format];
    if (font === undefined) return '';
    return names[font > NO_FONT ? font - 1 : font] ?? '';
  };
  return { fontAt, isWhole };
}
