// What is being done now, how far it is, and the button that cancels it.

import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  bar: { flexGrow: 1, minWidth: 0 },
});

export function Running() {
  const pane = usePaneState();
  const { running } = usePane();
  const texts = useTexts().pane;
  const styles = useStyles();
  if (!running) return null;
  const { what, progress, cancelling } = running;
  const remaining = progress ? texts.remaining(progress.total - progress.done) : texts.working;
  return (
    <div className={styles.line} role="status">
      <Field
        className={styles.bar}
        label={what}
        validationState="none"
        validationMessage={cancelling ? texts.cancelling : remaining}
      >
        {progress && progress.total > 0 ? (
          <ProgressBar value={progress.done} max={progress.total} />
        ) : (
          <ProgressBar />
        )}
      </Field>
      <Button disabled={cancelling} onClick={() => pane.cancel()}>
        {texts.cancel}
      </Button>
    </div>
  );
}
