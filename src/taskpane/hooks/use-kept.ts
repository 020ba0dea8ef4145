// State of a screen that outlives the screen: like useState, under a name.

import { useSyncExternalStore } from 'react';
import { usePaneState } from './use-pane';

/** `initial` must be the same value at every call, not made anew. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const { kept } = usePaneState();
  const value = useSyncExternalStore(kept.subscribe, () => kept.get(name, initial));
  return [value, next => kept.set(name, next)];
}
