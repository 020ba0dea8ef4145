// The shared strings of a BIFF8 workbook: their texts and the fonts of their pieces. The table may run over several
// records; where it does, each continuation says anew how its letters are stored.

/** Where a piece begins, in letters, and the number of its font. */
interface BiffRun {
  readonly start: number;
  readonly font: number;
}

export interface BiffString {
  readonly text: string;
  /** Empty where all of it is in the cell's font. */
  readonly runs: readonly BiffRun[];
}

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;
/** The records that hold the table, their heads left out. */
export type Pieces = readonly Uint8Array[];

/** Reads over the joints of records. Reading behind the end gives zeros, as the library's own reading stops there. */
class PieceReader {
  #piece = 0;
  #at = 0;

  constructor(private readonly pieces: Pieces) {}

  get isAtEnd(): boolean {
    this.#skipJoint();
    return this.#piece >= this.pieces.length;
  }

  byte(): number {
    this.#skipJoint();
    const value = this.pieces[this.#piece]?.[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  word(): number {
    const low = this.byte();
    return low + this.byte() * 0x100;
  }

  long(): number {
    const low = this.word();
    return low + this.word() * 0x10000;
  }

  skip(count: number): void {
    for (let left = count; left > 0 && !this.isAtEnd;) {
      const step = Math.min(left, (this.pieces[this.#piece]?.length ?? 0) - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** `count` letters; `isWide` as the string's own head says. */
  letters(count: number, isWide: boolean): string {
    let wide = isWide;
    let text = '';
    while (text.length < count && this.#piece < this.pieces.length) {
      if (this.#at >= (this.pieces[this.#piece]?.length ?? 0)) {
        if (this.isAtEnd) break;
        wide = (this.byte() & WIDE) === WIDE;
      }
      text += String.fromCharCode(wide ? this.word() : this.byte());
    }
    return text;
  }

  #skipJoint(): void {
    while (this.#piece < this.pieces.length && this.#at >= (this.pieces[this.#piece]?.length ?? 0)) {
      this.#piece += 1;
      this.#at = 0;
    }
  }
}

function readString(reader: PieceReader): BiffString {
  const length = reader.word();
  const flags = reader.byte();
  const runCount = flags & RICH ? reader.word() : 0;
  const extended = flags & EXTENDED ? reader.long() : 0;
  const text = reader.letters(length, (flags & WIDE) === WIDE);
  const runs: BiffRun[] = [];
  for (let index = 0; index < runCount && !reader.isAtEnd; index += 1)
    runs.push({ start: reader.word(), font: reader.word() });
  reader.skip(extended);
  return { text, runs };
}

/** By index. `pieces`: the SST record and the CONTINUE records behind it. */
export function sharedBiffStrings(pieces: Pieces): readonly BiffString[] {
  const reader = new PieceReader(pieces);
  reader.long();
  const count = reader.long();
  const strings: BiffString[] = [];
  while (strings.length < count && !reader.isAtEnd) strings.push(readString(reader));
  return strings;
}
