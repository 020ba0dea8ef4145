// State of a screen that outlives the screen: like useState, under a name.

import { useStore } from 'zustand';
import type { KeptValues } from '../kept-values';
import { usePaneState } from './use-pane';

export function useKept<K extends keyof KeptValues>(
  name: K,
): readonly [KeptValues[K], (value: KeptValues[K]) => void] {
  const pane = usePaneState();
  const value = useStore(pane.store, ({ kept }) => kept[name]);
  return [value, next => pane.keep(name, next)];
}
