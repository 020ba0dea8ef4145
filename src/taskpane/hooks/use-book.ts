// The workbook as last read, for screens; the first screen that asks has it read.

import { useEffect, useSyncExternalStore } from 'react';
import type { BookSnapshot } from '../book-store';
import { usePaneState } from './use-pane';

export function useBook(): BookSnapshot {
  const { book } = usePaneState();
  const snapshot = useSyncExternalStore(book.subscribe, book.snapshot);
  const isUnread = snapshot.read === null && snapshot.error === null && !snapshot.reading;
  useEffect(() => {
    if (isUnread) void book.refresh();
  }, [book, isUnread]);
  return snapshot;
}
