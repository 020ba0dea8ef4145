// Colours as Office.js takes them: `#RRGGBB`, or one of the names of HTML that people use.

import { invalidArgument } from './errors';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  navy: '#000080',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gold: '#FFD700',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  silver: '#C0C0C0',
  purple: '#800080',
  maroon: '#800000',
  teal: '#008080',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
};

/** `#RRGGBB` in capitals. Throws `InvalidArgument`. */
export function readColor(input: unknown): string {
  if (typeof input === 'string') {
    const hex = /^#([0-9a-f]{6})$/i.exec(input);
    if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
    const named = NAMED[input.toLowerCase()];
    if (named) return named;
  }
  throw invalidArgument(`${JSON.stringify(input)} is no colour: #RRGGBB expected`);
}
