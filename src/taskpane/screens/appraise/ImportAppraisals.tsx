// A table of appraised points into the workbook: read, what is wrong or left out, written whole or not at all.

import { Body1, Button, Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Appraiser } from '../../../app/appraise';
import { appraisalsInto, type AppraisalsInto } from '../../../app/import-appraisals';
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
import { useAppraiser } from './use-appraiser';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
  first: { alignSelf: 'flex-start' },
});

/** The sheet that holds the most points; null where none holds a table of them. */
function pointsIn(
  { book, state }: ReadBook,
  tables: readonly TableSource[],
  by: Appraiser & { readonly reason: string },
): AppraisalsInto | null {
  const found = tables.flatMap(table => appraisalsInto(book, state, table, by) ?? []);
  const most = Math.max(...found.map(({ read }) => read));
  return found.find(({ read }) => read === most) ?? null;
}

function Found({ into }: { readonly into: AppraisalsInto }) {
  const { paneAppraise: texts, paneCommon } = useTexts();
  const facts = [
    [texts.matrixAgencies, into.agencies],
    [texts.matrixCriteria, into.criteria],
    [texts.matrixRead, into.read],
    [texts.matrixAdded, into.isRefused ? 0 : into.added.length],
    [texts.matrixAlready, into.already],
    [texts.matrixChanged, into.changed],
    [texts.matrixUnreasoned, into.unreasoned],
  ] as const;
  return (
    <>
      <Body1 block>{texts.layouts[into.layout]}</Body1>
      <Facts facts={facts.map(([name, value]) => ({ name, value: paneCommon.number(value) }))} />
      {into.passedOver.length > 0 && (
        <Caption1 block>{texts.passedOver(into.passedOver.join(', '))}</Caption1>
      )}
      {into.isRefused && <Warning intent="error">{texts.refused}</Warning>}
      <FoundIssues issues={into.issues} />
    </>
  );
}

export function ImportAppraisals({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneAppraise: texts } = useTexts();
  const begin = useCommand();
  const styles = useStyles();
  const by = useAppraiser();
  const [reason, setReason] = useState('');
  const table = useTable('appraisals');
  const { given } = table;
  const into = useMemo(
    () => given && pointsIn(read, given.tables, { ...(by ?? { name: '…', on: pane.today() }), reason }),
    [given, read, by, reason, pane],
  );
  const write = ({ change, added }: AppraisalsInto) =>
    begin(texts.matrixAction(added.length), async control => {
      if (!by) return { receipt: null, problem: texts.noName };
      const receipt = await pane.port.write(change, control);
      table.forget();
      return { receipt, done: texts.matrixDone(added.length), shows: 'appraisals' };
    });
  return (
    <div className={styles.box}>
      <TablePicker
        label={texts.pickMatrix}
        hint={texts.matrixHint}
        onFile={file => void table.fromFile(file)}
        onText={text => table.fromText(text)}
        onSelection={() => void table.fromSelection()}
      />
      {given && !into && <Warning intent="error">{texts.noMatrix}</Warning>}
      {into && (
        <>
          <Field label={texts.matrixReason} hint={texts.matrixReasonHint}>
            <Input value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Found into={into} />
          {!into.isRefused && into.added.length > 0 && (
            <SheetPlans sheets={sheetPlans(read.state, into.change.put)} />
          )}
          {!by && <Body1 block>{texts.noName}</Body1>}
          <Button
            className={styles.first}
            appearance="primary"
            disabled={
              running !== null || !by || into.isRefused || into.added.length === 0 || read.faults.length > 0
            }
            onClick={() => void write(into)}
          >
            {texts.matrixAction(into.isRefused ? 0 : into.added.length)}
          </Button>
        </>
      )}
    </div>
  );
}
