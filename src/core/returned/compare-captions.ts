// Holds the fixed texts of every row against its id. Columns sorted without the ids and rows pasted over leave entries
// beside the id of another row: such a row is reported and not counted. A text that was only reworded is noted.

import limits from '../../data/reading-limits.json';
import { a1 } from '../addresses';
import type { RawCell, RawWorkbook } from '../grid';
import type { Issue } from '../issues';
import { columnUnder, isBlank, saysTheSame } from './caption-columns';
import type { FoundSection } from './find-section';
import { foldDiacritics } from '../text';
import { headerText } from './header-index';
import type { IssuedForm, IssuedRow } from './issued-form';
import type { FoundRow } from './match-rows';
import { issueAt } from './match-rows';

export interface ComparedRows {
  /** Without the rows that bear another row's texts. */
  readonly rows: readonly FoundRow[];
  readonly issues: readonly Issue[];
}

interface Comparison {
  readonly raw: RawWorkbook;
  readonly section: FoundSection;
  /** By id, in the order as issued. */
  readonly issued: ReadonlyMap<string, IssuedRow>;
  /** Columns of fixed texts by caption, those that still hold anything. */
  readonly columns: ReadonlyMap<string, number>;
}

interface Difference {
  readonly index: number;
  readonly column: string;
  readonly isName: boolean;
  readonly cell: RawCell | undefined;
}

const cellUnder = ({ columns }: Comparison, row: FoundRow, column: string): RawCell | undefined =>
  row.cells.get(columns.get(column) ?? 0);

/** Fixed texts of the row that do not say what `issued` says. */
const differencesFrom = (holding: Comparison, row: FoundRow, issued: IssuedRow): readonly Difference[] =>
  issued.captions.flatMap(({ column, value, isName }, index) => {
    if (!holding.columns.has(column)) return [];
    const cell = cellUnder(holding, row, column);
    return saysTheSame(holding.raw, cell, value) ? [] : [{ index, column, isName, cell }];
  });

/** Whether one of the texts that differ is that of the other row, or all texts of the row are. */
function isOf(
  holding: Comparison,
  row: FoundRow,
  other: IssuedRow,
  differences: readonly Difference[],
): boolean {
  const bearsName = differences.some(
    ({ index, isName, cell }) =>
      isName && !isBlank(cell) && saysTheSame(holding.raw, cell, other.captions[index]?.value ?? null),
  );
  return bearsName || differencesFrom(holding, row, other).length === 0;
}

/** Id of the row whose texts stand here, of several the one that fits best; null where no other's do. */
function ownerOf(holding: Comparison, row: FoundRow, differences: readonly Difference[]): string | null {
  let best: { readonly id: string; readonly misfits: number } | null = null;
  for (const [id, other] of holding.issued) {
    if (!isOf(holding, row, other, differences)) continue;
    const misfits = differencesFrom(holding, row, other).length;
    if (best === null || misfits < best.misfits) best = { id, misfits };
  }
  return best?.id ?? null;
}

const SHOWN = 120;

const wordsOf = (text: string): readonly string[] =>
  foldDiacritics(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** A text that keeps few of the issued words says something else, which a rewording does not. */
function isOtherText(issued: string, found: string): boolean {
  const retained = new Set(wordsOf(issued));
  const words = wordsOf(found);
  const alike = words.filter(word => retained.has(word)).length;
  return alike < words.length * limits.captionWordsKept.value;
}

/** A figure or a task that was retyped misled whoever filled in the row; another wording hardly did. */
function changedCaption(holding: Comparison, row: FoundRow, issued: IssuedRow, found: Difference): Issue {
  const { raw, section } = holding;
  const value = issued.captions[found.index]?.value ?? null;
  const text = found.cell ? headerText(raw, found.cell) : '';
  const isFigure = typeof value === 'number';
  const rule = isFigure ? 'structure.figure-changed' : 'structure.caption-changed';
  const misleads = isFigure || (found.isName && isOtherText(String(value ?? ''), text));
  const cell = a1(row.row, holding.columns.get(found.column) ?? section.idColumn);
  const params = { row: row.id, column: found.column, issued: String(value ?? '').slice(0, SHOWN) };
  const issue = issueAt(section, rule, misleads ? 'warning' : 'info', cell, params);
  return { ...issue, value: text.slice(0, SHOWN) };
}

function compareRow(holding: Comparison, row: FoundRow): ComparedRows {
  const { section } = holding;
  const issued = holding.issued.get(row.id);
  const differences = issued ? differencesFrom(holding, row, issued) : [];
  if (!issued || differences.length === 0) return { rows: [row], issues: [] };
  const other = ownerOf(holding, row, differences);
  if (other !== null) {
    const params = { row: row.id, other };
    const place = a1(row.row, section.idColumn);
    return { rows: [], issues: [issueAt(section, 'structure.row-of-other', 'error', place, params)] };
  }
  // Any of its texts may be what was issued before the amendment: its time and role as well as its name.
  const reported = issued.mayBeEarlier ? [] : differences;
  return { rows: [row], issues: reported.map(found => changedCaption(holding, row, issued, found)) };
}

/** Where each fixed text stands; columns that hold nothing any more are left out. */
function textColumns(
  raw: RawWorkbook,
  section: FoundSection,
  rows: readonly FoundRow[],
  issued: Iterable<IssuedRow>,
): ReadonlyMap<string, number> {
  const [first] = issued;
  const captions = first?.captions.map(({ column }) => column) ?? [];
  return new Map(
    captions.flatMap(caption => {
      const column = columnUnder(raw, section, caption);
      const holdsAny = column !== null && rows.some(({ cells }) => !isBlank(cells.get(column)));
      return holdsAny ? [[caption, column] as const] : [];
    }),
  );
}

/** Without names there is nothing to hold the ids against: that is reported once. */
function namesGone({ section, issued, columns }: Comparison): readonly Issue[] {
  const [first] = issued.values();
  const names = first?.captions.filter(({ isName }) => isName) ?? [];
  const gone = names.filter(({ column }) => !columns.has(column)).map(({ column }) => column);
  if (gone.length === 0) return [];
  const severity = gone.length === names.length ? 'warning' : 'info';
  const place = a1(section.headerRow, section.idColumn);
  return [issueAt(section, 'structure.captions-gone', severity, place, { columns: gone.join('; ') })];
}

/** `ids` are the rows as issued; a form that nobody knows is believed. */
export function compareCaptions(
  raw: RawWorkbook,
  section: FoundSection,
  rows: readonly FoundRow[],
  ids: readonly string[],
  form: IssuedForm | null,
): ComparedRows {
  const issued = new Map(
    ids.flatMap(id => {
      const row = form?.rowOf(section.layout.section, id);
      return row ? [[id, row] as const] : [];
    }),
  );
  if (issued.size === 0) return { rows, issues: [] };
  const columns = textColumns(raw, section, rows, issued.values());
  const holding: Comparison = { raw, section, issued, columns };
  const compared = rows.map(row => compareRow(holding, row));
  return {
    rows: compared.flatMap(one => one.rows),
    issues: [...namesGone(holding), ...compared.flatMap(one => one.issues)],
  };
}
