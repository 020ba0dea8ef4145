// Whether a value that reads other than it was meant is reported where it stands. One judge for the damage matrix and for
// the property tests: "silent errors 0" means the same in both.

import { checkRows } from '../../core/rules';
import type { EntryLayout } from '../../core/entries';
import type { Issue } from '../../core/issues';
import type { ReturnReading } from '../../core/returned';
import type { ConstantsOf } from '../../app/returns/row-constants';

/** A field of a row of a form. */
export interface FieldPlace {
  readonly section: string;
  readonly rowId: string;
  readonly field: string;
}

/** What the whole of a section is told by, or one of its rows, or one of its columns. */
const TOLD_FOR: Readonly<Record<string, 'section' | 'row' | 'column'>> = {
  'structure.sheet-missing': 'section',
  'identity.section-other': 'section',
  'identity.entries-of-other': 'section',
  'completeness.row-missing': 'row',
  'structure.row-twice': 'row',
  'structure.row-of-other': 'row',
  'structure.column-missing': 'column',
};

/** What is no number or date stays as it was typed; of the rules about entries only these tell that at its cell. */
const OF_ITS_TYPE = /-not-a(?:-number|-date|n-amount)$/;

const placeOf = (cell: string): readonly [column: string, row: number] => [
  cell.replace(/\d+$/, ''),
  Number(/\d+$/.exec(cell)?.[0] ?? 0),
];

/** Cells that were pushed up or down are reported as a stretch of their column. */
function isInStretch({ rule, params }: Issue, cell: string): boolean {
  if (rule !== 'structure.cells-shifted') return false;
  const [column, row] = placeOf(cell);
  const [firstColumn, first] = placeOf(String(params['first']));
  return column === firstColumn && row >= first && row <= placeOf(String(params['last']))[1];
}

/** What a reading says of its cells: its own issues, and that an entry is not of its type. */
export const reportingIssues = (
  reading: ReturnReading,
  today: string,
  constantsOf: ConstantsOf,
): readonly Issue[] => [
  ...reading.issues,
  ...checkRows(reading.rows, { today, constantsOf, switchedOff: [] }).filter(({ rule }) =>
    OF_ITS_TYPE.test(rule),
  ),
];

/** At its cell, by a repair or an issue; or for the row, column or section that it stood in. */
export function isReported(
  reading: ReturnReading,
  issues: readonly Issue[],
  { section, rowId, field }: FieldPlace,
  layout: EntryLayout,
): boolean {
  const row = reading.rows.find(candidate => candidate.section === section && candidate.rowId === rowId);
  const origin = row?.fields[field]?.origin;
  const isAtCell = (place: { readonly sheet?: string; readonly cell?: string }): boolean =>
    origin !== undefined && place.sheet === origin.sheet && place.cell === origin.cell;
  const isAlong = (issue: Issue): boolean =>
    origin !== undefined && issue.place.sheet === origin.sheet && isInStretch(issue, origin.cell);
  const fields = layout.find(expected => expected.section === section)?.fields ?? [];
  const parts: Readonly<Record<string, unknown>> = {
    section,
    row: rowId,
    column: fields.find(({ key }) => key === field)?.caption,
  };
  const isForIt = ({ rule, params }: Issue): boolean => {
    const part = TOLD_FOR[rule];
    return part !== undefined && params['section'] === section && params[part] === parts[part];
  };
  return (
    reading.repairs.some(isAtCell) ||
    issues.some(issue => isAtCell(issue.place) || isAlong(issue) || isForIt(issue))
  );
}
