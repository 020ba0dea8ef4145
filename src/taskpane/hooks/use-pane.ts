// The pane's state and texts for components below <PaneContext>.

import { createContext, useContext, useSyncExternalStore } from 'react';
import { TEXTS, type Texts } from '../../texts';
import type { UndoEntry } from '../../app/undo';
import type { PaneSnapshot, PaneState } from '../pane-state';

export const PaneContext = createContext<PaneState | null>(null);

export function usePaneState(): PaneState {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a component of the pane is rendered outside <PaneContext>');
  return pane;
}

export function usePane(): PaneSnapshot {
  const pane = usePaneState();
  return useSyncExternalStore(pane.subscribe, pane.read);
}

export const useTexts = (): Texts => TEXTS[usePane().language];

export function useUndoEntries(): readonly UndoEntry[] {
  const { undo } = usePaneState();
  return useSyncExternalStore(
    listener => undo.subscribe(listener),
    () => undo.entries,
  );
}
