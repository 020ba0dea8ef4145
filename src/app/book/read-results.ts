// What consolidation left in the workbook, read back for showing it: the ledger, and the issues with the cells that
// they are about. Works after the workbook was closed and opened again.

import { columnCaptioned, columnFinder } from '../../workbook/captions';
import { a1 } from '../../core/addresses';
import { originsIn } from '../../core/consolidation';
import { CONSOLIDATED_SCHEMA } from '../../workbook/records/consolidated-record';
import { ISSUE_SCHEMA, type IssueRow } from '../../workbook/records/issue-record';
import {
  FILE_SCHEMA,
  LEDGER_SCHEMA,
  type LedgerAgencyRow,
  type LedgerFileRow,
} from '../../workbook/records/ledger-records';
import type { TableState, WorkbookState } from '../../workbook/port';
import type { RecordTable } from '../../workbook/record-table';
import { readTable, shownValue } from '../../workbook/table-schema';
import { tableIn, sheetIn } from './book-sheets';

/** A cell of the workbook, by the name that its sheet has now. */
interface CellInBook {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

interface Provenance {
  readonly sha256: string;
  readonly submission: string;
  readonly templateVersion: string;
}

export interface ListedIssue extends IssueRow {
  /** Its line in the table of issues. */
  readonly line: CellInBook;
  /** The consolidated value that it is about; null where nothing of its row was taken in. */
  readonly valueCell: CellInBook | null;
  /** Null where nothing of its file was taken in. */
  readonly provenance: Provenance | null;
  /** What the office typed into "Đã xử lý". */
  readonly state: string;
}

/** Rows that somebody typed over, so that what they are cannot be told, are left out of what is shown. */
const recordsIn = <S, I>(schema: RecordTable<S, I>, table: TableState | null): readonly S[] =>
  (table ? readTable(schema, table) : []).flatMap(row => {
    const read = schema.read(row);
    return read.kind === 'ok' ? [read.value] : [];
  });

/** One row an expected agency, of the period that was consolidated last. */
export function ledgerOf(state: WorkbookState): readonly LedgerAgencyRow[] {
  const table = tableIn(state, 'ledger', LEDGER_SCHEMA.name);
  return recordsIn(LEDGER_SCHEMA, table);
}

/** One row a file that came for the period that was consolidated last. */
export function ledgerFilesOf(state: WorkbookState): readonly LedgerFileRow[] {
  const table = tableIn(state, 'ledger', FILE_SCHEMA.name);
  return recordsIn(FILE_SCHEMA, table);
}

/** Issues as the table has them. */
export function issueRowsIn(state: WorkbookState): readonly IssueRow[] {
  const table = tableIn(state, 'issues', ISSUE_SCHEMA.name);
  return recordsIn(ISSUE_SCHEMA, table);
}

interface ConsolidatedPlace {
  readonly rowIndex: number;
  readonly provenance: Provenance;
  /** Field key by the cell of the returned workbook. */
  readonly fields: ReadonlyMap<string, string>;
}

type Column = (caption: string) => (row: TableState['rows'][number]) => string;

function columnsOf(table: TableState): Column {
  const indexOf = columnFinder(table.captions);
  return caption => {
    const index = indexOf(caption);
    return row => (index < 0 ? '' : String(shownValue(row[index] ?? null) ?? ''));
  };
}

const captionOf = (key: string): string =>
  CONSOLIDATED_SCHEMA.columns.find(column => column.key === key)?.caption ?? '';

/** Fields by their cell in the returned workbook; a value that was kept stands in another file. */
const fieldsByCell = (cells: string, sheet: string): ReadonlyMap<string, string> =>
  new Map(
    [...originsIn(cells, sheet)].flatMap(([field, { cell, retainedFrom }]) =>
      retainedFrom === undefined ? [[cell, field] as const] : [],
    ),
  );

/** Rows by file and sheet of the returned workbook. */
function placesOf(table: TableState): ReadonlyMap<string, readonly ConsolidatedPlace[]> {
  const column = columnsOf(table);
  const read = (key: string) => column(captionOf(key));
  const [file, sheet, cells] = [read('file'), read('sheet'), read('cells')];
  const [sha256, submission, templateVersion] = [read('sha256'), read('submission'), read('templateVersion')];
  const places = new Map<string, ConsolidatedPlace[]>();
  table.rows.forEach((row, rowIndex) => {
    const key = `${file(row)}|${sheet(row)}`;
    const place = {
      rowIndex,
      provenance: {
        sha256: sha256(row),
        submission: submission(row),
        templateVersion: templateVersion(row),
      },
      fields: fieldsByCell(cells(row), sheet(row)),
    };
    const others = places.get(key);
    if (others) others.push(place);
    else places.set(key, [place]);
  });
  return places;
}

const rowNumber = (cell: string): string => /\d+$/.exec(cell)?.[0] ?? '';

/** The row that an issue's cell belongs to: blank cells are not listed, but others of their row are. */
const placeFor = (places: readonly ConsolidatedPlace[], cell: string): ConsolidatedPlace | undefined =>
  cell === ''
    ? undefined
    : (places.find(({ fields }) => fields.has(cell)) ??
      places.find(({ fields }) => [...fields.keys()].some(other => rowNumber(other) === rowNumber(cell))));

/** The column of the issue's field, or else the row's first cell. */
function cellOfField(
  state: WorkbookState,
  table: TableState,
  place: ConsolidatedPlace,
  issue: IssueRow,
): CellInBook {
  const field = place.fields.get(issue.cell);
  const caption = field === undefined ? issue.column : captionOf(field);
  const index = Math.max(columnCaptioned(table.captions, caption), 0);
  return {
    sheet: sheetIn(state, 'consolidated')?.name ?? '',
    cell: a1(table.firstRow + 1 + place.rowIndex, table.firstColumn + index),
  };
}

/** In the order of the table. Lines whose severity somebody typed over are left out. */
export function issuesOf(state: WorkbookState): readonly ListedIssue[] {
  const table = tableIn(state, 'issues', ISSUE_SCHEMA.name);
  const sheet = sheetIn(state, 'issues')?.name ?? '';
  if (!table) return [];
  const consolidated = tableIn(state, 'consolidated', CONSOLIDATED_SCHEMA.name);
  const places = consolidated ? placesOf(consolidated) : new Map<string, readonly ConsolidatedPlace[]>();
  const state_ = columnsOf(table)(ISSUE_SCHEMA.columns.find(({ key }) => key === 'state')?.caption ?? '');
  return table.rows.flatMap((cells, rowIndex): readonly ListedIssue[] => {
    const [issue] = recordsIn(ISSUE_SCHEMA, { ...table, rows: [cells] });
    if (!issue) return [];
    const candidates = places.get(`${issue.file}|${issue.sheet}`) ?? [];
    const place = placeFor(candidates, issue.cell);
    return [
      {
        ...issue,
        line: { sheet, cell: a1(table.firstRow + 1 + rowIndex, table.firstColumn) },
        valueCell: place && consolidated ? cellOfField(state, consolidated, place, issue) : null,
        provenance: (place ?? candidates[0])?.provenance ?? null,
        state: state_(cells),
      },
    ];
  });
}
