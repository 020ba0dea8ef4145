// Rules that were suggested from their wording, for the user to take or to say again in other words.

import {
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ruleFromWords, undecided, unitOfWords, type RuleDecisions } from '../../../app/import-criteria';
import type { CriteriaImport, RuleSuggestion } from '../../../core/criteria';
import { Lines } from '../../components/Lines';
import { CappedList } from '../../components/CappedList';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { alignSelf: 'flex-start' },
});

interface Props {
  readonly imported: CriteriaImport;
  readonly decisions: RuleDecisions;
  readonly onDecide: (decisions: RuleDecisions) => void;
}

const isTaken = ({ accepted, rules }: RuleDecisions, code: string): boolean =>
  accepted === 'all' || accepted.has(code) || rules.has(code);

function Suggestion({ imported, decisions, onDecide, suggestion }: Props & { suggestion: RuleSuggestion }) {
  const { paneTables: texts, scoring } = useTexts();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [unclear, setUnclear] = useState(false);
  const { code, cell } = suggestion;
  const criterion = imported.set.criteria.find(one => one.code === code);
  const rule = decisions.rules.get(code) ?? suggestion.rule;
  const accepted = decisions.accepted === 'all' ? allCodes(imported) : decisions.accepted;
  const take = (taken: boolean) => {
    const others = [...accepted].filter(other => other !== code);
    const rules = new Map([...decisions.rules].filter(([other]) => other !== code));
    onDecide({ accepted: new Set(taken ? [...others, code] : others), rules });
  };
  const sayAgain = () => {
    const said = ruleFromWords(imported, code, words);
    setUnclear(said.kind === 'failed');
    if (said.kind === 'ok') onDecide({ accepted, rules: new Map([...decisions.rules, [code, said.value]]) });
  };
  return (
    <div className={styles.item}>
      <Body1Strong>
        {cell} · {code} {criterion?.name}
      </Body1Strong>
      {suggestion.words !== '' && <Caption1>“{suggestion.words}”</Caption1>}
      <Checkbox
        label={
          // The levels stand below as a list.
          rule.kind === 'levels'
            ? scoring.ruleKinds.levels
            : scoring.ruleInWords(rule, criterion?.maxPoints ?? 0, unitOfWords(suggestion.words))
        }
        checked={isTaken(decisions, code)}
        onChange={(_, { checked }) => take(checked === true)}
      />
      {rule.kind === 'levels' && <Lines lines={rule.levels.map(scoring.levelInWords)} />}
      <Field
        label={texts.otherRule(code)}
        {...(unclear ? { validationState: 'error' as const, validationMessage: texts.unclearRule } : {})}
      >
        <Input value={words} placeholder={texts.ruleExample} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <Button className={styles.first} size="small" disabled={words.trim() === ''} onClick={sayAgain}>
        {texts.useWords}
      </Button>
    </div>
  );
}

const allCodes = ({ suggestions }: CriteriaImport): ReadonlySet<string> =>
  new Set(suggestions.map(({ code }) => code));

export function SuggestedRules(props: Props) {
  const { imported, decisions, onDecide } = props;
  const { paneTables: texts } = useTexts();
  const styles = useStyles();
  const open = imported.suggestions.filter(({ confidence }) => confidence !== 'clear');
  if (open.length === 0) return null;
  const waiting = undecided(imported, decisions).length;
  return (
    <Section title={texts.rules(waiting)}>
      <Caption1 block>{texts.rulesHint}</Caption1>
      <Button
        className={styles.first}
        disabled={waiting === 0}
        onClick={() => onDecide({ ...decisions, accepted: 'all' })}
      >
        {texts.takeAll}
      </Button>
      <CappedList holdsFields items={open} label={texts.rules(waiting)} keyOf={({ code }) => code}>
        {suggestion => <Suggestion {...props} suggestion={suggestion} />}
      </CappedList>
    </Section>
  );
}
