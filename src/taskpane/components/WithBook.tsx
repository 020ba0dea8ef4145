// Shows its content once the workbook is read; before that, that it is being read, or why it could not be.

import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { ReadBook } from '../book-store';
import { useBook } from '../hooks/use-book';
import { usePaneState, useTexts } from '../hooks/use-pane';
import { portErrorText } from '../port-error-text';
import { readAgain } from '../read-again';
import { EmptyState } from './EmptyState';
import { Warning } from './Warning';

interface Props {
  /** The screen needs the plan in the workbook; without it the way there is shown. */
  readonly needsPlan?: boolean;
  /** What is shown says what will be written: the workbook is read again when the screen opens. */
  readonly fresh?: boolean;
  readonly children: (read: ReadBook) => ReactNode;
}

export function WithBook({ needsPlan = false, fresh = false, children }: Props) {
  const pane = usePaneState();
  const { read, error } = useBook();
  const texts = useTexts();
  const { paneCommon } = texts;
  useEffect(() => {
    if (fresh && pane.book.snapshot().read) void readAgain(pane);
  }, [fresh, pane]);
  if (error !== null)
    return (
      <>
        <Warning intent="error">{portErrorText(texts, error)}</Warning>
        <Button style={{ marginTop: '12px' }} onClick={() => void readAgain(pane)}>
          {paneCommon.readAgain}
        </Button>
      </>
    );
  if (!read) return <Spinner style={{ marginTop: '24px' }} label={paneCommon.reading} aria-live="polite" />;
  if (needsPlan && !read.injected)
    return (
      <EmptyState text={paneCommon.planFirst} action={paneCommon.toPlan} onAction={() => pane.show('plan')} />
    );
  return children(read);
}
