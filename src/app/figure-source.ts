// What stands behind a figure that the user selects in Tổng hợp, Điểm or Bảng điều hành: the file and cell of a value, the
// points of an agency, the agencies or results that were counted.

import { parseCell } from '../core/addresses';
import { LEVELS } from '../core/agencies';
import type { AgencyLevel } from '../core/agencies';
import type { AgencyStatus } from '../core/consolidation';
import { AREA_CODES } from '../core/plan';
import { book as words } from '../texts/vi/book';
import { columnCaptioned } from '../workbook/captions';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import { codeOfAreaLabel } from '../workbook/main/dashboard-tables';
import { SCORE_SCHEMA } from '../workbook/records/score-record';
import type { SheetState, TableState, WorkbookState } from '../workbook/port';
import { shownValue } from '../workbook/table-schema';
import type { Book } from './book/model';
import { provenanceAt, type CellPlace, type ValueProvenance } from './provenance';

export type FigureSource =
  | { readonly kind: 'value'; readonly value: ValueProvenance }
  /** Points, index or rank of one agency; `area` where it is that of an area. */
  | {
      readonly kind: 'score';
      readonly agency: string;
      readonly agencyName: string;
      readonly caption: string;
      readonly shown: string;
    }
  /** Agencies of a level with a status, or all of them. */
  | { readonly kind: 'returns'; readonly level: AgencyLevel; readonly status: AgencyStatus | 'all' }
  /** Results of targets of an area that were met, missed, or both. */
  | {
      readonly kind: 'targets';
      readonly area: string;
      readonly verdict: 'met' | 'missed' | 'both';
      readonly rows: readonly ConsolidatedRow[];
    }
  /** A mean over the agencies of a level. */
  | { readonly kind: 'level'; readonly level: AgencyLevel };

interface Found {
  readonly sheet: SheetState;
  readonly table: TableState;
  readonly caption: string;
  /** Text of a column of the row. */
  readonly text: (caption: string) => string;
  readonly shown: string;
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The cell in the body of a table of ours. */
function foundAt({ sheets }: WorkbookState, { sheet: name, cell }: CellPlace): Found | null {
  const sheet = sheets.find(each => each.key !== null && each.name === name);
  const place = parseCell(cell);
  if (!sheet || !place) return null;
  for (const table of sheet.tables) {
    const cells = table.rows[place.row - table.firstRow - 1];
    const at = place.column - table.firstColumn;
    const caption = table.captions[at];
    if (!cells || caption === undefined) continue;
    const read = (index: number): string => textOf(shownValue(cells[index] ?? null));
    return {
      sheet,
      table,
      caption,
      text: wanted => read(columnCaptioned(table.captions, wanted)),
      shown: read(at),
    };
  }
  return null;
}

const levelNamed = (text: string): AgencyLevel | null =>
  LEVELS.find(({ code }) => words.levels.of(code) === text)?.code ?? null;

const STATUSES: readonly AgencyStatus[] = ['returned', 'late', 'missing', 'refused'];

function countedReturns({ caption, text }: Found): FigureSource | null {
  const level = levelNamed(text(words.dashboard.byLevel));
  const status = STATUSES.find(each => words.agencyStatuses[each] === caption);
  if (level === null || (!status && caption !== words.dashboard.total)) return null;
  return { kind: 'returns', level, status: status ?? 'all' };
}

function countedTargets({ caption, text }: Found, book: Book): FigureSource | null {
  const { area: label, met, missed, rate } = words.dashboard;
  const code = codeOfAreaLabel(text(label));
  const area = AREA_CODES.find(one => one === code);
  const verdict = ({ [met]: 'met', [missed]: 'missed', [rate]: 'both' } as const)[caption];
  if (area === undefined || verdict === undefined) return null;
  const isMet = (row: ConsolidatedRow): boolean => row.verdict === words.metText;
  const isMissed = (row: ConsolidatedRow): boolean => row.verdict.startsWith(words.missedBeginning);
  const rows = book.consolidated.filter(
    row =>
      row.section === 'targets' &&
      row.area === area &&
      ((verdict !== 'missed' && isMet(row)) || (verdict !== 'met' && isMissed(row))),
  );
  return { kind: 'targets', area, verdict, rows };
}

function scoreOf({ caption, text, shown }: Found, book: Book): FigureSource | null {
  const code = text(words.captions.scores.code);
  const level = levelNamed(code);
  if (level !== null) return { kind: 'level', level };
  const agency = book.agencies.find(each => each.code === code);
  if (!agency || shown === '') return null;
  return { kind: 'score', agency: code, agencyName: agency.name, caption, shown };
}

function meanOfLevel({ text }: Found): FigureSource | null {
  const level = levelNamed(text(words.dashboard.byLevel));
  return level === null ? null : { kind: 'level', level };
}

/** Null where the cell holds no figure of ours. */
export function figureAt(book: Book, state: WorkbookState, place: CellPlace): FigureSource | null {
  const value = provenanceAt(book, state, place);
  if (value) return { kind: 'value', value };
  const found = foundAt(state, place);
  switch (found?.table.name) {
    case 'tblDieuHanhNop':
      return countedReturns(found);
    case 'tblDieuHanhChiTieu':
      return countedTargets(found, book);
    case 'tblDieuHanhChiSo':
      return meanOfLevel(found);
    case 'tblDieuHanhNhiet':
    case SCORE_SCHEMA.name:
      return scoreOf(found, book);
    default:
      return null;
  }
}
