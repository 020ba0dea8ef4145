// What the form's own formulas say of cells that were pushed up or down: a spreadsheet program lets a formula follow
// the cells it speaks of, so that the check of row 10 speaks of row 11 once its entries stand there.

import { cellsNamed } from '../formulas';
import type { RawCell } from '../grid';
import type { FoundSection } from './find-section';
import type { FoundRow } from './match-rows';

/** Fields of rows, by row id. */
export type DoubtedFields = ReadonlyMap<string, ReadonlySet<string>>;

type References = ReadonlyMap<number, ReadonlySet<number>>;

/** Forms come by the hundred with the same formulas in the same rows; a folder of other files must not fill memory. */
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, References>();

/** Rows that a formula speaks of, by column. */
function referencesIn(formula: string): References {
  const known = remembered.get(formula);
  if (known) return known;
  const found = readReferences(formula);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(formula, found);
  return found;
}

function readReferences(formula: string): References {
  const found = new Map<number, Set<number>>();
  for (const { row, column } of cellsNamed(formula))
    found.set(column, (found.get(column) ?? new Set()).add(row));
  return found;
}

interface Spoken {
  readonly id: string;
  readonly row: number;
  /** The row in which the form was issued. */
  readonly issuedRow: number;
  readonly references: References;
  /** Whether a cell that the formulas spoke of was deleted. */
  readonly hasLost: boolean;
}

/** A shared formula shows the text of its first cell wherever it stands: a text that stands twice says nothing. */
function ownFormulas(section: FoundSection, rows: readonly FoundRow[]): ReadonlyMap<RawCell, string> {
  const entries = new Set(section.columns.values());
  const cells = rows.flatMap(row => [...row.cells.values()].filter(({ column }) => !entries.has(column)));
  const times = new Map<string, number>();
  for (const { formula } of cells) if (formula) times.set(formula, (times.get(formula) ?? 0) + 1);
  return new Map(
    cells.flatMap(cell =>
      cell.formula && times.get(cell.formula) === 1 ? [[cell, cell.formula] as const] : [],
    ),
  );
}

function spokenOf(
  section: FoundSection,
  rows: readonly FoundRow[],
  ids: readonly string[],
): readonly Spoken[] {
  const formulas = ownFormulas(section, rows);
  return rows.map(({ id, row, cells }) => {
    const references = new Map<number, Set<number>>();
    for (const cell of cells.values())
      for (const [column, named] of referencesIn(formulas.get(cell) ?? '')) {
        const known = references.get(column) ?? new Set<number>();
        for (const one of named) known.add(one);
        references.set(column, known);
      }
    const hasLost = [...cells.values()].some(cell => formulas.get(cell)?.includes('#REF!') === true);
    return { id, row, issuedRow: section.layout.headerRow + 1 + ids.indexOf(id), references, hasLost };
  });
}

/** Programs that move rows without their formulas leave each speaking of the row in which it was issued. */
function isStale(spoken: readonly Spoken[]): boolean {
  const displaced = spoken.filter(
    ({ row, issuedRow, references }) => row !== issuedRow && references.size > 0,
  );
  return (
    displaced.length > 0 &&
    displaced.every(({ row, references }) => [...references.values()].every(rows => !rows.has(row)))
  );
}

/**
 * The entries of each row that its own formulas look for in another row, and those that stand where another row's
 * formulas look. Formulas that speak of one of the row's entry columns and no longer of another one that all the others
 * speak of have lost that cell.
 */
export function movedReferences(
  section: FoundSection,
  rows: readonly FoundRow[],
  ids: readonly string[],
): DoubtedFields {
  const spoken = spokenOf(section, rows, ids);
  if (isStale(spoken)) return new Map();
  const fields = [...section.columns].flatMap(([field, column]) =>
    column === null ? [] : [{ field, column }],
  );
  const usual = new Set(
    fields.filter(
      ({ column }) => spoken.filter(({ references }) => references.has(column)).length > spoken.length / 2,
    ),
  );
  const idAt = new Map(spoken.map(({ id, row }) => [row, id]));
  const found = new Map<string, Set<string>>();
  const doubt = (id: string | undefined, field: string): void => {
    if (id !== undefined) found.set(id, (found.get(id) ?? new Set()).add(field));
  };
  for (const { id, row, references, hasLost } of spoken)
    for (const place of fields) {
      const named = references.get(place.column);
      if (named ? named.has(row) : !hasLost || !usual.has(place)) continue;
      doubt(id, place.field);
      for (const other of named ?? []) doubt(idAt.get(other), place.field);
    }
  return withUnspoken(
    found,
    [...section.columns].flatMap(([field, column]) =>
      column === null || spoken.some(({ references }) => references.has(column)) ? [] : [field],
    ),
  );
}

/**
 * Old formats keep no formula as long as that of the check: then nothing speaks of some of the columns any more, and
 * they are as doubtful as those beside them.
 */
const withUnspoken = (found: DoubtedFields, unspoken: readonly string[]): DoubtedFields =>
  new Map([...found].map(([id, fields]) => [id, new Set([...fields, ...unspoken])]));
