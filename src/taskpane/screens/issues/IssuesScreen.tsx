// The issues of the workbook: filtered, one after the other, each with its cell and its origin.

import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { issuesOf, type ListedIssue } from '../../../app/book/read-results';
import type { Book } from '../../../app/book/model';
import { subjectFinder } from '../../../app/entry-subject';
import type { Agency } from '../../../core/agencies';
import type { Severity } from '../../../core/issues';
import { agencyLabels } from '../../agency-label';
import type { ReadBook } from '../../book-store';
import { AgencyChoice } from '../../components/AgencyChoice';
import { CappedList } from '../../components/CappedList';
import { Choice } from '../../components/Choice';
import { EmptyState } from '../../components/EmptyState';
import { Purpose } from '../../components/Purpose';
import { WithBook } from '../../components/WithBook';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { useRequest } from '../../hooks/use-request';
import { revealCell } from '../../reveal-cell';
import { agenciesWithIssues, issuesMatching, keyOfIssue, stepFrom, type IssueFilter } from './issue-filter';
import { Contradictions } from './Contradictions';
import { IssueDetail } from './IssueDetail';
import { IssueItem } from './IssueItem';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'start',
    gap: '8px',
    marginTop: '12px',
  },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    position: 'sticky',
    top: '-12px',
    padding: '8px 0',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface FiltersProps {
  readonly issues: readonly ListedIssue[];
  readonly agencies: readonly Agency[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}

function Filters({ issues, agencies, filter, onFilter }: FiltersProps) {
  const { paneIssues: texts, paneCommon } = useTexts();
  return (
    <div className={useStyles().filters}>
      <Choice
        label={texts.severity}
        value={filter.severity}
        choices={[
          ['all', texts.allSeverities],
          ...SEVERITIES.map(severity => [severity, paneCommon.severities[severity]] as const),
        ]}
        onChoose={severity => onFilter({ ...filter, severity })}
      />
      <AgencyChoice
        label={texts.agency}
        agencies={agenciesWithIssues(issues, agencies)}
        value={filter.agency}
        none={texts.allAgencies}
        onChoose={agency => onFilter({ ...filter, agency })}
      />
    </div>
  );
}

interface ListProps {
  readonly issues: readonly ListedIssue[];
  readonly book: Book;
}

function IssueList({ issues, book }: ListProps) {
  const pane = usePaneState();
  const { paneIssues: texts } = useTexts();
  const styles = useStyles();
  const [filter, rememberFilter] = useRemembered('issues.filter');
  const labels = useMemo(() => agencyLabels(book.agencies), [book]);
  const subjectOf = useMemo(() => subjectFinder(book), [book]);
  const [current, rememberCurrent] = useRemembered('issues.current');
  const shown = issuesMatching(issues, filter);
  const at = shown.findIndex(issue => keyOfIssue(issue) === current);
  const choose = (issue: ListedIssue | null) => {
    if (!issue) return;
    rememberCurrent(keyOfIssue(issue));
    void revealCell(pane, issue.valueCell ?? issue.line);
  };
  const step = (steps: 1 | -1) => {
    if (steps === 1 && at === shown.length - 1 && shown.length > 1)
      pane.notify({ kind: 'warning', text: texts.wrapped });
    choose(stepFrom(shown, current, steps));
  };
  useRequest('nextIssue', () => step(1));
  useRequest('previousIssue', () => step(-1));
  return (
    <>
      <Filters issues={issues} agencies={book.agencies} filter={filter} onFilter={rememberFilter} />
      <div className={styles.steps}>
        <Button appearance="primary" disabled={shown.length === 0} onClick={() => step(1)}>
          {texts.next}
        </Button>
        <Button disabled={shown.length === 0} onClick={() => step(-1)}>
          {texts.previous}
        </Button>
        <Body1 aria-live="polite">
          {at < 0 ? texts.count(shown.length) : texts.at(at + 1, shown.length)}
        </Body1>
      </div>
      {shown.length === 0 && <Body1 block>{texts.noneLeft}</Body1>}
      <CappedList items={shown} label={texts.list} keyOf={keyOfIssue} upTo={at}>
        {issue => (
          <>
            <IssueItem
              issue={issue}
              agency={labels.get(issue.agency) ?? issue.agencyName}
              subject={subjectOf(issue)}
              chosen={keyOfIssue(issue) === current}
              onChoose={() => choose(issue)}
            />
            {keyOfIssue(issue) === current && <IssueDetail issue={issue} subject={subjectOf(issue)} />}
          </>
        )}
      </CappedList>
    </>
  );
}

function Issues({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneIssues: texts } = useTexts();
  const issues = useMemo(() => issuesOf(read.state), [read]);
  if (read.book.consolidated.length > 0)
    return (
      <>
        {issues.length > 0 ? (
          <IssueList issues={issues} book={read.book} />
        ) : (
          <Body1 block>{texts.none}</Body1>
        )}
        <Contradictions read={read} />
      </>
    );
  if (issues.length > 0) return <IssueList issues={issues} book={read.book} />;
  return (
    <EmptyState text={texts.empty} action={texts.toConsolidate} onAction={() => pane.show('consolidate')} />
  );
}

export const IssuesScreen = () => (
  <>
    <Purpose screen="issues" />
    <WithBook needsPlan>{read => <Issues read={read} />}</WithBook>
  </>
);
