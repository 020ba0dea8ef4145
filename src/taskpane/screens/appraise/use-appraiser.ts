// The appraiser as the user named him; null while the name or the day is missing.

import { useMemo } from 'react';
import type { Appraiser } from '../../../app/appraise';
import { dayOf } from '../../../core/calendar';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState } from '../../hooks/use-pane';

export function useAppraiser(): Appraiser | null {
  const pane = usePaneState();
  const [by] = useRemembered('appraise.by');
  const [typed] = useRemembered('appraise.on');
  const on = typed ?? pane.today();
  return useMemo(() => (by.trim() === '' || dayOf(on) === null ? null : { name: by.trim(), on }), [by, on]);
}
