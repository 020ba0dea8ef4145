// The button that opens the file that something came from, where the pane still holds it.

import { Button, Caption1 } from '@fluentui/react-components';
import { filesAtHand, openSource, type SourceFile } from '../files/source-file';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';

interface Props {
  readonly file: SourceFile;
  /** Whether it is said where the file is no longer at hand. */
  readonly tells?: boolean;
}

export function OpenSource({ file, tells = false }: Props) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneLedger: texts } = useTexts();
  if (filesAtHand(pane, file.name).length === 0)
    return tells ? <Caption1 block>{texts.notAtHand}</Caption1> : null;
  return (
    <Button
      size="small"
      style={{ alignSelf: 'flex-start' }}
      disabled={running !== null}
      onClick={() => void openSource(pane, file)}
    >
      {texts.open(file.name)}
    </Button>
  );
}
