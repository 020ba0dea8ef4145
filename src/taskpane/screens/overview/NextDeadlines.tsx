// The next deadlines of the year that are not done yet.

import { Body1, Button } from '@fluentui/react-components';
import type { DeadlineStanding } from '../../../core/deadlines';
import type { ReadBook } from '../../book-store';
import { Section } from '../../components/Section';
import { Warning } from '../../components/Warning';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { datedDeadlines } from '../deadlines/dated';
import { DeadlineItem } from '../deadlines/DeadlineItem';

const FEW = 3;

export function NextDeadlines({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneOverview: texts } = useTexts();
  const dated = datedDeadlines(read.book, pane.today());
  const next = dated.filter(({ status }) => status.kind === 'daysLeft').slice(0, FEW);
  const countOf = (kind: DeadlineStanding['kind']) =>
    dated.filter(({ status }) => status.kind === kind).length;
  const [overdue, pastYear] = [countOf('overdue'), countOf('pastYear')];
  return (
    <Section title={texts.deadlines}>
      {overdue > 0 && <Warning>{texts.overdue(overdue)}</Warning>}
      {pastYear > 0 && <Body1 block>{texts.pastYear(pastYear)}</Body1>}
      {next.length === 0 && <Body1 block>{texts.noDeadlines}</Body1>}
      {next.map(deadline => (
        <DeadlineItem key={deadline.id} deadline={deadline} />
      ))}
      <Button style={{ alignSelf: 'flex-start' }} onClick={() => pane.show('deadlines')}>
        {texts.toDeadlines}
      </Button>
    </Section>
  );
}
