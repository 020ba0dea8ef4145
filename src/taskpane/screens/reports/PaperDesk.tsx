// A paper from the workbook: chosen, checked before anything is written, saved. What would be missing from it is told
// first; another choice wants another check.

import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadBook } from '../../book-store';
import { Actions } from '../../components/Actions';
import { Faults } from '../../components/Faults';
import { Lines } from '../../components/Lines';
import { Warning } from '../../components/Warning';
import { giveFiles } from '../../files/give-files';
import { useCommand } from '../../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useRemembered } from '../../hooks/use-remembered';
import { DeadlineCalendar } from './DeadlineCalendar';
import { isComplete, PaperForm } from './PaperForm';
import { paperFile, preparePapers, type PreparedPapers } from './make-papers';
import type { PaperChoice } from './paper-choice';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '12px' },
});

/** What was checked, of which choice and which reading of the workbook. */
interface Checked {
  readonly choice: PaperChoice;
  readonly read: ReadBook;
  readonly prepared: PreparedPapers;
}

function usePapers(read: ReadBook, choice: PaperChoice) {
  const pane = usePaneState();
  const { paneReports: texts, paneCommon } = useTexts();
  const begin = useCommand();
  const [checked, setChecked] = useState<Checked | null>(null);
  const prepared = checked?.choice === choice && checked.read === read ? checked.prepared : null;
  const period = `${paneCommon.periods.of(choice.period)} ${read.book.year}`;
  const check = () =>
    begin(texts.checking, () => {
      const made = preparePapers(read, choice, choice.day ?? pane.today());
      if (made.kind === 'ok') setChecked({ choice, read, prepared: made.value });
      const problem = made.kind === 'failed' ? texts.failures[made.error](period, read.book.year) : undefined;
      return Promise.resolve({ receipt: null, ...(problem === undefined ? {} : { problem }) });
    });
  const save = (papers: PreparedPapers) =>
    begin(texts.saving, async control => {
      const file = await paperFile(read, choice, papers, control);
      giveFiles(pane, [file], papers.gaps.length > 0 ? { next: texts.next } : {});
      return { receipt: null, done: texts.saved(file.name) };
    });
  return { prepared, check, save };
}

function Gaps({ prepared }: { readonly prepared: PreparedPapers }) {
  const { paneReports: texts } = useTexts();
  const { papers, gaps } = prepared;
  return (
    <Warning intent={gaps.length > 0 ? 'warning' : 'success'}>
      {texts.ready(papers.length)} {gaps.length > 0 ? texts.gaps : texts.noGaps}
      {gaps.length > 0 && (
        // The paper's own words, which are Vietnamese.
        <div lang="vi">
          <Lines lines={gaps} />
        </div>
      )}
    </Warning>
  );
}

export function PaperDesk({ read }: { readonly read: ReadBook }) {
  const { running } = usePane();
  const { paneReports: texts } = useTexts();
  const styles = useStyles();
  const [choice, rememberChoice] = useRemembered('reports.choice');
  const { prepared, check, save } = usePapers(read, choice);
  const busy = running !== null || read.faults.length > 0;
  return (
    <div className={styles.form}>
      <Faults faults={read.faults} />
      <PaperForm read={read} choice={choice} onChoose={rememberChoice} />
      <div aria-live="polite">{prepared && <Gaps prepared={prepared} />}</div>
      <Actions>
        <Button
          appearance={prepared ? 'secondary' : 'primary'}
          disabled={busy || !isComplete(choice)}
          onClick={() => void check()}
        >
          {texts.check}
        </Button>
        {prepared && (
          <Button appearance="primary" disabled={busy} onClick={() => void save(prepared)}>
            {texts.save(prepared.papers.length)}
          </Button>
        )}
      </Actions>
      <DeadlineCalendar read={read} watch={choice.watch} />
    </div>
  );
}
