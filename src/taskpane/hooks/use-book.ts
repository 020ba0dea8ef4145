// The workbook as last read, for screens; the first screen that asks has it read.

import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { BookSnapshot } from '../book-store';
import { usePaneState } from './use-pane';

export function useBook(): BookSnapshot {
  const { book, store } = usePaneState();
  const snapshot = useStore(store, contents => contents.book);
  const isUnread = snapshot.read === null && snapshot.error === null && !snapshot.reading;
  useEffect(() => {
    if (isUnread) void book.refresh();
  }, [book, isUnread]);
  return snapshot;
}
