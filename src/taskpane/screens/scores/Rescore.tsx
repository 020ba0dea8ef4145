// Points that the sheets show and that are no longer those of the workbook's data: what will be written, and the command.

import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { rescore, staleScores } from '../../../app/rescore';
import { scoreRow, type AgencyScore } from '../../../app/score-agencies';
import type { ReadBook } from '../../book-store';
import { SheetPlans } from '../../components/SheetPlans';
import { Warning } from '../../components/Warning';
import { useCommand } from '../../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  first: { alignSelf: 'flex-start' },
});

interface Props {
  readonly read: ReadBook;
  readonly scores: readonly AgencyScore[];
}

function Stale({ read, scores, count }: Props & { readonly count: number }) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneScores: texts } = useTexts();
  const begin = useCommand();
  const styles = useStyles();
  const { change, sheets } = useMemo(() => rescore(read.book, read.state, scores), [read, scores]);
  const write = () =>
    begin(texts.rescoreAction, async control => {
      const receipt = await pane.port.write(change, control);
      return { receipt, done: texts.rescored(count), shows: 'scores' };
    });
  return (
    <div className={styles.box}>
      <Warning>{texts.stale(count)}</Warning>
      <SheetPlans sheets={sheets} />
      <Button
        className={styles.first}
        appearance="primary"
        disabled={running !== null || read.faults.length > 0}
        onClick={() => void write()}
      >
        {texts.rescoreAction}
      </Button>
    </div>
  );
}

export function Rescore({ read, scores }: Props) {
  const count = useMemo(() => staleScores(read.state, scores.map(scoreRow)), [read, scores]);
  return count === 0 ? null : <Stale read={read} scores={scores} count={count} />;
}
