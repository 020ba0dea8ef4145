// What a cell's format says that matters for reading: its font's name (legacy code sets), dates, percentages.

import type { RawFormat } from '../../core';
import type { OpenPackage } from './package';

/** Built-in number formats that show dates or times, and those that show percentages. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isBuiltInPercent = (id: number): boolean => id === 9 || id === 10;

/** Excel takes no longer code; what is behind it says nothing and must not keep us. */
const LONGEST_CODE = 255;

/** The code without literals, colours, conditions and locale marks. */
const bareCode = (code: string): string =>
  code.slice(0, LONGEST_CODE).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');

/** How positive numbers are shown; a semicolon inside quotes parts nothing. */
const firstSection = (code: string): string => bareCode(code).split(';')[0] ?? '';

export const isDateCode = (code: string): boolean => {
  const bare = firstSection(code);
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare) && !/[0#?]/.test(bare.replace(/[sS]\.?0+/g, ''));
};

export const isPercentCode = (code: string): boolean => firstSection(code).includes('%');

export const NO_FORMAT: RawFormat = { fontName: '', isDate: false, isPercent: false };

interface FormatIds {
  readonly font: number;
  readonly code: number;
}

export function readFormats(source: OpenPackage, part: string | null): readonly RawFormat[] {
  if (part === null) return [NO_FORMAT];
  const codes = new Map<number, string>();
  const fonts: string[] = [];
  const cellFormats: FormatIds[] = [];
  let section = '';
  source.scan(part, {
    open(name, attributes) {
      if (name === 'xf' || name === 'font' || name === 'numFmt') source.purse.take();
      if (name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs')
        section = name;
      else if (name === 'numFmt' && section !== 'dxfs')
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      else if (name === 'font' && section === 'fonts') fonts.push('');
      else if (name === 'name' && section === 'fonts') fonts[fonts.length - 1] = attributes.get('val') ?? '';
      else if (name === 'xf' && section === 'cellXfs')
        cellFormats.push({
          font: Number(attributes.get('fontId') ?? 0),
          code: Number(attributes.get('numFmtId') ?? 0),
        });
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  const formats = cellFormats.map(({ font, code }): RawFormat => {
    const own = codes.get(code);
    return {
      fontName: fonts[font] ?? '',
      isDate: own === undefined ? isBuiltInDate(code) : isDateCode(own),
      isPercent: own === undefined ? isBuiltInPercent(code) : isPercentCode(own),
    };
  });
  return formats.length > 0 ? formats : [NO_FORMAT];
}
