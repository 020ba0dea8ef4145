// Issuing workbooks: period, agencies, one zip, and whether it arrived.

import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { lastDayFor } from '../../../app/issue-workbooks';
import type { PeriodCode } from '../../../core';
import type { ReadBook } from '../../book-store';
import { Actions } from '../../components/Actions';
import { Faults } from '../../components/Faults';
import { PeriodChoice } from '../../components/PeriodChoice';
import { Purpose } from '../../components/Purpose';
import { WithBook } from '../../components/WithBook';
import { useAct } from '../../hooks/use-act';
import { useKept } from '../../hooks/use-kept';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useRequest } from '../../hooks/use-request';
import { startDownload } from '../../save-file';
import { AgencyPicker } from './AgencyPicker';
import { Downloads, offered, type OfferedZip } from './Downloads';

const PART = 40;
const NO_ZIPS: readonly OfferedZip[] = [];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '12px' },
});

/** Issues to the chosen agencies and offers what was made. */
function useIssuing(read: ReadBook, chosen: ReadonlySet<string>, period: PeriodCode) {
  const pane = usePaneState();
  const { paneIssue: texts } = useTexts();
  const begin = useAct();
  const agencies = read.book.agencies.filter(({ code }) => chosen.has(code));
  return (mostInZip: number) =>
    begin(texts.running(agencies.length), async control => {
      const order = { book: read.book, agencies, period, issuedOn: pane.today(), mostInZip };
      const zips = (await pane.work.issue(order, control)).map(offered);
      for (const { url } of pane.kept.get('issue.zips', NO_ZIPS)) URL.revokeObjectURL(url);
      pane.kept.set('issue.zips', zips);
      pane.kept.set('issue.arrival', zips.length > 1 ? 'notSeen' : 'asked');
      const [first] = zips;
      if (first && zips.length === 1) startDownload(first.url, first.name);
      return { receipt: null, done: texts.ready(agencies.length) };
    });
}

function Issuing({ read }: { readonly read: ReadBook }) {
  const { running } = usePane();
  const { paneIssue: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const { agencies } = read.book;
  const [period, keepPeriod] = useKept<PeriodCode>('issue.period', 'nam');
  const [kept, keepChosen] = useKept<ReadonlySet<string> | null>('issue.chosen', null);
  const [zips] = useKept('issue.zips', NO_ZIPS);
  const known = new Set(agencies.map(({ code }) => code));
  const chosen = kept === null ? known : new Set([...kept].filter(code => known.has(code)));
  const issue = useIssuing(read, chosen, period);
  const [first] = agencies;
  useRequest('issueWorkbooks', () => undefined);
  return (
    <div className={styles.form}>
      <PeriodChoice
        period={period}
        onChoose={keepPeriod}
        {...(first ? { hint: texts.lastDay(paneCommon.date(lastDayFor(read.book, first, period))) } : {})}
      />
      <Faults faults={read.faults} />
      {zips.length > 0 && <Downloads zips={zips} onParts={() => void issue(PART)} />}
      <AgencyPicker agencies={agencies} chosen={chosen} onChoose={keepChosen} />
      <Caption1 block>{texts.next}</Caption1>
      <Actions>
        <Button
          appearance="primary"
          disabled={chosen.size === 0 || read.faults.length > 0 || running !== null}
          onClick={() => void issue(agencies.length)}
        >
          {texts.act(chosen.size)}
        </Button>
      </Actions>
    </div>
  );
}

export const IssueScreen = () => (
  <>
    <Purpose screen="issue" />
    <WithBook needsPlan>{read => <Issuing read={read} />}</WithBook>
  </>
);
