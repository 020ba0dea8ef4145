// Reports that contradict each other: looked for when asked, each with the way to both of its cells.

import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { contradictionsIn, placeOfStatement } from '../../../app/contradictions';
import type { Contradiction, StatedCell } from '../../../core/statements';
import { agencyLabels } from '../../agency-label';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { RowWays } from '../../components/RowDetail';
import { Section } from '../../components/Section';
import { useIssueText, usePaneState, useTexts } from '../../hooks/use-pane';
import { revealCell } from '../../reveal-cell';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  ask: { alignSelf: 'flex-start' },
});

interface ItemProps {
  readonly found: Contradiction;
  readonly label: string;
  readonly onShow: (cell: StatedCell) => void;
}

function ContradictionItem({ found: { issue, own, against }, label, onShow }: ItemProps) {
  const { paneIssues: texts, paneCommon } = useTexts();
  const { message, advice } = useIssueText()(issue);
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <span className={styles.head}>
        <Badge appearance="tint" color={issue.severity === 'info' ? 'informative' : 'warning'}>
          {paneCommon.severities[issue.severity]}
        </Badge>
        <Caption1>{label}</Caption1>
      </span>
      <Body1>{message}</Body1>
      <Caption1>{advice}</Caption1>
      <RowWays>
        <Button size="small" onClick={() => onShow(own)}>
          {texts.contradictions.own}
        </Button>
        {against && (
          <Button size="small" onClick={() => onShow(against)}>
            {texts.contradictions.against}
          </Button>
        )}
      </RowWays>
    </div>
  );
}

const keyOf = ({ issue, own, against }: Contradiction): string =>
  [issue.rule, own, against]
    .map(part =>
      part && typeof part === 'object'
        ? `${part.row.agency}|${part.row.period}|${part.row.rowId}|${part.field}`
        : part,
    )
    .join(' ');

export function Contradictions({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneIssues } = useTexts();
  const { contradictions: texts } = paneIssues;
  const styles = useStyles();
  const labels = useMemo(() => agencyLabels(read.book.agencies), [read]);
  const [asked, ask] = useState<ReadBook | null>(null);
  const found = useMemo(() => (asked === read ? contradictionsIn(read.book) : null), [asked, read]);
  const show = (cell: StatedCell) => {
    const place = placeOfStatement(read.state, cell);
    if (place) void revealCell(pane, place);
  };
  return (
    <Section title={texts.title}>
      <Body1 block>{found === null ? texts.about : texts.count(found.length)}</Body1>
      {found === null && (
        <Button className={styles.ask} onClick={() => ask(read)}>
          {texts.find}
        </Button>
      )}
      {found && found.length > 0 && (
        <CappedList items={found} label={texts.title} keyOf={keyOf} holdsFields>
          {one => (
            <ContradictionItem
              found={one}
              label={labels.get(one.own.row.agency) ?? one.own.row.agency}
              onShow={show}
            />
          )}
        </CappedList>
      )}
    </Section>
  );
}
