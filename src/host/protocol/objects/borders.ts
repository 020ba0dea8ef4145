// Borders of a range: its edges and its inner lines, kept as the sides of single cells.

import type { Area } from '../../model/a1';
import { without, type BorderLine, type CellFormat, type Side } from '../../model/cell';
import { readColor } from '../../model/colors';
import type { FormatQueue } from '../../model/format-queue';
import { patchFormats } from '../../model/formats';
import type { RangeRef } from '../../model/workbook';
import type { Plain } from '../../model/parts';
import { oneOf, readOptions } from '../args';
import { bind, collection, type HostObject, type ObjectType } from '../object-type';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof INDEXES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NONE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };
const PLAIN: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };

interface BorderTarget {
  readonly ref: RangeRef;
  readonly index: BorderIndex;
}

/** Which sides of which cells a border of the range consists of. */
function strips(area: Area, index: BorderIndex): (readonly [Area, Side])[] {
  switch (index) {
    case 'EdgeTop':
      return [[{ ...area, bottom: area.top }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, top: area.bottom }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, right: area.left }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, left: area.right }, 'right']];
    case 'InsideHorizontal':
      return area.bottom === area.top
        ? []
        : [
            [{ ...area, bottom: area.bottom - 1 }, 'bottom'],
            [{ ...area, top: area.top + 1 }, 'top'],
          ];
    case 'InsideVertical':
      return area.right === area.left
        ? []
        : [
            [{ ...area, right: area.right - 1 }, 'right'],
            [{ ...area, left: area.left + 1 }, 'left'],
          ];
    case 'DiagonalDown':
      return [[area, 'diagonalDown']];
    case 'DiagonalUp':
      return [[area, 'diagonalUp']];
  }
}

const isSameLine = (a: BorderLine, b: BorderLine): boolean =>
  a.style === b.style && a.weight === b.weight && a.color === b.color;

const withSide = (
  format: CellFormat,
  side: Side,
  change: (line: BorderLine | undefined) => BorderLine,
): CellFormat => {
  const before = format.borders[side];
  const line = change(before);
  if (before && isSameLine(before, line)) return format;
  const others = without(format.borders, side);
  return { ...format, borders: line.style === 'None' ? others : { ...others, [side]: line } };
};

function change(
  target: BorderTarget,
  formats: Pick<FormatQueue, 'add'>,
  update: (line: BorderLine) => BorderLine,
): void {
  const { sheet, area } = target.ref;
  sheet.assertAllowed('allowFormatCells');
  for (const [strip, side] of strips(area, target.index))
    formats.add(sheet, strip, format => withSide(format, side, line => update(line ?? PLAIN)));
}

/** The line of the first cell: enough for reading back what was set as a whole. */
function lineOf(target: BorderTarget): BorderLine {
  const [first] = strips(target.ref.area, target.index);
  if (!first) return NONE;
  const [strip, side] = first;
  return target.ref.sheet.format(strip.top, strip.left).borders[side] ?? NONE;
}

const RangeBorder: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  identity: target => ({ SideIndex: target.index }),
  scalars: {
    SideIndex: { get: target => target.index },
    Style: {
      get: target => lineOf(target).style,
      set: (target, value, session) => {
        const style = oneOf(value, STYLES, 'border.style');
        change(target, session.formats, line => ({ ...line, style }));
      },
    },
    Weight: {
      get: target => lineOf(target).weight,
      set: (target, value, session) => {
        const weight = oneOf(value, WEIGHTS, 'border.weight');
        change(target, session.formats, line => ({ ...line, weight }));
      },
    },
    Color: {
      get: target => lineOf(target).color,
      set: (target, value, session) => {
        const color = readColor(value);
        change(target, session.formats, line => ({ ...line, color }));
      },
    },
  },
};

const border = (target: BorderTarget): HostObject => bind(RangeBorder, target);

export const RangeBorderCollection: ObjectType<RangeRef> = collection<RangeRef, BorderTarget>(
  'RangeBorderCollection',
  ref => INDEXES.map(index => ({ ref, index })),
  border,
  (ref, key) => ({ ref, index: oneOf(key, INDEXES, 'border') }),
);

/** Sets one border, for `setCellProperties`; `line` holds style, weight and colour. */
export function setBorder(ref: RangeRef, index: string, line: Readonly<Record<string, Plain>>): void {
  const target = { ref, index: oneOf(index, INDEXES, 'border') };
  const given = readOptions(line, ['style', 'weight', 'color'], 'borders');
  change(target, { add: patchFormats }, old => ({
    style: given['style'] === undefined ? old.style : oneOf(given['style'], STYLES, 'border.style'),
    weight: given['weight'] === undefined ? old.weight : oneOf(given['weight'], WEIGHTS, 'border.weight'),
    color: given['color'] === undefined ? old.color : readColor(given['color']),
  }));
}
