// Gives single cells of a sheet another format, and leaves every other character of the sheet's part as it is.

import { positionOf } from '../../core/addresses';
import {
  attributeOf,
  childrenOf,
  rootOf,
  textOf,
  withAttribute,
  type ElementSpan,
} from '../package/xml-elements';

/** The format a cell shall have, given the one it has. */
export type FormatChange = (format: number) => number;

type Changes = ReadonlyMap<number, ReadonlyMap<number, FormatChange>>;

function byRow(changes: ReadonlyMap<string, FormatChange>): Changes {
  const rows = new Map<number, Map<number, FormatChange>>();
  for (const [cell, change] of changes) {
    const { row, column } = positionOf(cell);
    const cells = rows.get(row) ?? new Map<number, FormatChange>();
    rows.set(row, cells.set(column, change));
  }
  return rows;
}

class SheetMarker {
  private readonly columns: readonly string[];

  constructor(
    private readonly xml: string,
    private readonly addresses: ReadonlyMap<string, string>,
    columns: ElementSpan | undefined,
  ) {
    this.columns = columns ? childrenOf(xml, columns).map(span => textOf(xml, span)) : [];
  }

  /** The format of a cell that is not in the file: its row's, else its column's. */
  private formatOfBlank(rowOpen: string | null, column: number): number {
    const ofRow = rowOpen === null ? undefined : attributeOf(rowOpen, 's');
    if (ofRow !== undefined) return Number(ofRow);
    const own = this.columns.find(
      entry => Number(attributeOf(entry, 'min')) <= column && column <= Number(attributeOf(entry, 'max')),
    );
    return Number((own === undefined ? undefined : attributeOf(own, 'style')) ?? 0);
  }

  private blankCell(row: number, column: number, rowOpen: string | null, change: FormatChange): string {
    const reference = this.addresses.get(`${row} ${column}`) ?? '';
    return `<c r="${reference}" s="${change(this.formatOfBlank(rowOpen, column))}"/>`;
  }

  newRow(row: number, changes: ReadonlyMap<number, FormatChange>): string {
    const cells = [...changes]
      .sort(([one], [other]) => one - other)
      .map(([column, change]) => this.blankCell(row, column, null, change));
    return `<row r="${row}">${cells.join('')}</row>`;
  }

  changedRow(span: ElementSpan, row: number, changes: ReadonlyMap<number, FormatChange>): string {
    const pending = [...changes].sort(([one], [other]) => one - other);
    const pieces: string[] = [];
    const addBefore = (limit: number): void => {
      while (pending[0] && pending[0][0] < limit) {
        const [column, change] = pending[0];
        pending.shift();
        pieces.push(this.blankCell(row, column, span.open, change));
      }
    };
    let next = 1;
    for (const cell of childrenOf(this.xml, span)) {
      const reference = attributeOf(cell.open, 'r');
      const column =
        cell.name !== 'c' ? Infinity : reference === undefined ? next : positionOf(reference).column;
      next = column + 1;
      addBefore(column);
      const change = pending[0]?.[0] === column ? pending.shift()?.[1] : undefined;
      const text = textOf(this.xml, cell);
      if (!change) pieces.push(text);
      else {
        const format = change(Number(attributeOf(cell.open, 's') ?? 0));
        pieces.push(withAttribute(cell.open, 's', String(format)) + text.slice(cell.open.length));
      }
    }
    addBefore(Infinity);
    const open = withAttribute(span.open, 'spans', null).replace(/\s*\/>$/, '>');
    return `${open}${pieces.join('')}</${span.name}>`;
  }
}

/** The sheet's part with the formats of some cells changed; cells and rows that are missing are made. */
export function withCellFormats(xml: string, changes: ReadonlyMap<string, FormatChange>): string {
  const elements = childrenOf(xml, rootOf(xml));
  const data = elements.find(({ name }) => name === 'sheetData');
  if (!data || changes.size === 0) return xml;
  const addresses = new Map(
    [...changes.keys()].map(cell => {
      const { row, column } = positionOf(cell);
      return [`${row} ${column}`, cell];
    }),
  );
  const marker = new SheetMarker(
    xml,
    addresses,
    elements.find(({ name }) => name === 'cols'),
  );
  const pending = [...byRow(changes)].sort(([one], [other]) => one - other);
  const pieces: string[] = [];
  let next = 1;
  for (const span of childrenOf(xml, data)) {
    const row = Number(attributeOf(span.open, 'r') ?? next);
    next = row + 1;
    while (pending[0] && pending[0][0] < row) {
      pieces.push(marker.newRow(...pending[0]));
      pending.shift();
    }
    const [number, own] = pending[0] ?? [];
    if (number === row && own) {
      pieces.push(marker.changedRow(span, row, own));
      pending.shift();
    } else pieces.push(textOf(xml, span));
  }
  pieces.push(...pending.map(([row, own]) => marker.newRow(row, own)));
  const open = data.open.replace(/\s*\/>$/, '>');
  return `${xml.slice(0, data.start)}${open}${pieces.join('')}</${data.name}>${xml.slice(data.end)}`;
}
