// Begins what a ribbon button asked for, as if the screen's own button had been pressed; each press once.

import { useEffect, useEffectEvent } from 'react';
import type { Request } from '../pane-snapshot';
import { usePane, usePaneState } from './use-pane';

export function useRequest(action: Request['action'], begin: () => void): void {
  const pane = usePaneState();
  const { request } = usePane();
  const start = useEffectEvent(begin);
  useEffect(() => {
    if (request?.action !== action) return;
    pane.taken(request);
    start();
  }, [action, pane, request]);
}
