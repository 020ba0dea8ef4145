// One issue in the list; pressing it opens its cell.

import { Badge, Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ListedIssue } from '../../../app/book/read-results';
import type { EntrySubject } from '../../../app/entry-subject';
import { useTexts } from '../../hooks/use-pane';

const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    width: '100%',
    padding: '8px',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
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
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.item, chosen && styles.chosen)}
      aria-current={chosen}
      onClick={onChoose}
    >
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
    </button>
  );
}
