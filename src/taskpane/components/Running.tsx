// What is being done now, how far it is, and the button that cancels it.

import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Texts } from '../../texts';
import type { Running as Now } from '../pane-snapshot';
import type { Progress } from '../../workbook/port';
import { usePane, usePaneState, useProgress, useTexts } from '../hooks/use-pane';

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
  // Heard, not seen: the line below shows it.
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Said at the beginning, at every quarter and while it is taken back, not at every step. */
function spokenOf({ what, cancelling }: Now, progress: Progress | null, texts: Texts['pane']): string {
  if (cancelling) return texts.cancelling;
  const quarter = progress && progress.total > 0 ? Math.floor((4 * progress.done) / progress.total) : 0;
  return texts.spokenProgress(what, quarter * 25);
}

function Line({ what, cancelling }: Now) {
  const progress = useProgress();
  const pane = usePaneState();
  const texts = useTexts().pane;
  const styles = useStyles();
  const left = progress ? texts.remaining(progress.total - progress.done, progress.what) : texts.working;
  return (
    <div className={styles.line}>
      <Field
        className={styles.bar}
        label={what}
        validationState="none"
        validationMessage={cancelling ? texts.cancelling : left}
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

/** Progress is drawn here alone, however often it comes. */
function Spoken({ running }: { readonly running: Now }) {
  return spokenOf(running, useProgress(), useTexts().pane);
}

export function Running() {
  const { running } = usePane();
  return (
    <>
      <div role="status" className={useStyles().spoken}>
        {running && <Spoken running={running} />}
      </div>
      {running && <Line {...running} />}
    </>
  );
}
