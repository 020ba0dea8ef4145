// The looks of a sheet, in few calls: what most cells of a table share is set once for the whole table, then only
// the differences, each for a rectangle of equal cells.

import type { Rectangle } from '../../core/addresses';
import { FONT_NAME, styleOf, type CellStyle, type StyleToken } from '../../workbook/styles';
import { rectanglesOf } from '../rectangles';
import { declaredCells } from './content-operations';
import { CALL_BYTES, type Operation } from './operation';
import type { SheetPlan, TablePlan } from './sheet-plan';
import { bodyOf, styleGrid } from './table-styles';

type Aspect = Exclude<keyof CellStyle, 'numberFormat'>;

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
} as const;
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const BORDER_COLOR = '#BFC7D1';

/** Edges that a single row or column does not have inside cannot be asked for. */
function drawBorders(range: Excel.Range, { rows, columns }: Rectangle): void {
  for (const edge of EDGES) {
    if (edge === 'InsideHorizontal' && rows === 1) continue;
    if (edge === 'InsideVertical' && columns === 1) continue;
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}

const SETTERS: Readonly<
  Record<Aspect, (range: Excel.Range, style: CellStyle, rectangle: Rectangle) => void>
> = {
  fontSize: (range, style) => (range.format.font.size = style.fontSize),
  bold: (range, style) => (range.format.font.bold = style.bold),
  italic: (range, style) => (range.format.font.italic = style.italic),
  color: (range, style) => (range.format.font.color = `#${style.color}`),
  fill: (range, style) => {
    if (style.fill === null) range.format.fill.clear();
    else range.format.fill.color = `#${style.fill}`;
  },
  border: (range, style, rectangle) => {
    if (style.border) drawBorders(range, rectangle);
  },
  horizontal: (range, style) => (range.format.horizontalAlignment = HORIZONTAL[style.horizontal]),
  vertical: (range, style) => (range.format.verticalAlignment = style.vertical === 'top' ? 'Top' : 'Center'),
  wrap: (range, style) => (range.format.wrapText = style.wrap),
  locked: (range, style) => (range.format.protection.locked = style.locked),
};

const ASPECTS = Object.keys(SETTERS) as Aspect[];

function restyle(
  sheet: string,
  rectangle: Rectangle,
  style: CellStyle,
  aspects: readonly Aspect[],
  withFont: boolean,
): readonly Operation[] {
  if (aspects.length === 0 && !withFont) return [];
  const bytes = CALL_BYTES * (aspects.length + 2 + (aspects.includes('border') ? 14 : 0));
  return [
    {
      what: sheet,
      bytes,
      apply: pen =>
        pen.range(sheet, rectangle, range => {
          if (withFont) range.format.font.name = FONT_NAME;
          for (const aspect of aspects) SETTERS[aspect](range, style, rectangle);
        }),
    },
  ];
}

/** Every aspect, for cells of which nothing is known. `locked` is Excel's own default. */
const fully = (sheet: string, rectangle: Rectangle, token: StyleToken): readonly Operation[] => {
  const style = styleOf(token);
  return restyle(
    sheet,
    rectangle,
    style,
    ASPECTS.filter(aspect => aspect !== 'border' || style.border),
    true,
  );
};

const differences = (style: CellStyle, from: CellStyle): readonly Aspect[] =>
  ASPECTS.filter(aspect => style[aspect] !== from[aspect]);

/** The style of the largest part of a table's body. */
function mostCommon(
  areas: readonly { readonly rectangle: Rectangle; readonly value: StyleToken }[],
): StyleToken {
  const cells = new Map<StyleToken, number>();
  for (const { rectangle, value } of areas)
    cells.set(value, (cells.get(value) ?? 0) + rectangle.rows * rectangle.columns);
  return [...cells].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'text';
}

/** Neighbouring columns of ours; columns of the office between them keep their look. */
const ownColumns = (table: TablePlan, rectangle: Rectangle): readonly Rectangle[] =>
  rectanglesOf(
    [table.merged.columns.map(({ declared }) => (declared ? 'ours' : null))],
    rectangle.row,
    rectangle.column,
  ).map(({ rectangle: run }) => ({ ...run, rows: rectangle.rows }));

function bodyStyles(plan: SheetPlan, table: TablePlan): readonly Operation[] {
  const body = bodyOf(table);
  const areas = rectanglesOf<StyleToken>(styleGrid(table), body.row, body.column);
  const base = mostCommon(areas);
  return [
    ...ownColumns(table, body).flatMap(rectangle => fully(plan.name, rectangle, base)),
    ...areas.flatMap(({ rectangle, value }) =>
      restyle(plan.name, rectangle, styleOf(value), differences(styleOf(value), styleOf(base)), false),
    ),
  ];
}

function headerStyles(plan: SheetPlan, table: TablePlan): readonly Operation[] {
  const tokens = table.merged.columns.map(({ declared }) => declared && (declared.headerStyle ?? 'header'));
  return rectanglesOf<StyleToken>([tokens], table.rectangle.row, table.rectangle.column).flatMap(
    ({ rectangle, value }) => fully(plan.name, rectangle, value),
  );
}

export const styleOperations = (plan: SheetPlan): readonly Operation[] => [
  ...declaredCells(plan).flatMap(({ block, style }) => fully(plan.name, block, style)),
  ...plan.tables.flatMap(table => [...headerStyles(plan, table), ...bodyStyles(plan, table)]),
];
