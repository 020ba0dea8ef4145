// What the library that reads the cells of an .xls file (BIFF5, BIFF8) does not tell: the fonts of each text cell, and
// whether the file is whole. Old files are where legacy fonts live; and having no checksums, one that was cut short
// would otherwise be read as far as it goes.

import { LAST_COLUMN } from '../../core/addresses';
import type { TextRun } from '../../core/grid';
import { sharedBiffStrings } from './biff-strings';
import type { BiffString } from './biff-strings';

/** Sheets count from 0, rows and columns from 1. */
export interface BiffFacts {
  /** Name of the font of a cell; empty where nothing is known. */
  fontAt(sheet: number, row: number, column: number): string;
  /** Pieces of the cell's text with fonts of their own; null where there are none, or where the text is another. */
  runsAt(sheet: number, row: number, column: number, text: string): readonly TextRun[] | null;
  /** Every sheet that the file lists is there to its end. */
  readonly isWhole: boolean;
  /** Its records are encrypted, in whatever way. */
  readonly isEncrypted: boolean;
}

const BOF = 0x0809;
const EOF = 0x000a;
const BOUND_SHEET = 0x0085;
const FONT = 0x0031;
const XF = 0x00e0;
const SST = 0x00fc;
const CONTINUE = 0x003c;
const FILE_PASS = 0x002f;
const LABEL_SST = 0x00fd;
/** LABELSST, LABEL, RSTRING, FORMULA: each begins with row, column and format. */
const TEXT_CELLS = new Set([LABEL_SST, 0x0204, 0x00d6, 0x0006]);
const BIFF8 = 0x0600;
const FONT_NAME = 14;
/** The format counts fonts as if there were one of number 4, which no file has. */
const NO_FONT = 4;

interface CellFacts {
  readonly format: number;
  /** Index of its shared string; -1 where it has none. */
  readonly string: number;
}

const placeOf = (row: number, column: number): number => row * LAST_COLUMN + column;

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

/** Goes once over the records of the workbook's stream. */
class RecordScan implements BiffFacts {
  isWhole = false;
  isEncrypted = false;
  readonly #fonts: string[] = [];
  readonly #fontOfFormat: number[] = [];
  readonly #sheetStarts: number[] = [];
  readonly #cells: Map<number, CellFacts>[] = [];
  readonly #stringPieces: Uint8Array[] = [];
  #strings: readonly BiffString[] | null = null;
  #isBiff8 = true;
  #sheet = -1;
  #depth = 0;
  #sheetsBegun = 0;
  #before = 0;

  constructor(private readonly stream: Uint8Array) {
    const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
    for (let at = 0; at + 4 <= stream.length;) {
      const type = view.getUint16(at, true);
      const length = view.getUint16(at + 2, true);
      if (at + 4 + length > stream.length) break;
      // Behind the last substream comes padding.
      if (this.#depth === 0 && type !== BOF) break;
      this.#take(type, at, length);
      at += 4 + length;
    }
    this.isWhole =
      this.#depth === 0 && this.#sheetsBegun === this.#sheetStarts.length && this.#sheetsBegun > 0;
  }

  fontAt(sheet: number, row: number, column: number): string {
    const format = this.#cells[sheet]?.get(placeOf(row, column))?.format;
    const font = format === undefined ? undefined : this.#fontOfFormat[format];
    return font === undefined ? '' : this.#fontName(font);
  }

  runsAt(sheet: number, row: number, column: number, text: string): readonly TextRun[] | null {
    const index = this.#cells[sheet]?.get(placeOf(row, column))?.string ?? -1;
    if (index < 0 || this.#stringPieces.length === 0) return null;
    this.#strings ??= sharedBiffStrings(this.#stringPieces);
    const string = this.#strings[index];
    return string && string.runs.length > 0 && string.text === text ? this.#runsOf(string) : null;
  }

  /** What stands before the first piece is in the cell's font. */
  #runsOf({ text, runs }: BiffString): readonly TextRun[] {
    const first = { text: text.slice(0, runs[0]?.start ?? 0), fontName: null };
    const others = runs.map(({ start, font }, index) => ({
      text: text.slice(start, runs[index + 1]?.start ?? text.length),
      fontName: this.#fontName(font),
    }));
    return [first, ...others].filter(run => run.text !== '');
  }

  #fontName(font: number): string {
    return this.#fonts[font > NO_FONT ? font - 1 : font] ?? '';
  }

  #take(type: number, at: number, length: number): void {
    const { buffer, byteOffset } = this.stream;
    const record = new DataView(buffer, byteOffset + at + 4, length);
    const bytes = this.stream.subarray(at + 4, at + 4 + length);
    if (type === EOF) this.#depth -= 1;
    if (type === FILE_PASS) this.isEncrypted = true;
    if (type === BOF && length >= 4) this.#begin(record, at);
    else if (type === BOUND_SHEET && length >= 4) this.#sheetStarts.push(record.getUint32(0, true));
    else if (type === FONT && length > FONT_NAME + 1) this.#fonts.push(fontName(record, this.#isBiff8));
    else if (type === XF && length >= 2) this.#fontOfFormat.push(record.getUint16(0, true));
    else if (type === SST || (type === CONTINUE && this.#before === SST)) this.#stringPieces.push(bytes);
    else if (TEXT_CELLS.has(type) && length >= 6 && this.#sheet >= 0) this.#takeCell(type, record);
    if (type !== CONTINUE) this.#before = type;
  }

  #begin(record: DataView, at: number): void {
    this.#depth += 1;
    this.#isBiff8 = record.getUint16(0, true) >= BIFF8;
    // Charts inside a sheet begin with a BOF of their own and are no sheet.
    const index = this.#sheetStarts.indexOf(at);
    if (index === -1) return;
    this.#sheet = index;
    this.#sheetsBegun += 1;
  }

  #takeCell(type: number, record: DataView): void {
    const place = placeOf(record.getUint16(0, true) + 1, record.getUint16(2, true) + 1);
    const hasString = type === LABEL_SST && record.byteLength >= 10;
    const cells = (this.#cells[this.#sheet] ??= new Map<number, CellFacts>());
    cells.set(place, {
      format: record.getUint16(4, true),
      string: hasString ? record.getUint32(6, true) : -1,
    });
  }
}

/** `stream` is the workbook's stream of records. Never throws: what cannot be followed has no font. */
export const biffFacts = (stream: Uint8Array): BiffFacts => new RecordScan(stream);
