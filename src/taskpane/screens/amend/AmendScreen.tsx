// A paper amends the plan: the paper, what it changes, the plan before and after, and the versions so far.

import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { amendBook } from '../../../app/amend-plan';
import { typedTasks } from '../../../app/typed-tasks';
import type { ReadBook } from '../../book-store';
import { Actions } from '../../components/Actions';
import { Faults } from '../../components/Faults';
import { Purpose } from '../../components/Purpose';
import { WithBook } from '../../components/WithBook';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { AmendmentPreview } from './AmendmentPreview';
import { ChangeList } from './ChangeList';
import { PaperFields } from './PaperFields';
import { Versions } from './Versions';

function useAmendment(read: ReadBook) {
  const [changes] = useRemembered('amend.changes');
  const [number] = useRemembered('amend.number');
  const [date] = useRemembered('amend.date');
  const [note] = useRemembered('amend.note');
  const [untaken] = useRemembered('amend.untaken');
  const typed = useMemo(() => typedTasks(read.book, read.state), [read]);
  const taken = useMemo(() => typed.filter(({ key }) => !untaken.has(key)), [typed, untaken]);
  const outcome = useMemo(
    () =>
      changes.length + taken.length === 0
        ? null
        : amendBook(
            read.book,
            read.state,
            { number: number.trim(), date, note: note.trim() },
            changes,
            taken,
          ),
    [read, number, date, note, changes, taken],
  );
  return { typed, outcome };
}

function Amendment({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneAmend: texts } = useTexts();
  const begin = useCommand();
  const { typed, outcome } = useAmendment(read);
  const version = read.book.plan.version + 1;
  const write = () =>
    begin(texts.action(version), async control => {
      if (outcome?.kind !== 'ok') return { receipt: null };
      const receipt = await pane.port.write(outcome.value.change, control);
      pane.remember('amend.changes', []);
      (['amend.number', 'amend.date', 'amend.note'] as const).forEach(name => pane.remember(name, ''));
      return { receipt, done: texts.done(version), shows: 'plan' };
    });
  return (
    <>
      <Faults faults={read.faults} />
      <PaperFields />
      <ChangeList plan={read.book.plan} typed={typed} />
      {outcome && <AmendmentPreview outcome={outcome} />}
      <Versions plan={read.book.plan} />
      <Actions>
        <Button
          appearance="primary"
          disabled={running !== null || read.faults.length > 0 || outcome?.kind !== 'ok'}
          onClick={() => void write()}
        >
          {texts.action(version)}
        </Button>
      </Actions>
    </>
  );
}

export const AmendScreen = () => (
  <>
    <Purpose screen="amend" />
    <WithBook needsPlan fresh>
      {read => <Amendment read={read} />}
    </WithBook>
  </>
);
