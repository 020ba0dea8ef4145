// Changes of the plan from a table that somebody made, pasted or picked.

import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readAmendmentTable, type Plan, type PlanChange } from '../../../core/plan';
import { FoundIssues } from '../../components/FoundIssues';
import { TablePicker } from '../../components/TablePicker';
import { Warning } from '../../components/Warning';
import { useTable } from '../../hooks/use-table';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
  first: { alignSelf: 'flex-start' },
});

interface Props {
  readonly plan: Plan;
  readonly onTake: (changes: readonly PlanChange[]) => void;
}

export function ChangeTable({ plan, onTake }: Props) {
  const { paneAmend: texts } = useTexts();
  const styles = useStyles();
  const table = useTable('amendments');
  const { given } = table;
  const reading = useMemo(
    () => given?.tables.flatMap(({ grid, sheet }) => readAmendmentTable(grid, plan, sheet) ?? [])[0] ?? null,
    [given, plan],
  );
  return (
    <div className={styles.box}>
      <TablePicker
        label={texts.pickTable}
        hint={texts.tableHint}
        onFile={file => void table.fromFile(file)}
        onText={text => table.fromText(text)}
      />
      {given && !reading && <Warning intent="error">{texts.noTable}</Warning>}
      {reading && (
        <>
          <Body1 block>{texts.tableRead(reading.changes.length)}</Body1>
          <FoundIssues issues={reading.issues} />
          <Button
            className={styles.first}
            disabled={reading.issues.length > 0 || reading.changes.length === 0}
            onClick={() => {
              onTake(reading.changes);
              table.forget();
            }}
          >
            {texts.takeTable(reading.changes.length)}
          </Button>
        </>
      )}
    </div>
  );
}
