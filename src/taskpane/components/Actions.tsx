// The buttons that a screen is for, always in sight at its foot.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    position: 'sticky',
    bottom: '-12px',
    padding: '12px 0',
    marginTop: '8px',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().bar}>{children}</div>
);
