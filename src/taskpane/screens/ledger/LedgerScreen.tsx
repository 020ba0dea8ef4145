// The ledger: who has returned and who has not, by status, level and district; an agency leads to its files.

import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { entriesMatching, ledgerEntries, type LedgerEntry } from '../../../app/returns/ledger-entries';
import { agenciesTyped, agencyPlaces } from '../../agency-label';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { EmptyState } from '../../components/EmptyState';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { WithBook } from '../../components/WithBook';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { LedgerFilters } from './LedgerFilters';
import { LedgerItem } from './LedgerItem';

const useStyles = makeStyles({ more: { marginTop: '8px' } });

function Empty() {
  const pane = usePaneState();
  const { paneLedger: texts } = useTexts();
  return (
    <>
      <EmptyState text={texts.empty} action={texts.toConsolidate} onAction={() => pane.show('consolidate')} />
      <Button className={useStyles().more} onClick={() => pane.show('issue')}>
        {texts.toIssue}
      </Button>
    </>
  );
}

interface Props {
  readonly read: ReadBook;
  readonly entries: readonly LedgerEntry[];
}

function Entries({ read, entries }: Props) {
  const { paneLedger: texts, paneCommon } = useTexts();
  const [filter] = useRemembered('ledger.filter');
  const [typed] = useRemembered('ledger.typed');
  const { agencies } = read.book;
  const found = useMemo(
    () => new Set(agenciesTyped(agencies, typed).map(({ code }) => code)),
    [agencies, typed],
  );
  const places = useMemo(() => agencyPlaces(agencies), [agencies]);
  const shown = entriesMatching(entries, filter).filter(({ row }) => typed === '' || found.has(row.code));
  const [first] = entries;
  const period = first ? `${paneCommon.periods.of(first.row.period)} ${read.book.year}` : '';
  return (
    <Section title={texts.title(period)}>
      <LedgerFilters entries={entries} agencies={agencies} />
      <Caption1 block aria-live="polite">
        {texts.shown(shown.length, entries.length)}
      </Caption1>
      {shown.length === 0 && <Body1 block>{texts.none}</Body1>}
      <CappedList items={shown} label={texts.list} keyOf={({ row }) => row.code}>
        {entry => <LedgerItem entry={entry} place={places.get(entry.row.code) ?? entry.row.code} />}
      </CappedList>
    </Section>
  );
}

function Ledger({ read }: { readonly read: ReadBook }) {
  const entries = useMemo(() => ledgerEntries(read.book, read.state), [read]);
  return entries.length === 0 ? <Empty /> : <Entries read={read} entries={entries} />;
}

export const LedgerScreen = () => (
  <>
    <Purpose screen="ledger" />
    <WithBook needsPlan>{read => <Ledger read={read} />}</WithBook>
  </>
);
