// A consolidated entry (agency × assignment, target or criterion × period) as a row of tblTongHop, with where it comes
// from: file, hash, sheet, cells, template version.

import { isoOfSerial, serialOf } from '../../core/calendar';
import type { PeriodCode } from '../../core/calendar';
import { sharedTableFields } from '../../core/entries';
import type { EntryValue, FieldDeclaration, FieldKind, SectionKey } from '../../core/entries';
import type { AreaCode } from '../../core/plan';
import type { AgencyLevel } from '../../core/agencies';
import { book } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { cellText, numberOr, text } from '../cell-codecs';
import { word } from '../word-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import type { StyleToken } from '../styles';

/** A consolidated entry as a row. `cells` names the cell of each entered field: `status=F6; completion=G6`. */
export interface ConsolidatedRow {
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly level: AgencyLevel;
  readonly period: PeriodCode;
  readonly section: SectionKey;
  readonly rowId: string;
  readonly area: AreaCode | '';
  readonly name: string;
  readonly fields: Readonly<Record<string, EntryValue>>;
  readonly verdict: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly cells: string;
  readonly templateVersion: number;
  /** 1 for the first return of an agency, then 2, 3 … */
  readonly submission: number;
}

const captions = book.captions.consolidated;

const STYLES: Readonly<Record<FieldKind, StyleToken>> = {
  choice: 'textCenter',
  percent: 'percent',
  number: 'integer',
  points: 'points',
  money: 'integer',
  date: 'date',
  documentNumber: 'code',
  text: 'text',
};

const CAPTION_SOURCES: Readonly<Record<string, string>> = {
  ...forms.captions.selfScores,
  ...forms.captions.targets,
  ...forms.captions.tasks,
};

/** What an entered field's column is called. */
export const fieldCaption = (key: string): string => CAPTION_SOURCES[key] ?? key;

const SECTION_CAPTIONS: Readonly<Record<SectionKey, string>> = {
  tasks: forms.sheets.tasks,
  targets: forms.sheets.targets,
  selfScores: forms.sheets.selfScores,
};

/** A day is a serial; what is none stays as it was entered. */
const entryOf = (kind: FieldKind): CellCodec<EntryValue> => ({
  toCell: value =>
    kind === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? serialOf(value)
      : value,
  fromCell: cell => {
    if (typeof cell === 'boolean') return String(cell);
    return kind === 'date' && typeof cell === 'number' ? isoOfSerial(cell) : cell;
  },
});

const fieldPart = (field: FieldDeclaration) => ({
  key: field.key,
  caption: fieldCaption(field.key),
  style: field.mayBeRate ? 'percent' : STYLES[field.kind],
  width: field.summaryWidth ?? field.width,
  cell: entryOf(field.kind),
});

const areaOrBlank: CellCodec<ConsolidatedRow['area']> = {
  toCell: area => area || null,
  fromCell: cell => cellText(cell) as ConsolidatedRow['area'],
};

/** Identifies an entry over years and periods. */
export const consolidatedKey = (
  row: Pick<ConsolidatedRow, 'agencyCode' | 'section' | 'rowId' | 'period'>,
): string => `${row.agencyCode}|${row.period}|${row.section}|${row.rowId}`;

export const CONSOLIDATED_SCHEMA = recordTable<ConsolidatedRow>()(
  { name: 'tblTongHop', rowKey: 'key', tableStyle: 'TableStyleLight9' },
  {
    agencyCode: { caption: captions.agencyCode, width: 10, style: 'code', cell: text },
    agencyName: { caption: captions.agencyName, width: 32, style: 'text', cell: text },
    level: {
      caption: captions.level,
      width: 14,
      style: 'textCenter',
      cell: word<AgencyLevel>(book.levels.byCode),
    },
    period: {
      caption: captions.period,
      width: 10,
      style: 'textCenter',
      cell: word<PeriodCode>(book.periods.byCode),
    },
    section: { caption: captions.section, width: 14, style: 'textCenter', cell: word(SECTION_CAPTIONS) },
    rowId: { caption: captions.rowId, width: 10, style: 'code', cell: text },
    area: { caption: captions.area, width: 8, style: 'textCenter', cell: areaOrBlank },
    name: { caption: captions.name, width: 40, style: 'text', cell: text },
    fields: { parts: sharedTableFields().map(fieldPart) },
    verdict: { caption: captions.verdict, width: 30, style: 'check', cell: text },
    file: { caption: captions.file, width: 26, style: 'text', cell: text },
    sheet: { caption: captions.sheet, width: 14, style: 'text', cell: text },
    cells: { caption: captions.cells, width: 24, style: 'text', folded: true, cell: text },
    submission: { caption: captions.submission, width: 8, style: 'integer', folded: true, cell: numberOr(1) },
    templateVersion: {
      caption: captions.templateVersion,
      width: 8,
      style: 'integer',
      folded: true,
      cell: numberOr(0),
    },
    sha256: { caption: captions.sha256, width: 20, style: 'text', folded: true, cell: text },
    key: { caption: captions.key, width: 24, style: 'text', folded: true, of: consolidatedKey },
  },
);
