// Reads one section of a returned workbook: its rows by their ids, each cell by its field's kind.

import { dayOf } from '../calendar';
import type { EnteredField, EntryRow, Repair } from '../entries';
import type { RawWorkbook } from '../grid';
import type { Issue } from '../issues';
import { DEFAULT_AMOUNT_LIMITS, type AmountLimits } from './amount-limits';
import type { FoundSection, SectionChoice } from './find-section';
import { headerCell } from './find-section';
import type { FoundRow } from './match-rows';
import { issueAt, matchRows } from './match-rows';
import { computedCells } from './computed-cells';
import { compareCaptions } from './compare-captions';
import type { IssuedForm } from './issued-form';
import { shiftedCells, withoutCells } from './shifted-cells';
import { blankField, readField } from './read-field';
import { structureNotes } from './structure-notes';
import { turnedDates } from './turned-dates';
import type { DateSeen } from './turned-dates';

export interface SectionReading {
  readonly rows: readonly EntryRow[];
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
}

interface RowReading extends SectionReading {
  readonly dates: readonly DateSeen[];
}

function readRow(
  raw: RawWorkbook,
  section: FoundSection,
  found: FoundRow,
  amounts: AmountLimits,
): RowReading {
  const fields: Record<string, EnteredField> = {};
  const repairs: Repair[] = [];
  const issues: Issue[] = [];
  const dates: DateSeen[] = [];
  const place = { raw, sheetName: section.sheet.name, rowId: found.id };
  for (const field of section.layout.fields) {
    const column = section.columns.get(field.key) ?? null;
    if (column === null) continue;
    const cell = found.cells.get(column);
    if (!cell) {
      fields[field.key] = blankField(section.sheet.name, found.row, column);
      continue;
    }
    const reading = readField(place, field, cell, amounts);
    fields[field.key] = reading.field;
    repairs.push(...reading.repairs);
    issues.push(...reading.issues);
    const { value, origin } = reading.field;
    if (field.kind === 'date' && typeof value === 'string' && dayOf(value))
      dates.push({ rowId: found.id, caption: field.caption, origin, value, isText: cell.kind === 'text' });
  }
  return { rows: [{ section: section.layout.section, rowId: found.id, fields }], repairs, issues, dates };
}

const readRows = (
  raw: RawWorkbook,
  section: FoundSection,
  ids: readonly string[],
  amounts: AmountLimits,
): readonly EntryRow[] =>
  matchRows(section, ids).known.flatMap(row => readRow(raw, section, row, amounts).rows);

/** Whether both say the same; a blank and a missing field are alike. */
function sayTheSame(rows: readonly EntryRow[], others: readonly EntryRow[]): boolean {
  const values = (list: readonly EntryRow[]): string =>
    JSON.stringify(
      list.flatMap(({ rowId, fields }) =>
        Object.entries(fields)
          .filter(([, { value }]) => value !== null)
          .map(([key, { value }]) => [rowId, key, value]),
      ),
    );
  return values(rows) === values(others);
}

/** A copy of the sheet is harmless while it says the same as the sheet that is read, or nothing at all. */
const rivalIssues = (
  raw: RawWorkbook,
  { chosen, rivals }: SectionChoice,
  rows: readonly EntryRow[],
  ids: readonly string[],
  amounts: AmountLimits,
): readonly Issue[] =>
  rivals.map(rival => {
    const others = readRows(raw, rival, ids, amounts);
    const isHarmless = sayTheSame(others, []) || sayTheSame(rows, others);
    return issueAt(
      rival,
      'structure.sheet-twice',
      isHarmless ? 'info' : 'error',
      headerCell(rival, rival.idColumn),
      { sheet: rival.sheet.name, read: chosen.sheet.name },
    );
  });

/**
 * `form` is what went out under the file's identity; null where nobody knows it. Rows that bear another row's texts are
 * left out, and cells that were pushed up or down beside other rows count as blank. `amounts` are the office's limits.
 */
export function readSection(
  raw: RawWorkbook,
  choice: SectionChoice,
  ids: readonly string[],
  form: IssuedForm | null,
  amounts: AmountLimits = DEFAULT_AMOUNT_LIMITS,
): SectionReading {
  const section = choice.chosen;
  const read = (row: FoundRow): RowReading => readRow(raw, section, row, amounts);
  const { known, repairs, issues } = matchRows(section, ids);
  const compared = compareCaptions(raw, section, known, ids, form);
  const asTheyStand = compared.rows.map(read);
  const shifted = shiftedCells(
    { raw, section, form, ids },
    known,
    asTheyStand.flatMap(reading => reading.rows),
  );
  const readings =
    shifted.issues.length === 0
      ? asTheyStand
      : compared.rows.map(row => read(withoutCells(row, shifted.doubted)));
  const rows = readings.flatMap(reading => reading.rows);
  const notes = structureNotes(raw, section, known);
  return {
    rows,
    repairs: [...notes.repairs, ...repairs, ...readings.flatMap(reading => reading.repairs)],
    issues: [
      ...notes.issues,
      ...issues,
      ...compared.issues,
      ...shifted.issues,
      ...computedCells(raw, section, compared.rows, rows, form),
      ...rivalIssues(raw, choice, rows, ids, amounts),
      ...readings.flatMap(reading => reading.issues),
      ...turnedDates(readings.flatMap(reading => reading.dates)),
    ],
  };
}
