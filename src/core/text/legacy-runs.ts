// Text in pieces with fonts of their own, each read by its own font: half a cell may be typed in TCVN3 and the rest
// in Unicode, and one half read by the other's font would be another text.

import type { RepairCode } from './reading';
import { charsetOfFont, fromLegacy } from './legacy-fonts';
import type { LegacyReading } from './legacy-fonts';

/** A piece of a text; a null font is the cell's. */
export interface FontPiece {
  readonly text: string;
  readonly fontName: string | null;
}

function readPiece({ text, fontName }: FontPiece, cellFont: string): LegacyReading {
  const charset = charsetOfFont(fontName ?? cellFont);
  return charset === null ? { text, repairs: [], unread: [] } : fromLegacy(text, charset);
}

/** Unicode text of pieces, in their order; `cellFont` is the font of pieces that name none. */
export function fromLegacyPieces(pieces: readonly FontPiece[], cellFont: string): LegacyReading {
  const [only, ...others] = pieces;
  if (only && others.length === 0) return readPiece(only, cellFont);
  const read = pieces.map(piece => readPiece(piece, cellFont));
  return {
    text: read.map(({ text }) => text).join(''),
    repairs: [...new Set(read.flatMap(({ repairs }): readonly RepairCode[] => repairs))],
    unread: [...new Set(read.flatMap(({ unread }) => unread))],
  };
}
