// The table of shared strings: rich text joined, phonetic hints left out, escaped characters restored.

import type { TextRun } from '../../core/grid';
import type { OpenPackage } from '../package/open-package';
import { RichText } from './rich-text';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** By index, for the few texts whose pieces have fonts of their own. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export function readSharedStrings(source: OpenPackage, part: string | null): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  const current = new RichText();
  if (part === null) return { texts, runs };
  source.scan(part, {
    get wantsText() {
      return current.wantsText;
    },
    open(name, attributes) {
      if (name === 'si') current.begin();
      else current.open(name, attributes);
    },
    text(text) {
      current.add(text);
    },
    close(name) {
      if (name !== 'si') return current.close(name);
      source.purse.take();
      if (current.runs) runs.set(texts.length, current.runs);
      texts.push(current.text);
    },
  });
  return { texts, runs };
}
