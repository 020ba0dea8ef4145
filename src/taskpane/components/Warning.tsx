// A message that belongs to a place on a screen.

import { MessageBar, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly intent?: MessageBarProps['intent'];
  readonly children: ReactNode;
}

export const Warning = ({ intent = 'warning', children }: Props) => (
  <MessageBar intent={intent} layout="multiline" style={{ marginTop: '12px' }}>
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);
