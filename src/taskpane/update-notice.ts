// Whether the add-in was updated since the user last worked with it here. The version that he was told of is kept in
// the browser's storage; where that is refused there is nothing to compare with, and nothing is said.

import type { PaneState } from './pane-state';

const STORED = 'par.version';

function storedVersion(): string | null {
  try {
    return window.localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export function rememberVersion(version: string): void {
  try {
    window.localStorage.setItem(STORED, version);
  } catch {
    // Nothing to do: without storage no update is reported either.
  }
}

/** Who works with the add-in for the first time has seen no other version. */
export function announceUpdate(pane: PaneState, version: string): void {
  const before = storedVersion();
  if (before === null) rememberVersion(version);
  else if (before !== version) pane.remember('update.version', version);
}
