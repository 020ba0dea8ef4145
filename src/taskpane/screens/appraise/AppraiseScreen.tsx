// Appraisals: who appraises, the agencies with how far they are, and one of them criterion by criterion.

import { useMemo } from 'react';
import { appraisalProgress } from '../../../app/appraisal-progress';
import { scoreAgencies } from '../../../app/score-agencies';
import type { ReadBook } from '../../book-store';
import { EmptyState } from '../../components/EmptyState';
import { Faults } from '../../components/Faults';
import { Purpose } from '../../components/Purpose';
import { WithBook } from '../../components/WithBook';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { Rescore } from '../scores/Rescore';
import { AgencyAppraisal } from './AgencyAppraisal';
import { AgencyList } from './AgencyList';
import { AppraiserFields } from './AppraiserFields';

function Appraisals({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneAppraise: texts } = useTexts();
  const [agency] = useRemembered('appraise.agency');
  const scores = useMemo(() => scoreAgencies(read.book), [read]);
  const progress = useMemo(() => appraisalProgress(read.book, scores), [read, scores]);
  const chosen = progress.find(({ score }) => score.agency.code === agency);
  if (read.book.consolidated.length === 0 && read.book.appraisals.length === 0)
    return (
      <EmptyState text={texts.empty} action={texts.toConsolidate} onAction={() => pane.show('consolidate')} />
    );
  return (
    <>
      <Faults faults={read.faults} />
      <AppraiserFields />
      {chosen ? (
        <AgencyAppraisal read={read} progress={chosen} />
      ) : (
        <>
          <Rescore read={read} scores={scores} />
          <AgencyList read={read} progress={progress} />
        </>
      )}
    </>
  );
}

export const AppraiseScreen = () => (
  <>
    <Purpose screen="appraise" />
    <WithBook needsPlan fresh>
      {read => <Appraisals read={read} />}
    </WithBook>
  </>
);
