// State of a screen that outlives the screen: like useState, under a name.

import { useStore } from 'zustand';
import type { RememberedValues } from '../remembered-values';
import { usePaneState } from './use-pane';

export function useRemembered<K extends keyof RememberedValues>(
  name: K,
): readonly [RememberedValues[K], (value: RememberedValues[K]) => void] {
  const pane = usePaneState();
  const value = useStore(pane.store, ({ remembered }) => remembered[name]);
  return [value, next => pane.remember(name, next)];
}
