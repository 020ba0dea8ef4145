// Survey results into the workbook: counts or raw answers, what cannot count, written.

import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { surveyInto, type SurveyInto } from '../../../app/import-survey';
import { sheetPlans } from '../../../app/inject-plan';
import type { TableSource } from '../../../app/table-source';
import type { ReadBook } from '../../book-store';
import { Facts } from '../../components/Facts';
import { FoundIssues } from '../../components/FoundIssues';
import { SheetPlans } from '../../components/SheetPlans';
import { TablePicker } from '../../components/TablePicker';
import { Warning } from '../../components/Warning';
import { useCommand } from '../../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useTable } from '../../hooks/use-table';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
  first: { alignSelf: 'flex-start' },
});

/** The sheet that holds the most of a survey; null where none does. */
function surveyIn({ book, state }: ReadBook, tables: readonly TableSource[]): SurveyInto | null {
  const found = tables.flatMap(table => surveyInto(book, state, table) ?? []);
  const most = Math.max(...found.map(({ rows }) => rows));
  return found.find(({ rows }) => rows === most) ?? null;
}

export function ImportSurvey({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneTables: texts, paneCommon } = useTexts();
  const begin = useCommand();
  const styles = useStyles();
  const table = useTable('survey');
  const { given } = table;
  const into = useMemo(() => given && surveyIn(read, given.tables), [given, read]);
  const write = (found: SurveyInto) =>
    begin(texts.surveyAction, async control => {
      const receipt = await pane.port.write(found.change, control);
      table.forget();
      return { receipt, done: texts.surveyDone(found.added.length), shows: 'surveys' };
    });
  return (
    <div className={styles.box}>
      <TablePicker
        label={texts.pickSurvey}
        hint={texts.surveyHint}
        onFile={file => void table.fromFile(file)}
        onText={text => table.fromText(text)}
      />
      {given && !into && <Warning intent="error">{texts.noSurvey}</Warning>}
      {into && (
        <>
          <Body1 block>{into.kind === 'counts' ? texts.surveyCounts : texts.surveyAnswers}</Body1>
          <Facts
            facts={[
              { name: texts.surveyRows, value: paneCommon.number(into.rows) },
              { name: texts.surveyAdded, value: paneCommon.number(into.added.length) },
              { name: texts.surveyAlready, value: paneCommon.number(into.already) },
            ]}
          />
          <FoundIssues issues={into.issues} />
          {into.added.length > 0 && <SheetPlans sheets={sheetPlans(read.state, into.change.put)} />}
          <Button
            className={styles.first}
            appearance="primary"
            disabled={running !== null || into.added.length === 0 || read.faults.length > 0}
            onClick={() => void write(into)}
          >
            {texts.surveyAction}
          </Button>
        </>
      )}
    </div>
  );
}
