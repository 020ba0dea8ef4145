// The pages of the help, made of the sentences that the product says anyway: a page for each screen, function and rule.

import { ruleList } from '../../../app/rule-list';
import { foldDiacritics } from '../../../core/text';
import { FUNCTIONS, exampleFormula, type FunctionDeclaration } from '../../../functions';
import { TEXTS, type Language } from '../../../texts';
import { SCREEN_IDS, type ScreenId } from '../ids';

export const HELP_KINDS = ['screen', 'function', 'rule'] as const;
type HelpKind = (typeof HELP_KINDS)[number];

export interface HelpTopic {
  readonly id: string;
  readonly kind: HelpKind;
  readonly title: string;
  readonly lines: readonly string[];
  /** Where the work is done. */
  readonly screen: ScreenId;
}

function screenTopic(screen: ScreenId, language: Language): HelpTopic {
  const { pane, paneHelp } = TEXTS[language];
  return {
    id: `screen ${screen}`,
    kind: 'screen',
    title: pane.screens[screen],
    lines: [pane.purpose[screen], ...paneHelp.ways[screen]],
    screen,
  };
}

function functionTopic(declared: FunctionDeclaration, language: Language): HelpTopic {
  const { functionHelp: help } = TEXTS[language];
  const parameters = declared.parameters.map(
    ({ name, description, optional }) =>
      `${name}${optional ? ` (${help.optional})` : ''}: ${description[language]}`,
  );
  return {
    id: `function ${declared.id}`,
    kind: 'function',
    title: `PAR.${declared.id}`,
    lines: [
      declared.description[language],
      ...parameters,
      `${help.example}: ${exampleFormula(declared, help.decimalSeparator)}`,
    ],
    screen: 'functions',
  };
}

const ruleTopics = (language: Language): readonly HelpTopic[] => {
  const { paneRules, paneCommon } = TEXTS[language];
  return ruleList({ switches: [] }).map(({ id, says, advice, section, severity }) => ({
    id: `rule ${id}`,
    kind: 'rule',
    title: says,
    lines: [`${paneRules.sections[section]} · ${paneCommon.severities[severity]}`, advice],
    screen: 'rules',
  }));
};

/** All pages, in the order of the work. */
export const helpTopics = (language: Language): readonly HelpTopic[] => [
  ...SCREEN_IDS.map(screen => screenTopic(screen, language)),
  ...FUNCTIONS.map(declared => functionTopic(declared, language)),
  ...ruleTopics(language),
];

/** Pages that hold every word, with or without Vietnamese marks; those that have them in the title come first. */
export function topicsWith(topics: readonly HelpTopic[], typed: string): readonly HelpTopic[] {
  const words = foldDiacritics(typed).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => {
    const folded = foldDiacritics(text);
    return words.every(word => folded.includes(word));
  };
  const found = topics.filter(({ title, lines }) => holds([title, ...lines].join(' ')));
  return [...found.filter(({ title }) => holds(title)), ...found.filter(({ title }) => !holds(title))];
}
