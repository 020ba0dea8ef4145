// The rules of each section as the office has left them on: what the forms' native check and the verdicts go by.
// A fault of a target's figures stays in its verdict even where nobody is told of it: without it a target whose figures
// are wrong would count as met.

import type { IsoDate } from '../calendar';
import type { SectionKey } from '../entries';
import { RULES } from './check-rows';
import type { RowOutcome, RowRule, RuleSwitch, SectionRules } from './rule';

export type RulesBySection = Readonly<Record<SectionKey, SectionRules>>;

/** Rules that are off on a day: a switch says since when. */
export const switchedOffOn = (switches: readonly RuleSwitch[], day: IsoDate): ReadonlySet<string> =>
  new Set(switches.filter(({ offSince }) => offSince <= day).map(({ rule }) => rule));

const carriesVerdict = (section: SectionKey, { severity }: RowRule): boolean =>
  section === 'targets' && severity === 'error';

/** A target that is missed stays missed: off, the rule no longer asks for an explanation. */
const notedMisses = (dropped: readonly RowRule[]): readonly RowOutcome[] =>
  dropped.flatMap(({ noted, when, amount }) =>
    noted ? [{ id: noted, when, ...(amount ? { amount } : {}) }] : [],
  );

function without(section: SectionKey, off: ReadonlySet<string>): SectionRules {
  const own = RULES[section];
  const dropped = own.rules.filter(rule => off.has(rule.id) && !carriesVerdict(section, rule));
  if (dropped.length === 0) return own;
  return {
    section,
    rules: own.rules.filter(rule => !dropped.includes(rule)),
    outcomes: [...notedMisses(dropped), ...own.outcomes],
  };
}

export const rulesWithout = (off: ReadonlySet<string>): RulesBySection => ({
  tasks: without('tasks', off),
  targets: without('targets', off),
  selfScores: without('selfScores', off),
});
