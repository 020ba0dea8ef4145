// One agency of the ledger: where its return stands; pressed, its files and what leads on from it.

import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { LedgerEntry } from '../../../app/returns/ledger-entries';
import type { LedgerFileRow } from '../../../workbook/records/ledger-records';
import { OpenSource } from '../../components/OpenSource';
import { RowButton } from '../../components/RowButton';
import { RowDetail, RowWays } from '../../components/RowDetail';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { revealCell } from '../../reveal-cell';
import { EVERY_ISSUE } from '../issues/issue-filter';

const COLORS = { returned: 'success', late: 'warning', missing: 'subtle', refused: 'danger' } as const;

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', gap: '2px' },
});

function FileLine({ file }: { readonly file: LedgerFileRow }) {
  const { paneLedger: texts, paneCommon } = useTexts();
  return (
    <div className={useStyles().file}>
      <Body1>{texts.file(file.file, paneCommon.fileStatuses[file.status])}</Body1>
      {file.reason !== '' && <Caption1>{file.reason}</Caption1>}
      <OpenSource file={{ name: file.file, sha256: file.sha256 }} tells />
    </div>
  );
}

function Detail({ entry: { row, files, line } }: { readonly entry: LedgerEntry }) {
  const pane = usePaneState();
  const { paneLedger: texts } = useTexts();
  const toIssues = () => {
    pane.remember('issues.filter', { ...EVERY_ISSUE, agency: row.code });
    pane.show('issues');
  };
  const toScore = () => {
    pane.remember('scores.agency', row.code);
    pane.show('scores');
  };
  return (
    <RowDetail>
      {files.length === 0 && <Body1 block>{texts.noFile}</Body1>}
      {files.map(file => (
        <FileLine key={file.file} file={file} />
      ))}
      <RowWays>
        {line && (
          <Button size="small" onClick={() => void revealCell(pane, line)}>
            {texts.toLine}
          </Button>
        )}
        {files.length > 0 && (
          <Button size="small" onClick={toIssues}>
            {texts.toIssues}
          </Button>
        )}
        {(row.status === 'returned' || row.status === 'late') && (
          <Button size="small" onClick={toScore}>
            {texts.toScore}
          </Button>
        )}
      </RowWays>
    </RowDetail>
  );
}

export function LedgerItem({ entry, place }: { readonly entry: LedgerEntry; readonly place: string }) {
  const { paneLedger: texts, paneCommon } = useTexts();
  const [chosen, choose] = useRemembered('ledger.agency');
  const { row } = entry;
  const isOpen = chosen === row.code;
  const facts = [
    texts.due(paneCommon.date(row.lastDay)),
    ...(row.receivedOn === null ? [] : [texts.receivedOn(paneCommon.date(row.receivedOn))]),
    ...(row.daysLate !== null && row.daysLate > 0 ? [texts.daysLate(row.daysLate)] : []),
  ];
  return (
    <>
      <RowButton chosen={isOpen} expanded={isOpen} onClick={() => choose(isOpen ? null : row.code)}>
        <Body1Strong>{row.name}</Body1Strong>
        <Caption1>{place}</Caption1>
        <Caption1>{facts.join(' · ')}</Caption1>
        {row.errors !== null && <Caption1>{texts.issues(row.errors, row.warnings ?? 0)}</Caption1>}
        <Badge appearance="tint" color={COLORS[row.status]}>
          {paneCommon.agencyStatuses[row.status]}
        </Badge>
      </RowButton>
      {isOpen && <Detail entry={entry} />}
    </>
  );
}
