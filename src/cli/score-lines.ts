// Scores and their movement as a person reads them in a terminal.

import type { AgencyMovement, YearComparison } from '../app/compare-years';
import { hasMarks, scoreRow } from '../app/score-agencies';
import type { AgencyScore } from '../app/score-agencies';
import { AREA_CODES } from '../core/plan';
import { decimalComma } from '../texts/numbers';
import { book as words } from '../texts/vi/book';
import { cli } from '../texts/vi/cli';
import { textTable } from './text-table';

const NOTHING = '–';
const shown = (value: number | null): string => (value === null ? NOTHING : decimalComma(value));
const signed = (value: number | null): string =>
  value !== null && value > 0 ? `+${shown(value)}` : shown(value);

const number = (caption: string) => ({ caption, isNumber: true });

/** One table a level, the best first. */
export function scoreLines(scores: readonly AgencyScore[]): readonly string[] {
  const { scores: captions } = words.captions;
  const columns = [
    number(captions.rank),
    { caption: captions.code },
    { caption: captions.name },
    ...[captions.selfScore, captions.appraisalScore, captions.surveyScore, captions.maxPoints].map(number),
    number(captions.index),
    { caption: captions.grade },
  ];
  const levels = [...new Set(scores.map(({ agency }) => agency.level))];
  return levels.flatMap(level => {
    const own = scores
      .filter(({ agency }) => agency.level === level)
      .sort((left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity));
    const [first] = own;
    const label = first?.set.status === 'illustrative' ? [cli.illustrativeScores] : [];
    const scored = own.filter(hasMarks);
    const without = own.length - scored.length;
    const rows = scored
      .map(scoreRow)
      .map(row => [
        row.rank === null ? NOTHING : String(row.rank),
        row.code,
        row.name,
        ...[row.selfScore, row.appraisalScore, row.surveyScore, row.maxPoints, row.index].map(shown),
        row.grade,
      ]);
    return [
      cli.scoreLevel(words.levels.of(level), own.length),
      ...label,
      ...(rows.length > 0 ? textTable(columns, rows) : []),
      ...(without > 0 ? [cli.withoutScore(without)] : []),
      '',
    ];
  });
}

/** The plan's areas in its order, others behind. */
const placeOf = (code: string): number => {
  const place = AREA_CODES.indexOf(code);
  return place < 0 ? AREA_CODES.length : place;
};
const byArea = (left: string, right: string): number => placeOf(left) - placeOf(right);

/** Pairs of areas first, then what changed, agency by agency. */
export function movementLines({ year, earlierYear, pairs, agencies }: YearComparison): readonly string[] {
  const pairLines = pairs.flatMap(({ level, areas }) =>
    areas
      .filter(({ code, previousCode, confirmed }) => !confirmed || code !== previousCode)
      .map(pair =>
        pair.confirmed || pair.previousCode === null
          ? cli.pairUsed(words.levels.of(level), pair.code, pair.name, pair.previousCode, pair.previousName)
          : cli.pairWaits(words.levels.of(level), pair.code, pair.name, pair.previousCode, pair.previousName),
      ),
  );
  const codes = [...new Set(agencies.flatMap(({ areas }) => areas.map(({ code }) => code)))].sort(byArea);
  const columns = [
    { caption: words.captions.scores.code },
    { caption: words.captions.scores.name },
    ...[String(earlierYear), String(year), words.captions.scores.movement, ...codes].map(number),
  ];
  const compared = agencies.filter(({ previous, current }) => (previous ?? current) !== null);
  const rows = compared.map((agency: AgencyMovement) => [
    agency.agency,
    agency.name,
    shown(agency.previous),
    shown(agency.current),
    signed(agency.change),
    ...codes.map(code => signed(agency.areas.find(area => area.code === code)?.change ?? null)),
  ]);
  const without = agencies.length - compared.length;
  return [
    ...pairLines,
    cli.movementTitle(year, earlierYear),
    ...textTable(columns, rows),
    ...(without > 0 ? [cli.withoutScore(without)] : []),
  ];
}
