// One cell of an .ods sheet: its attributes say what it holds, its paragraphs what is shown.

import { dayOf, serialOf } from '../../core/calendar';
import type { RawCell } from '../../core/grid';
import type { Attributes } from '../package/xml-tag';

export type OdsContent = Pick<RawCell, 'kind' | 'value' | 'formula'>;

export interface OdsCell {
  readonly type: string;
  readonly isError: boolean;
  readonly value: string;
  readonly formula: string | null;
  readonly style: string;
  /** How many columns hold this cell. */
  readonly repeated: number;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
}

export const countOf = (attributes: Attributes, name: string): number => {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
};

const VALUES: Readonly<Record<string, string>> = {
  date: 'office:date-value',
  time: 'office:time-value',
  boolean: 'office:boolean-value',
  string: 'office:string-value',
};

export function odsCell(attributes: Attributes): OdsCell {
  const type = attributes.get('office:value-type') ?? '';
  return {
    type,
    isError: attributes.get('calcext:value-type') === 'error',
    value: attributes.get(VALUES[type] ?? 'office:value') ?? '',
    formula: attributes.get('table:formula'),
    style: attributes.get('table:style-name') ?? '',
    repeated: countOf(attributes, 'table:number-columns-repeated'),
    columnsSpanned: countOf(attributes, 'table:number-columns-spanned'),
    rowsSpanned: countOf(attributes, 'table:number-rows-spanned'),
  };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:[.,]\d+)?))?/;
/** What a clock of another place says is no serial: it stays as it is written, to be judged by who reads it. */
const WITH_ZONE = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;
const DURATION = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;
const SECONDS_A_DAY = 86_400;

const dayPart = (hours = '0', minutes = '0', seconds = '0'): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / SECONDS_A_DAY;

/** The serial of an ISO moment; the file's own first day of counting does not matter. */
function serialOfMoment(text: string): number | null {
  const found = MOMENT.exec(text);
  const day = found?.[1];
  return found && day !== undefined && dayOf(day)
    ? serialOf(day) + dayPart(found[2], found[3], found[4])
    : null;
}

function serialOfDuration(text: string): number | null {
  const found = DURATION.exec(text);
  if (!found) return null;
  return (text.startsWith('-') ? -1 : 1) * dayPart(found[1], found[2], found[3]);
}

const isErrorText = (text: string): boolean => /^(?:#[A-Z/0?!]+[!?A]?|Err:\d+)$/.test(text);

const numberOr = (number: number | null, shown: string): Pick<RawCell, 'kind' | 'value'> =>
  number === null || !Number.isFinite(number)
    ? { kind: 'text', value: shown }
    : { kind: 'number', value: number };

function plainContent(cell: OdsCell, shown: string): Pick<RawCell, 'kind' | 'value'> | null {
  if (cell.isError || (cell.formula !== null && isErrorText(shown))) return { kind: 'error', value: shown };
  switch (cell.type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberOr(cell.value === '' ? null : Number(cell.value), shown);
    case 'date':
      return WITH_ZONE.test(cell.value)
        ? { kind: 'text', value: cell.value }
        : numberOr(serialOfMoment(cell.value), shown);
    case 'time':
      return numberOr(serialOfDuration(cell.value), shown);
    case 'boolean':
      return { kind: 'boolean', value: cell.value === 'true' };
    default: {
      const text = cell.value === '' ? shown : cell.value;
      return text === '' && cell.formula === null ? null : { kind: 'text', value: text };
    }
  }
}

/** Null for a cell that holds nothing. `shown` is the text of its paragraphs. */
export function contentOfOds(cell: OdsCell, shown: string): OdsContent | null {
  const content = plainContent(cell, shown);
  if (content === null || cell.formula === null) return content;
  return { ...content, formula: cell.formula.replace(/^(?:\w+:)?=/, '') };
}
