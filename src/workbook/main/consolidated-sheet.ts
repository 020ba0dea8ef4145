// Sheet "Tổng hợp": one row a consolidated entry (agency × assignment, target or criterion × period) with where each
// comes from: file, hash, sheet, cells, template version.

import { firstCellOf } from '../../core/addresses';
import { serialOf } from '../../core/calendar';
import type { PeriodCode } from '../../core/calendar';
import { sharedTableFields } from '../../core/entries';
import type { EntryValue, FieldDeclaration, FieldKind, SectionKey } from '../../core/entries';
import type { AreaCode } from '../../core/plan';
import type { AgencyLevel } from '../../core/agencies';
import { book } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { columnBody, placeOf } from '../addresses';
import type { CellContent, SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { StyleToken } from '../styles';
import type { ColumnSchema, TableRow, TableSchema } from '../table-schema';
import { numberIn, tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet } from './frame';
import { functionColumn } from './function-column';

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

const FIELDS = sharedTableFields();

const CAPTION_SOURCES: Readonly<Record<string, string>> = {
  ...forms.captions.selfScores,
  ...forms.captions.targets,
  ...forms.captions.tasks,
};

const captionOf = (key: string): string => CAPTION_SOURCES[key] ?? key;

function contentOf(kind: FieldKind, value: EntryValue): CellContent {
  if (value === null || typeof value === 'number') return value;
  return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? serialOf(value) : value;
}

const fieldColumn = (field: FieldDeclaration): ColumnSchema<ConsolidatedRow> => ({
  key: field.key,
  caption: captionOf(field.key),
  style: field.mayBeRate ? 'percent' : STYLES[field.kind],
  width: field.summaryWidth ?? field.width,
  write: row => contentOf(field.kind, row.fields[field.key] ?? null),
});

/** Identifies an entry over years and periods. */
export const consolidatedKey = (
  row: Pick<ConsolidatedRow, 'agencyCode' | 'section' | 'rowId' | 'period'>,
): string => `${row.agencyCode}|${row.period}|${row.section}|${row.rowId}`;

export const CONSOLIDATED_SCHEMA: TableSchema<ConsolidatedRow> = {
  name: 'tblTongHop',
  rowKey: 'key',
  tableStyle: 'TableStyleLight9',
  columns: [
    {
      key: 'agencyCode',
      caption: captions.agencyCode,
      width: 10,
      style: 'code',
      write: row => row.agencyCode,
    },
    {
      key: 'agencyName',
      caption: captions.agencyName,
      width: 32,
      style: 'text',
      write: row => row.agencyName,
    },
    {
      key: 'level',
      caption: captions.level,
      width: 14,
      style: 'textCenter',
      write: row => book.levels.of(row.level),
    },
    {
      key: 'period',
      caption: captions.period,
      width: 10,
      style: 'textCenter',
      write: row => book.periods.of(row.period),
    },
    {
      key: 'section',
      caption: captions.section,
      width: 14,
      style: 'textCenter',
      write: row => forms.sheets[row.section],
    },
    { key: 'rowId', caption: captions.rowId, width: 10, style: 'code', write: row => row.rowId },
    { key: 'area', caption: captions.area, width: 8, style: 'textCenter', write: row => row.area || null },
    { key: 'name', caption: captions.name, width: 40, style: 'text', write: row => row.name },
    ...FIELDS.map(fieldColumn),
    { key: 'verdict', caption: captions.verdict, width: 30, style: 'check', write: row => row.verdict },
    { key: 'file', caption: captions.file, width: 26, style: 'text', write: row => row.file },
    { key: 'sheet', caption: captions.sheet, width: 14, style: 'text', write: row => row.sheet },
    { key: 'cells', caption: captions.cells, width: 24, style: 'text', write: row => row.cells },
    {
      key: 'submission',
      caption: captions.submission,
      width: 8,
      style: 'integer',
      write: row => row.submission,
    },
    {
      key: 'templateVersion',
      caption: captions.templateVersion,
      width: 8,
      style: 'integer',
      write: row => row.templateVersion,
    },
    { key: 'sha256', caption: captions.sha256, width: 20, style: 'text', write: row => row.sha256 },
    { key: 'key', caption: captions.key, width: 24, style: 'text', write: row => consolidatedKey(row) },
  ],
};

const columnOf = (caption: string): string => `${CONSOLIDATED_SCHEMA.name}[${caption}]`;

/** The verdict on every target's row; other rows have no code and stay blank. Counts have no denominator. */
function verdictFormula(year: number): string {
  const isTarget = `${columnOf(captions.section)}="${forms.sheets.targets}"`;
  const [part, whole] = [columnOf(captionOf('numerator')), columnOf(captionOf('denominator'))];
  const code = `IF(${isTarget},${columnOf(captions.rowId)},"")`;
  const value = `IF(${part}="","",IF(${whole}="",${part},IF(${whole}=0,"",100*${part}/${whole})))`;
  const previous = `IF(${columnOf(captionOf('previous'))}="","",${columnOf(captionOf('previous'))})`;
  return `PAR.KIEMTRA(${code},${value},${year},${previous})`;
}

export function consolidatedSheet(
  year: number,
  basis: string,
  rows: readonly ConsolidatedRow[],
  before: TableState | null,
): SheetDeclaration {
  const table = tableOf(CONSOLIDATED_SCHEMA, rows, firstCell, before);
  const sheet = framedSheet(
    {
      key: 'consolidated',
      title: book.titles.consolidated(year),
      basis,
      tabColor: '1B6E3C',
      frozenColumns: 2,
    },
    table,
  );
  const verdicts = columnBody(placeOf(table), 'verdict');
  const first = firstCellOf(verdicts);
  const missed = book.missedBeginning;
  return {
    ...sheet,
    ...functionColumn(table, book.functionChecks.consolidated, verdictFormula(year)),
    conditionalFormats: [
      {
        kind: 'formula',
        range: verdicts,
        formula: `LEFT(${first},${missed.length})="${missed}"`,
        look: { fontColor: 'B3261E', fillColor: 'FBE4E2' },
      },
    ],
  };
}

const keyOf = <K extends string>(texts: Readonly<Record<K, string>>, shown: string): K | null =>
  (Object.keys(texts) as K[]).find(key => texts[key] === shown) ?? null;

const SECTION_CAPTIONS: Readonly<Record<SectionKey, string>> = {
  tasks: forms.sheets.tasks,
  targets: forms.sheets.targets,
  selfScores: forms.sheets.selfScores,
};

const fieldIn = (row: TableRow, key: string): EntryValue => {
  const value = row[key] ?? null;
  return typeof value === 'boolean' ? String(value) : value;
};

/** Null where the row's period or section is none of ours: somebody typed over it. */
export function consolidatedRowFrom(
  row: TableRow,
  isoOf: (serial: number) => string | null,
): ConsolidatedRow | null {
  const period = keyOf(book.periods.byCode, textIn(row, 'period'));
  const section = keyOf(SECTION_CAPTIONS, textIn(row, 'section'));
  const level = keyOf(book.levels.byCode, textIn(row, 'level'));
  if (!period || !section || !level) return null;
  const fields = FIELDS.map(({ key, kind }): [string, EntryValue] => {
    const value = fieldIn(row, key);
    return [key, kind === 'date' && typeof value === 'number' ? isoOf(value) : value];
  });
  return {
    agencyCode: textIn(row, 'agencyCode'),
    agencyName: textIn(row, 'agencyName'),
    level,
    period,
    section,
    rowId: textIn(row, 'rowId'),
    area: textIn(row, 'area') as ConsolidatedRow['area'],
    name: textIn(row, 'name'),
    fields: Object.fromEntries(fields.filter(([, value]) => value !== null)),
    verdict: textIn(row, 'verdict'),
    file: textIn(row, 'file'),
    sha256: textIn(row, 'sha256'),
    sheet: textIn(row, 'sheet'),
    cells: textIn(row, 'cells'),
    templateVersion: numberIn(row, 'templateVersion') ?? 0,
    submission: numberIn(row, 'submission') ?? 1,
  };
}
