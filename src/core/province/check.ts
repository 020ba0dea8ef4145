// What is wrong with the bindings of the province's figures, and where what the lead agency states is not what agencies'
// returns give. Each issue names the cell of the binding, or of the return.

import type { Agency } from '../agencies';
import { criteriaTree } from '../criteria';
import type { CriteriaSet } from '../criteria';
import { newIssue } from '../issues';
import type { Issue, Place } from '../issues';
import { targetByCode } from '../targets';
import { circlesIn, isMixed } from './figures';
import { boundTo, type ProvinceMark } from './marks';
import type { FigureKind, FigurePart, FigureResult, ProvinceData, ProvinceFigure, Reported } from './types';

/** Column of a binding. */
type FigureColumn = 'sources' | 'levels' | 'criteria' | 'lead' | 'statedNumerator' | 'entered';

export interface ProvincePlaces<R> {
  readonly ofFigure: (code: string, column: FigureColumn) => Place;
  /** Of the figure in a returned row. */
  readonly ofRow: (row: R) => Place;
}

type Known<R extends Reported> = Pick<
  ProvinceData<R>,
  'targets' | 'agencies' | 'assignments' | 'deadlines' | 'records'
> & { readonly figures: readonly ProvinceFigure[] };

type IsKnown = (source: string) => boolean;

function sourcesKnown<R extends Reported>(kind: FigureKind, known: Known<R>): IsKnown | null {
  const isTarget: IsKnown = source => targetByCode(known.targets, source) !== null;
  switch (kind) {
    case 'rate':
    case 'sum':
    case 'share':
      return isTarget;
    case 'stated':
      return source => targetByCode(known.targets, source)?.levels.length === 0;
    case 'records':
      return source => known.records.some(({ code }) => code === source);
    case 'done':
      return source => known.assignments.has(source);
    case 'onTime':
      return source => known.deadlines.some(({ id }) => id === source);
    case 'total':
      return source => known.figures.some(({ code }) => code === source);
    case 'entered':
      return null;
  }
}

function sourceFaults<R extends Reported>(
  figure: ProvinceFigure,
  known: Known<R>,
  { ofFigure }: ProvincePlaces<R>,
): readonly Issue[] {
  const { code, kind, sources } = figure;
  const isKnown = sourcesKnown(kind, known);
  const place = ofFigure(code, 'sources');
  if (!isKnown) return [];
  if (sources.length === 0) return [newIssue('province.no-source', 'error', { code }, place)];
  return sources
    .filter(source => !isKnown(source))
    .map(source => newIssue('province.unknown-source', 'error', { code, source, kind }, place));
}

const leadFaults = (
  { code, lead }: ProvinceFigure,
  agencies: readonly Agency[],
  place: Place,
): readonly Issue[] =>
  agencies.some(agency => agency.code === lead)
    ? []
    : [newIssue('province.unknown-lead', 'error', { code, lead }, place)];

/** Levels whose agencies no source of the figure asks. */
function levelFaults<R extends Reported>(
  { code, kind, levels, sources }: ProvinceFigure,
  { targets }: Known<R>,
  place: Place,
): readonly Issue[] {
  if (kind !== 'rate' && kind !== 'sum' && kind !== 'share') return [];
  const asked = sources.flatMap(source => targetByCode(targets, source)?.levels ?? []);
  return levels
    .filter(level => !asked.includes(level))
    .map(level => newIssue('province.level-not-asked', 'error', { code, level }, place));
}

/** What is wrong with how figures are bound, whatever agencies returned. */
export function bindingFaults<R extends Reported>(
  known: Known<R>,
  set: CriteriaSet | null,
  places: ProvincePlaces<R>,
): readonly Issue[] {
  const { figures, agencies } = known;
  const { ofFigure } = places;
  const circles = circlesIn(figures);
  const leaves = set ? new Set(criteriaTree(set).leaves.map(({ code }) => code)) : null;
  return figures.flatMap(figure => {
    const { code } = figure;
    const circle = circles.get(code);
    return [
      ...sourceFaults(figure, known, places),
      ...leadFaults(figure, agencies, ofFigure(code, 'lead')),
      ...levelFaults(figure, known, ofFigure(code, 'levels')),
      ...(circle
        ? [
            newIssue(
              'province.circle',
              'error',
              { code, codes: [...circle, code].join(' → ') },
              ofFigure(code, 'sources'),
            ),
          ]
        : []),
      ...figure.criteria
        .filter(criterion => leaves !== null && !leaves.has(criterion))
        .map(criterion =>
          newIssue('province.unknown-criterion', 'error', { code, criterion }, ofFigure(code, 'criteria')),
        ),
    ];
  });
}

function partFaults<R extends Reported>(
  { figure, refused, repeated, parts }: FigureResult<R>,
  { ofFigure, ofRow }: ProvincePlaces<R>,
): readonly Issue[] {
  const { code, kind } = figure;
  const placeOf = ({ row }: FigurePart<R>): Place => (row ? ofRow(row) : ofFigure(code, 'sources'));
  return [
    // A total tells of its own parts alone: the figure that it adds has told of the rest.
    ...(kind === 'total' ? [] : refused).map(part =>
      newIssue(
        'province.above-whole',
        'error',
        {
          code,
          agency: part.agency ?? '',
          source: part.source,
          numerator: part.numerator,
          denominator: part.denominator ?? 0,
        },
        placeOf(part),
      ),
    ),
    ...repeated.map(part =>
      newIssue(
        'province.counted-twice',
        'error',
        { code, agency: part.agency ?? '', source: part.source },
        placeOf(part),
      ),
    ),
    ...(isMixed(parts) ? [newIssue('province.mixed', 'error', { code }, ofFigure(code, 'sources'))] : []),
  ];
}

const cellOf = ({ file, sheet, cell }: Place): string =>
  [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(', ');

/** Cells named in one sentence; the others are counted. */
const SHOWN_CELLS = 3;

function statedFaults<R extends Reported>(
  { figure, value, stated, parts, silent }: FigureResult<R>,
  { ofFigure, ofRow }: ProvincePlaces<R>,
): readonly Issue[] {
  if (stated === null) return [];
  const { code, lead } = figure;
  const place = ofFigure(code, 'statedNumerator');
  const { numerator, denominator } = stated;
  if (denominator !== null && numerator > denominator)
    return [
      newIssue(
        'province.stated-above',
        'error',
        { code, lead, numerator, denominator },
        stated.row ? ofRow(stated.row) : place,
      ),
    ];
  const found =
    value.kind === 'fraction'
      ? { numerator: value.numerator, denominator: value.denominator }
      : value.kind === 'amount'
        ? { numerator: value.amount, denominator: null }
        : null;
  const isSame =
    found === null ||
    (found.numerator === numerator &&
      (denominator === null || found.denominator === null || found.denominator === denominator));
  if (isSame || parts.length === 0) return [];
  const cells = parts.flatMap(({ row }) => (row ? [cellOf(ofRow(row))] : []));
  const params = {
    code,
    lead,
    statedAt: stated.row ? cellOf(ofRow(stated.row)) : cellOf(place),
    stated: denominator === null ? String(numerator) : `${numerator}/${denominator}`,
    computed:
      found.denominator === null ? String(found.numerator) : `${found.numerator}/${found.denominator}`,
    cells: cells.slice(0, SHOWN_CELLS).join('; '),
    more: Math.max(cells.length - SHOWN_CELLS, 0),
    silent: silent.length,
  };
  // While agencies are still to report, the difference may be theirs.
  const severity = silent.length > 0 ? 'warning' : 'error';
  return [newIssue('province.stated-differs', severity, params, place)];
}

/** What is wrong with what came of them. */
export const figureFaults = <R extends Reported>(
  results: readonly FigureResult<R>[],
  places: ProvincePlaces<R>,
): readonly Issue[] =>
  results.flatMap(result => [...partFaults(result, places), ...statedFaults(result, places)]);

/** Criteria without a figure, with two, or with one that their rule cannot take. */
export function markFaults<R extends Reported>(
  marks: readonly ProvinceMark<R>[],
  results: readonly FigureResult<R>[],
  { ofFigure }: ProvincePlaces<R>,
): readonly Issue[] {
  return marks.flatMap(({ criterion, result, outcome }): readonly Issue[] => {
    if (criterion.source === 'survey') return [];
    const { code: criterionCode } = criterion;
    if (!result) return [newIssue('province.unbound', 'warning', { criterion: criterionCode })];
    const [first, ...others] = boundTo(criterion, results);
    const used = first?.figure.code ?? '';
    const twice = others.map(({ figure }) =>
      newIssue(
        'province.bound-twice',
        'error',
        { code: figure.code, criterion: criterionCode, used },
        ofFigure(figure.code, 'criteria'),
      ),
    );
    if (outcome.kind !== 'invalid') return twice;
    const { code } = result.figure;
    const params = { code, criterion: criterionCode, reason: outcome.reason };
    return [...twice, newIssue('province.not-scorable', 'error', params, ofFigure(code, 'criteria'))];
  });
}
