// The one store of the pane: what it shows, what the workbook holds, what can be undone, what screens keep. React and what
// runs beside it, such as the ribbon and the functions in cells, read and change the same.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UndoEntry } from '../app/undo';
import type { Language } from '../texts';
import type { BookSnapshot } from './book-store';
import { NOTHING_REMEMBERED, type RememberedValues } from './remembered-values';
import type { PaneSnapshot } from './pane-snapshot';
import type { Progress } from '../workbook/port';

export interface PaneContents {
  readonly pane: PaneSnapshot;
  /** Of the running command, null until it first tells; apart from the rest, since no screen is drawn anew for it. */
  readonly progress: Progress | null;
  readonly book: BookSnapshot;
  /** Newest last. */
  readonly undo: readonly UndoEntry[];
  readonly remembered: RememberedValues;
}

export type PaneStore = StoreApi<PaneContents>;

export const createPaneStore = (language: Language): PaneStore =>
  createStore<PaneContents>(() => ({
    pane: { screen: 'overview', language, request: null, running: null, selected: null, notice: null },
    progress: null,
    book: { reading: false, read: null, error: null },
    undo: [],
    remembered: NOTHING_REMEMBERED,
  }));

/** One part of the store; its listeners are told of changes of this part alone. */
export interface Part<T> {
  get(): T;
  set(value: T): void;
  /** Gives the function that ends it. */
  subscribe(listener: () => void): () => void;
}

export const partOf = <K extends keyof PaneContents>(store: PaneStore, key: K): Part<PaneContents[K]> => ({
  get: () => store.getState()[key],
  set: value => store.setState(contents => ({ ...contents, [key]: value })),
  subscribe: listener =>
    store.subscribe((now, before) => {
      if (now[key] !== before[key]) listener();
    }),
});
