// The line at the foot of the pane: undo of the newest command.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { usePaneState, useTexts, useUndoEntries } from '../hooks/use-pane';
import { undoLast } from '../undo-last';

const useStyles = makeStyles({
  bar: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 8px', flexShrink: 0 },
  button: { maxWidth: '100%', justifyContent: 'flex-start' },
});

export function UndoBar() {
  const pane = usePaneState();
  const newest = useUndoEntries().at(-1);
  const texts = useTexts().pane.undo;
  const styles = useStyles();
  if (!newest) return null;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        onClick={() => void undoLast(pane)}
      >
        {texts.of(newest.what)}
      </Button>
    </div>
  );
}
