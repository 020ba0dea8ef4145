// The verdict texts of a section that mean that nothing remains to be done in the row.

import type { SectionKey } from '../../core/entries';
import type { SectionRules } from '../../core/rules';
import { verdictTemplate } from '../../texts/word-issue';

/** Whole texts of outcomes without a number. */
export const completeTexts = ({ outcomes }: SectionRules): readonly string[] =>
  outcomes.filter(outcome => !outcome.amount).map(outcome => verdictTemplate(outcome.id));

/** All that the check column can show; `{amount}` stands for a number. */
export const verdictTexts = ({ section, rules, outcomes }: SectionRules): readonly string[] => [
  ...[...rules, ...outcomes].map(({ id }) => verdictTemplate(id)),
  emptyText(section),
];

export const emptyText = (section: SectionKey): string => verdictTemplate(`${section}.row-empty`);
