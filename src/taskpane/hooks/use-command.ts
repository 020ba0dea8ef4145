// The runner of commands for buttons: one at a time, with progress, cancel, undo and a sentence at the end.

import { useCallback } from 'react';
import type { RunControl } from '../../workbook/port';
import { runCommand, type CommandOutcome } from '../run-command';
import { usePaneState } from './use-pane';

export type BeginCommand = (
  what: string,
  action: (control: RunControl) => Promise<CommandOutcome>,
) => Promise<boolean>;

export function useCommand(): BeginCommand {
  const pane = usePaneState();
  return useCallback((what, action) => runCommand(pane, what, action), [pane]);
}
