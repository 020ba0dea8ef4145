// What one department watches: its part of the plan, what is missed or overdue in it, and a workbook of it.

import { Body1, Button, Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { watchSummary } from '../../../app/watch-summary';
import { storedPeriod } from '../../../app/watched-workbook';
import { BUILT_IN_WATCHES, type WatchScope } from '../../../core/assignments';
import type { Watch } from '../../../core/plan';
import type { ReadBook } from '../../book-store';
import { Choice } from '../../components/Choice';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { WithBook } from '../../components/WithBook';
import { giveFiles } from '../../files/give-files';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { WatchFacts } from './WatchFacts';
import { WatchLists } from './WatchLists';

const useStyles = makeStyles({ box: { marginTop: '12px' } });

interface PartProps {
  readonly read: ReadBook;
  readonly watch: Watch;
  readonly scope: WatchScope;
}

function MakeWorkbook({ read, watch, scope }: PartProps) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneWatch: texts } = useTexts();
  const begin = useCommand();
  const { book, state } = read;
  const name = book.agencies.find(({ code }) => code === watch.agency)?.name ?? watch.agency;
  const make = () =>
    begin(texts.making(name), async control => {
      const order = { book, state, watch, scope, period: storedPeriod(book) };
      const made = await pane.work.watch(order, control);
      giveFiles(pane, [made]);
      return { receipt: null, done: texts.made(made.name) };
    });
  return (
    <Section title={texts.makeTitle}>
      <Caption1 block>{texts.makeHint}</Caption1>
      <Button
        style={{ alignSelf: 'flex-start' }}
        appearance="primary"
        disabled={running !== null || read.faults.length > 0}
        onClick={() => void make()}
      >
        {texts.make}
      </Button>
    </Section>
  );
}

function Part({ read, watch, scope }: PartProps) {
  const summary = useMemo(() => watchSummary(read.book, watch, scope), [read, watch, scope]);
  return (
    <>
      <WatchFacts watch={watch} scope={scope} summary={summary} />
      <MakeWorkbook read={read} watch={watch} scope={scope} />
      <WatchLists read={read} summary={summary} />
    </>
  );
}

function Watches({ read }: { readonly read: ReadBook }) {
  const { paneWatch: texts } = useTexts();
  const [chosen, choose] = useRemembered('watch.agency');
  const [own, rememberOwn] = useRemembered('watch.own');
  const names = new Map(read.book.agencies.map(({ code, name }) => [code, name]));
  const styles = useStyles();
  const watch = BUILT_IN_WATCHES.find(({ agency }) => agency === chosen) ?? BUILT_IN_WATCHES[0];
  if (!watch) return <Body1 block>{texts.noDeadlines}</Body1>;
  return (
    <div className={styles.box}>
      <Choice
        label={texts.agency}
        hint={texts.agencyHint}
        value={watch.agency}
        choices={BUILT_IN_WATCHES.map(({ agency }) => [agency, names.get(agency) ?? agency] as const)}
        onChoose={choose}
      />
      {watch.whole && (
        <Checkbox
          label={texts.own}
          checked={own}
          onChange={(_, { checked }) => rememberOwn(checked === true)}
        />
      )}
      <Part read={read} watch={watch} scope={own && watch.whole ? 'own' : 'all'} />
    </div>
  );
}

export const WatchScreen = () => (
  <>
    <Purpose screen="watch" />
    <WithBook needsPlan>{read => <Watches read={read} />}</WithBook>
  </>
);
