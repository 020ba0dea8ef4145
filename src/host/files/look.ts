// A cell's look in the model's words and in ExcelJS', both ways.

import type { Alignment, Border, Borders, Cell as FileCell, Font, Style } from 'exceljs';
import { DEFAULT_FORMAT, type BorderLine, type CellFormat, type Side } from '../model/cell';

const WEIGHTS: Readonly<Record<string, string>> = {
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
  hair: 'Hairline',
};
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

const keyOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.entries(table).find(([, item]) => item === value)?.[0];

const rgb = (argb: string | undefined, absent: string): string =>
  argb && /^[0-9A-Fa-f]{8}$/.test(argb) ? `#${argb.slice(2).toUpperCase()}` : absent;
const argb = (color: string) => ({ argb: `FF${color.slice(1)}` });

function bordersOf(borders: Partial<Borders> | undefined): CellFormat['borders'] {
  const made: Partial<Record<Side, BorderLine>> = {};
  for (const side of SIDES) {
    const line = borders?.[side];
    if (!line?.style) continue;
    const style = line.style === 'double' ? 'Double' : line.style === 'dashed' ? 'Dash' : 'Continuous';
    made[side] = { style, weight: WEIGHTS[line.style] ?? 'Thin', color: rgb(line.color?.argb, '#000000') };
  }
  return made;
}

const fillOf = (cell: FileCell): string | null =>
  cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid'
    ? rgb(cell.fill.fgColor?.argb, '#FFFFFF')
    : null;

function formatOf(cell: FileCell): CellFormat {
  const font: Partial<Font> = cell.font ?? {};
  const alignment: Partial<Alignment> = cell.alignment ?? {};
  return {
    ...DEFAULT_FORMAT,
    numberFormat: cell.numFmt || 'General',
    fontName: font.name ?? DEFAULT_FORMAT.fontName,
    fontSize: font.size ?? DEFAULT_FORMAT.fontSize,
    fontColor: rgb(font.color?.argb, DEFAULT_FORMAT.fontColor),
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ? 'Single' : 'None',
    strikethrough: font.strike ?? false,
    fill: fillOf(cell),
    horizontal: HORIZONTAL[alignment.horizontal ?? ''] ?? 'General',
    vertical: VERTICAL[alignment.vertical ?? ''] ?? 'Bottom',
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
    shrink: alignment.shrinkToFit ?? false,
    locked: cell.protection?.locked ?? true,
    formulaHidden: cell.protection?.hidden ?? false,
    borders: bordersOf(cell.border),
  };
}

/** Gives cells that look alike one and the same format: a table of thousands of cells has a few. */
export function sharedFormats(): (cell: FileCell) => CellFormat {
  const byStyle = new WeakMap<object, CellFormat>();
  const byLook = new Map<string, CellFormat>();
  return cell => {
    const known = byStyle.get(cell.style);
    if (known) return known;
    const format = formatOf(cell);
    const look = JSON.stringify(format);
    const shared = byLook.get(look) ?? format;
    byLook.set(look, shared);
    byStyle.set(cell.style, shared);
    return shared;
  };
}

function fileBorder(line: BorderLine): Partial<Border> {
  const style =
    line.style === 'Double'
      ? 'double'
      : line.style === 'Dash'
        ? 'dashed'
        : (keyOf(WEIGHTS, line.weight) ?? 'thin');
  return { style: style as Border['style'], color: argb(line.color) };
}

const styles = new WeakMap<CellFormat, Partial<Style>>();

/** One style for one look: the file's writer then looks for it once, not for each cell. */
export function styleOf(format: CellFormat): Partial<Style> {
  const known = styles.get(format);
  if (known) return known;
  const made = makeStyle(format);
  styles.set(format, made);
  return made;
}

function makeStyle(format: CellFormat): Partial<Style> {
  const horizontal = keyOf(HORIZONTAL, format.horizontal) as Alignment['horizontal'] | undefined;
  const vertical = keyOf(VERTICAL, format.vertical) as Alignment['vertical'] | undefined;
  return {
    numFmt: format.numberFormat,
    font: {
      name: format.fontName,
      size: format.fontSize,
      color: argb(format.fontColor),
      bold: format.bold,
      italic: format.italic,
      underline: format.underline !== 'None',
      strike: format.strikethrough,
    },
    ...(format.fill === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(format.fill) } as const }),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      wrapText: format.wrap,
      indent: format.indent,
      shrinkToFit: format.shrink,
    },
    protection: { locked: format.locked, hidden: format.formulaHidden },
    border: Object.fromEntries(
      SIDES.flatMap(side => {
        const line = format.borders[side];
        return line ? [[side, fileBorder(line)]] : [];
      }),
    ),
  };
}
