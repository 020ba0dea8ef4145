// What is wrong with a table that was read, cell by cell.

import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../core/issues';
import { useIssueText, useTexts } from '../hooks/use-pane';
import { CappedList } from './CappedList';
import { Section } from './Section';

const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', gap: '8px', alignItems: 'center' },
});

const placeIn = ({ place: { sheet, cell } }: Issue): string =>
  [sheet, cell].filter(part => part !== undefined && part !== '').join('!');

export function FoundIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const { paneTables: texts, paneCommon } = useTexts();
  const issueText = useIssueText();
  const styles = useStyles();
  if (issues.length === 0) return <Body1 block>{texts.noIssues}</Body1>;
  const worded = issues.map((issue, at) => ({ ...issueText(issue), issue, key: String(at) }));
  return (
    <Section title={texts.issues(issues.length)}>
      <CappedList items={worded} label={texts.issues(issues.length)} keyOf={({ key }) => key}>
        {({ issue, message, advice }) => (
          <div className={styles.item}>
            <span className={styles.head}>
              <Badge appearance="tint" color={COLORS[issue.severity]}>
                {paneCommon.severities[issue.severity]}
              </Badge>
              <Caption1>{placeIn(issue)}</Caption1>
            </span>
            <Body1>{message}</Body1>
            <Caption1>{advice}</Caption1>
          </div>
        )}
      </CappedList>
    </Section>
  );
}
