// Where the work stands in this workbook, and what to do next.

import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { issuesOf, ledgerOf } from '../../../app/book/read-results';
import type { AgencyStatus } from '../../../core/consolidation';
import type { Severity } from '../../../core/issues';
import type { ReadBook } from '../../book-store';
import { EmptyState } from '../../components/EmptyState';
import { Facts } from '../../components/Facts';
import { Faults } from '../../components/Faults';
import { MissingTables } from '../../components/MissingTables';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { WithBook } from '../../components/WithBook';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { useRequest } from '../../hooks/use-request';
import { makeFinalCopy } from '../../final-copy';
import type { ScreenId } from '../ids';
import { FirstSteps } from './FirstSteps';
import { NextDeadlines } from './NextDeadlines';

const STATUSES: readonly AgencyStatus[] = ['returned', 'late', 'missing', 'refused'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

function Ways({
  ways,
  main,
}: {
  readonly ways: readonly (readonly [ScreenId, string])[];
  readonly main: boolean;
}) {
  const pane = usePaneState();
  return (
    <div className={useStyles().actions}>
      {ways.map(([screen, text], index) => (
        <Button
          key={screen}
          appearance={main && index === 0 ? 'primary' : 'secondary'}
          onClick={() => pane.show(screen)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

function Returns({ read }: { readonly read: ReadBook }) {
  const { paneOverview: texts, paneCommon } = useTexts();
  const ledger = useMemo(() => ledgerOf(read.state), [read]);
  const [first] = ledger;
  if (!first)
    return (
      <Section title={texts.returnsTitle}>
        <Body1 block>{texts.noReturns}</Body1>
        <Ways
          main
          ways={[
            ['issue', texts.toIssue],
            ['consolidate', texts.toConsolidate],
          ]}
        />
      </Section>
    );
  return (
    <Section title={texts.returns(`${paneCommon.periods.of(first.period)} ${read.book.year}`)}>
      <Facts
        facts={STATUSES.map(status => ({
          name: paneCommon.agencyStatuses[status],
          value: paneCommon.number(ledger.filter(row => row.status === status).length),
        }))}
      />
      <Ways main={false} ways={[['consolidate', texts.toConsolidate]]} />
    </Section>
  );
}

function Issues({ read }: { readonly read: ReadBook }) {
  const { paneOverview: texts, paneCommon } = useTexts();
  const issues = useMemo(() => issuesOf(read.state), [read]);
  if (read.book.consolidated.length === 0 && issues.length === 0) return null;
  return (
    <Section title={texts.issues}>
      {issues.length === 0 ? (
        <Body1 block>{texts.noIssues}</Body1>
      ) : (
        <Facts
          facts={SEVERITIES.map(severity => ({
            name: paneCommon.severities[severity],
            value: paneCommon.number(issues.filter(issue => issue.severity === severity).length),
          }))}
        />
      )}
      <Ways
        main={issues.length > 0}
        ways={[
          ['issues', texts.toIssues],
          ['scores', texts.toScores],
        ]}
      />
    </Section>
  );
}

function PlanStatus({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const texts = useTexts();
  const { paneOverview, paneCommon } = texts;
  const { book } = read;
  if (!read.injected)
    return (
      <EmptyState text={paneOverview.empty} action={paneCommon.toPlan} onAction={() => pane.show('plan')} />
    );
  return (
    <>
      <Section title={paneOverview.book}>
        <Facts
          facts={[
            { name: paneOverview.plan, value: book.plan.decision.number },
            { name: paneOverview.version, value: String(book.plan.version) },
            { name: paneOverview.year, value: String(book.year) },
            { name: paneOverview.agencies, value: paneCommon.number(book.agencies.length) },
          ]}
        />
      </Section>
      <Faults faults={read.faults} />
      <MissingTables read={read} />
      <Returns read={read} />
      <Issues read={read} />
      <NextDeadlines read={read} />
    </>
  );
}

export function OverviewScreen() {
  const pane = usePaneState();
  useRequest('finalCopy', () => void makeFinalCopy(pane));
  return (
    <>
      <Purpose screen="overview" />
      <WithBook>
        {read => (
          <>
            <FirstSteps injected={read.injected} />
            <PlanStatus read={read} />
          </>
        )}
      </WithBook>
    </>
  );
}
