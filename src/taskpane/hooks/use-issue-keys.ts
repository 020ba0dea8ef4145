// F8 or Alt+N goes to the next issue, Shift+F8 to the one before, from every screen of the pane.

import { useEffect } from 'react';
import type { PaneState } from '../pane-state';
import { usePaneState } from './use-pane';

function actionOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent) {
  if (ctrlKey || metaKey) return null;
  if (key === 'F8' && !altKey) return shiftKey ? ('previousIssue' as const) : ('nextIssue' as const);
  // By the key's place: with Alt some layouts give another letter.
  return altKey && !shiftKey && code === 'KeyN' ? ('nextIssue' as const) : null;
}

const listener = (pane: PaneState) => (event: KeyboardEvent) => {
  const action = actionOf(event);
  if (!action) return;
  event.preventDefault();
  pane.ask('issues', action);
};

export function useIssueKeys(): void {
  const pane = usePaneState();
  useEffect(() => {
    const listen = listener(pane);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [pane]);
}
