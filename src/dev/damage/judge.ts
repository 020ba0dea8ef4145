// What reading a damaged file came to: read alike, repaired, flagged, refused; or a silent error, which must not be.

import { sameEntries } from '../../core/consolidation';
import { readReturn } from '../../core/returned';
import { checkRows } from '../../core/rules';
import type { EntryRow, EntryValue } from '../../core/entries';
import type { ComparedReturn } from '../../core/consolidation';
import type { RawWorkbook } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import type { Issue } from '../../core/issues';
import type { Expectations, ReturnReading } from '../../core/returned';
import type { ConstantsOf } from '../../app/returns/row-constants';
import { ISSUED_LAYOUT } from '../../workbook/issued/layout';
import { reportingIssues, isReported } from './reported';

export type DamageVerdict = 'same' | 'repaired' | 'flagged' | 'refused' | 'silent';

export interface Judged {
  readonly verdict: DamageVerdict;
  /** Of a silent error: section, row, field, what was meant and what was read. */
  readonly details: readonly string[];
}

export interface Truth {
  readonly reading: ReturnReading;
  /** The row that damages are made in, and what was meant there. */
  readonly rowId: string;
  readonly meant: Readonly<Record<string, EntryValue>>;
  /** The return of another agency, which comes in the same run. */
  readonly other: ComparedReturn;
  /** Rules that must speak of that row. */
  readonly mustReport: readonly string[];
}

export interface JudgeContext {
  readonly expected: Expectations;
  readonly constantsOf: ConstantsOf;
  readonly today: string;
}

const keyOf = (row: EntryRow): string => `${row.section} ${row.rowId}`;

function meantValues({ reading, rowId, meant }: Truth): ReadonlyMap<string, EntryValue> {
  const values = new Map<string, EntryValue>();
  for (const row of reading.rows)
    for (const [field, { value }] of Object.entries(row.fields)) {
      const isDamaged = row.section === 'tasks' && row.rowId === rowId && field in meant;
      values.set(`${keyOf(row)} ${field}`, isDamaged ? (meant[field] ?? null) : value);
    }
  return values;
}

/** What only another agency's return can tell. */
function issuesBeside({ other }: Truth, { identity, rows }: ReturnReading): readonly Issue[] {
  const own = { agency: identity.agency, file: 'x.xlsx', rows };
  return sameEntries([other, own], code => code).get(identity.agency) ?? [];
}

function silentErrors(
  truth: Truth,
  reading: ReturnReading,
  { today, constantsOf }: JudgeContext,
): readonly string[] {
  const rows = new Map(reading.rows.map(row => [keyOf(row), row]));
  const issues = [...reportingIssues(reading, today, constantsOf), ...issuesBeside(truth, reading)];
  return [...meantValues(truth)].flatMap(([place, value]) => {
    const [section = '', rowId = '', field = ''] = place.split(' ');
    const found = rows.get(`${section} ${rowId}`)?.fields[field];
    if (found && found.value === value) return [];
    return isReported(reading, issues, { section, rowId, field }, ISSUED_LAYOUT)
      ? []
      : [`${place}: meant ${String(value)}, read ${String(found?.value)}`];
  });
}

export function judge(opened: Outcome<RawWorkbook, unknown>, truth: Truth, context: JudgeContext): Judged {
  if (opened.kind === 'failed') return { verdict: 'refused', details: [] };
  const read = readReturn(opened.value, context.expected, 'x.xlsx');
  if (read.kind === 'failed') return { verdict: 'refused', details: [] };
  const issuesIn = (reading: ReturnReading): readonly Issue[] => [
    ...reading.issues,
    ...issuesBeside(truth, reading),
    ...checkRows(reading.rows, { today: context.today, constantsOf: context.constantsOf, switchedOff: [] }),
  ];
  const issues = issuesIn(read.value);
  const unsaid = truth.mustReport
    .filter(rule => !issues.some(issue => issue.rule === rule && issue.params['row'] === truth.rowId))
    .map(rule => `${truth.rowId}: ${rule} does not speak`);
  const details = [...silentErrors(truth, read.value, context), ...unsaid];
  if (details.length > 0) return { verdict: 'silent', details };
  const known = new Set(issuesIn(truth.reading).map(issue => `${issue.rule} ${issue.params['row'] ?? ''}`));
  if (issues.some(issue => !known.has(`${issue.rule} ${issue.params['row'] ?? ''}`)))
    return { verdict: 'flagged', details };
  return { verdict: read.value.repairs.length > truth.reading.repairs.length ? 'repaired' : 'same', details };
}
