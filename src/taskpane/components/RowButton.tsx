// A line of a list that can be pressed: it leads to what it names.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

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
});

interface Props {
  readonly onClick: () => void;
  readonly chosen?: boolean;
  /** Whether what it unfolds is shown; absent where it unfolds nothing. */
  readonly expanded?: boolean;
  readonly children: ReactNode;
}

export function RowButton({ onClick, chosen = false, expanded, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, chosen && styles.chosen)}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
