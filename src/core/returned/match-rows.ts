// Matches the rows of a found section with the rows as issued, by their ids, in any order. Ids fixed on the way are
// repairs; rows that are missing, unknown, doubtful or there twice are issues.

import { newIssue } from '../issues';
import { a1 } from '../addresses';
import type { Repair, StructureRepairCode } from '../entries';
import type { RawCell } from '../grid';
import type { Issue, IssueCode, IssueOf, IssueParams } from '../issues';
import { cleanText } from '../text';
import { isBlank } from './caption-columns';
import type { FoundSection } from './find-section';
import { headerCell } from './find-section';
import { foldCaption } from './header-index';

export interface FoundRow {
  readonly id: string;
  readonly row: number;
  readonly cells: ReadonlyMap<number, RawCell>;
}

export interface MatchedRows {
  /** In the order as issued. */
  readonly known: readonly FoundRow[];
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
}

export const issueAt = <Code extends IssueCode>(
  section: FoundSection,
  rule: Code,
  severity: Issue['severity'],
  cell: string,
  params: IssueParams<Code>,
): IssueOf<Code> =>
  newIssue(
    rule,
    severity,
    { section: section.layout.section, ...params },
    { sheet: section.sheet.name, cell },
  );

export const hasEntries = (section: FoundSection, row: Pick<FoundRow, 'cells'>): boolean =>
  [...section.columns.values()].some(column => column !== null && !isBlank(row.cells.get(column)));

/** The ids as issued, and how to find one that was typed or converted since. */
interface IssuedIds {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlyMap<string, readonly string[]>;
}

function issuedIds(ids: readonly string[]): IssuedIds {
  const folded = new Map<string, string[]>();
  for (const id of ids) folded.set(foldCaption(id), [...(folded.get(foldCaption(id)) ?? []), id]);
  return { exact: new Set(ids), folded };
}

type IdReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'known'; readonly id: string; readonly repair: StructureRepairCode | null }
  | { readonly kind: 'doubtful' | 'unknown'; readonly text: string };

/** Programs turn the id `7.10` into the number 7.1: which of `7.1` and `7.10` it was is then anybody's guess. */
function idFromNumber(value: number, ids: IssuedIds): IdReading {
  const alike = [...ids.exact].filter(
    id => /^\d+([.,]\d+)?$/.test(id) && Number(id.replace(',', '.')) === value,
  );
  const [id] = alike;
  if (id === undefined) return { kind: 'unknown', text: String(value) };
  return alike.length === 1
    ? { kind: 'known', id, repair: 'row.id-from-number' }
    : { kind: 'doubtful', text: String(value) };
}

function readId(cell: RawCell | undefined, ids: IssuedIds): IdReading {
  if (!cell) return { kind: 'blank' };
  if (typeof cell.value === 'number') return idFromNumber(cell.value, ids);
  const typed = String(cell.value);
  if (ids.exact.has(typed)) return { kind: 'known', id: typed, repair: null };
  const { text } = cleanText(typed);
  if (text === '') return { kind: 'blank' };
  if (ids.exact.has(text)) return { kind: 'known', id: text, repair: 'row.id-cleaned' };
  const alike = ids.folded.get(foldCaption(text)) ?? [];
  const [id] = alike;
  return id !== undefined && alike.length === 1 && isSameNumbering(id, text)
    ? { kind: 'known', id, repair: 'row.id-cleaned' }
    : { kind: 'unknown', text };
}

/** `A.I.11` and `A.I.1.1` fold alike and are two rows: the groups of letters and digits have to agree. */
const isSameNumbering = (id: string, typed: string): boolean => {
  const groups = (text: string): string => (text.toUpperCase().match(/\p{L}+|\d+/gu) ?? []).join('|');
  return groups(id) === groups(typed);
};

interface Matching {
  readonly section: FoundSection;
  readonly taken: Map<string, FoundRow>;
  readonly repairs: Repair[];
  readonly issues: Issue[];
  /** Rows with entries and no id. */
  readonly nameless: number[];
}

function takeRow(matching: Matching, row: number, cells: ReadonlyMap<number, RawCell>, ids: IssuedIds): void {
  const { section, taken, repairs, issues, nameless } = matching;
  const idCell = cells.get(section.idColumn);
  const reading = readId(idCell, ids);
  const place = a1(row, section.idColumn);
  switch (reading.kind) {
    case 'blank':
      if (hasEntries(section, { cells })) nameless.push(row);
      return;
    case 'unknown':
      if (hasEntries(section, { cells }))
        issues.push(issueAt(section, 'structure.row-unknown', 'warning', place, { row: reading.text }));
      return;
    case 'doubtful':
      issues.push(issueAt(section, 'structure.row-id-doubtful', 'error', place, { row: reading.text }));
      return;
    case 'known': {
      const { id, repair } = reading;
      if (taken.has(id)) {
        issues.push(issueAt(section, 'structure.row-twice', 'error', place, { row: id }));
        return;
      }
      taken.set(id, { id, row, cells });
      const sheet = section.sheet.name;
      if (repair !== null)
        repairs.push({ code: repair, sheet, cell: place, before: String(idCell?.value ?? ''), after: id });
    }
  }
}

/** Between the rows of the form an entry without id is a row that lost it; below them it is a note or a signature. */
function namelessIssues({ section, nameless, taken }: Matching): readonly Issue[] {
  const lastRow = Math.max(section.headerRow, ...[...taken.values()].map(({ row }) => row));
  return nameless.map(row =>
    row < lastRow
      ? issueAt(section, 'structure.row-without-id', 'warning', a1(row, section.idColumn), {})
      : issueAt(section, 'structure.text-below', 'info', a1(row, section.idColumn), {}),
  );
}

/** Of rows with the same id the first counts; the others are reported. */
export function matchRows(section: FoundSection, ids: readonly string[]): MatchedRows {
  const issued = issuedIds(ids);
  const matching: Matching = { section, taken: new Map(), repairs: [], issues: [], nameless: [] };
  for (const [row, cells] of section.sheet.rows) {
    if (row <= section.headerRow) continue;
    takeRow(matching, row, new Map(cells.map(cell => [cell.column, cell])), issued);
  }
  const headerPlace = headerCell(section, section.idColumn);
  const missing = ids
    .filter(id => !matching.taken.has(id))
    .map(row => issueAt(section, 'completeness.row-missing', 'error', headerPlace, { row }));
  return {
    known: ids.flatMap(id => matching.taken.get(id) ?? []),
    repairs: matching.repairs,
    issues: [...matching.issues, ...namelessIssues(matching), ...missing],
  };
}
