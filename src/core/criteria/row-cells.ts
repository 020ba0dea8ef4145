// Reads single cells of the criteria tables. Text numbers are taken with a decimal comma or point;
// anything else is a problem, never a guess.

import { parseNumber } from '../text';
import type { RowCell } from './rows';

export interface RowProblem {
  readonly rule:
    | 'rows.blank'
    | 'rows.number'
    | 'rows.choice'
    | 'rows.weights'
    | 'rows.set-without-head'
    | 'rows.step-without-criterion';
  readonly column: string;
  readonly value: string;
}

export type ReportProblem = (problem: RowProblem) => void;

/** Trimmed text, or null for a blank cell. */
export function textOfRowCell(cell: RowCell): string | null {
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? null : text;
}

/** A number, or null with a problem reported. A blank cell is a problem too. */
export function numberOf(column: string, cell: RowCell, report: ReportProblem): number | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = textOfRowCell(cell);
  if (text === null) {
    report({ rule: 'rows.blank', column, value: '' });
    return null;
  }
  const reading = parseNumber(text);
  if (reading.kind === 'number') return reading.value;
  report({ rule: 'rows.number', column, value: text });
  return null;
}

/** A number or a blank. */
export const optionalNumber = (column: string, cell: RowCell, report: ReportProblem): number | null =>
  textOfRowCell(cell) === null ? null : numberOf(column, cell, report);

/** One of the allowed codes, or null with a problem reported. */
export function oneOf<T extends string>(
  column: string,
  cell: RowCell,
  allowed: readonly T[],
  report: ReportProblem,
): T | null {
  const text = textOfRowCell(cell);
  const found = allowed.find(one => one === text) ?? null;
  if (found === null)
    report({ rule: text === null ? 'rows.blank' : 'rows.choice', column, value: text ?? '' });
  return found;
}

/** Codes with `;` between them; each that is not allowed is reported and left out. */
export function listOf<T extends string>(
  column: string,
  cell: RowCell,
  allowed: readonly T[],
  report: ReportProblem,
): readonly T[] {
  const parts = (textOfRowCell(cell) ?? '').split(';').map(part => part.trim());
  return parts.filter(part => part !== '').flatMap(part => oneOf(column, part, allowed, report) ?? []);
}
