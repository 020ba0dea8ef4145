// The table of shared strings: rich text joined, phonetic hints left out, escaped characters restored.

import type { OpenPackage } from './package';

/** Excel writes characters that XML cannot hold as `_x000D_`, and a literal one with `_x005F_` before it. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

export function readSharedStrings(source: OpenPackage, part: string | null): readonly string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  let current = '';
  let inText = false;
  let phonetic = 0;
  source.scan(part, {
    get wantsText() {
      return inText;
    },
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'rPh') phonetic += 1;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 'si') {
        source.purse.take();
        strings.push(unescapeText(current));
      } else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
  });
  return strings;
}
