// The runner of acts for buttons: one at a time, with progress, cancel, undo and a sentence at the end.

import { useCallback } from 'react';
import type { RunControl } from '../../workbook/port';
import { runAct, type ActOutcome } from '../run-act';
import { usePaneState } from './use-pane';

export type BeginAct = (what: string, act: (control: RunControl) => Promise<ActOutcome>) => Promise<boolean>;

export function useAct(): BeginAct {
  const pane = usePaneState();
  return useCallback((what, act) => runAct(pane, what, act), [pane]);
}
