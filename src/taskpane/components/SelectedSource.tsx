// Where the consolidated value came from that the user goes to in the sheet: file, place, hash, version.

import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { provenanceAt, type ValueProvenance } from '../../app/provenance';
import { useBook } from '../hooks/use-book';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 8px',
    padding: '8px 12px',
    flexShrink: 0,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  lines: { display: 'flex', flexDirection: 'column', gap: '2px' },
});

function Lines({ source }: { readonly source: ValueProvenance }) {
  const { paneSource: texts } = useTexts();
  const { agencyName, code, caption, file, sheet, cell, sha256, submission, templateVersion, isRetained } =
    source;
  return (
    <div className={useStyles().lines}>
      <Caption1Strong>{texts.value(agencyName, code, caption)}</Caption1Strong>
      <Caption1>{cell === null ? texts.file(file, sheet) : texts.cell(file, sheet, cell)}</Caption1>
      {isRetained && <Caption1>{texts.retained}</Caption1>}
      {submission !== null && templateVersion !== null && (
        <Caption1>{texts.version(submission, templateVersion)}</Caption1>
      )}
      <Caption1>{texts.hash(sha256)}</Caption1>
    </div>
  );
}

export function SelectedSource() {
  const pane = usePaneState();
  const { selected } = usePane();
  const { read } = useBook();
  const { paneSource: texts } = useTexts();
  const styles = useStyles();
  const source = useMemo(
    () => (read && selected ? provenanceAt(read.book, read.state, selected) : null),
    [read, selected],
  );
  if (!source) return null;
  return (
    <aside className={styles.box} aria-label={texts.title} aria-live="polite">
      <Lines source={source} />
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={texts.close}
        onClick={() => pane.select(null)}
      />
    </aside>
  );
}
