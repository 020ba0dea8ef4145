// The looks of our cells as Excel keeps them: fonts, fills, borders and formats, each listed once, and cell formats
// that point at them. The lists of our tokens are the same for every workbook, so they are made once.

import type { ConditionalLook } from '../../workbook/declaration';
import { FONT_NAME, STYLES, type CellStyle, type StyleToken } from '../../workbook/styles';
import { xmlAttribute, XML_HEAD } from './xml';

/** How many entries a file's style lists hold before ours. */
export interface StyleOffsets {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly cellFormats: number;
  readonly looks: number;
  /** First free id of an own number format; Excel's own end at 163. */
  readonly numberFormatId: number;
}

/** A new file starts with Excel's compulsory first entries. */
const NEW_FILE: StyleOffsets = {
  fonts: 1,
  fills: 2,
  borders: 1,
  cellFormats: 1,
  looks: 0,
  numberFormatId: 164,
};

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

/** Entries of one list, each once, in order of first use. */
class EntryList {
  readonly entries: string[] = [];

  constructor(private readonly offset: number) {}

  indexOf(entry: string): number {
    const known = this.entries.indexOf(entry);
    if (known >= 0) return this.offset + known;
    this.entries.push(entry);
    return this.offset + this.entries.length - 1;
  }
}

/** Our entries, ready to be appended to a file's lists. */
export interface StyleEntries {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly numberFormats: readonly string[];
  readonly cellFormats: readonly string[];
  readonly indexes: Readonly<Record<StyleToken, number>>;
}

export const fontXml = (style: Pick<CellStyle, 'bold' | 'italic' | 'fontSize' | 'color'>): string =>
  `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}<sz val="${style.fontSize}"/>` +
  `<color rgb="FF${style.color}"/><name val="${FONT_NAME}"/><family val="1"/></font>`;

export const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

function alignmentXml(style: CellStyle): string {
  const horizontal = style.horizontal === 'general' ? '' : ` horizontal="${style.horizontal}"`;
  return `<alignment${horizontal} vertical="${style.vertical}"${style.wrap ? ' wrapText="1"' : ''}/>`;
}

function numberFormatId(code: string, own: EntryList): number {
  return BUILT_IN_FORMATS[code] ?? own.indexOf(code);
}

function makeEntries(offsets: StyleOffsets): StyleEntries {
  const fonts = new EntryList(offsets.fonts);
  const fills = new EntryList(offsets.fills);
  const borders = new EntryList(offsets.borders);
  const codes = new EntryList(offsets.numberFormatId);
  const indexes = {} as Record<StyleToken, number>;
  const cellFormats = (Object.keys(STYLES) as StyleToken[]).map((token, index) => {
    const style: CellStyle = STYLES[token];
    indexes[token] = offsets.cellFormats + index;
    const fill = style.fill === null ? 0 : fills.indexOf(fillXml(style.fill));
    return (
      `<xf numFmtId="${numberFormatId(style.numberFormat, codes)}" fontId="${fonts.indexOf(fontXml(style))}" ` +
      `fillId="${fill}" borderId="${style.border ? borders.indexOf(BORDER) : 0}" xfId="0" applyNumberFormat="1" ` +
      `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
      `${alignmentXml(style)}<protection locked="${style.locked ? 1 : 0}"/></xf>`
    );
  });
  return {
    fonts: fonts.entries,
    fills: fills.entries,
    borders: borders.entries,
    numberFormats: codes.entries.map(
      (code, index) =>
        `<numFmt numFmtId="${offsets.numberFormatId + index}" formatCode="${xmlAttribute(code)}"/>`,
    ),
    cellFormats,
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

const NEW_FILE_ENTRIES = makeEntries(NEW_FILE);

/** Where our styles stand in one workbook, and the conditional looks it needs. */
export class WorkbookStyles {
  readonly entries: StyleEntries;
  private readonly looks: EntryList;

  constructor(offsets: StyleOffsets = NEW_FILE) {
    this.entries = offsets === NEW_FILE ? NEW_FILE_ENTRIES : makeEntries(offsets);
    this.looks = new EntryList(offsets.looks);
  }

  indexOf(token: StyleToken): number {
    return this.entries.indexes[token];
  }

  lookIndex(look: ConditionalLook): number {
    return this.looks.indexOf(lookXml(look));
  }

  get addedLooks(): readonly string[] {
    return this.looks.entries;
  }

  /** The whole part of a new workbook. */
  get xml(): string {
    return NEW_FILE_HEAD + listXml('dxfs', this.looks.entries) + NEW_FILE_TAIL;
  }
}

export const listXml = (name: string, entries: readonly string[]): string =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

/** Column widths count in digits of this font. */
const DEFAULT_FONT = fontXml({ bold: false, italic: false, fontSize: 11, color: '000000' });
const NO_FILLS = ['none', 'gray125'].map(kind => `<fill><patternFill patternType="${kind}"/></fill>`);
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

const NEW_FILE_HEAD =
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  listXml('numFmts', NEW_FILE_ENTRIES.numberFormats) +
  listXml('fonts', [DEFAULT_FONT, ...NEW_FILE_ENTRIES.fonts]) +
  listXml('fills', [...NO_FILLS, ...NEW_FILE_ENTRIES.fills]) +
  listXml('borders', [NO_BORDER, ...NEW_FILE_ENTRIES.borders]) +
  listXml('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  listXml('cellXfs', [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    ...NEW_FILE_ENTRIES.cellFormats,
  ]) +
  listXml('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']);

const NEW_FILE_TAIL =
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';
