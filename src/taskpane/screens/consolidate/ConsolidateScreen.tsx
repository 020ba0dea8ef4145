// Returned workbooks into the workbook: take files, look at what they give, decide, write.

import { Button, makeStyles } from '@fluentui/react-components';
import { asTheyStand } from '../../../app/inject-plan';
import type { AgencyStatus } from '../../../core/consolidation';
import { agencyLabels } from '../../agency-label';
import type { ReadBook } from '../../book-store';
import { Actions } from '../../components/Actions';
import { Facts } from '../../components/Facts';
import { Faults } from '../../components/Faults';
import { PeriodChoice } from '../../components/PeriodChoice';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { SheetPlans } from '../../components/SheetPlans';
import { Warning } from '../../components/Warning';
import { WithBook } from '../../components/WithBook';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useRequest } from '../../hooks/use-request';
import type { PreparedConsolidation } from '../../work/work';
import { DropZone } from './DropZone';
import { LostIdentities } from './LostIdentities';
import { ReadFiles } from './ReadFiles';
import { Resubmissions } from './Resubmissions';
import { SendBack } from './SendBack';
import { StaleReturns } from './StaleReturns';
import { WaitingFiles } from './WaitingFiles';
import { useReturns, type Returns } from './use-returns';

const STATUSES: readonly AgencyStatus[] = ['returned', 'late', 'missing', 'refused'];

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '16px' },
});

function Totals({ prepared }: { readonly prepared: PreparedConsolidation }) {
  const { paneConsolidate: texts, paneCommon } = useTexts();
  const { totals, agencies } = prepared.outcome.result;
  const { number, fileStatuses, agencyStatuses } = paneCommon;
  return (
    <>
      <Section title={texts.totals}>
        <Facts
          facts={[
            { name: texts.allFiles, value: number(totals.files) },
            ...(['accepted', 'superseded', 'duplicate', 'refused'] as const).map(status => ({
              name: fileStatuses[status],
              value: number(totals[status]),
            })),
          ]}
        />
      </Section>
      <Section title={texts.agencies}>
        <Facts
          facts={STATUSES.map(status => ({
            name: agencyStatuses[status],
            value: number(agencies.filter(agency => agency.status === status).length),
          }))}
        />
      </Section>
    </>
  );
}

function Prepared({
  returns,
  prepared,
  read,
}: {
  readonly returns: Returns;
  readonly prepared: PreparedConsolidation;
  readonly read: ReadBook;
}) {
  const { running } = usePane();
  const { paneConsolidate: texts, paneCommon } = useTexts();
  const { outcome, period, periods } = prepared;
  const { accepted } = outcome.result.totals;
  const agencyNames = agencyLabels(read.book.agencies);
  const named = periods
    .map(([code, count]) => texts.periodCount(paneCommon.periods.of(code), count))
    .join(', ');
  return (
    <>
      <div style={{ marginTop: '12px' }}>
        <PeriodChoice
          period={period}
          onChoose={chosen => void returns.choosePeriod(chosen)}
          hint={named === '' ? texts.noPeriods : texts.period(named)}
        />
      </div>
      <Totals prepared={prepared} />
      {accepted === 0 && <Warning>{texts.nothingAccepted}</Warning>}
      <Resubmissions
        resubmissions={outcome.resubmissions}
        agencyNames={agencyNames}
        retained={returns.retained}
        onRetain={retained => returns.retain(retained)}
      />
      <StaleReturns
        resubmissions={outcome.resubmissions}
        agencyNames={agencyNames}
        taken={returns.decisions.takeStale}
        onTake={takeStale => void returns.decide({ ...returns.decisions, takeStale })}
      />
      <LostIdentities
        records={outcome.result.files}
        agencies={read.book.agencies}
        confirmed={returns.decisions.confirmed}
        onConfirm={confirmed => void returns.decide({ ...returns.decisions, confirmed })}
      />
      <SheetPlans sheets={asTheyStand(outcome.sheets, read.state)} />
      <ReadFiles
        files={returns.files}
        records={outcome.result.files}
        agencyNames={agencyNames}
        received={returns.decisions.received}
        onReceived={received => void returns.decide({ ...returns.decisions, received })}
        onRemove={ids => void returns.remove(ids)}
      />
      <SendBack prepared={prepared} files={returns.files} read={read} />
      <Actions>
        <Button
          appearance="primary"
          disabled={running !== null || read.faults.length > 0}
          onClick={() => void returns.write()}
        >
          {accepted === 0 ? texts.recordRefusals : texts.confirm(accepted)}
        </Button>
      </Actions>
    </>
  );
}

function Consolidating({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  const returns = useReturns(read);
  useRequest('consolidate', () => undefined);
  if (read.faults.length > 0) return <Faults faults={read.faults} />;
  return (
    <>
      <DropZone onFiles={found => void returns.add(found)} onSample={() => void returns.addSample()} />
      <WaitingFiles
        files={returns.waiting}
        onRead={() => void returns.readWaiting()}
        onLetGo={() => returns.letWaitingGo()}
      />
      {returns.prepared ? (
        <Prepared returns={returns} prepared={returns.prepared} read={read} />
      ) : (
        read.book.consolidated.length > 0 && (
          <div className={styles.actions}>
            <Button onClick={() => pane.show('issues')}>{texts.toIssues}</Button>
            <Button onClick={() => pane.show('scores')}>{texts.toScores}</Button>
          </div>
        )
      )}
    </>
  );
}

export const ConsolidateScreen = () => (
  <>
    <Purpose screen="consolidate" />
    <WithBook needsPlan fresh>
      {read => <Consolidating read={read} />}
    </WithBook>
  </>
);
