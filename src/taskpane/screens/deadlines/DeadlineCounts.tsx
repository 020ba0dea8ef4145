// How many of the deadlines stand where today, and how many forms came in time by the ledger.

import { Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ledgerOf } from '../../../app/book/read-results';
import { tallyOf } from '../../../core/deadlines';
import type { ReadBook } from '../../book-store';
import { Facts } from '../../components/Facts';
import { useTexts } from '../../hooks/use-pane';
import type { DatedDeadline } from './dated';

/** A month ahead, as the office plans its work. */
const SOON_DAYS = 30;
const STATUSES = ['returned', 'late', 'missing', 'refused'] as const;

interface Props {
  readonly read: ReadBook;
  readonly dated: readonly DatedDeadline[];
}

export function DeadlineCounts({ read, dated }: Props) {
  const { paneDeadlines: texts, paneCommon } = useTexts();
  const ledger = useMemo(() => ledgerOf(read.state), [read]);
  const tally = tallyOf(
    dated.map(({ status }) => status),
    SOON_DAYS,
  );
  const facts = [
    { name: texts.soon(SOON_DAYS), value: tally.soon },
    { name: texts.overdue, value: tally.overdue },
    { name: texts.doneOnTime, value: tally.onTime },
    { name: texts.doneLate, value: tally.late },
  ];
  const [first] = ledger;
  return (
    <>
      <Facts facts={facts.map(({ name, value }) => ({ name, value: paneCommon.number(value) }))} />
      {first && (
        <>
          <Caption1 block>
            {texts.returns(`${paneCommon.periods.of(first.period)} ${read.book.year}`)}
          </Caption1>
          <Facts
            facts={STATUSES.map(status => ({
              name: paneCommon.agencyStatuses[status],
              value: paneCommon.number(ledger.filter(row => row.status === status).length),
            }))}
          />
        </>
      )}
    </>
  );
}
