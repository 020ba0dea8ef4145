// A line of a list that can be pressed: it leads to what it names.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

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
  /** Set where one of the list is the current one: whether it is this. */
  readonly current?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  /** Whether what it unfolds is shown; absent where it unfolds nothing. */
  readonly expanded?: boolean;
  readonly children: ReactNode;
}

export function RowButton({ onClick, chosen = false, current, expanded, ref, children }: Props) {
  const styles = useStyles();
  return (
    <button
      ref={ref}
      type="button"
      className={mergeClasses(styles.item, (chosen || current) && styles.chosen)}
      aria-current={current}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
