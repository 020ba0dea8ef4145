// The user's word on rules, put into what was imported: the rule that was given replaces the suggested one, and with it
// everything that was found about that rule. The new rule is checked like any other.

import type { Issue } from '../../issues';
import { checkCriteriaSet, type CriteriaPlaces } from '../check';
import type { ScoringRule } from '../types';
import { decideRules, type CriteriaImport } from './import-table';

/** Findings about a criterion's rule or its wording, and not about its place, its points or its name. */
const ABOUT_A_RULE: ReadonlySet<string> = new Set([
  'criteria.steps-none',
  'criteria.steps-overlap',
  'criteria.steps-gap',
  'criteria.step-empty',
  'criteria.levels-few',
  'criteria.level-repeated',
  'criteria.points-above-max',
  'criteria.rule-parameter',
  'criteria.no-rule',
  'criteria.survey-source',
  'import.row-without-number',
  'import.rule-undecided',
  'import.rule-to-confirm',
]);

/** The import with these rules by code; codes that it does not have are passed over. */
export function settleRules(
  imported: CriteriaImport,
  rules: ReadonlyMap<string, ScoringRule>,
): CriteriaImport {
  if (rules.size === 0) return imported;
  const set = decideRules(imported.set, rules);
  const isAbout = ({ rule, params }: Issue): boolean =>
    ABOUT_A_RULE.has(rule) && rules.has(String(params['code']));
  const placeOf: CriteriaPlaces = code => {
    const suggestion = imported.suggestions.find(one => one.code === code);
    return suggestion?.place ?? {};
  };
  return {
    ...imported,
    set,
    suggestions: imported.suggestions.map(suggestion => {
      const rule = rules.get(suggestion.code);
      return rule ? { ...suggestion, rule, confidence: 'clear' as const } : suggestion;
    }),
    issues: [
      ...imported.issues.filter(issue => !isAbout(issue)),
      ...checkCriteriaSet(set, { placeOf }).filter(isAbout),
    ],
  };
}
