// What of the watched part is missed, when it is due, and its tasks; a result leads to its cell.

import { Body1, Caption1 } from '@fluentui/react-components';
import type { WatchSummary } from '../../../app/watch-summary';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { ResultList } from '../../components/ResultList';
import { Section } from '../../components/Section';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { datedDeadlines } from '../deadlines/dated';
import { DeadlineItem } from '../deadlines/DeadlineItem';

interface Props {
  readonly read: ReadBook;
  readonly summary: WatchSummary;
}

function Missed({ read, summary: { missed } }: Props) {
  const { paneWatch: texts } = useTexts();
  return (
    <Section title={texts.missedList}>
      {missed.length === 0 && <Body1 block>{texts.noMissed}</Body1>}
      <ResultList read={read} rows={missed} label={texts.missedList}>
        {row => (
          <>
            <Body1>{texts.missedLine(row.agencyName, row.rowId, row.verdict)}</Body1>
            <Caption1>{row.name}</Caption1>
          </>
        )}
      </ResultList>
    </Section>
  );
}

export function WatchLists({ read, summary }: Props) {
  const pane = usePaneState();
  const { paneWatch: texts } = useTexts();
  const deadlines = datedDeadlines(summary.part, pane.today());
  return (
    <>
      <Missed read={read} summary={summary} />
      <Section title={texts.deadlineList}>
        {deadlines.length === 0 && <Body1 block>{texts.noDeadlines}</Body1>}
        <CappedList items={deadlines} label={texts.deadlineList} keyOf={({ id }) => id}>
          {deadline => <DeadlineItem deadline={deadline} />}
        </CappedList>
      </Section>
      <Section title={texts.taskList}>
        <CappedList items={summary.part.plan.assignments} label={texts.taskList} keyOf={({ id }) => id}>
          {({ id, content, leadAgency }) => (
            <div style={{ padding: '8px 0' }}>
              <Body1 block>{texts.taskLine(id, content)}</Body1>
              <Caption1 block>{texts.lead(leadAgency)}</Caption1>
            </div>
          )}
        </CappedList>
      </Section>
    </>
  );
}
