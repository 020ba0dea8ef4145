// A table of criteria into the workbook: read, what does not add up, the user's word on suggested rules, written.

import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { criteriaInto, decided, NO_RULE_DECISIONS, readCriteriaFrom } from '../../../app/import-criteria';
import { sheetPlans } from '../../../app/inject-plan';
import { CRITERIA_LEVELS, type CriteriaImport } from '../../../core/criteria';
import { book as bookTexts } from '../../../texts/vi/book';
import type { ReadBook } from '../../book-store';
import { Choice } from '../../components/Choice';
import { FoundIssues } from '../../components/FoundIssues';
import { SheetPlans } from '../../components/SheetPlans';
import { TablePicker } from '../../components/TablePicker';
import { Warning } from '../../components/Warning';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useTable, type TableReading } from '../../hooks/use-table';
import { SuggestedRules } from './SuggestedRules';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
  first: { alignSelf: 'flex-start' },
});

interface ReadProps {
  readonly read: ReadBook;
  readonly imported: CriteriaImport;
  readonly table: TableReading;
}

function ReadCriteria({ read, imported, table }: ReadProps) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneTables: texts, scoring } = useTexts();
  const begin = useCommand();
  const styles = useStyles();
  const [decisions, rememberDecisions] = useRemembered('criteria.decisions');
  const shown = useMemo(() => decided(imported, decisions), [imported, decisions]);
  const into = useMemo(
    () => criteriaInto(read.book, read.state, imported, decisions),
    [read, imported, decisions],
  );
  const write = () =>
    begin(texts.criteriaAction, async control => {
      const receipt = await pane.port.write(into.change, control);
      table.forget();
      rememberDecisions(NO_RULE_DECISIONS);
      return { receipt, done: texts.criteriaDone(scoring.statuses[into.set.status]), shows: 'criteria' };
    });
  const { areas, criteria } = shown.set;
  return (
    <>
      <Body1 block>{texts.criteriaRead(areas.length, criteria.length, imported.readCells.length)}</Body1>
      <SuggestedRules imported={imported} decisions={decisions} onDecide={rememberDecisions} />
      <FoundIssues issues={shown.issues} />
      {into.set.status === 'draft' && <Warning>{texts.criteriaDraft}</Warning>}
      <SheetPlans sheets={sheetPlans(read.state, into.change.put)} />
      <Button
        className={styles.first}
        appearance="primary"
        disabled={running !== null || read.faults.length > 0}
        onClick={() => void write()}
      >
        {into.set.status === 'draft' ? texts.criteriaAsDraft : texts.criteriaAction}
      </Button>
    </>
  );
}

export function ImportCriteria({ read }: { readonly read: ReadBook }) {
  const { paneTables: texts, scoring } = useTexts();
  const styles = useStyles();
  const table = useTable('criteria');
  const [level, rememberLevel] = useRemembered('criteria.level');
  const [, rememberDecisions] = useRemembered('criteria.decisions');
  const { given } = table;
  const imported = useMemo(
    () =>
      given &&
      readCriteriaFrom(given.tables, {
        source: given.source || bookTexts.pastedText,
        level,
        year: read.book.year,
      }),
    [given, level, read.book.year],
  );
  return (
    <div className={styles.box}>
      <Choice
        label={texts.criteriaLevel}
        value={level}
        choices={CRITERIA_LEVELS.map(code => [code, scoring.levels.of(code)] as const)}
        onChoose={rememberLevel}
      />
      <TablePicker
        label={texts.pickCriteria}
        hint={texts.criteriaHint}
        onFile={file => {
          rememberDecisions(NO_RULE_DECISIONS);
          void table.fromFile(file);
        }}
        onText={text => {
          rememberDecisions(NO_RULE_DECISIONS);
          table.fromText(text);
        }}
      />
      {given && !imported && <Warning intent="error">{texts.noCriteria}</Warning>}
      {imported && <ReadCriteria read={read} imported={imported} table={table} />}
    </div>
  );
}
