// Alt+Page Down and Alt+Page Up step through what a screen shows one by one.

import { useEffect, useEffectEvent } from 'react';

export function useStepKeys(step: (by: 1 | -1) => void): void {
  const go = useEffectEvent(step);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      event.preventDefault();
      go(event.key === 'PageDown' ? 1 : -1);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
