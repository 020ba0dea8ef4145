// After an update: which version runs now and what is new in it, on the overview until the user closes it; the other screens
// keep their room for the work.

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRemembered } from '../hooks/use-remembered';
import { usePane, useTexts } from '../hooks/use-pane';
import { rememberVersion } from '../update-notice';

export function UpdateNotice() {
  const { paneUpdate: texts, pane } = useTexts();
  const [version, remember] = useRemembered('update.version');
  const { screen } = usePane();
  if (version === null || screen !== 'overview') return null;
  const close = () => {
    rememberVersion(version);
    remember(null);
  };
  return (
    <MessageBar intent="info" layout="multiline" style={{ flexShrink: 0 }}>
      <MessageBarBody>
        <MessageBarTitle>{texts.title(version)}</MessageBarTitle>
        <ul style={{ margin: '4px 0 0', paddingLeft: '20px' }}>
          {texts.news.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={pane.dismiss}
            onClick={close}
          />
        }
      />
    </MessageBar>
  );
}
