// Single properties of a cell's look, by section and name, for `range.format` and `setCellProperties` alike.

import type { CellFormat } from '../../model/cell';
import { readColor } from '../../model/colors';
import { invalidArgument } from '../../model/errors';
import type { Plain } from '../../model/parts';
import { asFlag, asNumber, asText, oneOf } from '../args';

export interface FormatProperty {
  get(format: CellFormat): Plain;
  set(format: CellFormat, value: unknown): CellFormat;
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;

type FlagKey =
  | 'bold'
  | 'italic'
  | 'strikethrough'
  | 'subscript'
  | 'superscript'
  | 'wrap'
  | 'shrink'
  | 'locked'
  | 'formulaHidden';

const flag = (key: FlagKey): FormatProperty => ({
  get: format => format[key],
  set: (format, value) => ({ ...format, [key]: asFlag(value, key) }),
});

const choice = (
  key: 'horizontal' | 'vertical' | 'underline' | 'readingOrder',
  choices: readonly string[],
): FormatProperty => ({
  get: format => format[key],
  set: (format, value) => ({ ...format, [key]: oneOf(value, choices, key) }),
});

function withinBounds(key: 'fontSize' | 'indent' | 'orientation', low: number, high: number): FormatProperty {
  return {
    get: format => format[key],
    set(format, value) {
      const number = asNumber(value, key);
      if (number < low || number > high) throw invalidArgument(`${key} must be within ${low} to ${high}`);
      return { ...format, [key]: number };
    },
  };
}

export const FONT: Readonly<Record<string, FormatProperty>> = {
  Name: {
    get: format => format.fontName,
    set: (format, value) => ({ ...format, fontName: asText(value, 'font.name') }),
  },
  Size: withinBounds('fontSize', 1, 409),
  Color: {
    get: format => format.fontColor,
    set: (format, value) => ({ ...format, fontColor: readColor(value) }),
  },
  Bold: flag('bold'),
  Italic: flag('italic'),
  Strikethrough: flag('strikethrough'),
  Subscript: flag('subscript'),
  Superscript: flag('superscript'),
  Underline: choice('underline', UNDERLINE),
};

export const FILL: Readonly<Record<string, FormatProperty>> = {
  Color: {
    get: format => format.fill ?? '#FFFFFF',
    set: (format, value) => ({ ...format, fill: readColor(value) }),
  },
};

export const PROTECTION: Readonly<Record<string, FormatProperty>> = {
  Locked: flag('locked'),
  FormulaHidden: flag('formulaHidden'),
};

export const ALIGNMENT: Readonly<Record<string, FormatProperty>> = {
  HorizontalAlignment: choice('horizontal', HORIZONTAL),
  VerticalAlignment: choice('vertical', VERTICAL),
  WrapText: flag('wrap'),
  IndentLevel: withinBounds('indent', 0, 250),
  TextOrientation: withinBounds('orientation', -90, 180),
  ShrinkToFit: flag('shrink'),
  ReadingOrder: choice('readingOrder', READING),
};
