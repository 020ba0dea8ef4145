// The explanation of a mark as lines of a language: the order is the same in every language.

import type { ExplainError, Mark, ScoreExplanation, ScoreOutcome } from '../core/scoring';
import type { scoring } from './vi/scoring';

type Words = typeof scoring;

/** What the rule gives, in words. */
function outcomeInWords(outcome: ScoreOutcome, words: Words, unit = ''): string {
  switch (outcome.kind) {
    case 'scored':
      return words.calculationInWords(outcome.calculation, outcome.points, unit);
    case 'notApplicable':
      return outcome.because === 'notArising' ? words.notArising : words.notApplicable;
    case 'missing':
      return words.missing;
    case 'invalid':
      return words.invalid[outcome.reason];
  }
}

function calculationLines(
  { computed, selfDiffersFromRule, criterion, unit }: ScoreExplanation,
  words: Words,
): readonly string[] {
  if (computed === null) {
    if (criterion.source === 'survey') return [words.explanation.noSurvey];
    return criterion.relatedTarget === null || criterion.rule?.kind === 'manual'
      ? []
      : [words.explanation.noFigures];
  }
  const sentence = outcomeInWords(computed, words, unit).replace(/\.$/, '');
  const byRule: Mark = computed.kind === 'scored' ? computed.points : null;
  const differs = selfDiffersFromRule ? [words.explanation.selfDiffers(words.markInWords(byRule))] : [];
  return [words.explanation.calculation(sentence), ...differs];
}

function appraisalLines(explained: ScoreExplanation, words: Words): readonly string[] {
  const { explanation, finalRules } = words;
  if (explained.criterion.source === 'survey')
    return [explanation.survey(words.markInWords(explained.survey))];
  const changes = explained.changes.map(words.changeInWords);
  if (explained.appraisal === null) return [...changes, explanation.noAppraisal];
  return [
    ...changes,
    ...(explained.finalRule === null ? [] : [finalRules[explained.finalRule]]),
    explanation.appraisal(words.markInWords(explained.appraisal)),
  ];
}

/** One line each: title, set, rule, evidence, self-score, calculation, appraisers' changes, what counts. */
export function explanationLines(
  explained: ScoreExplanation,
  agencyName: string,
  words: Words,
): readonly string[] {
  const { criterion, status, setName, evidence } = explained;
  const { explanation } = words;
  const survey = criterion.source === 'survey';
  return [
    explanation.title(agencyName, criterion.code, criterion.name),
    explanation.set(setName, words.statuses[status], criterion.maxPoints),
    ...(criterion.rule
      ? [explanation.rule(words.ruleInWords(criterion.rule, criterion.maxPoints, explained.unit))]
      : []),
    ...(survey
      ? []
      : [
          evidence === null ? explanation.noEvidence : words.evidenceInWords(evidence),
          explanation.self(words.markInWords(explained.self)),
        ]),
    ...calculationLines(explained, words),
    ...appraisalLines(explained, words),
    ...explained.refused.map(kind =>
      explanation.refused(kind, words.markInWords(explained[kind]), explained.mostPoints),
    ),
    explanation.counted(words.markInWords(explained.counted), words.countedFrom[explained.countedFrom]),
  ];
}

/** Why there is no explanation. */
export const explainErrorInWords = (error: ExplainError, code: string, words: Words): string =>
  error.kind === 'unknownCode'
    ? words.explanation.unknownCode(code)
    : words.explanation.components(code, error.codes.join(', '));
