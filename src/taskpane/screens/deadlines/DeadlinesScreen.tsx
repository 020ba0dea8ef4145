// The deadlines of the year, by day, with where each stands.

import { Body1, Button, Caption1, Switch } from '@fluentui/react-components';
import { sheetIn } from '../../../app/book/book-sheets';
import { watchedBook } from '../../../app/watched-book';
import { watchOf } from '../../../core/assignments';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { WatchChoice } from '../../components/WatchChoice';
import { WithBook } from '../../components/WithBook';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { revealCell } from '../../reveal-cell';
import { datedDeadlines } from './dated';
import { DeadlineCounts } from './DeadlineCounts';
import { DeadlineItem } from './DeadlineItem';

function DeadlineList({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneDeadlines: texts } = useTexts();
  const [onlyOpen, rememberOnlyOpen] = useRemembered('deadlines.onlyOpen');
  const [watch, rememberWatch] = useRemembered('deadlines.watch');
  const watching = watch === '' ? null : watchOf(watch);
  const all = datedDeadlines(watching ? watchedBook(read.book, watching) : read.book, pane.today());
  const dated = all.filter(({ doneOn }) => !onlyOpen || doneOn === null);
  const sheet = sheetIn(read.state, 'deadlines');
  return (
    <Section title={texts.list(read.book.year)}>
      <WatchChoice label={texts.watch} agencies={read.book.agencies} value={watch} onChoose={rememberWatch} />
      <DeadlineCounts read={read} dated={all} />
      <Switch
        label={texts.onlyOpen}
        checked={onlyOpen}
        onChange={(_, { checked }) => rememberOnlyOpen(checked)}
      />
      <Caption1 block>{texts.hint}</Caption1>
      {sheet && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          onClick={() => void revealCell(pane, { sheet: sheet.name, cell: 'A1' })}
        >
          {texts.open}
        </Button>
      )}
      {dated.length === 0 && <Body1 block>{texts.none}</Body1>}
      <CappedList items={dated} label={texts.list(read.book.year)} keyOf={({ id }) => id}>
        {deadline => <DeadlineItem deadline={deadline} />}
      </CappedList>
    </Section>
  );
}

export const DeadlinesScreen = () => (
  <>
    <Purpose screen="deadlines" />
    <WithBook needsPlan>{read => <DeadlineList read={read} />}</WithBook>
  </>
);
