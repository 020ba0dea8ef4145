// Columns of ours that somebody renamed or deleted, and the button that brings them back.

import { Button } from '@fluentui/react-components';
import { canRestore, restoreColumns } from '../../app/restore-columns';
import type { MissingColumn } from '../../app/book/model';
import { useBook } from '../hooks/use-book';
import { useCommand } from '../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';
import { Warning } from './Warning';

export function MissingColumns({ missing }: { readonly missing: readonly MissingColumn[] }) {
  const pane = usePaneState();
  const { running } = usePane();
  const { read } = useBook();
  const begin = useCommand();
  const { columns: texts } = useTexts().paneCommon;
  const year = read?.book.year;
  if (missing.length === 0 || year === undefined) return null;
  const restore = () =>
    begin(texts.restore, async control => {
      const { columns, receipt } = await restoreColumns(pane.port, year, control);
      return { receipt, done: texts.restored(columns) };
    });
  return (
    <Warning intent="error">
      {texts.title(missing.length)}
      <ul style={{ margin: '4px 0', paddingInlineStart: '20px' }}>
        {missing.map(column => (
          <li key={`${column.table}|${column.key}`}>{texts.line(column, canRestore(column))}</li>
        ))}
      </ul>
      {missing.some(canRestore) && (
        <Button disabled={running !== null} onClick={() => void restore()}>
          {texts.restore}
        </Button>
      )}
    </Warning>
  );
}
