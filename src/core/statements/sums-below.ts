// What a district states of its communes against what these state themselves. With a commune missing only a sum that is
// already larger contradicts; with all of them there, every difference does.

import type { Agency } from '../agencies';
import { newIssue } from '../issues';
import { placeWords } from './place-words';
import type { Contradiction, FigureField, FigureNature, StatedRow } from './types';

/** A sentence names so many cells; the rest is counted. */
const MOST_NAMED = 5;

interface Below {
  readonly expected: number;
  readonly rows: readonly StatedRow[];
}

const FIGURES: readonly FigureField[] = ['numerator', 'denominator'];

function placesOf(rows: readonly StatedRow[], field: string): string {
  const named = rows.slice(0, MOST_NAMED).map(row => placeWords(row.placeOf(field)));
  return rows.length > MOST_NAMED ? [...named, '…'].join('; ') : named.join('; ');
}

function ofFigure(row: StatedRow, field: FigureField, { expected, rows }: Below): readonly Contradiction[] {
  const stated = row.values[field];
  const counted = rows.filter(({ values }) => typeof values[field] === 'number');
  if (typeof stated !== 'number' || counted.length === 0) return [];
  const sum = counted.reduce((total, { values }) => total + Number(values[field]), 0);
  const isWhole = counted.length === expected;
  if (isWhole ? sum === stated : sum <= stated) return [];
  const params = {
    section: row.section,
    row: row.rowId,
    field,
    stated,
    sum,
    counted: counted.length,
    expected,
    otherPlace: placesOf(counted, field),
  };
  const issue = newIssue('statement.sum-below', 'warning', params, row.placeOf(field));
  const [first] = counted;
  return [{ own: { row, field }, against: first ? { row: first, field } : null, issue }];
}

/** `rows` of one period. At the cell of the agency above; the sentence names the cells of those below. */
export function sumsOfBelow(
  rows: readonly StatedRow[],
  natures: readonly FigureNature[],
  agencies: readonly Agency[],
): readonly Contradiction[] {
  return natures.flatMap(({ target, sumOfLevel }) => {
    if (sumOfLevel === undefined) return [];
    const ofTarget = rows.filter(({ section, rowId }) => section === 'targets' && rowId === target);
    const byAgency = new Map(ofTarget.map(row => [row.agency, row]));
    const below = agencies.filter(({ level, parent }) => level === sumOfLevel && parent !== null);
    return agencies.flatMap(({ code }) => {
      const [own, units] = [byAgency.get(code), below.filter(({ parent }) => parent === code)];
      if (!own || units.length === 0) return [];
      const stated = units.flatMap(unit => byAgency.get(unit.code) ?? []);
      return FIGURES.flatMap(field => ofFigure(own, field, { expected: units.length, rows: stated }));
    });
  });
}
