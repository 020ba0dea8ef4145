// What stands behind the figure that the user goes to in a sheet of ours: the file, place, hash and version of a value; the
// points, agencies or results that a score or a figure of the dashboard is made of.

import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { figureAt, type FigureSource } from '../../app/figure-source';
import type { ValueProvenance } from '../../app/provenance';
import type { ReadBook } from '../book-store';
import { useBook } from '../hooks/use-book';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';
import { CountedFigure } from './CountedFigure';
import { OpenSource } from './OpenSource';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 8px',
    padding: '8px 12px',
    flexShrink: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
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
      <OpenSource file={{ name: file, sha256 }} />
    </div>
  );
}

const Figure = ({ source, read }: { readonly source: FigureSource; readonly read: ReadBook }) =>
  source.kind === 'value' ? <Lines source={source.value} /> : <CountedFigure source={source} read={read} />;

export function SelectedSource() {
  const pane = usePaneState();
  const { selected } = usePane();
  const { read } = useBook();
  const { paneSource: texts } = useTexts();
  const styles = useStyles();
  const source = useMemo(
    () => (read && selected ? figureAt(read.book, read.state, selected) : null),
    [read, selected],
  );
  if (!source || !read) return null;
  return (
    <aside className={styles.box} aria-label={texts.title} aria-live="polite">
      <Figure source={source} read={read} />
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
