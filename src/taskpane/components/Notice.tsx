// The one message line under the navigation; read out by screen readers when it changes.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { NOTICE_ID } from '../hooks/use-outcome-focus';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';

export function Notice() {
  const pane = usePaneState();
  const { notice } = usePane();
  const texts = useTexts();
  return (
    <div aria-live="polite" id={NOTICE_ID} tabIndex={-1}>
      {notice && (
        <MessageBar intent={notice.kind} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.pane.dismiss}
                onClick={() => pane.notify(null)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
