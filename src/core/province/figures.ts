// The province's figures, each with the parts that it is made of. Numerators and denominators are added, rates are never
// averaged; a part that comes by two ways counts once; figures that need each other in a circle have no value.

import { sumOf } from '../numbers';
import { targetByCode } from '../targets';
import { doneParts, gathered, meetings, partOf, isAboveWhole, type Gathered } from './parts';
import type {
  FigurePart,
  FigureResult,
  FigureValue,
  ProvinceData,
  ProvinceFigure,
  Reported,
  Stated,
} from './types';

const NOTHING: Gathered<never> = { parts: [], silent: [], refused: [] };
const MISSING: FigureValue = { kind: 'missing' };

type Made<R> = Pick<FigureResult<R>, 'value' | 'parts' | 'silent' | 'refused' | 'repeated'>;

const made = <R>({ parts, silent, refused }: Gathered<R>, value: FigureValue): Made<R> => ({
  parts,
  silent,
  refused,
  value,
  repeated: [],
});

function previousOf<R extends Reported>(parts: readonly FigurePart<R>[]): number | null {
  const before = parts.map(({ row }) => row?.fields['previous']);
  return before.every(value => typeof value === 'number') ? sumOf(before) : null;
}

/** Rates and counts do not add up to one thing. */
export const isMixed = (parts: readonly FigurePart<unknown>[]): boolean =>
  parts.some(({ denominator }) => denominator === null) &&
  parts.some(({ denominator }) => denominator !== null);

function addedUp<R extends Reported>(parts: readonly FigurePart<R>[]): FigureValue {
  if (parts.length === 0 || isMixed(parts)) return MISSING;
  const numerator = sumOf(parts.map(part => part.numerator));
  const wholes = parts.flatMap(({ denominator }) => denominator ?? []);
  if (wholes.length === 0) return { kind: 'amount', amount: numerator, previous: previousOf(parts) };
  const denominator = sumOf(wholes);
  return denominator === 0 ? { kind: 'notArising' } : { kind: 'fraction', numerator, denominator };
}

const counts = <R>(part: FigurePart<R>): FigurePart<R> => ({ ...part, denominator: null });

/** Without a single record nobody says that nothing was inspected: the records are not kept. */
function recorded<R extends Reported>({ sources }: ProvinceFigure, { records }: ProvinceData<R>): Made<R> {
  const parts = sources.flatMap((source): readonly FigurePart<R>[] => {
    const found = records.find(({ code }) => code === source);
    if (!found) return [];
    const { numerator, denominator } = found;
    return [{ agency: null, source, row: null, numerator, denominator }];
  });
  const isKept = parts.some(({ numerator }) => numerator > 0);
  return made({ ...NOTHING, parts: isKept ? parts : [] }, isKept ? addedUp(parts) : MISSING);
}

/** What the lead agency returned for targets that it is asked for the whole province. */
function returnedByLead<R extends Reported>(
  { sources, lead }: ProvinceFigure,
  { targets, rowOf }: ProvinceData<R>,
): Gathered<R> {
  const parts = sources.flatMap((code): readonly FigurePart<R>[] => {
    const target = targetByCode(targets, code);
    const part = target?.levels.length === 0 ? partOf(rowOf(lead, 'targets', code), target) : null;
    return part ? [part] : [];
  });
  const refused = parts.filter(isAboveWhole);
  const silent = parts.length === 0 ? [lead] : [];
  return { parts: parts.filter(part => !isAboveWhole(part)), refused, silent };
}

function kept<R extends Reported>({ sources }: ProvinceFigure, { deadlines }: ProvinceData<R>): FigureValue {
  const own = deadlines.filter(({ id }) => sources.includes(id));
  if (own.length === 0 || own.some(({ doneOn }) => doneOn === null)) return MISSING;
  return { kind: 'answer', yes: own.every(({ doneOn, lastDay }) => doneOn !== null && doneOn <= lastDay) };
}

function finished<R extends Reported>(figure: ProvinceFigure, data: ProvinceData<R>): Made<R> {
  const found = doneParts(figure, data);
  if (found.silent.length > 0) return made(found, MISSING);
  const yes = found.parts.every(({ numerator }) => numerator === 1);
  return made(found, found.parts.length === 0 ? { kind: 'notArising' } : { kind: 'answer', yes });
}

function entered<R>({ entered: cell }: ProvinceFigure): Made<R> {
  return made(NOTHING, cell === null || cell === '' ? MISSING : { kind: 'entered', cell });
}

/** Who gave nothing, or what cannot be, has not met the target; to whom nothing arose it does not count. */
function shared<R extends Reported>(figure: ProvinceFigure, data: ProvinceData<R>): Made<R> {
  const given = gathered(figure, data);
  const found = meetings(given, data);
  const { parts, silent, refused } = found;
  if (parts.length === 0)
    return made(found, given.parts.length > 0 && silent.length === 0 ? { kind: 'notArising' } : MISSING);
  const numerator = sumOf(parts.map(part => part.numerator));
  return made(found, {
    kind: 'fraction',
    numerator,
    denominator: parts.length + silent.length + refused.length,
  });
}

const partKey = <R extends Reported>({ agency, source, row }: FigurePart<R>): string =>
  [agency, row?.section, source].join('|');

/** Parts of the figures that it adds, each once. */
function totalled<R extends Reported>(results: readonly FigureResult<R>[]): Made<R> {
  const [seen, repeated] = [new Map<string, FigurePart<R>>(), [] as FigurePart<R>[]];
  for (const part of results.flatMap(({ parts }) => parts)) {
    const key = partKey(part);
    if (seen.has(key)) repeated.push(part);
    else seen.set(key, part);
  }
  const parts = [...seen.values()];
  const silent = [...new Set(results.flatMap(result => result.silent))];
  const refused = results.flatMap(result => result.refused);
  const isWhole = results.every(({ value }) => value.kind !== 'missing');
  return { ...made({ parts, silent, refused }, isWhole ? addedUp(parts) : MISSING), repeated };
}

function computed<R extends Reported>(
  figure: ProvinceFigure,
  data: ProvinceData<R>,
  resultsOf: (codes: readonly string[]) => readonly FigureResult<R>[],
): Made<R> {
  switch (figure.kind) {
    case 'rate': {
      const found = gathered(figure, data);
      return made(found, addedUp(found.parts));
    }
    case 'sum': {
      const found = gathered(figure, data);
      const parts = found.parts.map(counts);
      return made({ ...found, parts }, addedUp(parts));
    }
    case 'share':
      return shared(figure, data);
    case 'records':
      return recorded(figure, data);
    case 'stated': {
      const found = returnedByLead(figure, data);
      return made(found, addedUp(found.parts));
    }
    case 'done':
      return finished(figure, data);
    case 'onTime':
      return made(NOTHING, kept(figure, data));
    case 'total':
      return totalled(resultsOf(figure.sources));
    case 'entered':
      return entered(figure);
  }
}

/** What the office typed of the lead agency's paper comes before what it returned. */
function statedFor<R extends Reported>(figure: ProvinceFigure, data: ProvinceData<R>): Stated<R> | null {
  const { statedNumerator: numerator, statedDenominator: denominator } = figure;
  if (numerator !== null) return { numerator, denominator, row: null };
  if (figure.kind === 'stated' || figure.kind === 'done') return null;
  const [part] = returnedByLead(figure, data).parts;
  return part ? { numerator: part.numerator, denominator: part.denominator, row: part.row } : null;
}

/** What is stated serves where nothing can be computed. */
const orStated = <R>(value: FigureValue, stated: Stated<R> | null): FigureValue => {
  if (value.kind !== 'missing' || stated === null) return value;
  const { numerator, denominator } = stated;
  if (denominator === null) return { kind: 'amount', amount: numerator, previous: null };
  if (numerator > denominator) return value;
  return denominator === 0 ? { kind: 'notArising' } : { kind: 'fraction', numerator, denominator };
};

/** Codes of figures that need each other in a circle, in its order, by each code on one. */
export function circlesIn(figures: readonly ProvinceFigure[]): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map(figures.map(figure => [figure.code, figure]));
  const needs = (code: string): readonly string[] => {
    const figure = byCode.get(code);
    return figure?.kind === 'total' ? figure.sources.filter(source => byCode.has(source)) : [];
  };
  const pathBack = (from: string, to: string, seen: ReadonlySet<string>): readonly string[] | null => {
    for (const next of needs(from)) {
      if (next === to) return [from];
      const rest = seen.has(next) ? null : pathBack(next, to, new Set([...seen, next]));
      if (rest) return [from, ...rest];
    }
    return null;
  };
  return new Map(
    figures.flatMap(({ code }) => {
      const path = pathBack(code, code, new Set([code]));
      return path ? [[code, path] as const] : [];
    }),
  );
}

/** Every figure with its value and parts, in their order. Exact; a figure on a circle, or over one, is missing. */
export function provinceFigures<R extends Reported>(
  figures: readonly ProvinceFigure[],
  data: ProvinceData<R>,
): readonly FigureResult<R>[] {
  const circles = circlesIn(figures);
  const byCode = new Map([...figures].reverse().map(figure => [figure.code, figure]));
  const known = new Map<string, FigureResult<R>>();
  const resultOf = (figure: ProvinceFigure): FigureResult<R> => {
    const before = known.get(figure.code);
    if (before?.figure === figure) return before;
    const own = circles.has(figure.code)
      ? made<R>(NOTHING, MISSING)
      : computed(figure, data, codes =>
          [...new Set(codes)].flatMap(code => {
            const part = byCode.get(code);
            return part ? [resultOf(part)] : [];
          }),
        );
    const stated = statedFor(figure, data);
    const result = { figure, ...own, value: orStated(own.value, stated), stated };
    known.set(figure.code, result);
    return result;
  };
  return figures.map(resultOf);
}
