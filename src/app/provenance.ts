// Where a consolidated value came from: file, hash, sheet, cell, version of the form. One answer for the pane and the
// command line.

import { columnCaptioned } from '../workbook/captions';
import { parseCell } from '../core/addresses';
import { fileOfReference, originsIn } from '../core/consolidation';
import type { PeriodCode } from '../core/calendar';
import type { CellOrigin, EntryValue, SectionKey } from '../core/entries';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { WorkbookState } from '../workbook/port';
import { shownValue } from '../workbook/table-schema';
import type { Book } from './book/model';
import { ledgerFilesOf } from './book/read-results';

export interface ValueProvenance {
  readonly agency: string;
  readonly agencyName: string;
  readonly period: PeriodCode;
  readonly section: SectionKey;
  /** Of the assignment, target or criterion. */
  readonly code: string;
  readonly name: string;
  /** Key and caption of the entry. */
  readonly field: string;
  readonly caption: string;
  /** Dates are ISO text. */
  readonly value: EntryValue;
  readonly file: string;
  /** Hex; of a kept value at least its beginning. */
  readonly sha256: string;
  readonly sheet: string;
  /** A1; null where the workbook does not say any more. */
  readonly cell: string | null;
  /** Null for a kept value whose form is not in the workbook any more. */
  readonly templateVersion: number | null;
  /** 1 for the first return of the agency, then 2, 3 …; null for a kept value. */
  readonly submission: number | null;
  /** Whether the value of an earlier return was kept against a newer one. */
  readonly isRetained: boolean;
}

export interface ProvenanceQuestion {
  /** Code of the agency. */
  readonly agency: string;
  /** Code of the assignment, target or criterion. */
  readonly code: string;
  /** All periods where absent. */
  readonly period?: PeriodCode | undefined;
}

/** A cell of the workbook: `F12` on a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

const captionOf = (field: string): string =>
  CONSOLIDATED_SCHEMA.columns.find(({ key }) => key === field)?.caption ?? field;

/** The whole hash of a file of which the workbook keeps the beginning. */
type WholeHash = (beginning: string) => string;

const ownSource = (row: ConsolidatedRow, origin: CellOrigin | undefined) => ({
  file: row.file,
  sha256: row.sha256,
  sheet: origin?.sheet ?? row.sheet,
  cell: origin?.cell ?? null,
  templateVersion: row.templateVersion,
  submission: row.submission,
  isRetained: false,
});

const retainedSource = (reference: string, { sheet, cell }: CellOrigin, wholeHash: WholeHash) => {
  const { file, hashBeginning } = fileOfReference(reference);
  const source = { file, sha256: wholeHash(hashBeginning), sheet, cell };
  return { ...source, templateVersion: null, submission: null, isRetained: true };
};

/** Of every filled entry of a row, and of blanks that the user kept. */
function ofRow(row: ConsolidatedRow, wholeHash: WholeHash): readonly ValueProvenance[] {
  const origins = originsIn(row.cells, row.sheet);
  const fields = [...new Set([...Object.keys(row.fields), ...origins.keys()])];
  return fields.map(field => {
    const origin = origins.get(field);
    return {
      agency: row.agencyCode,
      agencyName: row.agencyName,
      period: row.period,
      section: row.section,
      code: row.rowId,
      name: row.name,
      field,
      caption: captionOf(field),
      value: row.fields[field] ?? null,
      ...(origin?.retainedFrom === undefined
        ? ownSource(row, origin)
        : retainedSource(origin.retainedFrom, origin, wholeHash)),
    };
  });
}

/** Every value of the row, in the order of the table; empty where nothing of it was consolidated. */
export function provenanceOf(
  book: Book,
  state: WorkbookState,
  { agency, code, period }: ProvenanceQuestion,
): readonly ValueProvenance[] {
  const hashes = ledgerFilesOf(state).map(({ sha256 }) => sha256);
  const wholeHash: WholeHash = beginning =>
    beginning === '' ? '' : (hashes.find(hash => hash.startsWith(beginning)) ?? beginning);
  return book.consolidated
    .filter(
      row =>
        row.agencyCode === agency && row.rowId === code && (period === undefined || row.period === period),
    )
    .flatMap(row => ofRow(row, wholeHash));
}

/** The consolidated row that a cell of the workbook belongs to; null elsewhere. */
function rowAt(
  state: WorkbookState,
  { sheet, cell }: CellPlace,
): { readonly key: string; readonly caption: string } | null {
  const found = state.sheets.find(({ key, name }) => key === 'consolidated' && name === sheet);
  const table = found?.tables.find(({ name }) => name === CONSOLIDATED_SCHEMA.name);
  const place = parseCell(cell);
  if (!table || !place) return null;
  const caption = table.captions[place.column - table.firstColumn];
  const cells = table.rows[place.row - table.firstRow - 1];
  if (caption === undefined || !cells) return null;
  const keyColumn = columnCaptioned(table.captions, KEY_CAPTION);
  return { key: String(shownValue(cells[keyColumn] ?? null) ?? ''), caption };
}

const KEY_CAPTION = CONSOLIDATED_SCHEMA.columns.find(({ key }) => key === 'key')?.caption ?? '';

/** Of the consolidated value in a cell of the workbook; null where the cell holds none. */
export function provenanceAt(book: Book, state: WorkbookState, place: CellPlace): ValueProvenance | null {
  const at = rowAt(state, place);
  const row = at && book.consolidated.find(candidate => consolidatedKey(candidate) === at.key);
  if (!at || !row) return null;
  const { agencyCode, rowId, period, section } = row;
  const values = provenanceOf(book, state, { agency: agencyCode, code: rowId, period });
  return values.find(value => value.section === section && value.caption === at.caption) ?? null;
}
