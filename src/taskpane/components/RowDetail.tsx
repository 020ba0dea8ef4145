// What a pressed line of a list unfolds below itself, and in it a row of buttons that lead on.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: '8px',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export const RowDetail = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().detail}>{children}</div>
);

export const RowWays = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().ways}>{children}</div>
);
