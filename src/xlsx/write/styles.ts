// The looks of our cells as Excel keeps them: fonts, fills, borders and formats, each listed once, and cell formats
// that point at them. The lists of our tokens are the same for every workbook, so they are made once.

import type { ConditionalLook } from '../../workbook/declaration';
import { FONT_NAME, STYLES, type CellStyle, type StyleToken } from '../../workbook/styles';
import { xmlAttribute, XML_HEAD } from '../../ooxml/xml-text';

/** The entries that a file's style lists hold before ours, as text. */
export interface StyleLists {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellFormats: readonly string[];
  readonly looks: readonly string[];
  /** Own number formats by code. */
  readonly numberFormats: ReadonlyMap<string, number>;
}

const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const BORDER_SIDE = 'style="thin"><color rgb="FFB6C0CC"/>';
const BORDER =
  `<border><left ${BORDER_SIDE}</left><right ${BORDER_SIDE}</right>` +
  `<top ${BORDER_SIDE}</top><bottom ${BORDER_SIDE}</bottom><diagonal/></border>`;

/** Entries of one list, each once: what the file has already is used again. */
class EntryList {
  readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly former: number;

  constructor(former: readonly string[]) {
    this.former = former.length;
    former.forEach((entry, index) => {
      if (!this.indexes.has(entry)) this.indexes.set(entry, index);
    });
  }

  indexOf(entry: string): number {
    const known = this.indexes.get(entry);
    if (known !== undefined) return known;
    const index = this.former + this.added.length;
    this.indexes.set(entry, index);
    this.added.push(entry);
    return index;
  }
}

/** Number formats by code; Excel's own ids end at 163. */
class NumberFormats {
  readonly added: string[] = [];
  private readonly ids: Map<string, number>;

  constructor(former: ReadonlyMap<string, number>) {
    this.ids = new Map([...former, ...Object.entries(BUILT_IN_FORMATS)]);
  }

  idOf(code: string): number {
    const known = this.ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.ids.values()) + 1;
    this.ids.set(code, id);
    this.added.push(`<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
    return id;
  }
}

/** What must be appended to a file's lists, and where each token's cell format stands then. */
export interface StyleEntries {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly numberFormats: readonly string[];
  readonly cellFormats: readonly string[];
  readonly indexes: Readonly<Record<StyleToken, number>>;
}

const fontXml = (style: Pick<CellStyle, 'bold' | 'italic' | 'fontSize' | 'color'>): string =>
  `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}<sz val="${style.fontSize}"/>` +
  `<color rgb="FF${style.color}"/><name val="${FONT_NAME}"/><family val="1"/></font>`;

export const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

function alignmentXml(style: CellStyle): string {
  const horizontal = style.horizontal === 'general' ? '' : ` horizontal="${style.horizontal}"`;
  return `<alignment${horizontal} vertical="${style.vertical}"${style.wrap ? ' wrapText="1"' : ''}/>`;
}

function makeEntries(lists: StyleLists): StyleEntries {
  const fonts = new EntryList(lists.fonts);
  const fills = new EntryList(lists.fills);
  const borders = new EntryList(lists.borders);
  const codes = new NumberFormats(lists.numberFormats);
  const cellFormats = new EntryList(lists.cellFormats);
  const indexes = {} as Record<StyleToken, number>;
  for (const token of Object.keys(STYLES) as StyleToken[]) {
    const style: CellStyle = STYLES[token];
    const fill = style.fill === null ? 0 : fills.indexOf(fillXml(style.fill));
    indexes[token] = cellFormats.indexOf(
      `<xf numFmtId="${codes.idOf(style.numberFormat)}" fontId="${fonts.indexOf(fontXml(style))}" ` +
        `fillId="${fill}" borderId="${style.border ? borders.indexOf(BORDER) : 0}" xfId="0" applyNumberFormat="1" ` +
        `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `${alignmentXml(style)}<protection locked="${style.locked ? 1 : 0}"/></xf>`,
    );
  }
  return {
    fonts: fonts.added,
    fills: fills.added,
    borders: borders.added,
    numberFormats: codes.added,
    cellFormats: cellFormats.added,
    indexes,
  };
}

function lookXml(look: ConditionalLook): string {
  const color = look.fontColor === undefined ? '' : `<color rgb="FF${look.fontColor}"/>`;
  const bold = look.bold === undefined ? '' : `<b val="${look.bold ? 1 : 0}"/>`;
  const font = color + bold === '' ? '' : `<font>${bold}${color}</font>`;
  // A conditional fill shows its background colour, unlike a cell's.
  const fill =
    look.fillColor === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fillColor}"/><bgColor rgb="FF${look.fillColor}"/></patternFill></fill>`;
  return `<dxf>${font}${fill}</dxf>`;
}

/** Column widths count in digits of this font. */
const DEFAULT_FONT = fontXml({ bold: false, italic: false, fontSize: 11, color: '000000' });

/** A new file starts with Excel's compulsory first entries. */
const NEW_FILE: StyleLists = {
  fonts: [DEFAULT_FONT],
  fills: ['none', 'gray125'].map(kind => `<fill><patternFill patternType="${kind}"/></fill>`),
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellFormats: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  looks: [],
  numberFormats: new Map(),
};

const NEW_FILE_ENTRIES = makeEntries(NEW_FILE);

/** Where our styles stand in one workbook, and the conditional looks it needs. */
export class WorkbookStyles {
  readonly entries: StyleEntries;
  private readonly looks: EntryList;

  constructor(lists: StyleLists = NEW_FILE) {
    this.entries = lists === NEW_FILE ? NEW_FILE_ENTRIES : makeEntries(lists);
    this.looks = new EntryList(lists.looks);
  }

  indexOf(token: StyleToken): number {
    return this.entries.indexes[token];
  }

  lookIndex(look: ConditionalLook): number {
    return this.looks.indexOf(lookXml(look));
  }

  get addedLooks(): readonly string[] {
    return this.looks.added;
  }

  /** The whole part of a new workbook. */
  get xml(): string {
    return NEW_FILE_HEAD + listXml('dxfs', this.looks.added) + NEW_FILE_TAIL;
  }
}

export const listXml = (name: string, entries: readonly string[]): string =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

const NEW_FILE_HEAD =
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  listXml('numFmts', NEW_FILE_ENTRIES.numberFormats) +
  listXml('fonts', [...NEW_FILE.fonts, ...NEW_FILE_ENTRIES.fonts]) +
  listXml('fills', [...NEW_FILE.fills, ...NEW_FILE_ENTRIES.fills]) +
  listXml('borders', [...NEW_FILE.borders, ...NEW_FILE_ENTRIES.borders]) +
  listXml('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  listXml('cellXfs', [...NEW_FILE.cellFormats, ...NEW_FILE_ENTRIES.cellFormats]) +
  listXml('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']);

const NEW_FILE_TAIL =
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';
