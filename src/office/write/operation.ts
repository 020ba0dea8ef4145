// One thing to do in Excel, with the bytes it adds to a request, so that requests can be kept below Excel's limit.

import { addressOf } from '../../core/addresses';
import type { Rectangle } from '../../core/addresses';

export interface Operation {
  /** Caption of the sheet, for the progress line. */
  readonly what: string;
  readonly bytes: number;
  readonly apply: (pen: Pen) => void;
}

/** A range with the calls on its formats takes this much in a request, as measured. */
export const CALL_BYTES = 260;

/** JSON of Vietnamese text travels as UTF-8; a letter takes up to three bytes. */
export function bytesOf(values: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of values)
    for (const value of row) bytes += typeof value === 'string' ? utf8Length(value) + 3 : 10;
  return bytes;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** Hands out Excel's objects within one request; sheets are asked for once. */
export class Pen {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  /** By name or id. */
  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, known);
    return known;
  }

  /** Calls `action` with the range and lets Excel forget it afterwards. */
  range(sheet: string, rectangle: Rectangle, action: (range: Excel.Range) => void): void {
    const range = this.sheet(sheet).getRange(addressOf(rectangle));
    action(range);
    range.untrack();
  }
}
