// The two fonts of a workbook's theme. A cell that takes its font from the theme names another one beside, which is
// not what is shown.

import type { OpenPackage } from '../package/open-package';

/** By scheme: `minor` for text, `major` for headings. */
export type ThemeFonts = ReadonlyMap<string, string>;

const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['majorFont', 'major'],
  ['minorFont', 'minor'],
]);

export function readThemeFonts(source: OpenPackage, part: string | null): ThemeFonts {
  const fonts = new Map<string, string>();
  if (part === null) return fonts;
  let scheme: string | undefined;
  source.scan(part, {
    open(name, attributes) {
      scheme = SCHEMES.get(name) ?? scheme;
      const typeface = scheme !== undefined && name === 'latin' ? attributes.get('typeface') : null;
      if (scheme !== undefined && typeface) fonts.set(scheme, typeface);
    },
    close(name) {
      if (SCHEMES.has(name)) scheme = undefined;
    },
  });
  return fonts;
}
