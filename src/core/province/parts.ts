// What each agency gives to a figure: its row of a target, or its finished assignment. A part above its whole does not
// count, and who gave nothing is named: neither is taken for 0.

import type { Agency } from '../agencies';
import { TASK_STATUSES } from '../entries';
import { checkTarget } from '../rules';
import { rateOf, targetByCode } from '../targets';
import type { Target } from '../targets';
import type { FigurePart, ProvinceData, ProvinceFigure, Reported } from './types';

export interface Gathered<R> {
  readonly parts: readonly FigurePart<R>[];
  readonly silent: readonly string[];
  readonly refused: readonly FigurePart<R>[];
}

/** What a row says of a target; null where it says nothing. */
export function partOf<R extends Reported>(row: R | undefined, target: Target): FigurePart<R> | null {
  const [numerator, denominator] = [row?.fields['numerator'], row?.fields['denominator']];
  if (!row || typeof numerator !== 'number') return null;
  const part = { agency: row.agencyCode, source: target.code, row, numerator };
  if (target.unit !== '%') return { ...part, denominator: null };
  return typeof denominator === 'number' ? { ...part, denominator } : null;
}

export const isAboveWhole = ({ numerator, denominator }: FigurePart<unknown>): boolean =>
  numerator < 0 || (denominator !== null && numerator > denominator);

/** Agencies that owe a figure of the target. */
const owing = ({ levels }: ProvinceFigure, target: Target, agencies: readonly Agency[]): readonly Agency[] =>
  agencies.filter(
    ({ level }) => target.levels.includes(level) && (levels.length === 0 || levels.includes(level)),
  );

/** Of a target, from every agency that owes it. */
function ofTarget<R extends Reported>(
  figure: ProvinceFigure,
  target: Target,
  { agencies, rowOf }: ProvinceData<R>,
): Gathered<R> {
  const given = owing(figure, target, agencies).map(({ code }) => ({
    code,
    part: partOf(rowOf(code, 'targets', target.code), target),
  }));
  const parts = given.flatMap(({ part }) => part ?? []);
  return {
    parts: parts.filter(part => !isAboveWhole(part)),
    refused: parts.filter(isAboveWhole),
    silent: given.filter(({ part }) => part === null).map(({ code }) => code),
  };
}

export function gathered<R extends Reported>(figure: ProvinceFigure, data: ProvinceData<R>): Gathered<R> {
  const all = [...new Set(figure.sources)].flatMap(code => {
    const target = targetByCode(data.targets, code);
    return target ? [ofTarget(figure, target, data)] : [];
  });
  return {
    parts: all.flatMap(({ parts }) => parts),
    refused: all.flatMap(({ refused }) => refused),
    silent: [...new Set(all.flatMap(({ silent }) => silent))],
  };
}

/** Each agency counts for one, and one more above where it meets the target; to whom nothing arose it does not count. */
export function meetings<R extends Reported>(
  { parts, silent, refused }: Gathered<R>,
  { targets, year }: Pick<ProvinceData<R>, 'targets' | 'year'>,
): Gathered<R> {
  const judged = parts.flatMap((part): readonly FigurePart<R>[] => {
    const target = targetByCode(targets, part.source);
    const rate = part.denominator === null ? null : rateOf(part.numerator, part.denominator);
    if (!target || rate?.kind === 'failed') return [];
    const previous = part.row?.fields['previous'];
    const verdict = checkTarget(
      target,
      rate === null ? part.numerator : rate.value,
      year,
      typeof previous === 'number' ? previous : null,
    );
    // A target that sets nothing in the year, or that nobody can compare, is neither met nor missed.
    if (verdict.kind !== 'met' && verdict.kind !== 'notMet') return [];
    return [{ ...part, numerator: verdict.kind === 'met' ? 1 : 0, denominator: 1 }];
  });
  return { parts: judged, silent, refused };
}

/** Of assignments that the lead agency reports: one for each, 1 above where it is done. */
export function doneParts<R extends Reported>(
  { sources, lead }: ProvinceFigure,
  { rowOf }: ProvinceData<R>,
): Gathered<R> {
  const given = sources.map(source => ({ source, row: rowOf(lead, 'tasks', source) }));
  const parts = given.flatMap(({ source, row }): readonly FigurePart<R>[] => {
    const status = row?.fields['status'];
    if (!row || typeof status !== 'string' || status === TASK_STATUSES.notApplicable) return [];
    const numerator = status === TASK_STATUSES.done ? 1 : 0;
    return [{ agency: lead, source, row, numerator, denominator: 1 }];
  });
  const isSilent = given.some(({ row }) => typeof row?.fields['status'] !== 'string');
  return { parts, silent: isSilent ? [lead] : [], refused: [] };
}
