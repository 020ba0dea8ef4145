// What a cell's format says that matters for reading: its font's name (legacy code sets), dates, percentages.

import type { RawFormat } from '../../core/grid';
import type { Purse } from '../package/limits';
import type { OpenPackage } from '../package/open-package';
import { readThemeFonts } from './theme-fonts';
import type { ThemeFonts } from './theme-fonts';
import type { Attributes } from '../package/xml-tag';

/** Built-in number formats that show dates or times, and those that show percentages. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
/** `mmm-yy` and the times. */
const isBuiltInWithoutDay = (id: number): boolean => (id >= 17 && id <= 21) || (id >= 45 && id <= 47);
const isBuiltInPercent = (id: number): boolean => id === 9 || id === 10;

/** Excel takes no longer code; what is behind it says nothing and must not keep us. */
const LONGEST_CODE = 255;

/** The code without literals, colours, conditions and locale marks. */
const bareCode = (code: string): string =>
  code.slice(0, LONGEST_CODE).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');

/** How positive numbers are shown; a semicolon inside quotes parts nothing. */
const firstSection = (code: string): string => bareCode(code).split(';')[0] ?? '';

const isDateCode = (code: string): boolean => {
  const bare = firstSection(code);
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare) && !/[0#?]/.test(bare.replace(/[sS]\.?0+/g, ''));
};

/** Figures of a month before figures of a day; a month by its name misleads nobody. */
const isMonthFirstCode = (code: string): boolean => /^[^ymdh]*mm?[^mdyh0-9]+d/i.test(firstSection(code));

/** The name of a weekday is no day of the month. */
const hasDay = (code: string): boolean => /(?:^|[^d])dd?(?!d)/i.test(firstSection(code));

/** Commas behind the last digit leave out three digits each. */
const thousandsHiddenIn = (code: string): number =>
  /[0#?](,+)(?:\.[0#?]*)?[^0#?,]*$/.exec(firstSection(code))?.[1]?.length ?? 0;

const isPercentCode = (code: string): boolean => firstSection(code).includes('%');

/** What a number format says. */
export type NumberFormat = Omit<RawFormat, 'fontName'>;

/** The built-in dates are shown as in the reader's own country: nothing says which part stands first. */
const builtInFormat = (id: number): NumberFormat => ({
  isDate: isBuiltInDate(id),
  isPercent: isBuiltInPercent(id),
  ...(isBuiltInWithoutDay(id) ? { isWithoutDay: true } : {}),
});

export function formatOfCode(code: string): NumberFormat {
  const isDate = isDateCode(code);
  const thousandsHidden = isDate ? 0 : thousandsHiddenIn(code);
  return {
    isDate,
    isPercent: isPercentCode(code),
    ...(isDate && isMonthFirstCode(code) ? { isMonthFirst: true } : {}),
    ...(isDate && !hasDay(code) ? { isWithoutDay: true } : {}),
    ...(thousandsHidden > 0 ? { thousandsHidden } : {}),
  };
}

const NO_FORMAT: RawFormat = { fontName: '', isDate: false, isPercent: false };

/** Of a cell's format; an id of null is that of the style it is built on. */
interface FormatIds {
  readonly font: number | null;
  readonly code: number | null;
  readonly base: number | null;
}

const idOf = (text: string | null): number | null => (text === null ? null : Number(text));

class StyleReader {
  readonly #codes = new Map<number, string>();
  readonly #fonts: { name: string; scheme: string }[] = [];
  readonly #cellFormats: FormatIds[] = [];
  readonly #bases: FormatIds[] = [];
  #section = '';

  constructor(
    private readonly purse: Purse,
    private readonly themeFonts: ThemeFonts,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs')
      this.#section = name;
    else if (name === 'numFmt') this.#addCode(attributes);
    else if (name === 'xf') this.#addFormat(attributes);
    else if (this.#section === 'fonts') this.#openFont(name, attributes);
  }

  close(name: string): void {
    if (name === this.#section) this.#section = '';
  }

  get formats(): readonly RawFormat[] {
    return this.#cellFormats.map(ids => this.#formatOf(ids));
  }

  #addCode(attributes: Attributes): void {
    this.purse.take();
    if (this.#section !== 'dxfs')
      this.#codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  }

  #addFormat(attributes: Attributes): void {
    this.purse.take();
    const ids: FormatIds = {
      font: idOf(attributes.get('fontId')),
      code: idOf(attributes.get('numFmtId')),
      base: idOf(attributes.get('xfId')),
    };
    if (this.#section === 'cellXfs') this.#cellFormats.push(ids);
    else if (this.#section === 'cellStyleXfs') this.#bases.push(ids);
  }

  #openFont(name: string, attributes: Attributes): void {
    const last = this.#fonts.at(-1);
    if (name === 'font') {
      this.purse.take();
      this.#fonts.push({ name: '', scheme: '' });
    } else if (last && name === 'name') last.name = attributes.get('val') ?? '';
    else if (last && name === 'scheme') last.scheme = attributes.get('val') ?? '';
  }

  #formatOf({ font, code, base }: FormatIds): RawFormat {
    const own = base === null ? undefined : this.#bases[base];
    const codeId = code ?? own?.code ?? 0;
    const text = this.#codes.get(codeId);
    return {
      fontName: this.#fontName(font ?? own?.font ?? 0),
      ...(text === undefined ? builtInFormat(codeId) : formatOfCode(text)),
    };
  }

  /** A font of the theme goes by the theme's name for it, whatever stands beside. */
  #fontName(id: number): string {
    const font = this.#fonts[id];
    if (!font) return '';
    return this.themeFonts.get(font.scheme) ?? font.name;
  }
}

/** `part`: the styles; `themePart`: the theme, null where there is none. */
export function readFormats(
  source: OpenPackage,
  part: string | null,
  themePart: string | null,
): readonly RawFormat[] {
  if (part === null) return [NO_FORMAT];
  const reader = new StyleReader(source.purse, readThemeFonts(source, themePart));
  source.scan(part, reader);
  const { formats } = reader;
  return formats.length > 0 ? formats : [NO_FORMAT];
}
