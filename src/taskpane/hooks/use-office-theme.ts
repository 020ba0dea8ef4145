// Follows the colours of Office and the system's contrast while the pane is open.

import { useEffect, useState } from 'react';
import type { Theme } from '@fluentui/react-components';
import { themeFor, type ThemeHints } from '../theme';

const QUERIES = { contrast: '(forced-colors: active)', dark: '(prefers-color-scheme: dark)' } as const;

const readHints = (): ThemeHints => ({
  background: Office.context?.officeTheme?.bodyBackgroundColor ?? null,
  highContrast: window.matchMedia(QUERIES.contrast).matches,
  prefersDark: window.matchMedia(QUERIES.dark).matches,
});

export function useOfficeTheme(): Theme {
  const [hints, setHints] = useState(readHints);
  useEffect(() => {
    const refresh = () => setHints(readHints());
    const lists = Object.values(QUERIES).map(query => window.matchMedia(query));
    for (const list of lists) list.addEventListener('change', refresh);
    return () => {
      for (const list of lists) list.removeEventListener('change', refresh);
    };
  }, []);
  return themeFor(hints);
}
