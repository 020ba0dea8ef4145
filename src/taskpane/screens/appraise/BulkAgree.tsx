// Agreeing with all self-scores that wait and bring something to agree with.

import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { agreeable, appraise } from '../../../app/appraise';
import type { AgencyScore } from '../../../app/score-agencies';
import type { ReadBook } from '../../book-store';
import { useCommand } from '../../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useAppraiser } from './use-appraiser';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Props {
  readonly read: ReadBook;
  readonly scores: readonly AgencyScore[];
}

export function BulkAgree({ read, scores }: Props) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneAppraise: texts } = useTexts();
  const begin = useCommand();
  const by = useAppraiser();
  const { marks, ...waiting } = useMemo(() => agreeable(read.book, scores), [read, scores]);
  const write = () =>
    begin(texts.bulkAction(marks.length), async control => {
      if (!by) return { receipt: null, problem: texts.noName };
      const { added, change } = appraise(read.book, read.state, marks, by, scores);
      const receipt = await pane.port.write(change, control);
      return { receipt, done: texts.bulkDone(added.length) };
    });
  return (
    <div className={useStyles().box}>
      <Body1 block>
        {marks.length === 0 ? texts.bulkNone(waiting) : texts.bulkHint(marks.length, waiting)}
      </Body1>
      {marks.length > 0 && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          disabled={running !== null || read.faults.length > 0}
          onClick={() => void write()}
        >
          {texts.bulkAction(marks.length)}
        </Button>
      )}
    </div>
  );
}
