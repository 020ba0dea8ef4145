// Issuing workbooks: period, agencies, and what is handed over: one workbook, or many in a zip.

import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { lastDayFor } from '../../../app/issue-workbooks';
import type { PeriodCode } from '../../../core/calendar';
import type { ReadBook } from '../../book-store';
import { Actions } from '../../components/Actions';
import { Faults } from '../../components/Faults';
import { PeriodChoice } from '../../components/PeriodChoice';
import { Purpose } from '../../components/Purpose';
import { WithBook } from '../../components/WithBook';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useRequest } from '../../hooks/use-request';
import { giveFiles } from '../../files/give-files';
import { AgencyPicker } from './AgencyPicker';

const PART = 40;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '12px' },
});

/** Issues to the chosen agencies and offers what was made. */
function useIssuing(read: ReadBook, chosen: ReadonlySet<string>, period: PeriodCode) {
  const pane = usePaneState();
  const { paneIssue: texts } = useTexts();
  const begin = useCommand();
  const agencies = read.book.agencies.filter(({ code }) => chosen.has(code));
  const issue = (mostInZip: number): Promise<unknown> =>
    begin(texts.running(agencies.length), async control => {
      const order = { book: read.book, agencies, period, issuedOn: pane.today(), mostInZip };
      const made = await pane.work.issue(order, control);
      const files = made.map(file => ({ ...file, packed: file.workbooks }));
      giveFiles(pane, files, {
        next: texts.sendOut(agencies.length),
        ...(agencies.length > 1 ? { onParts: () => void issue(PART) } : {}),
      });
      return { receipt: null, done: texts.ready(agencies.length) };
    });
  return issue;
}

function Issuing({ read }: { readonly read: ReadBook }) {
  const { running } = usePane();
  const { paneIssue: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const { agencies } = read.book;
  const [period, rememberPeriod] = useRemembered('issue.period');
  const [remembered, rememberChosen] = useRemembered('issue.chosen');
  const known = new Set(agencies.map(({ code }) => code));
  const chosen = remembered === null ? known : new Set([...remembered].filter(code => known.has(code)));
  const issue = useIssuing(read, chosen, period);
  const [first] = agencies;
  useRequest('issueWorkbooks', () => undefined);
  return (
    <div className={styles.form}>
      <PeriodChoice
        period={period}
        onChoose={rememberPeriod}
        {...(first ? { hint: texts.lastDay(paneCommon.date(lastDayFor(read.book, first, period))) } : {})}
      />
      <Faults faults={read.faults} />
      <AgencyPicker agencies={agencies} chosen={chosen} onChoose={rememberChosen} />
      <Caption1 block>{texts.next}</Caption1>
      <Actions>
        <Button
          appearance="primary"
          disabled={chosen.size === 0 || read.faults.length > 0 || running !== null}
          onClick={() => void issue(agencies.length)}
        >
          {texts.action(chosen.size)}
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
