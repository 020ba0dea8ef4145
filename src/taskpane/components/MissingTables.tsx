// Tables of ours that somebody deleted while their sheets stayed, and how each comes back.

import { useMemo } from 'react';
import { missingTables } from '../../app/book/missing-tables';
import type { ReadBook } from '../book-store';
import { useTexts } from '../hooks/use-pane';
import { Warning } from './Warning';

export function MissingTables({ read }: { readonly read: ReadBook }) {
  const { missing: texts } = useTexts().paneCommon;
  const missing = useMemo(() => missingTables(read.book, read.state), [read]);
  if (missing.length === 0) return null;
  return (
    <Warning>
      {texts.title}
      <ul style={{ margin: '4px 0', paddingInlineStart: '20px' }}>
        {missing.map(({ table, sheet, comesWith }) => (
          <li key={table}>{texts.line(table, sheet, comesWith)}</li>
        ))}
      </ul>
    </Warning>
  );
}
