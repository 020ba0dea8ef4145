// One issue in the list; pressing it opens its cell.

import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ListedIssue } from '../../../app/book/read-results';
import type { EntrySubject } from '../../../app/entry-subject';
import { RowButton } from '../../components/RowButton';
import { useTexts } from '../../hooks/use-pane';

const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  // Some tasks are a paragraph long; whole they stand in the plan.
  subject: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
});

interface Props {
  readonly issue: ListedIssue;
  /** With its district and code; blank for none. */
  readonly agency: string;
  readonly subject: EntrySubject | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function IssueItem({ issue, agency, subject, chosen, onChoose }: Props) {
  const { paneIssues: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!chosen || !button.current) return;
    button.current.scrollIntoView({ block: 'nearest' });
    // Who steps with the keyboard from the issue before is at this one now.
    if (document.activeElement?.hasAttribute('aria-current')) button.current.focus({ preventScroll: true });
  }, [chosen]);
  const { severity, message, file, sheet, cell, column, value } = issue;
  const where = sheet === '' ? file : `${file} · ${texts.where(sheet, cell)}`;
  return (
    <RowButton ref={button} current={chosen} onClick={onChoose}>
      <span className={styles.head}>
        <Badge appearance="tint" color={COLORS[severity]}>
          {paneCommon.severities[severity]}
        </Badge>
        <Caption1>{agency || file}</Caption1>
      </span>
      <Body1>{message}</Body1>
      {subject && (
        <Caption1 className={styles.subject}>
          {texts.subject[subject.kind](subject.code, subject.name)}
        </Caption1>
      )}
      {column !== '' && <Caption1>{texts.field(column)}</Caption1>}
      <Caption1>{where}</Caption1>
      {value !== '' && <Caption1>{texts.value(value)}</Caption1>}
    </RowButton>
  );
}
