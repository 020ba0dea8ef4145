// What a score or a figure of the dashboard is made of, and the way there: a score's explanation, the agencies that were
// counted, the results in the consolidated table.

import { Button, Caption1, Caption1Strong, makeStyles } from '@fluentui/react-components';
import type { FigureSource } from '../../app/figure-source';
import type { ReadBook } from '../book-store';
import { usePaneState, useTexts } from '../hooks/use-pane';
import type { PaneState } from '../pane-state';
import { ResultList } from './ResultList';

type Counted = Exclude<FigureSource, { readonly kind: 'value' }>;
type OfTargets = Extract<FigureSource, { readonly kind: 'targets' }>;

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  first: { alignSelf: 'flex-start' },
});

function Targets({ source, read }: { readonly source: OfTargets; readonly read: ReadBook }) {
  const { paneSource: texts } = useTexts();
  return (
    <ResultList read={read} rows={source.rows} label={texts.title}>
      {row => <Caption1>{texts.target(row.agencyName, row.rowId, row.verdict)}</Caption1>}
    </ResultList>
  );
}

/** The screen that shows what was counted, set to it. */
function lead(pane: PaneState, source: Counted): void {
  if (source.kind === 'returns') {
    pane.remember('ledger.filter', { status: source.status, level: source.level, district: '' });
    pane.remember('ledger.typed', '');
    pane.show('ledger');
  } else if (source.kind === 'score') {
    pane.remember('scores.agency', source.agency);
    pane.show('scores');
  } else if (source.kind === 'level') {
    pane.remember('scores.agency', null);
    pane.remember('scores.level', source.level);
    pane.show('scores');
  }
}

function useWords(): (source: Counted) => { readonly title: string; readonly way: string | null } {
  const { paneSource: texts, paneCommon } = useTexts();
  return source => {
    switch (source.kind) {
      case 'score':
        return { title: texts.score(source.agencyName, source.caption, source.shown), way: texts.toScore };
      case 'level':
        return { title: texts.level(paneCommon.levels.of(source.level)), way: texts.toLevel };
      case 'returns': {
        const { level, status } = source;
        const shown = status === 'all' ? texts.everyStatus : paneCommon.agencyStatuses[status];
        return { title: texts.returns(paneCommon.levels.of(level), shown), way: texts.toReturns };
      }
      case 'targets': {
        const { area, verdict, rows } = source;
        const count = paneCommon.number(rows.length);
        return { title: texts.targets(area, texts.verdicts[verdict], count), way: null };
      }
    }
  };
}

export function CountedFigure({ source, read }: { readonly source: Counted; readonly read: ReadBook }) {
  const pane = usePaneState();
  const styles = useStyles();
  const { title, way } = useWords()(source);
  return (
    <div className={styles.lines}>
      <Caption1Strong>{title}</Caption1Strong>
      {way !== null && (
        <Button className={styles.first} size="small" onClick={() => lead(pane, source)}>
          {way}
        </Button>
      )}
      {source.kind === 'targets' && <Targets source={source} read={read} />}
    </div>
  );
}
