// One deadline: what, who, the last day and where it stands.

import { Badge, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../hooks/use-pane';
import type { DatedDeadline } from './dated';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  badge: { alignSelf: 'flex-start', marginTop: '4px' },
});

const COLORS = {
  onTime: 'success',
  late: 'warning',
  daysLeft: 'informative',
  overdue: 'danger',
  pastYear: 'subtle',
} as const;

export function DeadlineItem({ deadline }: { readonly deadline: DatedDeadline }) {
  const { paneDeadlines: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const { what, who, toWhom, lastDay, doneOn, status, clause } = deadline;
  return (
    <div className={styles.item}>
      <Body1Strong>{what}</Body1Strong>
      <Caption1>{who}</Caption1>
      {toWhom !== '' && <Caption1>{texts.toWhom(toWhom)}</Caption1>}
      <Caption1>
        {texts.lastDay(paneCommon.date(lastDay))}
        {doneOn !== null && ` · ${texts.doneOn(paneCommon.date(doneOn))}`}
        {` · ${clause}`}
      </Caption1>
      <Badge className={styles.badge} appearance="tint" color={COLORS[status.kind]}>
        {texts.status(status)}
      </Badge>
    </div>
  );
}
