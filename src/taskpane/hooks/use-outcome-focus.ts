// Where the keyboard goes on when a command has ended. The button that began it was out of use meanwhile, and Cancel is gone,
// so the focus would stand nowhere: it goes to what the command tells. Who has gone on elsewhere is left there.

import { useEffect, useRef } from 'react';
import { usePane } from './use-pane';

/** Of the message line. */
export const NOTICE_ID = 'par-notice';

const isLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

function toOutcome(): void {
  if (!isLost()) return;
  const notice = document.querySelector<HTMLElement>(`#${NOTICE_ID}:not(:empty)`);
  (notice ?? document.querySelector('h1'))?.focus();
}

export function useOutcomeFocus(): void {
  const { running } = usePane();
  const wasRunning = useRef(false);
  useEffect(() => {
    const ended = wasRunning.current && running === null;
    wasRunning.current = running !== null;
    if (!ended) return;
    // The browser takes the focus from what is gone or out of use when it draws next.
    const drawn = requestAnimationFrame(() => setTimeout(toOutcome));
    return () => cancelAnimationFrame(drawn);
  }, [running]);
}
