// The explanation of an index as lines of a language: the order is the same in every language.

import type { ExplainedTotal, Mark, ScopeExplanation, ScopePart } from '../core/scoring';
import { decimalComma } from './numbers';
import type { scope } from './vi/scope';
import type { scoring } from './vi/scoring';

interface Words {
  readonly scope: typeof scope;
  readonly scoring: typeof scoring;
}

const isExtra = ({ criterion }: ScopePart): boolean =>
  criterion.rule?.kind === 'bonus' || criterion.rule?.kind === 'deduction';
const isSurvey = ({ criterion }: ScopePart): boolean => criterion.source === 'survey';

const listOf = (parts: readonly ScopePart[], words: Words['scope']): string => {
  const shown = (mark: Mark): string =>
    mark === null ? words.noMark : mark === 'notApplicable' ? words.notApplicable : decimalComma(mark);
  return parts
    .map(({ criterion, counted }) =>
      words.part(criterion.code, shown(counted), decimalComma(criterion.maxPoints)),
    )
    .join('; ');
};

/** What is added up, part by part. */
function partLines({ parts, totals }: ScopeExplanation, words: Words['scope']): readonly string[] {
  const appraised = parts.filter(part => !isExtra(part) && !isSurvey(part));
  const surveyed = parts.filter(part => !isExtra(part) && isSurvey(part));
  const { counted, survey } = totals;
  const isAlready = totals.parts.surveyMaxPoints > 0;
  const missing = [...counted.missing, ...(isAlready ? survey.missing : [])];
  return [
    ...(appraised.length > 0
      ? [words.appraised(listOf(appraised, words), counted.points, counted.maxPoints)]
      : []),
    ...(surveyed.length > 0 && isAlready
      ? [words.surveyed(listOf(surveyed, words), survey.points, totals.parts.surveyMaxPoints)]
      : []),
    ...(totals.index.kind === 'index' && missing.length > 0 ? [words.missing(missing.join(', '))] : []),
  ];
}

/** The calculation alone: what does not apply, bonus and deduction, the index. */
export function calculationOf(explained: ScopeExplanation, words: Words['scope']): readonly string[] {
  const { totals, steps, bonus, deduction } = explained;
  if (totals.index.kind === 'notRanked' || steps === null)
    return explained.code !== null
      ? [words.noIndexPart]
      : [words.noIndex(totals.index.kind === 'notRanked' ? totals.index.because : 'nothingApplies')];
  return [
    ...(bonus && bonus.entered > 0 ? [words.bonus(bonus)] : []),
    ...(deduction && deduction.entered > 0 ? [words.deduction(deduction)] : []),
    ...(totals.parts.notApplicablePoints > 0 ? [words.rescaled(totals, steps)] : []),
    words.index(totals, steps),
  ];
}

/** Title, set, parts, calculation; for the whole its basis, rank and grade. */
export function scopeLines(explained: ExplainedTotal, { scope: words, scoring }: Words): readonly string[] {
  const { scope, agencyName, year, level, basis, rank, equalNames, grade } = explained;
  const title =
    scope.code === null
      ? words.titleAll(agencyName, year)
      : words.titlePart(agencyName, scope.code, scope.name ?? '');
  const isWhole = scope.code === null && scope.totals.index.kind === 'index';
  return [
    title,
    words.set(scope.setName, scoring.statuses[scope.status]),
    ...partLines(scope, words),
    ...calculationOf(scope, words),
    ...(isWhole ? [`${scoring.basis[basis]}.`] : []),
    ...(rank ? [words.rank(rank, scoring.levels.of(level), equalNames)] : []),
    ...(isWhole
      ? [grade ? words.grade(grade.band.name, grade.band.from, grade.above?.from ?? null) : words.noGrade]
      : []),
  ];
}
