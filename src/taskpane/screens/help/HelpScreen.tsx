// Help without a network: a page for each screen, function and rule, found by any word of it.

import { Body1, Body1Strong, Button, Caption1, SearchBox } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Purpose } from '../../components/Purpose';
import { RowButton } from '../../components/RowButton';
import { RowDetail, RowWays } from '../../components/RowDetail';
import { Section } from '../../components/Section';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { HELP_KINDS, helpTopics, topicsWith, type HelpTopic } from './topics';

function Topic({ topic }: { readonly topic: HelpTopic }) {
  const pane = usePaneState();
  const { pane: words, paneHelp: texts } = useTexts();
  const [chosen, choose] = useRemembered('help.chosen');
  const isOpen = chosen === topic.id;
  return (
    <>
      <RowButton chosen={isOpen} expanded={isOpen} onClick={() => choose(isOpen ? null : topic.id)}>
        <Body1Strong>{topic.title}</Body1Strong>
        {!isOpen && <Caption1>{topic.lines[0]}</Caption1>}
      </RowButton>
      {isOpen && (
        <RowDetail>
          {topic.lines.map(line => (
            <Body1 block key={line}>
              {line}
            </Body1>
          ))}
          <RowWays>
            <Button onClick={() => pane.show(topic.screen)}>{texts.open(words.screens[topic.screen])}</Button>
          </RowWays>
        </RowDetail>
      )}
    </>
  );
}

function News() {
  const { paneUpdate } = useTexts();
  return (
    <Section title={useTexts().paneHelp.news(paneUpdate.news.version)}>
      <ul style={{ margin: 0, paddingInlineStart: '20px' }}>
        {paneUpdate.news.items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

export function HelpScreen() {
  const { language } = usePane();
  const { paneHelp: texts } = useTexts();
  const [word, rememberWord] = useRemembered('help.word');
  const topics = useMemo(() => helpTopics(language), [language]);
  const found = topicsWith(topics, word);
  return (
    <>
      <Purpose screen="help" />
      <SearchBox
        value={word}
        placeholder={texts.search}
        aria-label={texts.search}
        onChange={(_, { value }) => rememberWord(value)}
        style={{ width: '100%', maxWidth: '100%', margin: '8px 0' }}
      />
      {found.length === 0 && <Body1 block>{texts.none}</Body1>}
      {HELP_KINDS.map(kind => {
        const ofKind = found.filter(topic => topic.kind === kind);
        return ofKind.length === 0 ? null : (
          <Section key={kind} title={texts.kinds[kind](ofKind.length)}>
            <div>
              {ofKind.map(topic => (
                <Topic key={topic.id} topic={topic} />
              ))}
            </div>
          </Section>
        );
      })}
      {word === '' && <News />}
    </>
  );
}
