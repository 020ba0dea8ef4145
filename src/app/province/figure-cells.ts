// The cells that a figure of the province is made of: in the files that agencies returned, or in the office's own sheets.

import { FOLLOW_UP_DEMANDS, coverageOf, daysOfYear, findingsOf, inspectionsOf } from '../../core/follow-up';
import type { Place } from '../../core/issues';
import { DEADLINE_SCHEMA } from '../../workbook/records/deadline-record';
import { FIGURE_SCHEMA } from '../../workbook/records/figure-record';
import { INSPECTION_SCHEMA } from '../../workbook/records/inspection-record';
import type { WorkbookState } from '../../workbook/port';
import { textIn } from '../../workbook/table-schema';
import type { Book } from '../book/model';
import { readFollowUp } from '../book/read-follow-up';
import { placedRows } from '../book/table-cells';
import { entryPlace } from '../entry-place';
import type { ProvinceResult } from './province-score';

/** What one agency, or one row of the office's own sheets, gave to a figure. */
export interface FigureCell {
  /** Code; null where it is of no agency. */
  readonly agency: string | null;
  readonly source: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of the numerator first; a place without `file` is in the workbook. */
  readonly places: readonly Place[];
}

function returnedCells({ figure, parts }: ProvinceResult): readonly FigureCell[] {
  return parts.flatMap(({ agency, source, row, numerator, denominator }) => {
    if (!row) return [];
    const fields =
      row.section === 'tasks'
        ? ['status']
        : denominator === null || figure.kind === 'sum'
          ? ['numerator']
          : ['numerator', 'denominator'];
    return [{ agency, source, numerator, denominator, places: fields.map(field => entryPlace(row, field)) }];
  });
}

/** Rows of inspections that count: visits of agencies that are due, or findings with their state. */
function recordCells(book: Book, state: WorkbookState, source: string): readonly FigureCell[] {
  const subject = FOLLOW_UP_DEMANDS.inspections.find(
    one => one.coverage === source || one.settled === source,
  );
  const placed = placedRows(state, INSPECTION_SCHEMA);
  if (!subject || !placed) return [];
  const days = daysOfYear(book.year);
  const rows = readFollowUp(state, book.agencies, book.year).inspections;
  const own = new Set(
    inspectionsOf(
      subject,
      rows.map(({ record }) => record),
      days,
    ),
  );
  const visited = new Set(coverageOf(subject, [...own], book.agencies, days).inspected);
  const { open } = findingsOf(subject, [...own], days);
  const isCoverage = subject.coverage === source;
  const column = isCoverage ? 'agency' : 'state';
  return rows
    .filter(
      ({ record }) => own.has(record) && (isCoverage ? visited.has(record.agency) : record.finding !== ''),
    )
    .map(({ record, rowIndex }) => ({
      agency: record.agency,
      source,
      numerator: isCoverage || !open.includes(record) ? 1 : 0,
      denominator: isCoverage ? null : 1,
      places: [placed.placeOf(rowIndex, column)],
    }));
}

function deadlineCells(state: WorkbookState, { sources }: ProvinceResult['figure']): readonly FigureCell[] {
  const placed = placedRows(state, DEADLINE_SCHEMA);
  return (placed?.rows ?? []).flatMap(({ row, rowIndex }) => {
    const source = textIn(row, 'id');
    if (!placed || !sources.includes(source)) return [];
    const places = ['doneOn', 'lastDay'].map(column => placed.placeOf(rowIndex, column));
    return [{ agency: null, source, numerator: null, denominator: null, places }];
  });
}

/** Of what the office typed in the row of the figure itself. */
function typedCells(
  state: WorkbookState,
  { code }: ProvinceResult['figure'],
  columns: readonly string[],
): readonly FigureCell[] {
  const placed = placedRows(state, FIGURE_SCHEMA);
  const found = placed?.rows.find(({ row }) => textIn(row, 'code') === code);
  if (!placed || !found) return [];
  const places = columns.map(column => placed.placeOf(found.rowIndex, column));
  return [{ agency: null, source: code, numerator: null, denominator: null, places }];
}

/** What the lead agency states serves where nothing is computed. */
function statedCells(state: WorkbookState, { figure, stated }: ProvinceResult): readonly FigureCell[] {
  if (!stated?.row) return typedCells(state, figure, ['statedNumerator', 'statedDenominator']);
  const { row, numerator, denominator } = stated;
  const places = ['numerator', 'denominator'].map(field => entryPlace(row, field));
  return [{ agency: figure.lead, source: row.rowId, numerator, denominator, places }];
}

/** Every cell that counts in the figure, in the order of the agencies. */
export function figureCells(book: Book, state: WorkbookState, result: ProvinceResult): readonly FigureCell[] {
  const { figure, value, parts } = result;
  if (value.kind === 'missing') return [];
  if (figure.kind === 'onTime') return deadlineCells(state, figure);
  if (figure.kind === 'entered') return typedCells(state, figure, ['entered']);
  const records = parts.filter(({ row }) => row === null).map(({ source }) => source);
  const found = [...returnedCells(result), ...records.flatMap(source => recordCells(book, state, source))];
  return found.length > 0 ? found : statedCells(state, result);
}
