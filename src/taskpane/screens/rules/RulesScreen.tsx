// The rules: which are on, which are off since when and why; one is switched off from a day, or on again.

import { Body1, Caption1, SearchBox, Switch } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ruleList } from '../../../app/rule-list';
import { foldDiacritics } from '../../../core/text';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { Faults } from '../../components/Faults';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { WithBook } from '../../components/WithBook';
import { useRemembered } from '../../hooks/use-remembered';
import { useTexts } from '../../hooks/use-pane';
import { RuleItem } from './RuleItem';

function Rules({ read }: { readonly read: ReadBook }) {
  const { paneRules: texts } = useTexts();
  const [typed, rememberTyped] = useRemembered('rules.typed');
  const [onlyOff, rememberOnlyOff] = useRemembered('rules.onlyOff');
  const rules = useMemo(() => ruleList(read.book), [read]);
  const wanted = foldDiacritics(typed).trim();
  const shown = rules.filter(
    ({ says, off }) => (!onlyOff || off !== null) && foldDiacritics(says).includes(wanted),
  );
  return (
    <>
      <Faults faults={read.faults} />
      <Caption1 block style={{ marginTop: '8px' }}>
        {texts.hint}
      </Caption1>
      <Section title={texts.list}>
        <SearchBox
          style={{ maxWidth: '100%' }}
          aria-label={texts.search}
          placeholder={texts.searchHint}
          value={typed}
          onChange={(_, { value }) => rememberTyped(value)}
        />
        <Switch
          label={texts.onlyOff}
          checked={onlyOff}
          onChange={(_, { checked }) => rememberOnlyOff(checked)}
        />
        <Caption1 block aria-live="polite">
          {texts.count(rules.filter(({ off }) => off !== null).length, rules.length)}
        </Caption1>
        {shown.length === 0 && <Body1 block>{texts.none}</Body1>}
        <CappedList items={shown} label={texts.list} keyOf={({ id }) => id}>
          {rule => <RuleItem read={read} rule={rule} />}
        </CappedList>
      </Section>
    </>
  );
}

export const RulesScreen = () => (
  <>
    <Purpose screen="rules" />
    <WithBook needsPlan fresh>
      {read => <Rules read={read} />}
    </WithBook>
  </>
);
