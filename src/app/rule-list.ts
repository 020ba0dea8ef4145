// The rules as somebody chooses among them: what each says on the form, which part of the form it is about, since when it is
// off and why.

import type { SectionKey } from '../core/entries';
import type { Severity } from '../core/issues';
import { RULES, type RuleSwitch } from '../core/rules';
import { verdictAdvice, verdictTemplate } from '../texts/word-issue';
import type { Book } from './book/model';

export interface ListedRule {
  readonly id: string;
  readonly section: SectionKey;
  readonly severity: Severity;
  /** What the form says; a number that it states reads `…`. */
  readonly says: string;
  /** What to do about it. */
  readonly advice: string;
  /** Null where the rule is on. */
  readonly off: RuleSwitch | null;
}

const SECTIONS: readonly SectionKey[] = ['tasks', 'targets', 'selfScores'];

/** In the order in which the form names their faults. A rule of two parts of the form stands at the first. */
export function ruleList({ switches }: Pick<Book, 'switches'>): readonly ListedRule[] {
  const listed = SECTIONS.flatMap(section =>
    RULES[section].rules.map(({ id, severity }): ListedRule => {
      const says = verdictTemplate(id).replace('{amount}', '…');
      const advice = verdictAdvice(id).replace('{amount}', '…');
      const off = switches.find(({ rule }) => rule === id) ?? null;
      return { id, section, severity, says, advice, off };
    }),
  );
  return [...new Map([...listed].reverse().map(rule => [rule.id, rule])).values()].reverse();
}
