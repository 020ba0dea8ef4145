// One cell in the model's words and in Univer's, both ways.

import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  isErrorValue,
  type BorderLine,
  type Cell,
  type CellFormat,
  type CellValue,
  type Side,
} from '../model/cell';

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|ERROR!|CYCLE!|BUSY!|CONNECT!)$/;
/** What Univer names otherwise than Excel. */
const RENAMED: Readonly<Record<string, string>> = { '#ERROR!': '#VALUE!', '#CYCLE!': '#REF!' };

/** A computed or typed value; texts that are error signs become errors. */
export function toModelValue(data: Nullable<ICellData>): CellValue {
  const value = data?.v;
  if (value === null || value === undefined || value === '') return null;
  if (data?.t === CellValueType.BOOLEAN || typeof value === 'boolean')
    return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
  if (typeof value === 'number') return value;
  if (ERROR.test(value)) return { error: RENAMED[value] ?? value };
  if (data?.t === CellValueType.NUMBER && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value);
  return value;
}

function valueData(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (isErrorValue(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === 'number'
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: CellValueType.STRING };
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.LEFT,
  Distributed: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const SIDES: readonly (readonly [Side, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const lineStyle = (line: BorderLine): BorderStyleTypes => {
  if (line.style === 'Double') return BorderStyleTypes.DOUBLE;
  if (line.style === 'Dash') return BorderStyleTypes.DASHED;
  if (line.style === 'Dot') return BorderStyleTypes.DOTTED;
  return LINES[line.weight] ?? BorderStyleTypes.THIN;
};

function bordersOf(format: CellFormat): IBorderData {
  const borders: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = format.borders[side];
    borders[key] = line ? { s: lineStyle(line), cl: { rgb: line.color } } : null;
  }
  return borders;
}

const known = new WeakMap<CellFormat, IStyleData>();

/** Formats are shared between cells, and so are the styles made of them. */
export function styleData(format: CellFormat): IStyleData {
  const hit = known.get(format);
  if (hit) return hit;
  const style: IStyleData = {
    ff: format.fontName,
    fs: format.fontSize,
    cl: { rgb: format.fontColor },
    bl: flag(format.bold),
    it: flag(format.italic),
    ul: { s: flag(format.underline !== 'None') },
    st: { s: flag(format.strikethrough) },
    bg: format.fill === null ? null : { rgb: format.fill },
    ht: HORIZONTAL[format.horizontal] ?? HorizontalAlign.UNSPECIFIED,
    vt: VERTICAL[format.vertical] ?? VerticalAlign.BOTTOM,
    tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    n: format.numberFormat === 'General' ? null : { pattern: format.numberFormat },
    bd: bordersOf(format),
  };
  known.set(format, style);
  return style;
}

/** What a cell without a formula holds; what is spilled into it comes from the engine. */
export const contentData = (cell: Cell | undefined): ICellData =>
  valueData(cell === undefined || cell.spilledFrom !== undefined ? null : cell.value);

const keyOf = <K extends string, V>(table: Readonly<Record<K, V>>, value: V, absent: string): string => {
  for (const [key, item] of Object.entries(table)) if (item === value) return key;
  return absent;
};

const color = (rgb: Nullable<string>, absent: string): string => {
  const hex = /^#?([0-9a-f]{6})$/i.exec(String(rgb ?? ''));
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(String(rgb ?? ''));
  if (!parts) return absent;
  return `#${parts
    .slice(1, 4)
    .map(part => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
};

function modelBorders(style: IStyleData): CellFormat['borders'] {
  const borders: Partial<Record<Side, BorderLine>> = {};
  for (const [side, key] of SIDES) {
    const line = style.bd?.[key];
    if (!line) continue;
    const weight = keyOf(LINES, line.s, 'Thin');
    borders[side] = { style: 'Continuous', weight, color: color(line.cl.rgb, '#000000') };
  }
  return borders;
}

/** What a person set in the grid, over what the model knows of the cell and the grid does not. */
export function toModelFormat(style: IStyleData, before: CellFormat): CellFormat {
  return {
    ...before,
    fontName: style.ff ?? before.fontName,
    fontSize: style.fs ?? before.fontSize,
    fontColor: color(style.cl?.rgb, before.fontColor),
    bold: style.bl === undefined ? before.bold : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined ? before.italic : style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fill: style.bg?.rgb ? color(style.bg.rgb, '#FFFFFF') : null,
    horizontal: style.ht ? keyOf(HORIZONTAL, style.ht, before.horizontal) : before.horizontal,
    vertical: style.vt ? keyOf(VERTICAL, style.vt, before.vertical) : before.vertical,
    wrap: style.tb === undefined ? before.wrap : style.tb === WrapStrategy.WRAP,
    numberFormat: style.n?.pattern ?? 'General',
    borders: modelBorders(style),
  };
}
